import type {Html} from 'mdast'
import {endOf, type Line} from './lines.ts'
import type {Source} from './source.ts'
import {position} from './words.ts'

// "<!-->" has its end in its beginning.
const comment = /^<!--(?!-?>)/
/** Elements that end with a blank line: those that people write into Markdown. */
const element =
  /^<\/?(?:center|dd|details|div|dl|dt|h[1-6]|hr|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)(?:[ >]|\/>|$)/i

/** Whether a line can be the first of raw HTML. */
export function opensHtml({words}: Line): boolean {
  return comment.test(words) || element.test(words)
}

/** The raw HTML that begins with a line, and the number of the line behind it; undefined where it is not closed. */
export function readHtml(
  {text}: Source,
  lines: readonly Line[],
  at: number
): {readonly block: Html; readonly next: number} | undefined {
  const ends = comment.test(lines[at]!.words)
    ? ({words}: Line, index: number) => words.includes('-->', index === at ? 4 : 0)
    : (_: Line, index: number) => index + 1 === lines.length || lines[index + 1]!.words === ''
  let last = at
  while (last < lines.length && !ends(lines[last]!, last)) last++
  if (last === lines.length) return undefined
  const [start, end] = [lines[at]!.start, endOf(lines[last]!)]
  return {block: {type: 'html', value: text.slice(start, end), position: position(start, end)}, next: last + 1}
}
