import type * as vscode from 'vscode'
import {longestText} from '../core/index.ts'
import {ruleScheme} from '../manifest.ts'

// The other side of a comparison, or a page that we show: nobody writes in them.
const readOnlySchemes = new Set(['git', 'gitfs', 'review', 'pr', 'output', ruleScheme])

/** Whether a document is Markdown that somebody may be writing, and short enough to be read. */
export function isOurs(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' && !readOnlySchemes.has(document.uri.scheme) && !document.isClosed
}

/** The document's text; undefined where it is too long to be read between two key presses. */
export function textOf(document: vscode.TextDocument): string | undefined {
  const text = document.getText()
  return text.length > longestText ? undefined : text
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
