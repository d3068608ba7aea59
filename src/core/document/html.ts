import {Anchor} from './anchor.ts'
import {Block, type Cell, type ListItem, type Table} from './block.ts'
import {decoded, entity} from './entity.ts'
import type {Label} from './label.ts'
import type {Passage} from './markdown.ts'
import {labelOf, paragraphBlocks} from './paragraph.ts'
import {markOf, ProseBuilder} from './prose.ts'

// Elements whose beginning and end part what is said; all others lie within a paragraph.
const parting = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html li main menu nav ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)
// What is in them is not said to the reader, or is code.
const unread = new Set('script style svg math pre textarea template iframe object video audio select head'.split(' '))
const longestTag = 1000

interface OpenTable {
  readonly id: Table
  row: number
  column: number
  /** The words of the first row's cells, by column, and of the current row's first cell. */
  readonly names: (Label | undefined)[]
  rowName: Label | undefined
}

/** Where a paragraph stands that the HTML around it encloses. */
export interface Enclosure {
  readonly cell?: Cell
  readonly label?: Label
  readonly item?: ListItem
}

/**
 * Reads the raw HTML of a Markdown text: its tables, lists, headings and paragraphs. It comes in pieces, because a
 * blank line ends a piece of HTML, though not the table in it; the reader remembers what is still open.
 */
export class HtmlReader {
  private blocks: Block[] = []
  private passage: Passage = {source: '', anchor: new Anchor()}
  private prose = new ProseBuilder(this.passage.anchor)
  private readonly tables: OpenTable[] = []
  private readonly lists: {readonly ordered: boolean}[] = []
  private item: ListItem | undefined
  private heading: number | undefined
  private quotations = 0
  /** Inside the line that stands for what is folded away, which names it as a heading does. */
  private summary = false
  private skipping: string | undefined

  /** Whether it is inside of something that goes on in what follows. */
  get isOpen(): boolean {
    const {tables, lists, item, heading, quotations, summary, skipping} = this
    return tables.length + lists.length + quotations > 0 || summary || (item ?? heading ?? skipping) !== undefined
  }

  /** The blocks of the HTML between two offsets of a passage; none for one that shows nothing. */
  read(passage: Passage, start: number, end: number, quoted: boolean): Block[] {
    this.passage = passage
    this.prose = new ProseBuilder(passage.anchor)
    this.blocks = []
    let at = start
    while (at < end) at = this.passage.source[at] === '<' ? this.readTag(at, end, quoted) : this.readText(at, end)
    this.flush(quoted)
    return this.blocks
  }

  /** What encloses the Markdown that follows. */
  enclosure(): Enclosure {
    const table = this.tables.at(-1)
    const item = this.item
    this.item = undefined
    return {...(table && table.column >= 0 && cellFields(table)), ...(item && {item})}
  }

  private readTag(at: number, end: number, quoted: boolean): number {
    const {source} = this.passage
    if (source.startsWith('<!--', at)) {
      const close = source.indexOf('-->', at + 4)
      return close === -1 || close >= end ? end : close + 3
    }
    const [, closing, word] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(source.slice(at, at + 20)) ?? []
    const close = word === undefined ? undefined : endOfTag(source, at, end)
    if (word === undefined || close === undefined) return this.readText(at, end)
    const name = word.toLowerCase()
    if (this.skipping !== undefined) {
      if (closing && name === this.skipping) this.skipping = undefined
    } else if (unread.has(name)) {
      this.flush(quoted)
      if (!closing && source[close - 2] !== '/') this.skipping = name
    } else if (parting.has(name)) {
      this.flush(quoted)
      if (closing) this.leave(name)
      else this.enter(name)
    } else if (name === 'br') {
      this.prose.append('\n', at, close - at)
    } else {
      const mark = markOf(name)
      if (mark && closing) this.prose.end(mark)
      else if (mark) this.prose.begin(mark)
    }
    return close
  }

  /** A run of text, of white space or an entity. Returns where it ends. */
  private readText(at: number, end: number): number {
    const rest = this.passage.source.slice(at, Math.min(end, at + 200))
    const space = /^\s+/.exec(rest)?.[0].length
    if (space) {
      if (!this.prose.endsInSpace) this.prose.append(' ', at, space)
      return at + space
    }
    const escape = entity.exec(rest)
    const value = escape && decoded(escape)
    const length = escape && value ? escape[0].length : (/^.[^\s<&]*/s.exec(rest)?.[0].length ?? 1)
    if (this.skipping === undefined) this.prose.append(value ?? rest.slice(0, length), at, value ? length : undefined)
    return at + length
  }

  private enter(name: string): void {
    const table = this.tables.at(-1)
    switch (name) {
      case 'table':
        this.tables.push({id: {}, row: -1, column: -1, names: [], rowName: undefined})
        break
      case 'tr':
        if (table) Object.assign(table, {row: table.row + 1, column: -1, rowName: undefined})
        break
      case 'td':
      case 'th':
        if (table) table.column++
        break
      case 'ul':
      case 'ol':
        this.lists.push({ordered: name === 'ol'})
        break
      case 'li':
        this.item = {ordered: this.lists.at(-1)?.ordered === true, depth: Math.max(0, this.lists.length - 1)}
        break
      case 'blockquote':
        this.quotations++
        break
      case 'summary':
        this.summary = true
        break
      default:
        this.heading = /^h[1-6]$/.test(name) ? Number(name[1]) : undefined
    }
  }

  private leave(name: string): void {
    if (name === 'table') this.tables.pop()
    else if (name === 'ul' || name === 'ol') this.lists.pop()
    else if (name === 'li') this.item = undefined
    else if (name === 'blockquote') this.quotations = Math.max(0, this.quotations - 1)
    else if (name === 'summary') this.summary = false
    else this.heading = undefined
  }

  private flush(quotedOutside: boolean): void {
    const built = this.prose
    this.prose = new ProseBuilder(this.passage.anchor)
    if (built.isEmpty) return
    const whole = built.build()
    const prose = whole.slice({start: 0, end: whole.text.trimEnd().length})
    const at = prose.toSource({start: 0, end: prose.text.length})
    const quoted = quotedOutside || this.quotations > 0
    if (this.heading !== undefined) {
      const label = labelOf(prose, 'heading', at)
      this.blocks.push(new Block({type: 'heading', at, prose, label, depth: this.heading, quoted}))
      return
    }
    if (this.summary) {
      const end = prose.text.length
      const label = labelOf(prose, 'line', at)
      this.blocks.push(new Block({type: 'text', at, prose: prose.slice({start: end, end}), label, quoted}))
      return
    }
    const table = this.tables.at(-1)
    if (table && table.column >= 0) {
      if (table.row === 0) table.names[table.column] ??= labelOf(prose, 'column', at)
      if (table.column === 0) table.rowName ??= labelOf(prose, 'cell', at)
    }
    const around = this.enclosure()
    this.blocks.push(...paragraphBlocks(prose, at, {type: around.cell ? 'cell' : 'text', quoted, ...around}))
  }
}

/** The place of a table's current cell, and the label that its row or column gives it. */
function cellFields({id, row, column, names, rowName}: OpenTable): Enclosure {
  const cell: Cell = {row, column, table: id, ...(row > 0 && column > 0 && rowName && {rowName})}
  if (names.length <= 2) return {cell, ...(column > 0 && rowName && {label: rowName})}
  const name = row > 0 ? names[column] : undefined
  return {cell, ...(name && {label: name})}
}

/** Behind the `>` that closes a tag, which may stand in an attribute's quotation marks, too. */
function endOfTag(source: string, at: number, end: number): number | undefined {
  let quote: string | undefined
  for (let index = at + 1; index < Math.min(end, at + longestTag); index++) {
    const char = source[index]!
    if (quote !== undefined) {
      if (char === quote) quote = undefined
    } else if (char === '>') return index + 1
    else if (char === '"' || char === "'") quote = char
  }
  return undefined
}
