import type {Replacement} from './replacement.ts'
import type {Span} from './span.ts'

export type Secret = 'email' | 'phone' | 'client' | 'code name' | 'colleague' | 'figure' | 'ticket' | 'host'

/** A detail that was not meant for every reader, with what may stand there instead. */
export interface Detail extends Span {
  readonly text: string
  readonly secret: Secret
  readonly fix: Replacement
}

/** Looks for one sort of detail. */
export type Search = (text: string) => (Detail | undefined)[]

/** What several searches find, sort by sort. */
export function gather(text: string, searches: readonly Search[]): Detail[] {
  return searches.flatMap((search) => search(text)).filter((detail) => detail !== undefined)
}

/** A detail at a place of a text; `replaced` is more than that where words around it go too. */
export function detail(text: string, secret: Secret, at: Span, instead: string, replaced: Span = at): Detail {
  return {...at, text: text.slice(at.start, at.end), secret, fix: {...replaced, instead}}
}

/** Where a part of a match stands. */
export function spanOf(match: RegExpMatchArray, part: string): Span {
  const start = match.index! + match[0].indexOf(part)
  return {start, end: start + part.length}
}
