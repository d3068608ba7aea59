import * as vscode from 'vscode'
import {longestText, readDraft, type CoveringStory} from '../core/index.ts'
import {Debounced, isOurs, textOf} from './documents.ts'

const markdownFiles = '**/*.{md,markdown}'
const pause = 200

/** A story of the workspace. */
export interface Story extends CoveringStory {
  readonly uri: vscode.Uri
  readonly title: string
  /** Line of its title, from 0. */
  readonly line: number
}

/**
 * The stories in all Markdown of the workspace, and in unsaved documents, as they are in the editor where they are
 * open there and as they are on disk elsewhere. Files that cannot be read are left out and logged.
 */
export class StoryIndex implements vscode.Disposable {
  private readonly files = new Map<string, readonly Story[]>()
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly pending = new Debounced(pause)
  private readonly subscriptions: vscode.Disposable[] = []
  private started: Promise<void> | undefined
  readonly onDidChange = this.changed.event

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** The stories, in the order of their files. Reads the workspace when it is asked first. */
  async stories(): Promise<Story[]> {
    await (this.started ??= this.start())
    return [...this.files.keys()].sort().flatMap((key) => this.files.get(key) ?? [])
  }

  /** Reads the whole workspace again. */
  async refresh(): Promise<void> {
    await (this.started = this.readAll())
    this.changed.fire()
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, this.pending, ...this.subscriptions).dispose()
  }

  private async start(): Promise<void> {
    const watcher = vscode.workspace.createFileSystemWatcher(markdownFiles)
    const update = (uri: vscode.Uri): void => this.pending.run(uri, () => void this.update(uri))
    this.subscriptions.push(
      watcher,
      watcher.onDidCreate(update),
      watcher.onDidChange(update),
      watcher.onDidDelete(update),
      vscode.workspace.onDidChangeTextDocument(({document}) => update(document.uri)),
      vscode.workspace.onDidOpenTextDocument(({uri}) => update(uri)),
      vscode.workspace.onDidCloseTextDocument(({uri}) => update(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.refresh())
    )
    await this.readAll()
  }

  private async readAll(): Promise<void> {
    this.files.clear()
    const found = await vscode.workspace.findFiles(markdownFiles, '**/node_modules/**')
    const unsaved = vscode.workspace.textDocuments.filter((document) => document.isUntitled).map(({uri}) => uri)
    // One after the other: the host has other work to do in between.
    for (const uri of [...found, ...unsaved]) await this.read(uri)
  }

  private async update(uri: vscode.Uri): Promise<void> {
    const before = JSON.stringify(this.files.get(uri.toString()) ?? [])
    await this.read(uri)
    if (JSON.stringify(this.files.get(uri.toString()) ?? []) !== before) this.changed.fire()
  }

  private async read(uri: vscode.Uri): Promise<void> {
    const stories = await this.storiesOf(uri)
    if (stories.length > 0) this.files.set(uri.toString(), stories)
    else this.files.delete(uri.toString())
  }

  private async storiesOf(uri: vscode.Uri): Promise<Story[]> {
    try {
      const text = await this.textOf(uri)
      if (text === undefined) return []
      const {kind, document, units} = readDraft(text)
      if (kind !== 'story') return []
      return units.map(({title, titleAt, principles, unfilled}) => ({
        uri,
        title: title || vscode.workspace.asRelativePath(uri),
        line: document.place(titleAt).line - 1,
        principles: [...new Set(principles.flatMap((claim) => claim.principle?.id ?? []))],
        unfilled
      }))
    } catch (error) {
      this.log.warn(`Could not read ${uri.path}`, error)
      return []
    }
  }

  /** Undefined for what is no Markdown of this workspace, is gone, or is too long. */
  private async textOf(uri: vscode.Uri): Promise<string | undefined> {
    // What is not saved yet is only in the editor. The rest is what is on disk, also where the editor has not heard of it.
    const unsaved = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString() && isOurs(document) && document.isDirty
    )
    if (uri.scheme === 'untitled') return unsaved && textOf(unsaved)
    const inWorkspace = vscode.workspace.getWorkspaceFolder(uri) !== undefined
    if (!inWorkspace || !/\.(?:md|markdown)$/i.test(uri.path) || uri.path.includes('/node_modules/')) return undefined
    if (unsaved) return textOf(unsaved)
    try {
      const {size} = await vscode.workspace.fs.stat(uri)
      if (size > longestText) return undefined
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined
      throw error
    }
  }
}
