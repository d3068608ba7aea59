import {quantities, type Quantity} from '../text/quantities.ts'
import {sentences} from '../text/sentences.ts'
import type {Span} from '../text/span.ts'
import {remembered} from '../text/remembered.ts'
import {countWords} from '../text/words.ts'
import {kept, type Keeping} from './kept.ts'
import type {Label} from './label.ts'
import type {Prose} from './prose.ts'

// The other sentences of a paragraph are the same when one of them is edited.
const knownOf = remembered((): unknown[] => [])
const quantitiesOf = kept(({text}: Sentence) => quantities(text))

/** A sentence of a block, with its place in the source. What is kept of it must depend on its words alone. */
export class Sentence implements Keeping {
  private line: string | undefined
  private shared: unknown[] | undefined

  constructor(
    readonly prose: Prose,
    readonly at: Span,
    /** Its place in the text of its block. */
    readonly within: Span
  ) {}

  get known(): unknown[] {
    return (this.shared ??= knownOf(this.text))
  }

  /** On one line, however the source is wrapped; offsets are those of `prose`. */
  get text(): string {
    return (this.line ??= this.prose.text.replace(/[\n\r\t]/g, ' '))
  }

  /** The numbers in the sentence that can measure an outcome. */
  get quantities(): readonly Quantity[] {
    return quantitiesOf(this)
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

/**
 * The smallest part of a document that carries a label or text of its own: a heading, a paragraph (or the lines of
 * one that a label heads), a list item's paragraph, a table cell. All that it knows depends on its own text alone.
 */
export class Block implements Keeping {
  readonly known: unknown[] = []
  readonly type: BlockType
  readonly at: Span
  readonly prose: Prose
  readonly label: Label | undefined
  readonly depth: number | undefined
  readonly item: ListItem | undefined
  readonly cell: Cell | undefined
  readonly quoted: boolean
  readonly language: string | undefined
  private split: readonly Sentence[] | undefined
  private counted: number | undefined
  private cuts: Map<string, Block> | undefined

  constructor(fields: BlockFields) {
    this.type = fields.type
    this.at = fields.at
    this.prose = fields.prose
    this.label = fields.label
    this.depth = fields.depth
    this.item = fields.item
    this.cell = fields.cell
    this.quoted = fields.quoted
    this.language = fields.language
  }

  get text(): string {
    return this.prose.text
  }

  /** How many words are said, the label not counted. */
  get words(): number {
    return (this.counted ??= countWords(this.text))
  }

  get sentences(): readonly Sentence[] {
    return (this.split ??= sentences(this.text).map(
      (span) => new Sentence(this.prose.slice(span), this.prose.toSource(span), span)
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
}
