import {isMap, isScalar, isSeq, parseDocument, type ErrorCode, type Node} from 'yaml'
import {ownCopy} from '../text/own-copy.ts'
import type {Span} from '../text/span.ts'

/** A value of front matter with its place in the source. */
export interface Located {
  readonly value: string
  readonly at: Span
  /** It stands in the source as it is read, without quotation marks and such. */
  readonly exact?: true
}

/** The `key: value` pairs between the `---` fences at the top of a document. */
export interface FrontMatter {
  /** The fences included. */
  readonly at: Span
  /** As it stands there. */
  readonly written: string
  /** The words that stand for a key: one for a plain value, several for a list. */
  readonly entries: ReadonlyMap<string, readonly Located[]>
  /** What makes it unreadable; the entries are then those that could still be read. */
  readonly errors: readonly Located[]
}

/**
 * Reads front matter, both its fences included. Never throws.
 *
 * @param at where it begins in its document
 */
export function readFrontMatter(source: string, at: number): FrontMatter {
  const end = source.replace(/(?<![\r\n])[\r\n]+$/, '').length
  const within = yamlWithin(source)
  return {
    at: {start: at, end: at + end},
    written: ownCopy(source.slice(0, end)),
    ...readYaml(source.slice(within.start, within.end), {start: at + within.start, end: at + end})
  }
}

/** What stands between the fences, without the end of its last line. */
export function yamlWithin(source: string): Span {
  // White space may stand behind the fences, and any line ends.
  const start = /^.*(?:\r\n?|\n)/.exec(source)![0].length
  const end = source.replace(/(?<![\r\n])[\r\n]+$/, '').length
  const value = source.slice(start, source.lastIndexOf('---', end))
  return {start, end: start + value.replace(/(?:\r\n?|\n)$/, '').length}
}

/** How the value of a key is written, in offsets of the YAML. */
export interface Written {
  readonly form: 'nothing' | 'scalar' | 'flow' | 'block' | 'other'
  /** From behind the colon. */
  readonly at: Span
  /** The scalars that it holds, the empty ones too, with their quotation marks. */
  readonly items: readonly Span[]
}

/** How the values of front matter are written that can be read, by their keys in lower case. */
export function writtenIn(yaml: string): ReadonlyMap<string, Written> {
  const read = yaml.length > longest ? undefined : parseDocument(yaml, plain)
  if (!read || read.errors.length > 0 || !isMap(read.contents)) return new Map()
  return new Map(
    read.contents.items.flatMap(({key, value}) =>
      isScalar(key) && key.range
        ? [[String(key.value).toLowerCase(), written(value as Node | null, yaml.indexOf(':', key.range[1]) + 1)]]
        : []
    )
  )
}

function written(node: Node | null, colon: number): Written {
  const span = (one: Node | null): Span => ({start: one?.range?.[0] ?? colon, end: one?.range?.[1] ?? colon})
  // Of nothing, white space is not a part.
  const at = {start: colon, end: span(node).end > span(node).start ? span(node).end : colon}
  if (isSeq(node)) {
    const items = node.items as Node[]
    // What is no plain name is not ours to change.
    const form = items.every((item) => isPlain(item)) ? (node.flow ? 'flow' : 'block') : 'other'
    return {form, at, items: items.map(span)}
  }
  if (node === null || (isScalar(node) && node.value === null)) return {form: 'nothing', at, items: []}
  return {form: isPlain(node) ? 'scalar' : 'other', at, items: [span(node)]}
}

/** Neither a map nor an alias nor a text of several lines. */
function isPlain(node: Node | null): boolean {
  return isScalar(node) && !node.anchor && !node.tag && !/^BLOCK/.test(node.type ?? '')
}

/**
 * Front matter holds words and lists of words. What a document may ask for beyond that, such as YAML 1.1 or binary data,
 * is not in the bundles; nor is what quotes the line of an error, since we word errors ourselves.
 */
const plain = {
  logLevel: 'silent',
  strict: false,
  schema: 'core',
  resolveKnownTags: false,
  merge: false,
  prettyErrors: false
} as const

/** Longer than any person writes; what is longer takes the parser's time in its square. */
const longest = 20_000

function readYaml(value: string, {start: base, end: last}: Span): Pick<FrontMatter, 'entries' | 'errors'> {
  const place = (start: number, end: number): Span => ({
    start: Math.min(base + start, last),
    end: Math.min(base + end, last)
  })
  if (value.length > longest) return {entries: new Map(), errors: [{value: 'it is too long', at: place(0, 0)}]}
  const yaml = parseDocument(value, plain)
  // One mistake makes several errors; the first is the one to mend.
  const errors = yaml.errors.slice(0, 1).map(({code, pos}) => ({
    value: inPlainWords(code),
    at: place(...lineAround(value, pos[0]))
  }))
  const entries = new Map<string, Located[]>()
  if (errors.length === 0 && yaml.contents !== null && !isMap(yaml.contents)) {
    errors.push({value: 'it is not a list of `key: value` lines', at: place(0, value.length)})
  }
  if (isMap(yaml.contents)) {
    for (const pair of yaml.contents.items) {
      if (!isScalar(pair.key)) continue
      const values = isSeq(pair.value) ? pair.value.items : [pair.value]
      entries.set(
        String(pair.key.value).toLowerCase(),
        values.flatMap((one) => scalar(one as Node | null, value, place))
      )
    }
  }
  return {entries, errors}
}

function scalar(node: Node | null, yaml: string, place: (start: number, end: number) => Span): Located[] {
  if (!isScalar(node) || node.value === null || !node.range) return []
  const [start, end] = node.range
  const value = String(node.value)
  return [{value, at: place(start, end), ...(yaml.slice(start, end) === value && {exact: true as const})}]
}

function inPlainWords(code: ErrorCode): string {
  switch (code) {
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      return 'a bracket or a quotation mark is not closed, or a line is indented'
    case 'DUPLICATE_KEY':
      return 'a key stands there twice'
    case 'TAB_AS_INDENT':
      return 'a tab stands where spaces have to'
    default:
      return 'a line is not of the form `key: value`'
  }
}

/** From the first to the last character of the line that an error lies in, as a person would mark it. */
function lineAround(text: string, offset: number): [number, number] {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  const next = text.indexOf('\n', start)
  return [start, next === -1 ? text.length : next]
}
