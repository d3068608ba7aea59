import type {Nodes, RootContent} from 'mdast'
import {readFlow, readParagraph} from './flow.ts'
import {behind, endOf, linesOf, type Line} from './lines.ts'
import {readLinks, readNotes} from './notes.ts'
import type {Source} from './source.ts'
import {readTable} from './table.ts'
import {position, readWords} from './words.ts'

// What the parser reads as another character, or counts as several.
const odd = /[\t\0\ufeff\ue000]/
/** Blanks at the end of a line, which break it or are left out. */
const trailing = / [\r\n]/
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/
const heading = /^(#{1,6})(?: (?=\S)|$)/
const definition = /^\[\w+\]: /
const underlined = /^[^\r\n]+(?:\r\n?|\n)(?:=+|-+)$/
const fence = /^(`{3,})([\w+#.-]*)$/
const mayClose = /^ {0,3}`{3,}[ \t]*$/

/**
 * The tree of a piece of Markdown in which nothing stands but what people write most, in the form in which they write
 * it: a heading, paragraphs, lists and comments, a quotation, a table, code, a rule, definitions or raw HTML; undefined
 * for all others. The parser makes the same of it, in ten to a hundred times the time.
 *
 * @param notes  the footnotes that are defined elsewhere
 */
export function readPlain(whole: string, notes = noNotes): readonly RootContent[] | undefined {
  const end = endOfWords(whole)
  const text = whole.slice(0, end)
  if (end === 0 || whole[end] === '\t') return undefined
  if (whole[end] === ' ') return withSpaces(readPlain(text, notes), whole)
  if (text.startsWith('```')) return alone(readCode(text))
  if (odd.test(text) || trailing.test(text)) return undefined
  const source = {text, notes}
  if (text.startsWith('#')) return alone(readHeading(source))
  if (text.startsWith('|')) return alone(readTable(source))
  if (text.startsWith('>')) return alone(readQuotation(source))
  if (text.startsWith('[^')) return readNotes(source)
  if (definition.test(text)) return readLinks(source)
  if (underlined.test(text)) return alone(readUnderlined(source))
  if (rule.test(text)) return [{type: 'thematicBreak', position: position(0, end)}]
  return readFlow(source, linesOf(text), 0)
}

const noNotes: ReadonlySet<string> = new Set()

/** Spaces behind the last words are a paragraph's, and all of what it stands in; undefined where they are others'. */
function withSpaces(nodes: readonly RootContent[] | undefined, whole: string): readonly RootContent[] | undefined {
  let node: Nodes | undefined = nodes?.at(-1)
  const start = node?.position?.end.offset ?? 0
  let end = start
  while (whole[end] === ' ') end++
  if (whole[end] === '\t') return undefined
  for (; node && holding.has(node.type); node = 'children' in node ? node.children.at(-1) : undefined) {
    node.position!.end.offset = end
    if (node.type === 'paragraph') return nodes
  }
  return undefined
}

const holding: ReadonlySet<string> = new Set(['list', 'listItem', 'footnoteDefinition', 'paragraph'])

const alone = (node: RootContent | undefined): [RootContent] | undefined => node && [node]

function endOfWords(source: string): number {
  let end = source.length
  while (end > 0 && ' \t\r\n'.includes(source[end - 1]!)) end--
  return end
}

function readHeading(source: Source): RootContent | undefined {
  const {text} = source
  const hashes = heading.exec(text)
  const end = endOfHeading(text)
  if (!hashes || end === undefined || /[\r\n]/.test(text)) return undefined
  const children = readWords(source, hashes[0].length, end)
  const depth = hashes[1]!.length as 1
  return children && {type: 'heading', depth, children, position: position(0, text.length)}
}

/** A heading of one line with another under it. */
function readUnderlined(source: Source): RootContent | undefined {
  const [words, under] = linesOf(source.text) as [Line, Line]
  const paragraph = readParagraph(source, words.start, endOf(words))
  const depth = under.words.startsWith('=') ? 1 : 2
  return paragraph && {...paragraph, type: 'heading', depth, position: position(0, endOf(under))}
}

/** Where the words of a heading end: hashes that stand apart may close it. */
function endOfHeading(text: string): number | undefined {
  if (!text.endsWith('#') || /^#+$/.test(text)) return text.length
  const last = text.search(/[^ #] #+$/)
  return last === -1 ? undefined : last + 1
}

/** A quotation of which each line is marked. */
function readQuotation(source: Source): RootContent | undefined {
  const {text} = source
  const lines = linesOf(text)
  if (lines.some(({words}) => words !== '>' && !words.startsWith('> '))) return undefined
  const children = readFlow(
    source,
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
