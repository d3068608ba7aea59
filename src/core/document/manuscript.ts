import type {Nodes} from 'mdast'
import type {Span} from '../text/span.ts'
import {Anchor} from './anchor.ts'
import type {Block} from './block.ts'
import type {Comment} from './comments.ts'
import {noDefinitions, type Definitions} from './definitions.ts'
import {Document} from './document.ts'
import {Edits} from './edits.ts'
import type {FrontMatter} from './front-matter.ts'
import type {HtmlReader} from './html.ts'
import {longestText} from './limits.ts'
import {lineEnd, Lines} from './lines.ts'
import {fewPieces, lastIndexWhere, partAgain, partAll, replacedIn, type Parted} from './parting.ts'
import type {Markup, Piece} from './piece.ts'
import {Room} from './room.ts'
import {complete, type Steps} from './steps.ts'

/** What a document was read of. */
interface LastOf {
  readonly frontMatter: FrontMatter | undefined
  readonly pieces: readonly Piece[]
  /** Whether no piece refers to another. */
  readonly apart: boolean
}

/**
 * A Markdown text that is being written. It is kept in pieces that read by themselves, so that after an edit only those
 * are read again that it touches.
 */
export class Manuscript {
  /** A string until it is first read: to part a long text takes its time. */
  private written: string | Parted
  /** As it was last read, and of which pieces. */
  private last: Document | undefined
  private lastOf: LastOf | undefined
  /** What was edited, as far as it has been read again. */
  readonly edits = new Edits()

  constructor(text: string) {
    this.written = text
  }

  get source(): string {
    return typeof this.written === 'string' ? this.written : this.written.text
  }

  /** Replaces what stands between two offsets, in UTF-16 units; offsets beyond the text mean its end. */
  replace(start: number, end: number, inserted: string): void {
    const {written} = this
    const from = Math.min(Math.max(0, start), written.length)
    const to = Math.min(Math.max(from, end), written.length)
    const replacement = {from, to, inserted}
    const isTooLong = written.length + inserted.length - (to - from) > longestText
    this.written =
      typeof written === 'string' || isTooLong ? replacedIn(this.source, replacement) : partAgain(written, replacement)
  }

  /** The Markdown around an offset; nothing in front matter. */
  around(offset: number): Markup {
    const {pieces} = complete(this.part())
    const piece = lastWhere(pieces, ({start}) => start <= offset)
    if (!piece) return {nodes: [], passage: {source: '', anchor: new Anchor()}}
    const {definitions, room} = complete(define(pieces))
    piece.parse(definitions, room)
    return piece.markup
  }

  /** All of its Markdown, piece by piece; nothing of what is too long. */
  get markup(): readonly Markup[] {
    if (this.isTooLong) return []
    const {pieces} = complete(this.part())
    const {definitions, room} = complete(define(pieces))
    return pieces.map((piece) => {
      piece.parse(definitions, room)
      return piece.markup
    })
  }

  /** Reads it as it is now. Never throws. */
  *read(): Steps<Document> {
    if (this.isTooLong) return unreadDocument(this.source)
    const parted = yield* this.part()
    const {front, pieces} = parted
    const document = this.last && this.saysTheRest(parted) ? this.last : yield* this.readAll(parted)
    document.become(parted, new Lines(front ? [front, ...pieces] : pieces), this.edits)
    return document
  }

  /** The same document as before, if it is of the same parts. */
  private *readAll({front, pieces}: Parted): Steps<Document> {
    const frontMatter = front?.read
    const {definitions, room} = yield* define(pieces)
    for (const piece of pieces) if (piece.parse(definitions, room)) yield
    const blocks: Block[] = []
    const comments: Comment[] = []
    const unread: Span[] = []
    const title = titleOf(pieces)
    const below = firstBelow(pieces)
    const end = lastWhere(pieces, (piece) => piece.end !== undefined)?.end ?? top
    let html: HtmlReader | undefined
    for (const [index, piece] of pieces.entries()) {
      const [read, open] = piece.blocks(title, below[index]?.node, html, this.edits)
      html = open
      for (const block of read) blocks.push(block)
      for (const comment of piece.comments(below[index]?.at ?? end)) comments.push(comment)
      if (piece.unread) unread.push(piece.unread)
      if (index % fewPieces === 0) yield
    }
    const fields = {blocks, comments, frontMatter, unread}
    if (!this.last?.consistsOf(fields)) this.last = new Document(fields)
    this.lastOf = {frontMatter, pieces, apart: definitions === noDefinitions && comments.length === 0}
    return this.last
  }

  /**
   * Whether the document is of the same parts as last time: what was edited are words of pieces that concern no other.
   * That is so for most keys, and the other pieces need not be asked for anything.
   */
  private saysTheRest({front, pieces}: Parted): boolean {
    const {lastOf} = this
    if (!lastOf?.apart || lastOf.frontMatter !== front?.read || lastOf.pieces.length !== pieces.length) return false
    let below: Piece['first']
    for (let index = pieces.length - 1; index >= 0; index--) {
      const [piece, before] = [pieces[index]!, lastOf.pieces[index]!]
      if (piece !== before && !piece.saysInItsPlace(before, below?.node, this.edits)) return false
      below = piece.first ?? below
    }
    this.lastOf = {...lastOf, pieces}
    return true
  }

  private *part(): Steps<Parted> {
    if (typeof this.written === 'string') this.written = yield* partAll(this.written)
    return this.written
  }

  private get isTooLong(): boolean {
    return this.written.length > longestText
  }
}

/** What is too long is one part that was not read. */
function unreadDocument(source: string): Document {
  const document = new Document({blocks: [], comments: [], frontMatter: undefined, unread: [top]})
  document.become({text: source, lineEnd: lineEnd(source)}, new Lines([]), new Edits())
  return document
}

const top: Span = {start: 0, end: 0}

/** Reads a Markdown text, without a byte order mark. Never throws. */
export function readDocument(source: string): Document {
  return complete(new Manuscript(source).read())
}

/** What pieces define, and the room that is left behind that: all that each of them needs of the others to be parsed. */
function* define(pieces: readonly Piece[]): Steps<{readonly definitions: Definitions; readonly room: Room}> {
  const room = new Room()
  for (const piece of pieces) if (piece.define(room)) yield
  const defining = pieces.filter(({definitions}) => definitions.size > 0)
  const definitions = defining.length === 0 ? noDefinitions : new Set(defining.flatMap((one) => [...one.definitions]))
  return {definitions, room}
}

/** The document's own title: its only heading of the first level, if it is the first of all. */
function titleOf(pieces: readonly Piece[]): Nodes | undefined {
  let title: Nodes | undefined
  for (const {nodes} of pieces) {
    for (const node of nodes) {
      if (node.type !== 'heading') continue
      if (node.depth === 1 && title) return undefined
      if (!title && node.depth !== 1) return undefined
      title ??= node
    }
  }
  return title
}

/** For each piece the first thing below it that its reader sees. */
function firstBelow(pieces: readonly Piece[]): Piece['first'][] {
  const below: Piece['first'][] = []
  let next: Piece['first']
  for (let index = pieces.length - 1; index >= 0; index--) {
    below[index] = next
    next = pieces[index]!.first ?? next
  }
  return below
}

function lastWhere(pieces: readonly Piece[], test: (piece: Piece) => boolean): Piece | undefined {
  return pieces[lastIndexWhere(pieces, test)]
}
