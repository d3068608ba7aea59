import type {PhrasingContent, RootContent} from 'mdast'

// What can be anything but a letter of the text, wherever it stands; stars are looked at by themselves.
const markup = /[`_[\]<&\\~|\t\0\ufeff]|[\r\n][ \t]|[ \t][\r\n]/
// What a line can begin with that is no paragraph's line.
const opening = /(?:^|[\r\n])(?:[-+#>=:\r\n \t]|\*(?!\*)|\d{1,9}[.)](?:[ \r\n]|$))/
const heading = /^(#{1,6}) (?=\S)/
// Stars that can be nothing but the beginning and end of bold words.
const bold = /(?<![^\s])\*\*(?=[\p{L}\p{N}])([^*]*[^\s*])\*\*(?=[\s.,;:!?)]|$)/gu

/**
 * The tree of a piece of Markdown that is a paragraph or a heading with no other markup than bold words, as most are;
 * undefined for all others. The parser makes the same of it, in a hundred times the time.
 */
export function readPlain(source: string): readonly RootContent[] | undefined {
  const end = endOfWords(source)
  const text = source.slice(0, end)
  // Spaces at its end are the paragraph's, and others' are not.
  if (end === 0 || ' \t'.includes(source[end] ?? '\n') || markup.test(text)) return undefined
  const hashes = heading.exec(text)
  if (hashes) {
    if (/[\r\n]|#$/.test(text)) return undefined
    const words = readWords(text, hashes[0].length)
    return words && [{type: 'heading', depth: hashes[1]!.length as 1, children: words, position: between(0, end)}]
  }
  if (opening.test(text)) return undefined
  const words = readWords(text, 0)
  return words && [{type: 'paragraph', children: words, position: between(0, end)}]
}

function endOfWords(source: string): number {
  let end = source.length
  while (end > 0 && ' \t\r\n'.includes(source[end - 1]!)) end--
  return end
}

/** Words from an offset on, some of them bold; undefined where there are other stars. */
function readWords(text: string, from: number): PhrasingContent[] | undefined {
  if (!text.includes('*', from)) return [textNode(text, from, text.length)]
  const words: PhrasingContent[] = []
  let at = from
  for (const match of text.matchAll(bold)) {
    const start = match.index
    const end = start + match[0].length
    if (start < from) return undefined
    if (start > at) words.push(textNode(text, at, start))
    words.push({type: 'strong', children: [textNode(text, start + 2, end - 2)], position: between(start, end)})
    at = end
  }
  if (at < text.length) words.push(textNode(text, at, text.length))
  return words.some((word) => word.type === 'text' && word.value.includes('*')) ? undefined : words
}

function textNode(text: string, start: number, end: number): {type: 'text'; value: string; position: Position} {
  return {type: 'text', value: text.slice(start, end), position: between(start, end)}
}

type Position = NonNullable<RootContent['position']>

// Only offsets are ever asked for.
function between(start: number, end: number): Position {
  return {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
}
