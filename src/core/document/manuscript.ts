import type {Nodes} from 'mdast'
import type {Span} from '../text/span.ts'
import {Anchor} from './anchor.ts'
import type {Block} from './block.ts'
import type {Comment} from './comments.ts'
import {noDefinitions, type Definitions} from './definitions.ts'
import {Document} from './document.ts'
import {readFrontMatter, type FrontMatter} from './front-matter.ts'
import type {HtmlReader} from './html.ts'
import {Edits} from './kept.ts'
import {longestText} from './limits.ts'
import {Lines, lineStarts, type Stretch} from './lines.ts'
import {Piece, type Markup} from './piece.ts'
import {endOfFrontMatter, endOfPiece, topOf} from './pieces.ts'
import {Room} from './room.ts'
import {complete, type Steps} from './steps.ts'

interface Front extends Stretch {
  readonly end: number
  readonly read: FrontMatter
}

/** What a document was read of. */
interface LastOf {
  readonly frontMatter: FrontMatter | undefined
  readonly pieces: readonly Piece[]
  /** Whether no piece refers to another. */
  readonly apart: boolean
}

/** What of a text is to be parted again. */
interface Again {
  readonly kept: number
  readonly from: number
  readonly until: number
  readonly growth: number
}

/**
 * A Markdown text that is being written. It is kept in pieces that read by themselves, so that after an edit only those
 * are read again that it touches.
 */
export class Manuscript {
  private front: Front | undefined
  /** Undefined until it is first read: to part a long text takes its time. */
  private parted: readonly Piece[] | undefined
  /** As it was last read, and of which pieces. */
  private last: Document | undefined
  private lastOf: LastOf | undefined
  /** What was edited, as far as it has been read again. */
  readonly edits = new Edits()

  constructor(private text: string) {}

  get source(): string {
    return this.text
  }

  /** Replaces what stands between two offsets, in UTF-16 units; offsets beyond the text mean its end. */
  replace(start: number, end: number, inserted: string): void {
    const from = Math.min(Math.max(0, start), this.text.length)
    const to = Math.min(Math.max(from, end), this.text.length)
    this.text = this.text.slice(0, from) + inserted + this.text.slice(to)
    if (this.isTooLong) this.parted = undefined
    if (this.parted) this.partAgain(this.parted, from, to, inserted.length - (to - from))
  }

  /** The Markdown around an offset; nothing in front matter. */
  around(offset: number): Markup {
    const pieces = this.parted ?? complete(this.partAll())
    const piece = lastWhere(pieces, ({start}) => start <= offset)
    if (!piece) return {nodes: [], passage: {source: '', anchor: new Anchor()}}
    const {definitions, room} = complete(define(pieces))
    piece.parse(definitions, room)
    return piece.markup
  }

  /** All of its Markdown, piece by piece; nothing of what is too long. */
  get markup(): readonly Markup[] {
    if (this.isTooLong) return []
    const pieces = this.parted ?? complete(this.partAll())
    const {definitions, room} = complete(define(pieces))
    return pieces.map((piece) => {
      piece.parse(definitions, room)
      return piece.markup
    })
  }

  /** Reads it as it is now. Never throws. */
  *read(): Steps<Document> {
    if (this.isTooLong) return unreadDocument(this.text)
    const pieces = this.parted ?? (yield* this.partAll())
    const {text, front} = this
    const document = this.last && this.saysTheRest(pieces) ? this.last : yield* this.readAll(pieces)
    document.become(text, new Lines(front ? [front, ...pieces] : pieces), this.edits)
    return document
  }

  /** The same document as before, if it is of the same parts. */
  private *readAll(pieces: readonly Piece[]): Steps<Document> {
    const frontMatter = this.front?.read
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
  private saysTheRest(pieces: readonly Piece[]): boolean {
    const {lastOf, front} = this
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

  private get isTooLong(): boolean {
    return this.text.length > longestText
  }

  private get top(): number {
    return topOf(this.text)
  }

  private get all(): Again {
    return {kept: 0, from: 0, until: this.text.length, growth: 0}
  }

  private readFront(end: number | undefined): void {
    this.front = end === undefined ? undefined : readFront(this.text, this.top, end)
  }

  private *partAll(): Steps<readonly Piece[]> {
    this.readFront(endOfFrontMatter(this.text, this.top))
    return yield* this.part([], this.all)
  }

  /** Parts anew what an edit may have changed: it replaced `from` to `to`, and the text is longer by `growth`. */
  private partAgain(pieces: readonly Piece[], from: number, to: number, growth: number): void {
    const end = endOfFrontMatter(this.text, this.top)
    const inFront = end !== this.front?.end || from <= (end ?? this.top)
    if (inFront) this.readFront(end)
    // Where a piece begins depends on its first line, and on the piece before it.
    const touched = inFront ? undefined : lastWhere(pieces, ({start}) => start <= from)
    const kept = touched ? Math.max(0, pieces.indexOf(touched) - 1) : 0
    complete(this.part(pieces, {kept, from, until: to + growth, growth}))
  }

  /**
   * Parts the text into pieces. Of the old ones it keeps the first `kept`, those that end before `from` if they are
   * parted as before, and those behind `until` that begin where a new one would; offsets there are larger by `growth`.
   */
  private *part(old: readonly Piece[], {kept, from, until, growth}: Again): Steps<readonly Piece[]> {
    const {text, top} = this
    const first = this.front?.end ?? top
    const pieces = old.slice(0, kept)
    let at = kept > 0 ? old[kept]!.start : first
    let next = kept
    let joined = false
    while (at < text.length) {
      while (next < old.length && old[next]!.start + growth < at) next++
      const index = pieces.length
      if (at >= until && old[next] && old[next]!.start + growth === at) {
        if (!joined) for (const piece of pieces.slice(next)) piece.replacesNothing()
        joined = true
        // The last of too many is the rest of the text only where it stays the last.
        const end = index === next ? old.length : mostPieces - 1 - Math.max(0, index - next)
        const behind = old.slice(next, end)
        pieces.push(...behind)
        at += behind.reduce((sum, {text: {length}}) => sum + length, 0)
        if (behind.length > 0) continue
      }
      const end = isRest(index) ? text.length : endOfPiece(text, at)
      const before = !joined && old[index]?.start === at ? old[index] : undefined
      const words = text.slice(at, end)
      pieces.push(before && end <= from && before.text === words ? before : new Piece(words, before))
      at = end
      if (pieces.length % fewPieces === 0) yield
    }
    let start = first
    for (const piece of pieces) {
      piece.moveTo(start)
      start += piece.text.length
    }
    this.parted = pieces
    return pieces
  }
}

/** No document has more: the rest is one piece, which nearly always is too long to be read. */
const mostPieces = 10_000
const isRest = (index: number): boolean => index === mostPieces - 1

/** What takes about a millisecond at most. */
const fewPieces = 50

/** What is too long is one part that was not read. */
function unreadDocument(source: string): Document {
  const document = new Document({blocks: [], comments: [], frontMatter: undefined, unread: [top]})
  document.become(source, new Lines([]), new Edits())
  return document
}

const top: Span = {start: 0, end: 0}

function readFront(text: string, start: number, end: number): Front {
  const front = text.slice(start, end)
  return {start, end, lines: lineStarts(front), read: readFrontMatter(front, start)}
}

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
  for (let index = pieces.length - 1; index >= 0; index--) if (test(pieces[index]!)) return pieces[index]
  return undefined
}
