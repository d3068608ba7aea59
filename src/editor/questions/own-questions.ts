import * as vscode from 'vscode'
import type {OwnQuestions} from '../../core/index.ts'
import {core} from '../core.ts'
import {Debounced} from '../documents.ts'
import {ifThere, unsavedDocument} from '../files.ts'
import {messageOf} from '../message.ts'

const pause = 200

/** What a file of the workspace holds of a person's own questions. */
interface OwnFile extends OwnQuestions {
  readonly uri: vscode.Uri
}

/**
 * The questions that a person has written down in the folders of the workspace, as they are in the editor where they
 * are written on and as they are on disk elsewhere.
 */
export class OwnQuestionFiles implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly pending = new Debounced(pause)
  private readonly subscriptions: vscode.Disposable[] = []
  private name: string | undefined
  readonly onDidChange = this.changed.event

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** What the files hold now. */
  async read(): Promise<OwnFile[]> {
    const {ownQuestionsFile} = await core()
    if (this.name === undefined) this.watch((this.name = ownQuestionsFile))
    const files = (vscode.workspace.workspaceFolders ?? []).map(({uri}) => vscode.Uri.joinPath(uri, ownQuestionsFile))
    const read = await Promise.all(files.map((uri) => this.readFile(uri)))
    return read.flatMap((one) => one ?? [])
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, this.pending, ...this.subscriptions).dispose()
  }

  private watch(name: string): void {
    const changed = (uri: vscode.Uri): void => this.pending.run(uri, () => this.changed.fire())
    const written = ({uri}: {readonly uri: vscode.Uri}): void => {
      if (uri.path.endsWith(`/${name}`)) changed(uri)
    }
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${name}`)
    this.subscriptions.push(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(changed),
      vscode.workspace.onDidChangeTextDocument(({document}) => written(document)),
      vscode.workspace.onDidCloseTextDocument(written),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.changed.fire())
    )
  }

  private async readFile(uri: vscode.Uri): Promise<OwnFile | undefined> {
    try {
      const {ownQuestions, longestText} = await core()
      const text = unsavedDocument(uri)?.getText() ?? (await textOnDisk(uri))
      return text === undefined ? undefined : {uri, ...ownQuestions(text.slice(0, longestText))}
    } catch (error) {
      this.log.warn(`Could not read ${uri.path}`, error)
      return undefined
    }
  }
}

async function textOnDisk(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await ifThere(vscode.workspace.fs.readFile(uri))
  return bytes && new TextDecoder().decode(bytes)
}

/** Opens the file for questions of one's own, which is made where there is none. */
export async function addOwnQuestion(log: vscode.LogOutputChannel): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? []
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: your questions stand in a file of it.')
    )
    return
  }
  const folder =
    folders.length === 1
      ? folders[0]
      : await vscode.window.showWorkspaceFolderPick({placeHolder: vscode.l10n.t('Folder for your questions')})
  if (!folder) return
  const {ownQuestionsFile, ownQuestionsTemplate} = await core()
  const file = vscode.Uri.joinPath(folder.uri, ownQuestionsFile)
  try {
    const {createFile, exists} = await import('../new-file.ts')
    const isNew = !(await exists(file))
    if (isNew) {
      const edit = new vscode.WorkspaceEdit()
      createFile(edit, file, ownQuestionsTemplate)
      await vscode.workspace.applyEdit(edit)
    }
    // Where it could not be made, this says why.
    const document = await vscode.workspace.openTextDocument(file)
    const editor = await vscode.window.showTextDocument(document)
    const end = document.positionAt(document.getText().length)
    if (isNew) editor.selection = new vscode.Selection(end, end)
  } catch (error) {
    log.warn(`Could not open ${file.path}`, error)
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} could not be opened: {1}', vscode.workspace.asRelativePath(file), messageOf(error))
    )
  }
}
