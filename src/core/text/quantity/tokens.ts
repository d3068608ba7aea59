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

// One pass, no nested repetition: every alternative is a class and its tail, and what is no name from one of its letters
// is not tried again from the next. `matchAll` copies the expression, so that no position is kept between calls.
const pieces = new RegExp(
  [
    String.raw`(?<name>(?:https?:\/\/|www\.)\S+|\p{L}(?<!\p{L}[\p{M}_]*\p{L})[\p{L}\p{M}_]*\d[\p{L}\d_]*(?:\.[\dx][\p{L}\d]*)*)`,
    String.raw`(?<number>\d+(?:[.,’'\u00a0\u202f]\d+)*|[½⅓⅔¼¾⅕⅛])`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)`,
    String.raw`(?<sign>\S)`
  ].join('|'),
  'gu'
)

export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of sentence.matchAll(pieces)) {
    const [text] = match
    const start = match.index
    const kind = match.groups?.['name']
      ? 'name'
      : match.groups?.['number']
        ? 'number'
        : match.groups?.['word']
          ? 'word'
          : 'sign'
    tokens.push({
      kind,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + text.length,
      glued: start === end
    })
    end = start + text.length
  }
  return tokens
}

/** What stands `glued` at the very start of a sentence is glued to nothing. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.glued === true
}

/** `tickets` and `ticket` are one word; good enough for looking words up. */
export function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && word.length > 2 ? word.slice(0, -1) : word
}
