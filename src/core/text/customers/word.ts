import {isPlain} from '../fold.ts'
import type {Span} from '../span.ts'

/** A word with its hyphens and apostrophes, a number, or a single sign. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, with plain apostrophes, without a possessive ending. */
  readonly lower: string
  readonly possessive: boolean
  readonly sign: boolean
}

const lettered = /[\p{L}\p{N}]/u
const pieces = /[\p{L}\p{N}]+(?:[-‑'’/&.][\p{L}\p{N}]+)*['’]?|\S/gu

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const {0: piece, index} of text.matchAll(pieces)) {
    const plain = piece.replaceAll('’', "'").replaceAll('‑', '-').toLowerCase()
    const lower = plain.includes("'") ? plain.replace(/'s?$/, '') : plain
    words.push({
      text: piece,
      lower: lower || plain,
      possessive: lower !== plain && lower !== '',
      sign: !isPlain(piece.charCodeAt(0)) && !lettered.test(piece),
      start: index,
      end: index + piece.length
    })
  }
  return words
}
