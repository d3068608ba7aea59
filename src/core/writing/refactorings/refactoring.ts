import type {Edit} from '../../document/comment-edit.ts'
import {lineEnd} from '../../document/lines.ts'
import type {Insertion} from '../../kinds/insertion.ts'
import type {Span} from '../../text/span.ts'

/** A change of the source; with `snippet`, `text` is in the syntax of snippets. */
export interface RefactoringEdit extends Edit {
  readonly snippet?: true
}

/** Another form for what is written, which keeps its words. */
export interface Refactoring {
  /** Where a person would look for it, and where it may be offered without being asked for. */
  readonly offeredAt: readonly Span[]
  /** In the order of the source; none touches another. */
  readonly edits: readonly RefactoringEdit[]
}

/** A text without those characters at its end. */
export function withoutEnd(text: string, characters: RegExp): string {
  let end = text.length
  while (end > 0 && characters.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** An insertion as it is now, with the line ends of its document. */
export function inserting(source: string, {at: {start, end}, text}: Insertion): RefactoringEdit {
  return {at: {start, end}, text: text.replaceAll('\n', lineEnd(source)), snippet: true}
}
