import type {RootContent} from 'mdast'

// What can be anything but a letter of the text, wherever it stands.
const markup = /[`*_[\]<&\\~|\t\0\ufeff]|[\r\n][ \t]|[ \t][\r\n]/
// What a line can begin with that is no paragraph's line.
const opening = /(?:^|[\r\n])(?:[-+#>=:\r\n \t]|\d{1,9}[.)](?:[ \r\n]|$))/
const heading = /^(#{1,6}) (?=\S)/

/**
 * The tree of a piece of Markdown that is a paragraph or a heading without any markup, as most are; undefined for all
 * others. The parser makes the same of it, in a hundred times the time.
 */
export function readPlain(source: string): readonly RootContent[] | undefined {
  const end = endOfWords(source)
  const text = source.slice(0, end)
  // Spaces at its end are the paragraph's, and others' are not.
  if (end === 0 || ' \t'.includes(source[end] ?? '\n') || markup.test(text)) return undefined
  const hashes = heading.exec(text)
  if (hashes) {
    if (/[\r\n]|#$/.test(text)) return undefined
    const words = textNode(text, hashes[0].length, end)
    return [{type: 'heading', depth: hashes[1]!.length as 1, children: [words], position: between(0, end)}]
  }
  if (opening.test(text)) return undefined
  return [{type: 'paragraph', children: [textNode(text, 0, end)], position: between(0, end)}]
}

function endOfWords(source: string): number {
  let end = source.length
  while (end > 0 && ' \t\r\n'.includes(source[end - 1]!)) end--
  return end
}

function textNode(text: string, start: number, end: number): {type: 'text'; value: string; position: Position} {
  return {type: 'text', value: text.slice(start), position: between(start, end)}
}

type Position = NonNullable<RootContent['position']>

// Only offsets are ever asked for.
function between(start: number, end: number): Position {
  return {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
}
