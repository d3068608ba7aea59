import * as vscode from 'vscode'
import {
  principleNamed,
  proposedFileName,
  refusedFileName,
  snippetText,
  templateSnippet,
  type Outline,
  type Principle
} from '../../core/index.ts'
import {messageOf} from '../message.ts'
import {createFile, exists, firstFree} from '../new-file.ts'
import {asksForTitle, newTitle, whyRefused} from './new-wording.ts'
import {askPrinciples} from './principles-pick.ts'

/** Answers that a caller knows already, such as a key binding or a link: they are not asked for. */
export interface Answers {
  readonly title?: string
  /** Names of principles. */
  readonly principles?: readonly string[]
  /** Path of the file inside the folder. */
  readonly file?: string
  /** A day that the proposed name of the file ends in. */
  readonly day?: string
}

/**
 * Makes a document of an outline, and says in which file, if in any. Whoever calls it has to tell the person what it
 * throws.
 */
export async function newDocument(
  outline: Outline,
  answers: Answers,
  log: vscode.LogOutputChannel
): Promise<vscode.Uri | undefined> {
  const title = answers.title ?? (await askTitle(outline))
  if (title === undefined) return undefined
  const shown = outline.kind === 'story' ? (known(answers.principles) ?? (await askPrinciples())) : []
  if (shown === undefined) return undefined
  const template = templateSnippet(outline, {title, principles: shown})

  const folders = vscode.workspace.workspaceFolders ?? []
  if (folders.length === 0) {
    await openUnsaved(template)
    return undefined
  }
  const folder =
    folders.length === 1
      ? folders[0]
      : await vscode.window.showWorkspaceFolderPick({placeHolder: vscode.l10n.t('Folder for the new document')})
  if (!folder) return undefined
  const proposal = proposedFileName(outline, title)
  const file = await fileFor(
    folder.uri,
    answers.file ?? (answers.day ? proposal.replace(/\.md$/, `-${answers.day}.md`) : proposal),
    answers.file === undefined,
    outline
  )
  if (!file) return undefined
  try {
    await create(file, snippetText(template))
  } catch (error) {
    log.warn(`Could not create ${file.path}`, error)
    // The folder may be read-only: nothing of what the person chose is lost, and saving asks where.
    const relative = vscode.workspace.asRelativePath(file)
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} could not be created ({1}). The document is open, but not saved.', relative, messageOf(error))
    )
    await openUnsaved(template)
    return undefined
  }
  const document = await vscode.workspace.openTextDocument(file)
  await showTabStops(document, template)
  await document.save()
  return file
}

function askTitle(outline: Outline): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: newTitle(outline),
    prompt: asksForTitle(outline),
    placeHolder: outline.about,
    ignoreFocusOut: true
  })
}

function known(names: readonly string[] | undefined): readonly Principle[] | undefined {
  return names?.flatMap((name) => principleNamed(name) ?? [])
}

/** A file in the folder that does not exist yet: the proposal, or what the person makes of it. */
async function fileFor(
  folder: vscode.Uri,
  proposal: string,
  ask: boolean,
  outline: Outline
): Promise<vscode.Uri | undefined> {
  const free = await firstFree(folder, proposal)
  if (!ask) {
    const refused = refusedFileName(free)
    if (refused) throw new Error(whyRefused(refused))
    return vscode.Uri.joinPath(folder, free)
  }
  const typed = await vscode.window.showInputBox({
    title: newTitle(outline),
    prompt: vscode.l10n.t('File name; a folder in front of it is made if need be'),
    value: free,
    valueSelection: [0, free.length - '.md'.length],
    ignoreFocusOut: true,
    validateInput: async (name) => {
      const refused = refusedFileName(name)
      if (refused) return whyRefused(refused)
      return (await exists(vscode.Uri.joinPath(folder, name.trim())))
        ? vscode.l10n.t('There is such a file already; it stays as it is. Choose another name.')
        : undefined
    }
  })
  return typed === undefined ? undefined : vscode.Uri.joinPath(folder, typed.trim())
}

async function create(file: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  createFile(edit, file, text)
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('the folder does not take the file'))
}

async function openUnsaved(template: string): Promise<void> {
  const content = snippetText(template)
  await showTabStops(await vscode.workspace.openTextDocument({language: 'markdown', content}), template)
}

/**
 * Puts tab stops into a document that holds the template's text already. Whoever is quicker than the editor, and types
 * before they are there, does without them and loses nothing.
 */
async function showTabStops(document: vscode.TextDocument, template: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document)
  const text = document.getText()
  if (text.replaceAll('\r\n', '\n') !== snippetText(template)) return
  const all = new vscode.Range(document.positionAt(0), document.positionAt(text.length))
  await editor.insertSnippet(new vscode.SnippetString(template), all)
}
