import {ownCopy} from '../text/own-copy.ts'
import type {Written} from './document.ts'
import {readFrontMatter, type FrontMatter} from './front-matter.ts'
import {lineEnd, lineStarts, type Stretch} from './lines.ts'
import {Piece} from './piece.ts'
import {endOfFrontMatter, endOfPiece, topOf} from './pieces.ts'
import {complete, type Steps} from './steps.ts'

export interface Front extends Stretch {
  readonly end: number
  readonly read: FrontMatter
}

/** Puts a text in the place of what stands between two offsets, which lie in the text, the first not behind the second. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly inserted: string
}

export function replacedIn(text: string, {from, to, inserted}: Replacement): string {
  return text.slice(0, from) + inserted + text.slice(to)
}

/** A Markdown text in pieces that read by themselves. Where they stand is known until it is parted again. */
export class Parted implements Written {
  constructor(
    /** What stands before the pieces: byte order marks and front matter. */
    readonly head: string,
    readonly front: Front | undefined,
    readonly pieces: readonly Piece[],
    private whole?: string
  ) {}

  /** All of it; to put a long text together takes its time, and few ask for it. */
  get text(): string {
    return (this.whole ??= this.head + this.pieces.map(({text}) => text).join(''))
  }

  get lineEnd(): string {
    return lineEnd(this.head + (this.pieces[0]?.text ?? ''))
  }

  get length(): number {
    const last = this.pieces.at(-1)
    return last ? last.start + last.text.length : this.head.length
  }
}

/** What of a text is to be parted again. */
interface Again {
  /** So many of the first pieces stay as they are. */
  readonly kept: number
  /** What was replaced begins at `from`, and what stands there now ends at `until`. */
  readonly from: number
  readonly until: number
  /** By so much the text is longer than before. */
  readonly growth: number
}

/** Some of a text, from an offset on. */
interface Extract {
  readonly text: string
  readonly start: number
  /** Whether the text ends with it. */
  readonly isLast: boolean
}

export function partAll(text: string): Steps<Parted> {
  return part(text, undefined, {kept: 0, from: 0, until: text.length, growth: 0})
}

/** Parts a text again in which something was replaced: only around that, if what it changes ends there. */
export function partAgain(before: Parted, replacement: Replacement): Parted {
  const {pieces} = before
  const {from, to, inserted} = replacement
  // Where a piece begins depends on its first line, and on the piece before it.
  const kept = Math.max(0, lastIndexWhere(pieces, ({start}) => start <= from) - 1)
  const again = {kept, from, until: from + inserted.length, growth: inserted.length - (to - from)}
  return partNear(before, replacement, again) ?? complete(part(replacedIn(before.text, replacement), before, again))
}

/** So many pieces behind an edit tell whether it concerns those that follow. */
const near = 3

/** Undefined where an edit may concern more than what stands around it: front matter, or all that stands below. */
function partNear({head, front, pieces}: Parted, replacement: Replacement, again: Again): Parted | undefined {
  const {from, to, inserted} = replacement
  const top = pieces[0]
  if (!top || from < top.start + top.text.length || (!front && top.text.startsWith('---'))) return undefined
  const {start} = pieces[again.kept]!
  const end = lastIndexWhere(pieces, (piece) => piece.start <= to) + 1 + near
  const around = pieces
    .slice(again.kept, end)
    .map(({text}) => text)
    .join('')
  if (pieces.length + around.length + inserted.length > mostPieces) return undefined
  const text = replacedIn(around, {from: from - start, to: to - start, inserted})
  const parted = complete(piecesOf({text, start, isLast: end >= pieces.length}, pieces, again))
  return parted && new Parted(head, front, parted)
}

/** Parts all of a text but the first pieces of it. */
function* part(text: string, before: Parted | undefined, again: Again): Steps<Parted> {
  const top = topOf(text)
  const end = endOfFrontMatter(text, top)
  const first = end ?? top
  const isSame = before?.front?.end === end && again.from > first
  const front = isSame ? before?.front : end === undefined ? undefined : readFront(text, top, end)
  const old = before?.pieces ?? []
  const kept = isSame ? again.kept : 0
  const start = kept > 0 ? old[kept]!.start : first
  const pieces = yield* piecesOf({text: text.slice(start), start, isLast: true}, old, {...again, kept})
  return new Parted(ownCopy(text.slice(0, first)), front, pieces!, text)
}

/**
 * The pieces of a text of which an extract is at hand. Of the old ones it keeps the first, those in front of what was
 * replaced if they are parted as before, and those behind it that begin where a new one would.
 * @returns undefined where the extract ends before that
 */
function* piecesOf(
  {text, start, isLast}: Extract,
  old: readonly Piece[],
  {kept, from, until, growth}: Again
): Steps<readonly Piece[] | undefined> {
  const pieces = old.slice(0, kept)
  const behind = start + text.length
  let at = start
  let next = kept
  let joined = false
  while (at < behind) {
    while (next < old.length && old[next]!.start + growth < at) next++
    const index = pieces.length
    if (at >= until && old[next] && old[next]!.start + growth === at) {
      if (!joined) for (const piece of pieces.slice(next)) piece.replacesNothing()
      joined = true
      // The last of too many is the rest of the text only where it stays the last.
      const end = index === next ? old.length : mostPieces - 1 - Math.max(0, index - next)
      const same = old.slice(next, end)
      pieces.push(...same)
      at += same.reduce((sum, {text: {length}}) => sum + length, 0)
      if (same.length > 0) continue
    }
    const end = isRest(index) ? behind : start + endOfPiece(text, at - start)
    const before = !joined && old[index]?.start === at ? old[index] : undefined
    const words = text.slice(at - start, end - start)
    pieces.push(before && end <= from && before.text === words ? before : new Piece(words, before))
    at = end
    if (pieces.length % fewPieces === 0) yield
  }
  if (!joined && !isLast) return undefined
  let place = kept > 0 ? pieces[0]!.start : start
  for (const piece of pieces) {
    piece.moveTo(place)
    place += piece.text.length
  }
  return pieces
}

/** No document has more: the rest is one piece, which nearly always is too long to be read. */
export const mostPieces = 10_000
const isRest = (index: number): boolean => index === mostPieces - 1

/** What takes about a millisecond at most. */
export const fewPieces = 50

function readFront(text: string, start: number, end: number): Front {
  const front = text.slice(start, end)
  return {start, end, lines: lineStarts(front), read: readFrontMatter(front, start)}
}

export function lastIndexWhere(pieces: readonly Piece[], test: (piece: Piece) => boolean): number {
  for (let index = pieces.length - 1; index >= 0; index--) if (test(pieces[index]!)) return index
  return -1
}
