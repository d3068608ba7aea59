import type {BlockContent, List, ListItem, Paragraph} from 'mdast'
import {behind, endOf, type Line} from './lines.ts'
import {position, readWords} from './words.ts'

// What a line can begin with that is no paragraph's line.
const opening = /(?:^|[\r\n])(?:[-+#>=:\r\n \t]|\*(?:\s|$)|\d{1,9}[.)](?:[ \r\n]|$))/
const item = /^(?:[-+*]|(\d{1,9})[.)]) (?=\S)/
const task = /^\[[ xX]\]/
/** A rule, though it begins as an item does. */
const rule = /^([-*_]) *(?:\1 *){2,}$/

/** As many quotations and lists in each other as anybody writes. */
const deepest = 10

/**
 * Paragraphs and lists, as far as they are plain; undefined for all others.
 * @param depth  in how many quotations and lists they stand: only in none can a paragraph have several lines
 */
export function readFlow(text: string, lines: readonly Line[], depth: number): BlockContent[] | undefined {
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
      ? readList(text, lines, at, depth, follows)
      : readParagraphAt(text, lines, at, whole)
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
  text: string,
  lines: readonly Line[],
  at: number,
  whole: boolean
): Read<Paragraph> | undefined {
  let next = at + 1
  while (next < lines.length && lines[next]!.words !== '' && !item.test(lines[next]!.words)) next++
  if (!whole && next > at + 1) return undefined
  const block = readParagraph(text, lines[at]!.start, endOf(lines[next - 1]!))
  return block && {block, next}
}

function readParagraph(text: string, from: number, to: number): Paragraph | undefined {
  const children = opening.test(text.slice(from, to)) ? undefined : readWords(text, from, to)
  return children && {type: 'paragraph', children, position: position(from, to)}
}

/** @param follows  whether a paragraph stands right above, which only the first of an ordered list's items can end */
function readList(
  text: string,
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
    const children = readFlow(text, inner, depth + 1)
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
