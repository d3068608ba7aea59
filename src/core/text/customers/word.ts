import {endOfBlanks, isPlain} from '../fold.ts'
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
const pieces = /[\p{L}\p{N}]+(?:[-‑'’/&.][\p{L}\p{N}]+)*['’]?|\S/uy

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const typeset = /[’‑]/.test(text)
  for (let end = 0; ;) {
    const start = endOfBlanks(text, end)
    if (start === text.length) return words
    pieces.lastIndex = start
    pieces.test(text)
    end = pieces.lastIndex
    const piece = text.slice(start, end)
    const plain = (typeset ? piece.replaceAll('’', "'").replaceAll('‑', '-') : piece).toLowerCase()
    const lower = plain.includes("'") ? plain.replace(/'s?$/, '') : plain
    words.push({
      text: piece,
      lower: lower || plain,
      possessive: lower !== plain && lower !== '',
      sign: !isPlain(piece.charCodeAt(0)) && !lettered.test(piece),
      start,
      end
    })
  }
}
