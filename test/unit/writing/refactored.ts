import {applied, readDraft, refactorings, snippetText} from '../../../src/core/index.ts'
import type {RefactoringEdit} from '../../../src/core/writing/refactorings/refactoring.ts'

export type Name = keyof typeof refactorings

/** A text after a refactoring at some words, or at its beginning; undefined where there is nothing to do. */
export function refactored(name: Name, text: string, words = ''): string | undefined {
  const found = refactorings[name](readDraft(text), text.indexOf(words))
  return found && edited(text, found.edits)
}

/** A text as it stands in the editor after edits, before anything is filled in. */
export function edited(text: string, edits: readonly RefactoringEdit[]): string {
  return applied(
    text,
    edits.map(({at, text: put, snippet}) => ({at, text: snippet ? snippetText(put) : put}))
  )
}
