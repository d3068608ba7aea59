import {nearest} from './nearest.ts'
import type {Span} from './span.ts'

/** What a comment may do: silence rules from here on, let them speak again, or silence them for what comes next. */
export const keywords = ['disable', 'enable', 'ignore'] as const
export type Keyword = (typeof keywords)[number]

/** A comment that speaks to the linter: `workback ignore hype: the name of the launch`. */
export interface Marker {
  /** Undefined where the word that stands there is only nearly one of them. */
  readonly keyword: Keyword | undefined
  readonly word: Span
  /** The rules that it names; none where it means all. */
  readonly rules: readonly {readonly id: string; readonly at: Span}[]
  readonly reason: string
}

/**
 * Reads the inside of a comment, in the syntax of remark-message-control: a keyword, and the ids of rules. A reason
 * may follow behind a colon, or behind ` -- `, which remark-message-control tolerates before plain words.
 */
export function readMarker(text: string): Marker | undefined {
  const opening = /^\s*workback\s+([a-z-]+)(?=[\s:]|$)/i.exec(text)
  if (!opening) return undefined
  const said = opening[1]!.toLowerCase()
  const keyword = keywords.find((one) => one === said)
  // Somebody may write a comment about this tool that is not for it.
  if (!keyword && !nearest(said, keywords)) return undefined
  const end = opening[0].length
  const separator = /:|(?<=\s)--(?=\s|$)/.exec(text.slice(end))
  const names = separator ? text.slice(0, end + separator.index) : text
  const rules = [...names.slice(end).matchAll(/[^\s,>]+/g)].map(({0: id, index}) => ({
    id,
    at: {start: end + index, end: end + index + id.length}
  }))
  const reason = separator ? text.slice(names.length + separator[0].length).trim() : ''
  return {keyword, word: {start: end - said.length, end}, rules, reason}
}

/** The comment that does this. A reason is made fit to stand in a comment, in every place and every reader's parser. */
export function markerComment(keyword: Keyword, rule: string, reason = ''): string {
  const fit = reason
    .replace(/\s+/g, ' ')
    // Older parsers end a comment at two hyphens; a bar would end a table's cell, and a backtick may open code.
    .replace(/-{2,}/g, '–')
    .replace(/`/g, "'")
    .replace(/\|/g, '/')
    .replace(/\\/g, '/')
    .replace(/[<>]/g, '')
    .trim()
    .replace(/-$/, '')
  return `<!-- workback ${keyword} ${rule}${fit && `: ${fit}`} -->`
}
