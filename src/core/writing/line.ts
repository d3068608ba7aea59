import type {Span} from '../text/span.ts'

/** The line in which the cursor stands. */
export interface Line extends Span {
  readonly before: string
  readonly after: string
  readonly cursor: number
}

export function lineAt(source: string, cursor: number): Line {
  const start = lineStart(source, cursor)
  const next = source.indexOf('\n', cursor)
  const until = next === -1 ? source.length : next
  const end = until > cursor && source[until - 1] === '\r' ? until - 1 : until
  return {start, end, cursor, before: source.slice(start, cursor), after: source.slice(cursor, end)}
}

/** The line above, without its end; undefined at the top. */
export function lineAbove(source: string, {start}: Span): (Span & {readonly text: string}) | undefined {
  if (start === 0) return undefined
  const above = lineStart(source, start - 1)
  return {start: above, end: start - 1, text: source.slice(above, start - 1).replace(/\r$/, '')}
}

function lineStart(source: string, offset: number): number {
  // `lastIndexOf` takes what lies before the text for its first character.
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1
}
