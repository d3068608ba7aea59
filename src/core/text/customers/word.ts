import type {Span} from '../span.ts'

/** A word with its hyphens and apostrophes, a number, or a single sign. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, with plain apostrophes, without a possessive ending. */
  readonly lower: string
  readonly possessive: boolean
  readonly sign: boolean
}

const pieces = /[\p{L}\p{N}]+(?:[-‑'’/&.][\p{L}\p{N}]+)*['’]?|\S/gu

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pieces)].map(({0: piece, index}) => {
    const plain = piece.replaceAll('’', "'").replaceAll('‑', '-').toLowerCase()
    const lower = plain.replace(/'s?$/, '')
    return {
      text: piece,
      lower: lower || plain,
      possessive: lower !== plain && lower !== '',
      sign: !/[\p{L}\p{N}]/u.test(piece),
      start: index,
      end: index + piece.length
    }
  })
}
