import type {RootContent} from 'mdast'
import {readFlow} from './flow.ts'
import {behind, linesOf} from './lines.ts'
import {readTable} from './table.ts'
import {position, readWords} from './words.ts'

// What the parser reads as another character, or counts as several.
const odd = /[\t\0\ufeff\ue000]/
/** Blanks at the end of a line, which break it or are left out. */
const trailing = / [\r\n]/
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/
const heading = /^(#{1,6}) (?=\S)/
const fence = /^(`{3,})([\w+#.-]*)$/
const mayClose = /^ {0,3}`{3,}[ \t]*$/

/**
 * The tree of a piece of Markdown in which nothing stands but what people write most, in the form in which they write
 * it: a heading, paragraphs and lists, a quotation, a table, code or a rule; undefined for all others. The parser makes
 * the same of it, in ten to a hundred times the time.
 */
export function readPlain(source: string): readonly RootContent[] | undefined {
  const end = endOfWords(source)
  const text = source.slice(0, end)
  // Spaces at its end are the paragraph's, and others' are not.
  if (end === 0 || ' \t'.includes(source[end] ?? '\n')) return undefined
  if (text.startsWith('```')) return alone(readCode(text))
  if (odd.test(text) || trailing.test(text)) return undefined
  if (text.startsWith('#')) return alone(readHeading(text))
  if (text.startsWith('|')) return alone(readTable(text))
  if (text.startsWith('>')) return alone(readQuotation(text))
  if (rule.test(text)) return [{type: 'thematicBreak', position: position(0, end)}]
  return readFlow(text, linesOf(text), 0)
}

const alone = (node: RootContent | undefined): [RootContent] | undefined => node && [node]

function endOfWords(source: string): number {
  let end = source.length
  while (end > 0 && ' \t\r\n'.includes(source[end - 1]!)) end--
  return end
}

function readHeading(text: string): RootContent | undefined {
  const hashes = heading.exec(text)
  if (!hashes || /[\r\n]|#$/.test(text)) return undefined
  const children = readWords(text, hashes[0].length, text.length)
  const depth = hashes[1]!.length as 1
  return children && {type: 'heading', depth, children, position: position(0, text.length)}
}

/** A quotation of which each line is marked. */
function readQuotation(text: string): RootContent | undefined {
  const lines = linesOf(text)
  if (lines.some(({words}) => words !== '>' && !words.startsWith('> '))) return undefined
  const children = readFlow(
    text,
    lines.map((line) => behind(line, '> '.length)),
    1
  )
  return children && {type: 'blockquote', children, position: position(0, text.length)}
}

/** Code between two fences of the same length. */
function readCode(text: string): RootContent | undefined {
  const lines = linesOf(text)
  const [, marks, lang] = fence.exec(lines[0]!.words) ?? []
  const closing = lines.findIndex(({words}, index) => index > 0 && mayClose.test(words))
  if (marks === undefined || text.includes('\0') || closing !== lines.length - 1) return undefined
  const [first, last] = [lines[1]!, lines.at(-1)!]
  if (last.words !== marks) return undefined
  const value = first === last ? '' : text.slice(first.start, last.start).replace(/(?:\r\n?|\n)$/, '')
  return {type: 'code', lang: lang || null, meta: null, value, position: position(0, text.length)}
}
