import type {Span} from './span.ts'

// What templates leave for the writer: [bracketed prompts], {{fields}}, <fields>, ____, TODO, TBD, XX, [?].
// A Markdown link's brackets do not reach this far, and neither do task boxes or footnote marks; citations ([1]) are spared.
const placeholder =
  /\[(?!\d+\]|[ xX]?\])[^[\]\n]{1,160}\]|\{\{[^{}\n]{1,160}\}\}|<[A-Za-z][^<>\n]{1,60}>|_{3,}|\b(?:TODO|TBD|TBC|FIXME|XXX+|FILL ME IN|FILL IN)\b|\?{3,}|\[\?\]|…{2,}/g

// A prompt of any length, where nothing stands beside it.
const onlyPrompt = /^\W*\[[^[\]]{1,2000}\]\W*$/

/** The places in a text that are still to be filled in. */
export function placeholders(text: string): Span[] {
  return [...text.matchAll(placeholder)].map((match) => ({start: match.index, end: match.index + match[0].length}))
}

/** The text without its placeholders and without punctuation around them; empty where nothing else was written. */
export function written(text: string): string {
  if (onlyPrompt.test(text)) return ''
  return text
    .replace(placeholder, ' ')
    .replace(/^[\s\p{P}\p{S}]+$/u, '')
    .trim()
}
