import type * as vscode from 'vscode'
import type {Finding, Span} from '../../core/index.ts'
import {diagnostic} from '../diagnostic.ts'
import {moved, withoutInterrupting} from './discretion.ts'

/** A document with what is shown of its findings. */
export class Page {
  /** When it was last written on, in milliseconds. */
  edited = -Infinity
  private found: readonly Finding[] = []
  private shown: readonly Finding[] = []
  /** Of the text in which all this was found. */
  private version: number | undefined

  constructor(
    readonly document: vscode.TextDocument,
    private readonly collection: vscode.DiagnosticCollection
  ) {}

  /** Whether what was found is of the text as it is now. */
  get isCurrent(): boolean {
    return this.version === this.document.version
  }

  /** Whether something is not shown yet that was found. */
  get holdsBack(): boolean {
    return this.isCurrent && this.shown.length < this.found.length
  }

  learn(found: readonly Finding[]): void {
    this.found = found
    this.version = this.document.version
  }

  /** Shows what was found, but for what would interrupt who is writing these phrases. */
  show(phrases: readonly Span[]): void {
    this.shown = withoutInterrupting(this.found, this.shown, phrases)
    this.put()
  }

  /** Moves what is shown with its words. What has lost its words goes at once. */
  follow(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const before = this.shown.length
    // One after the other: each change counts in the text that the one before it has left.
    for (const {rangeOffset: start, rangeLength, text} of changes) {
      const change = {start, end: start + rangeLength, text}
      this.shown = this.shown.flatMap((finding) => {
        const at = moved(finding.at, change)
        return at ? [{...finding, at}] : []
      })
    }
    if (this.shown.length < before) this.put()
  }

  /** Shows again what is shown, where it stands now. */
  put(): void {
    const {uri} = this.document
    if (this.shown.length > 0)
      this.collection.set(
        uri,
        this.shown.map((finding) => diagnostic(this.document, finding))
      )
    else this.collection.delete(uri)
  }

  clear(): void {
    this.collection.delete(this.document.uri)
  }
}
