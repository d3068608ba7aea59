import {endOfBlanks} from '../fold.ts'
import {remembered} from '../remembered.ts'
import type {Span} from '../span.ts'

/**
 * A piece of a sentence. `number` is digits with their separators; `name` is a word with a digit inside (p99, S3, v2.x)
 * or an address, and never measures; `word` has only letters; `sign` is any other single character.
 */
export interface Token extends Span {
  readonly kind: 'number' | 'word' | 'name' | 'sign'
  readonly text: string
  /** Lower case, with the typographic apostrophe made plain. */
  readonly lower: string
  /** Whether nothing stands between this token and the one before it. */
  readonly glued: boolean
}

const kinds = ['name', 'number', 'word', 'sign'] as const

// One pass, no nested repetition: every alternative is a class and its tail, in the order of the kinds. What is no name
// from one of its letters is not tried again from the next.
const piece = new RegExp(
  [
    String.raw`((?:https?:\/\/|www\.)\S+|\p{L}(?<!\p{L}[\p{M}_]*\p{L})[\p{L}\p{M}_]*\d[\p{L}\d_]*(?:\.[\dx][\p{L}\d]*)*)`,
    String.raw`(\d+(?:[.,’'\u00a0\u202f]\d+)*|[½⅓⅔¼¾⅕⅛])`,
    String.raw`(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)`,
    String.raw`(\S)`
  ].join('|'),
  'uy'
)

/** Most tokens are a word of plain letters that no sign goes on with: these are seen without trying all the rest. */
const plainWord = /(?!https?:|www\.)[A-Za-z]+(?![\w'’\u0080-\uffff])/y

/** What is measured in a sentence, and what its figures are, is asked one soon after the other. */
const sentencesAtOnce = 200

export const tokenize = remembered(readTokens, sentencesAtOnce)

function readTokens(sentence: string): readonly Token[] {
  const tokens: Token[] = []
  const curled = sentence.includes('’')
  for (let end = 0; ;) {
    const start = endOfBlanks(sentence, end)
    if (start === sentence.length) return tokens
    const glued = start === end
    let kind: Token['kind'] = 'word'
    plainWord.lastIndex = start
    if (plainWord.test(sentence)) end = plainWord.lastIndex
    else {
      piece.lastIndex = start
      const match = piece.exec(sentence)!
      kind = kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!
      end = piece.lastIndex
    }
    const text = sentence.slice(start, end)
    const lower = text.toLowerCase()
    tokens.push({kind, text, lower: curled ? lower.replaceAll('’', "'") : lower, start, end, glued})
  }
}

/** What stands `glued` at the very start of a sentence is glued to nothing. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.glued === true
}

/** `tickets` and `ticket` are one word; good enough for looking words up. */
export function singular(word: string): string {
  if (!word.endsWith('s') || /[sui]s$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2)
  return word.length > 2 ? word.slice(0, -1) : word
}
