import type {PhrasingContent, RootContent} from 'mdast'
import type {Source} from './source.ts'

/** Stands for what has been read already; nobody writes it. */
const taken = '\ue000'
// Code, a link of words and code to a plain address, and the mark of a footnote: whatever stands in them is nothing else.
const atom =
  /(?<!`)`(?! )([^`\r\n]*[^`\r\n ])`(?!`)|(?<!!)\[((?!\^)(?:[^[\]`*_\\<&~|]|`(?! )[^`\r\n]*[^`\r\n ]`(?!`))+)\]\(([\w:/.?#=%@+,;-]+)\)|(?<!!)\[\^(\w+)\](?![([:])/g
// Stars and underscores that can be nothing but the beginning and end of words that are set off.
const setOff =
  /(?<![^\s("])(\*\*|\*|__|_)(?=[\p{L}\p{N}\ue000])((?:[^*_]|(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}]))*?[^\s*_])\1(?=[\s.,;:!?)"’”—–]|$)/gu
/** Words in brackets that refer to nothing. */
const bracketed = /\[[^[\]]*\](?![([:])/g
// A tilde before a number strikes nothing out, however many there are.
const markup = /[`\\|]|(?<![\s(])~|~(?![\p{L}\p{N}])|<(?![\s\d=])|&(?=#?\w{1,31};)/u
/** A mark that may set something off: within a word an underscore does not. */
const mark = /\*|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/u

/**
 * The tree of some words between two offsets of a text, as far as code, links, bold and italics stand in them only as
 * people put them; undefined for all others. There is nothing defined to which the words could refer, but footnotes.
 */
export function readWords(source: Source, from: number, to: number): PhrasingContent[] | undefined {
  const {text} = source
  const atoms: Atom[] = []
  let words = text.slice(from, to)
  if (/[`[]/.test(words)) {
    for (const match of words.matchAll(atom)) {
      // Such a mark of no footnote is only words.
      if (match[4] !== undefined && !source.notes.has(match[4].toLowerCase())) continue
      const node = atomOf(source, match, from + match.index)
      if (!node) return undefined
      atoms.push(node)
    }
    words = words.replace(atom, (one) => taken.repeat(one.length))
    // The names of footnotes are compared in more ways than one would think.
    if (source.notes.size > 0 && words.includes('[^')) return undefined
  }
  if (markup.test(words) || /[[\]]/.test(words.replace(bracketed, ''))) return undefined
  const between = (start: number, end: number): PhrasingContent[] => withAtoms(text, start, end, atoms)
  if (!/[*_]/.test(words)) return between(from, to)
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const {0: whole, 1: marks, index} of words.matchAll(setOff)) {
    if (mark.test(words.slice(at, index))) return undefined
    const [start, end] = [from + index, from + index + whole.length]
    const children = between(start + marks!.length, end - marks!.length)
    const type = marks!.length === 2 ? 'strong' : 'emphasis'
    nodes.push(...between(from + at, start), {type, children, position: position(start, end)})
    at = index + whole.length
  }
  if (mark.test(words.slice(at))) return undefined
  return [...nodes, ...between(from + at, to)]
}

type Atom = PhrasingContent & {readonly position: Position}

function atomOf(source: Source, [whole, code, , url, note]: RegExpExecArray, start: number): Atom | undefined {
  const own = position(start, start + whole.length)
  if (code !== undefined) return {type: 'inlineCode', value: code, position: own}
  if (note !== undefined) return {type: 'footnoteReference', identifier: note.toLowerCase(), position: own}
  const children = readWords(source, start + 1, start + whole.length - url!.length - ']('.length - 1)
  return children && {type: 'link', url: url!, title: null, children: children as never, position: own}
}

/** What stands between two offsets: text, and the atoms in it. */
function withAtoms(text: string, start: number, end: number, atoms: readonly Atom[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = start
  const addText = (to: number): void => {
    if (to > at) nodes.push({type: 'text', value: text.slice(at, to), position: position(at, to)})
  }
  for (const one of atoms) {
    const [first, last] = [one.position.start.offset!, one.position.end.offset!]
    if (first < at || last > end) continue
    addText(first)
    nodes.push(one)
    at = last
  }
  addText(end)
  return nodes
}

type Position = NonNullable<RootContent['position']>

/** Only offsets are ever asked for. */
export function position(start: number, end: number): Position {
  return {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
}
