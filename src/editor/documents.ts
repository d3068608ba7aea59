import * as vscode from 'vscode'

/** Whether a document is Markdown that somebody may be writing: no comparison, no notebook cell, no page of ours. */
export function isOurs(document: vscode.TextDocument): boolean {
  const {scheme} = document.uri
  const writable = scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true
  return document.languageId === 'markdown' && writable && !document.isClosed
}

/** Runs something for a document a while after the last call for the same document. */
export class Debounced {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>()

  constructor(private readonly milliseconds: number) {}

  run(uri: vscode.Uri, action: () => void): void {
    this.cancel(uri)
    const key = uri.toString()
    const timer = setTimeout(() => {
      this.timers.delete(key)
      action()
    }, this.milliseconds)
    this.timers.set(key, timer)
  }

  cancel(uri: vscode.Uri): void {
    const key = uri.toString()
    clearTimeout(this.timers.get(key))
    this.timers.delete(key)
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer)
    this.timers.clear()
  }
}
