import {quantities, type Quantity} from '../text/quantities.ts'
import {sentences} from '../text/sentences.ts'
import type {Span} from '../text/span.ts'
import {countWords} from '../text/words.ts'
import type {Anchor} from './anchor.ts'
import {Change, type Edits} from './edits.ts'
import {Facts, kept, knownOf, type Keeping} from './kept.ts'
import type {Label} from './label.ts'
import {regionOf, type Region} from './looks.ts'
import type {Prose} from './prose.ts'
import {lookedAt} from './watching.ts'

const factsOfSentences = new Facts()
const quantitiesOf = kept(({text}: Sentence) => quantities(text))

/** A sentence of a block, with its place in the source. What is kept of it must depend on its words alone. */
export class Sentence implements Keeping {
  readonly facts = factsOfSentences
  private line: string | undefined
  private shared: unknown[] | undefined

  constructor(
    private said: Prose,
    private place: Span,
    private part: Span,
    readonly region: Region
  ) {}

  get known(): unknown[] {
    return (this.shared ??= knownOf(this.words))
  }

  get prose(): Prose {
    lookedAt(this, this.region)
    return this.said
  }

  get at(): Span {
    lookedAt(this, this.region)
    return this.place
  }

  /** Its place in the text of its block. */
  get within(): Span {
    lookedAt(this, this.region)
    return this.part
  }

  /** On one line, however the source is wrapped; offsets are those of `prose`. */
  get text(): string {
    lookedAt(this, this.region)
    return this.words
  }

  /** The numbers in the sentence that can measure an outcome. */
  get quantities(): readonly Quantity[] {
    return quantitiesOf(this)
  }

  /** Says from now on what another says, in its place. */
  become({said, place, part, words}: Sentence, change: Change): void {
    change.touch(this, this.region)
    if (words !== this.words) {
      change.edit(this, this.known)
      this.line = this.shared = undefined
    }
    this.said = said
    this.place = place
    this.part = part
  }

  private get words(): string {
    return (this.line ??= this.said.text.replace(/[\n\r\t]/g, ' '))
  }
}

export type BlockType = 'heading' | 'text' | 'cell' | 'opaque' | 'rule'

/** A table, of which nothing needs to be known but that it is another than the next. */
export type Table = object

export interface Cell {
  /** Counts from 0, which is the table's heading row. */
  readonly row: number
  readonly column: number
  /** The same in all cells of a table. */
  readonly table: Table
  /** The words of the row's first cell, in the other cells of the row. */
  readonly rowName?: Label
}

export interface ListItem {
  readonly ordered: boolean
  /** 0 for a list that lies in no other list. */
  readonly depth: number
}

export interface BlockFields {
  readonly type: BlockType
  /** The whole block in the source, its label included. */
  readonly at: Span
  /** What is said: behind the label; in a heading the heading's words. Empty in code, HTML and rules. */
  readonly prose: Prose
  readonly label?: Label
  /** 1 to 6, in headings only. */
  readonly depth?: number
  /** In the first block of a list item only. */
  readonly item?: ListItem
  readonly cell?: Cell
  /** Inside a block quotation, which holds somebody else's words. */
  readonly quoted: boolean
  /** Of a listing: what language it says that it is in, lower case. */
  readonly language?: string
}

const factsOfBlocks = new Facts()
let made = 0

/**
 * The smallest part of a document that carries a label or text of its own: a heading, a paragraph (or the lines of
 * one that a label heads), a list item's paragraph, a table cell. All that it knows depends on its own text alone.
 */
export class Block implements Keeping {
  readonly facts = factsOfBlocks
  known: unknown[] = []
  /** Of all blocks that were ever made. */
  readonly number = made++
  readonly region = regionOf(this.number)
  readonly type: BlockType
  readonly label: Label | undefined
  readonly depth: number | undefined
  readonly item: ListItem | undefined
  readonly cell: Cell | undefined
  readonly quoted: boolean
  readonly language: string | undefined
  private place: Span
  private said: Prose
  private split: readonly Sentence[] | undefined
  private cuts: Map<string, Block> | undefined

  constructor(fields: BlockFields) {
    this.type = fields.type
    this.place = fields.at
    this.said = fields.prose
    this.label = fields.label
    this.depth = fields.depth
    this.item = fields.item
    this.cell = fields.cell
    this.quoted = fields.quoted
    this.language = fields.language
    this.label?.labels(this)
    this.cell?.rowName?.labels(this)
  }

  get at(): Span {
    lookedAt(this, this.region)
    return this.place
  }

  get prose(): Prose {
    lookedAt(this, this.region)
    return this.said
  }

  get text(): string {
    lookedAt(this, this.region)
    return this.said.text
  }

  /** How many words are said, the label not counted. */
  get words(): number {
    return wordsIn(this)
  }

  get sentences(): readonly Sentence[] {
    return (this.split ??= sentences(this.said.text).map(
      (span) => new Sentence(this.said.slice(span), this.said.toSource(span), span, this.region)
    ))
  }

  /** The block as if only these of its sentences, which follow one another, stood in it. */
  cutTo(sentences: readonly Sentence[]): Block {
    if (sentences.length === this.sentences.length) return this
    const span = {start: sentences[0]!.within.start, end: sentences.at(-1)!.within.end}
    const key = `${span.start} ${span.end}`
    const known = this.cuts?.get(key)
    if (known) return known
    const cut = new Block({
      type: this.type,
      at: this.prose.toSource(span),
      prose: this.prose.slice(span),
      quoted: this.quoted,
      ...(this.cell && {cell: this.cell})
    })
    this.cuts = (this.cuts ?? new Map<string, Block>()).set(key, cut)
    return cut
  }

  /** Whether all but the words and their place is as in another, so that this one can become it. */
  isLike(other: Block): boolean {
    return (
      this.type === other.type &&
      this.depth === other.depth &&
      this.quoted === other.quoted &&
      this.language === other.language &&
      this.item?.ordered === other.item?.ordered &&
      this.item?.depth === other.item?.depth &&
      areLike(this.label, other.label) &&
      this.cell?.row === other.cell?.row &&
      this.cell?.column === other.cell?.column &&
      areLike(this.cell?.rowName, other.cell?.rowName) &&
      (this.split === undefined || this.split.length === other.sentences.length)
    )
  }

  /** What its places move with. */
  get anchor(): Anchor {
    return this.said.anchor
  }

  /** By how much further from its anchor another stands that is like it and says the same; undefined if it does not. */
  shiftTo(other: Block): number | undefined {
    if (!this.anchor.isInner || !other.anchor.isInner) return undefined
    const by = this.said.shiftTo(other.said)
    if (by === undefined || !this.isNamedAs(other)) return undefined
    const [from, to] = this.placeFromAnchor()
    const [otherFrom, otherTo] = other.placeFromAnchor()
    return otherFrom - from === by && otherTo - to === by ? by : undefined
  }

  /** Stands from now on where another stands that says the same. */
  stay(other: Block, change: Change): void {
    this.cell?.rowName?.become(other.cell!.rowName!, change)
  }

  /** Says from now on what another says that is like it, in its place. */
  become(other: Block, change: Change): void {
    change.touch(this, this.region)
    change.edit(this, this.known)
    this.known = []
    this.said = other.said
    this.place = other.place
    this.cuts = undefined
    this.label?.become(other.label!, change)
    this.cell?.rowName?.become(other.cell!.rowName!, change)
    this.split?.forEach((sentence, index) => sentence.become(other.sentences[index]!, change))
  }

  /** Whether its label and its row's name are what those of another are, and its label moves with it. */
  private isNamedAs({label, cell, anchor}: Block): boolean {
    const rowName = this.cell?.rowName
    return (
      (!rowName || rowName.says(cell!.rowName!)) &&
      (!this.label || (this.label.says(label!) && this.label.movesWith(this.anchor) && label!.movesWith(anchor)))
    )
  }

  private placeFromAnchor(): readonly [number, number] {
    const {offset} = this.anchor
    return [this.place.start - offset, this.place.end - offset]
  }
}

/**
 * Where a person has changed some words of a piece and nothing else, its blocks stay the same blocks and say what those
 * say that were read anew: whoever has looked at nothing that is another now does not have to look again.
 *
 * @returns the blocks that are to be used
 */
export function renewed(before: readonly Block[], now: readonly Block[], edits: Edits): readonly Block[] {
  if (before.length !== now.length || !before.every((block, index) => block.isLike(now[index]!))) return now
  const change = new Change()
  // Labels are common to many: all is compared before anything is changed.
  const shifts = before.map((block, index) => block.shiftTo(now[index]!))
  for (let start = 0, end; start < before.length; start = end) {
    const {anchor} = before[start]!
    end = start + 1
    while (end < before.length && before[end]!.anchor === anchor) end++
    const by = shifts[start]
    // The blocks of a paragraph move together.
    const stay = by !== undefined && shifts.slice(start, end).every((one) => one === by)
    if (stay) anchor.follow(now[start]!.anchor, by)
    for (let index = start; index < end; index++) {
      if (stay) before[index]!.stay(now[index]!, change)
      else before[index]!.become(now[index]!, change)
    }
  }
  edits.add(change)
  return before
}

const wordsIn = kept(({text}: Block) => countWords(text))

/** Whether one label can become the other. */
function areLike(one: Label | undefined, other: Label | undefined): boolean {
  return one?.form === other?.form
}
