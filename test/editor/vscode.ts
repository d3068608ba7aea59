// Stands in for `vscode` in tests of what an editor seldom does, or does for hours: the build puts it there. It has what
// those tests need and no more.
import type {
  Diagnostic as RealDiagnostic,
  Event,
  LogOutputChannel,
  TextDocument,
  TextDocumentChangeEvent,
  TextEditor
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
  getConfiguration: () => ({get: (_key: string, otherwise: unknown) => otherwise}),
  onDidOpenTextDocument: opened.event,
  onDidCloseTextDocument: closed.event,
  onDidChangeTextDocument: changed.event,
  onDidChangeConfiguration: never
}

export const window = {
  visibleTextEditors: [] as TextEditor[],
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
    window.visibleTextEditors = [{document: this.asReal()} as TextEditor]
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

  close(): void {
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
