// Stands in for `vscode` in tests of what an editor seldom does, or does for hours: the build puts it there. It has what
// those tests need and no more.
import type {
  Diagnostic as RealDiagnostic,
  Event,
  LogOutputChannel,
  TextDocument,
  TextDocumentChangeEvent,
  TextEditor,
  TextEditorSelectionChangeEvent
} from 'vscode'

interface Disposing {
  dispose(): unknown
}

export class Disposable {
  constructor(readonly dispose: () => void) {}

  static from(...all: Disposing[]): Disposable {
    return new Disposable(() => all.forEach((one) => one.dispose()))
  }
}

export class EventEmitter<T> {
  private readonly listeners = new Set<(value: T) => void>()

  readonly event = (listener: (value: T) => void): Disposable => {
    this.listeners.add(listener)
    return new Disposable(() => this.listeners.delete(listener))
  }

  fire(value: T): void {
    for (const listener of this.listeners) listener(value)
  }

  dispose(): void {
    this.listeners.clear()
  }
}

export class Uri {
  private constructor(
    readonly scheme: string,
    readonly path: string
  ) {}

  static from({scheme, path}: {scheme: string; path: string}): Uri {
    return new Uri(scheme, path)
  }

  toString(): string {
    return `${this.scheme}:${this.path}`
  }
}

export class Position {
  constructor(
    readonly line: number,
    readonly character: number
  ) {}
}

export class Range {
  constructor(
    readonly start: Position,
    readonly end: Position
  ) {}
}

export class Diagnostic {
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number
  ) {}
}

export class RelativePattern {}

export const FileType = {Directory: 2}
export const DiagnosticSeverity = {Warning: 1, Information: 2}

const never: Event<never> = () => new Disposable(() => undefined) as never
const opened = new EventEmitter<TextDocument>()
const closed = new EventEmitter<TextDocument>()
const changed = new EventEmitter<TextDocumentChangeEvent>()
const saved = new EventEmitter<TextDocument>()
const selected = new EventEmitter<TextEditorSelectionChangeEvent>()
const visible = new EventEmitter<readonly TextEditor[]>()
const diagnosed = new EventEmitter<Uri>()
const diagnostics = new Map<string, readonly RealDiagnostic[]>()

export class FileSystemError extends Error {
  readonly code = 'FileNotFound'
}

function contents({path}: Uri): Uint8Array {
  const text = disk.get(path)
  if (text === undefined) throw new FileSystemError(path)
  return new TextEncoder().encode(text)
}

export const workspace = {
  textDocuments: [] as TextDocument[],
  fs: {
    isWritableFileSystem: () => true,
    stat: async (uri: Uri) => ({size: contents(uri).length}),
    readFile: async (uri: Uri) => contents(uri)
  },
  findFiles: async () => [...disk.keys()].map((path) => Uri.from({scheme: 'file', path})),
  getWorkspaceFolder: () => ({}),
  asRelativePath: ({path}: Uri) => path.slice(1),
  createFileSystemWatcher: () => ({
    onDidCreate: never,
    onDidChange: never,
    onDidDelete: never,
    dispose: () => undefined
  }),
  onDidChangeWorkspaceFolders: never,
  getConfiguration: () => ({get: (key: string, otherwise: unknown) => configuration.get(key) ?? otherwise}),
  onDidOpenTextDocument: opened.event,
  onDidCloseTextDocument: closed.event,
  onDidChangeTextDocument: changed.event,
  onDidSaveTextDocument: saved.event,
  onDidChangeConfiguration: never
}

export const window = {
  visibleTextEditors: [] as TextEditor[],
  activeTextEditor: undefined as TextEditor | undefined,
  onDidChangeTextEditorSelection: selected.event,
  onDidChangeVisibleTextEditors: visible.event
}

export const languages = {
  createDiagnosticCollection: () => ({
    set(uri: Uri, all: readonly RealDiagnostic[]) {
      diagnostics.set(uri.toString(), all)
      diagnosed.fire(uri)
    },
    delete(uri: Uri) {
      diagnostics.delete(uri.toString())
      diagnosed.fire(uri)
    },
    dispose() {
      diagnostics.clear()
    }
  })
}

/** The files of the workspace, by path. */
export const disk = new Map<string, string>()

/** The settings below `workback.` that are not as they come. */
export const configuration = new Map<string, unknown>()

/** What the person in front of the editor does. */
export class Document {
  version = 1
  isClosed = false
  isDirty = false
  readonly isUntitled = false
  readonly languageId = 'markdown'
  readonly uri: Uri
  /** How often anybody asked for the text. */
  reads = 0

  private constructor(
    name: string,
    private text: string
  ) {
    this.uri = Uri.from({scheme: 'file', path: `/${name}`})
  }

  static open(name: string, text: string): Document {
    const document = new Document(name, text)
    workspace.textDocuments.push(document.asReal())
    opened.fire(document.asReal())
    return document
  }

  asReal(): TextDocument {
    return this as unknown as TextDocument
  }

  show(): void {
    const editor = {document: this.asReal(), selections: [] as unknown}
    window.activeTextEditor = editor as TextEditor
    window.visibleTextEditors = [window.activeTextEditor]
    visible.fire(window.visibleTextEditors)
  }

  /** @param heard whether the editor tells of the change, as it should */
  replace(start: number, end: number, text: string, heard = true): void {
    this.text = this.text.slice(0, start) + text + this.text.slice(end)
    this.version++
    this.isDirty = true
    const change = {rangeOffset: start, rangeLength: end - start, text}
    if (heard) changed.fire({document: this, contentChanges: [change]} as unknown as TextDocumentChangeEvent)
  }

  /** Puts the cursor at an offset. */
  putCursor(offset: number): void {
    const textEditor = window.activeTextEditor!
    Object.assign(textEditor, {selections: [{active: this.positionAt(offset)}]})
    selected.fire({textEditor} as TextEditorSelectionChangeEvent)
  }

  /** Types behind some words, as at a keyboard: the cursor follows. */
  typeBehind(words: string, text: string): void {
    const offset = this.text.indexOf(words) + words.length
    this.replace(offset, offset, text)
    this.putCursor(offset + text.length)
  }

  save(): void {
    this.isDirty = false
    saved.fire(this.asReal())
  }

  close(): void {
    window.activeTextEditor = undefined
    window.visibleTextEditors = []
    visible.fire([])
    this.isClosed = true
    workspace.textDocuments = workspace.textDocuments.filter((one) => one !== this.asReal())
    closed.fire(this.asReal())
  }

  getText(): string {
    this.reads++
    return this.text
  }

  positionAt(offset: number): Position {
    const lines = this.text.slice(0, offset).split('\n')
    return new Position(lines.length - 1, lines[lines.length - 1]!.length)
  }

  offsetAt({line, character}: Position): number {
    const above = this.text.split('\n').slice(0, line)
    return above.reduce((sum, {length}) => sum + length + 1, character)
  }

  /** The rules of what is shown of it now. */
  get said(): string[] {
    return (diagnostics.get(this.uri.toString()) ?? []).map(({code}) => String((code as {value: string}).value)).sort()
  }

  /** What is shown of it, once something is. */
  diagnosed(): Promise<readonly RealDiagnostic[]> {
    return new Promise((resolve) => {
      const subscription = diagnosed.event((uri) => {
        if (uri !== this.uri) return
        subscription.dispose()
        resolve(diagnostics.get(uri.toString()) ?? [])
      })
    })
  }
}

/** Keeps what is said. */
export class Log {
  readonly lines: string[] = []

  readonly asReal = {
    warn: (line: string) => this.lines.push(line),
    error: (line: string) => this.lines.push(line)
  } as unknown as LogOutputChannel
}

export const l10n = {
  /** In English, with what stands in place of `{0}`. */
  t: (text: string, ...values: unknown[]): string =>
    text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]))
}
