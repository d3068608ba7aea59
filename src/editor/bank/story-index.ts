import * as vscode from 'vscode'
import type {BankStory} from '../../core/index.ts'
import {settings} from '../../manifest.ts'
import {core} from '../core.ts'
import {Debounced, isOurs} from '../documents.ts'
import {ifThere, unsavedDocument} from '../files.ts'
import type {Findings} from '../findings.ts'
import {messageOf} from '../message.ts'

const markdownFiles = '**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}'
const pause = 200
/** Milliseconds that somebody waits for the first stories, and between news while the others are read. */
const patience = 300
const atOnce = 8
/** Milliseconds within which what happens is told as one. */
const together = 20

/** A story of the workspace. */
export interface Story extends BankStory {
  readonly uri: vscode.Uri
  /** Which story of its file it is, from 0. */
  readonly nth: number
}

/** A file that may hold stories, and of which nobody can tell. */
export interface Unread {
  readonly uri: vscode.Uri
  readonly why: string
}

/** What is known of a workspace by now. */
interface SoFar {
  readonly stories: readonly Story[]
  /** The files of which nobody can tell whether they hold stories. */
  readonly unread: readonly Unread[]
  /** How many files are still to be read. */
  readonly ahead: number
}

/** What a file holds. */
interface Contents {
  readonly stories: readonly Story[]
  readonly unread?: Unread
}

/**
 * The stories in all Markdown of the workspace, and in unsaved documents, as they are in the editor where they are
 * open there and as they are on disk elsewhere. A file that cannot be read is logged, and harms no other.
 */
export class StoryIndex implements vscode.Disposable {
  private readonly files = new Map<string, Contents>()
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly pending = new Debounced(pause)
  private readonly subscriptions: vscode.Disposable[] = []
  private started: Promise<void> | undefined
  private moment: Promise<void> | undefined
  private ahead = 0
  private telling: ReturnType<typeof setTimeout> | undefined
  /** Counts readings: of two that overlap, on a slow file system, the one begun last is right. */
  private readings = 0
  private readonly latest = new Map<string, number>()
  readonly onDidChange = this.changed.event

  constructor(
    private readonly findings: Findings,
    private readonly log: vscode.LogOutputChannel
  ) {}

  /** The stories, in the order of their files. Reads the workspace when it is asked first. */
  async stories(): Promise<Story[]> {
    this.started ??= this.start()
    await this.started
    return this.contents().flatMap(({stories}) => stories)
  }

  /** What is known by now: of a large workspace that is being read for the first time, after a moment, a part. */
  async soFar(): Promise<SoFar> {
    this.started ??= this.start()
    await Promise.race([this.started, this.moment])
    const contents = this.contents()
    return {
      stories: contents.flatMap(({stories}) => stories),
      unread: contents.flatMap(({unread}) => unread ?? []),
      ahead: this.ahead
    }
  }

  private contents(): Contents[] {
    return [...this.files.keys()].sort().map((key) => this.files.get(key)!)
  }

  /** Reads the whole workspace again. */
  async refresh(): Promise<void> {
    await this.readAll()
    this.changed.fire()
  }

  dispose(): void {
    clearTimeout(this.telling)
    vscode.Disposable.from(this.changed, this.pending, ...this.subscriptions).dispose()
  }

  private async start(): Promise<void> {
    this.moment = new Promise((resolve) => setTimeout(resolve, patience))
    const update = (uri: vscode.Uri): void => this.pending.run(uri, () => void this.update(uri))
    const updateStory = (uri: vscode.Uri): void => {
      if (isMarkdown(uri) || uri.scheme === 'untitled') update(uri)
    }
    // A folder that comes or goes is one event, and none for the files in it: so every file is watched.
    const watcher = vscode.workspace.createFileSystemWatcher('**/*')
    this.subscriptions.push(
      watcher,
      watcher.onDidCreate((uri) => {
        if (isMarkdown(uri) || mayBeFolder(uri)) update(uri)
      }),
      watcher.onDidChange(updateStory),
      watcher.onDidDelete((uri) => {
        this.forget(uri)
        // What is gone from the disk may still be written on in the editor.
        updateStory(uri)
      }),
      vscode.workspace.onDidChangeTextDocument(({document}) => updateStory(document.uri)),
      vscode.workspace.onDidOpenTextDocument(({uri}) => updateStory(uri)),
      vscode.workspace.onDidCloseTextDocument(({uri}) => updateStory(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        // How strong a story is depends on them.
        if (event.affectsConfiguration(`workback.${settings.rules.key}`)) void this.refresh()
        // What they cover depends on that.
        else if (event.affectsConfiguration(`workback.${settings.targets.key}`)) this.changed.fire()
      })
    )
    await this.readAll()
    // Whoever asked meanwhile has seen a part.
    this.changed.fire()
  }

  private async readAll(): Promise<void> {
    const found = await this.find(markdownFiles)
    const unsaved = vscode.workspace.textDocuments.filter((document) => document.isUntitled).map(({uri}) => uri)
    const all = new Set([...found, ...unsaved].map((uri) => uri.toString()))
    for (const key of [...this.files.keys()]) if (!all.has(key)) this.files.delete(key)
    const queue = [...found, ...unsaved]
    let said = Date.now()
    const readOn = async (): Promise<void> => {
      for (let uri = queue.shift(); uri; uri = queue.shift()) {
        this.ahead = queue.length
        await this.read(uri)
        if (Date.now() - said < patience) continue
        said = Date.now()
        this.changed.fire()
      }
    }
    // The disk, which may be far away, is asked for some while others are judged.
    await Promise.all(Array.from({length: atOnce}, readOn))
    this.ahead = 0
  }

  /** The Markdown files of the workspace; none, and a line in the log, where they cannot be listed. */
  private async find(pattern: vscode.GlobPattern): Promise<vscode.Uri[]> {
    try {
      return await vscode.workspace.findFiles(pattern, '**/node_modules/**')
    } catch (error) {
      this.log.warn('Could not look for stories', error)
      return []
    }
  }

  private async update(uri: vscode.Uri): Promise<void> {
    let changed = false
    if (isMarkdown(uri) || uri.scheme === 'untitled') changed = await this.read(uri)
    else if (await isFolder(uri)) {
      for (const file of await this.find(new vscode.RelativePattern(uri, markdownFiles)))
        changed = (await this.read(file)) || changed
    }
    if (changed) this.tellSoon()
  }

  /** Once for many files, such as those that a change of the branch writes. */
  private tellSoon(): void {
    this.telling ??= setTimeout(() => {
      this.telling = undefined
      this.changed.fire()
    }, together)
  }

  /** Drops a file, or all that lay in a folder. */
  private forget(uri: vscode.Uri): void {
    this.pending.cancel(uri)
    const gone = [...this.files.keys()].filter((key) => key === uri.toString() || key.startsWith(`${uri.toString()}/`))
    for (const key of gone) {
      this.files.delete(key)
      // A reading that is under way is of no use any more.
      this.latest.delete(key)
    }
    if (gone.length > 0) this.tellSoon()
  }

  /** Reads a file again, and says whether its stories are others than before. */
  private async read(uri: vscode.Uri): Promise<boolean> {
    const key = uri.toString()
    const reading = ++this.readings
    this.latest.set(key, reading)
    const contents = await this.contentsOf(uri)
    if (this.latest.get(key) !== reading) return false
    this.latest.delete(key)
    // Who goes on writing is heard of again.
    if (!contents) return false
    const before = this.files.get(key) ?? nothing
    if (contents.stories.length > 0 || contents.unread) this.files.set(key, contents)
    else this.files.delete(key)
    return JSON.stringify(contents) !== JSON.stringify(before)
  }

  /** Undefined when it was edited before it was read. */
  private async contentsOf(uri: vscode.Uri): Promise<Contents | undefined> {
    try {
      const text = await this.textOf(uri)
      if (text === undefined) return nothing
      const bank = await this.findings.stories(uri, text)
      if (!bank) return undefined
      const {stories, unreadable} = bank
      return {
        stories: stories.map((story, nth) => ({...story, uri, nth, title: story.title || nameOf(uri)})),
        ...(unreadable !== undefined && {unread: {uri, why: unreadable}})
      }
    } catch (error) {
      this.log.warn(`Could not read ${uri.path}`, error)
      return {stories: [], unread: {uri, why: messageOf(error)}}
    }
  }

  /**
   * Undefined for what is no Markdown of this workspace, or is gone.
   * @throws where it cannot be read, or is too long
   */
  private async textOf(uri: vscode.Uri): Promise<string | undefined> {
    // What is not saved yet is only in the editor. The rest is what is on disk, also where the editor has not heard of it.
    const document = unsavedDocument(uri)
    const unsaved = document && isOurs(document) ? document.getText() : undefined
    if (uri.scheme === 'untitled') return unsaved
    const inWorkspace = vscode.workspace.getWorkspaceFolder(uri) !== undefined
    if (!inWorkspace || !isMarkdown(uri) || uri.path.includes('/node_modules/')) return undefined
    return unsaved ?? ifThere(textOnDisk(uri))
  }
}

async function textOnDisk(uri: vscode.Uri): Promise<string> {
  const {size} = await vscode.workspace.fs.stat(uri)
  if (size > (await core()).longestText) throw new Error(vscode.l10n.t('it is too long'))
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
}

const nothing: Contents = {stories: []}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri)
}

function isMarkdown({path}: vscode.Uri): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

/** Spares a look at each of the files that a build writes; a folder with such a name is found by the next refresh. */
function mayBeFolder({path}: vscode.Uri): boolean {
  return !/\.\w{1,5}$/.test(path)
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory
  } catch {
    // It has gone again.
    return false
  }
}
