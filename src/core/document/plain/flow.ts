import type {BlockContent, List, ListItem, Paragraph} from 'mdast'
import {opensHtml, readHtml} from './html.ts'
import {behind, endOf, type Line} from './lines.ts'
import type {Source} from './source.ts'
import {position, readWords} from './words.ts'

// What a line can begin with that is no paragraph's line.
const opening = /(?:^|\n|\r(?!\n))(?:[-+#>=:\r\n \t]|\*(?:\s|$)|\d{1,9}[.)](?:[ \r\n]|$))/
const item = /^(?:[-+*]|(\d{1,9})[.)]) (?=\S)/
const task = /^\[[ xX]\]/
/** A rule, though it begins as an item does. */
const rule = /^([-*_]) *(?:\1 *){2,}$/
/** A little of what people put before a paragraph means nothing. */
const indented = /^ {1,3}(?=[^ ])/

/** As many quotations and lists in each other as anybody writes. */
const deepest = 10

/**
 * Paragraphs, lists and raw HTML, as far as they are plain; undefined for all others.
 * @param depth  in how many quotations and lists they stand: only in none can a paragraph have several lines, or HTML be
 */
export function readFlow(source: Source, lines: readonly Line[], depth: number): BlockContent[] | undefined {
  if (depth > deepest) return undefined
  const whole = depth === 0
  const blocks: BlockContent[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    if (line.words === '') {
      at++
      continue
    }
    // What opens an item or a quotation may stand below a paragraph, too.
    const follows = at > 0 ? lines[at - 1]!.words !== '' : !whole
    const read = item.test(line.words)
      ? readList(source, lines, at, depth, follows)
      : whole && opensHtml(line)
        ? readHtml(source, lines, at)
        : readParagraphAt(source, lines, at, whole)
    // What stands right below a list may go on with its last words.
    if (!read || (follows && blocks.at(-1)?.type === 'list')) return undefined
    blocks.push(read.block)
    at = read.next
  }
  return blocks
}

interface Read<Kind> {
  readonly block: Kind
  /** The number of the line behind it. */
  readonly next: number
}

function readParagraphAt(
  source: Source,
  lines: readonly Line[],
  at: number,
  whole: boolean
): Read<Paragraph> | undefined {
  let next = at + 1
  while (next < lines.length && lines[next]!.words !== '' && !item.test(lines[next]!.words)) next++
  const indent = indented.exec(lines[at]!.words)?.[0].length ?? 0
  if ((!whole || indent > 0) && next > at + 1) return undefined
  const block = readParagraph(source, lines[at]!.start + indent, endOf(lines[next - 1]!))
  return block && {block, next}
}

/** Words of which no line opens anything else. */
export function readParagraph(source: Source, from: number, to: number): Paragraph | undefined {
  const children = opening.test(source.text.slice(from, to)) ? undefined : readWords(source, from, to)
  return children && {type: 'paragraph', children, position: position(from, to)}
}

/** @param follows  whether a paragraph stands right above, which only the first of an ordered list's items can end */
function readList(
  source: Source,
  lines: readonly Line[],
  from: number,
  depth: number,
  follows: boolean
): Read<List> | undefined {
  const [, first] = item.exec(lines[from]!.words)!
  if (follows && first !== undefined && first !== '1') return undefined
  const sign = signOf(lines[from]!, first)
  const items: ListItem[] = []
  let at = from
  while (at < lines.length) {
    const line = lines[at]!
    if (line.words === '') {
      at++
      continue
    }
    const [marker, number] = item.exec(line.words) ?? []
    if (marker === undefined || signOf(line, number) !== sign) break
    if (rule.test(line.words) || task.test(line.words.slice(marker.length))) return undefined
    const inner = [behind(line, marker.length)]
    const indent = ' '.repeat(marker.length)
    for (at++; at < lines.length && (lines[at]!.words === '' || lines[at]!.words.startsWith(indent)); at++) {
      inner.push(behind(lines[at]!, marker.length))
    }
    const children = readFlow(source, inner, depth + 1)
    if (!children) return undefined
    const end = children.at(-1)!.position!.end.offset!
    items.push({type: 'listItem', spread: false, checked: null, children, position: position(line.start, end)})
  }
  const place = position(lines[from]!.start, items.at(-1)!.position!.end.offset!)
  const ordered = first !== undefined
  return {
    block: {type: 'list', ordered, start: ordered ? Number(first) : null, children: items, position: place},
    next: at
  }
}

/** What makes items those of one list. */
function signOf({words}: Line, number: string | undefined): string {
  return (number === undefined ? '' : '1') + words[number?.length ?? 0]
}
