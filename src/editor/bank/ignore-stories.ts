import * as vscode from 'vscode'
import {core} from '../core.ts'
import {messageOf} from '../message.ts'
import {pathIn} from './repository.ts'

/** Has git leave out stories of a repository that it does not know yet, by an edit of `.gitignore` that can be undone. */
export async function ignoreStories(root: vscode.Uri, stories: readonly vscode.Uri[]): Promise<void> {
  try {
    const paths = (await withWholeFolders(root, stories)).map((uri) => pathIn(root, uri))
    const file = vscode.Uri.joinPath(root, '.gitignore')
    if (!(await addTo(file, paths))) throw new Error(vscode.l10n.t('the edit was refused'))
    await vscode.window.showTextDocument(file)
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'The stories are in .gitignore now. What git knows already it keeps, until you take it out with “git rm --cached”; what was pushed stays in the history.'
      )
    )
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('Could not change .gitignore: {0}', messageOf(error)))
  }
}

/** A folder in place of its files, where it holds nothing but stories: those that are still to be written go there, too. */
async function withWholeFolders(root: vscode.Uri, stories: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const known = new Set(stories.map((uri) => uri.toString()))
  const whole = new Map<string, boolean>()
  const found = new Map<string, vscode.Uri>()
  for (const uri of stories) {
    const folder = vscode.Uri.joinPath(uri, '..')
    const key = folder.toString()
    if (!whole.has(key)) whole.set(key, pathIn(root, folder) !== '' && (await holdsOnly(folder, known)))
    const left = whole.get(key) ? folder.with({path: `${folder.path}/`}) : uri
    found.set(left.toString(), left)
  }
  return [...found.values()]
}

async function holdsOnly(folder: vscode.Uri, known: ReadonlySet<string>): Promise<boolean> {
  const entries = await vscode.workspace.fs.readDirectory(folder)
  return entries.every(([name]) => known.has(vscode.Uri.joinPath(folder, name).toString()))
}

async function addTo(file: vscode.Uri, paths: readonly string[]): Promise<boolean> {
  const {ignoringText} = await core()
  const {createFile, exists} = await import('../new-file.ts')
  const edit = new vscode.WorkspaceEdit()
  if (!(await exists(file))) {
    createFile(edit, file, ignoringText('', paths))
    return vscode.workspace.applyEdit(edit)
  }
  const document = await vscode.workspace.openTextDocument(file)
  const {isDirty} = document
  const text = ignoringText(document.getText(), paths)
  if (!text) return true
  edit.insert(file, document.positionAt(document.getText().length), text)
  // What somebody has not saved yet is theirs to save.
  return (await vscode.workspace.applyEdit(edit)) && (isDirty || document.save())
}
