import * as vscode from 'vscode'

/** Whether a document is Markdown that somebody may be writing: no comparison, no notebook cell, no page of ours. */
export function isOurs(document: vscode.TextDocument): boolean {
  const {scheme} = document.uri
  const writable = scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true
  return document.languageId === 'markdown' && writable && !document.isClosed
}

/** A replacement of what stood between two offsets. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** All changes of an event, of which it has at least one, as one: "Replace All" makes thousands, and to follow each would take seconds. */
export function wholeChange({document, contentChanges}: vscode.TextDocumentChangeEvent): Change {
  let start = Infinity
  let end = 0
  let growth = 0
  // One after the other, as the editor makes them: each counts in the text that the one before it has left.
  for (const {rangeOffset, rangeLength, text} of contentChanges) {
    const grown = text.length - rangeLength
    start = Math.min(start, rangeOffset)
    end = Math.max(end, rangeOffset + rangeLength) + grown
    growth += grown
  }
  return {start, end: end - growth, text: document.getText().slice(start, end)}
}

/** Runs something for a document a while after the last call for the same document. */
export class Debounced {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>()

  constructor(private readonly milliseconds: number) {}

  run(uri: vscode.Uri, action: () => void, milliseconds = this.milliseconds): void {
    this.cancel(uri)
    const key = uri.toString()
    const timer = setTimeout(() => {
      this.timers.delete(key)
      action()
    }, milliseconds)
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
