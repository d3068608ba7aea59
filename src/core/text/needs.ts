import {fold} from './fold.ts'

// A pattern that is a long list of words is tried at every letter of every sentence, and nearly always in vain. Whether
// it can match at all is seen from the words in it, which stand in the pattern itself: they are read from there, so that
// a list and what is known of it cannot disagree.

/** What is known of a piece of a pattern. */
interface Piece {
  /** All that it matches, folded; undefined where that is much or unknown. */
  readonly exact?: readonly string[] | undefined
  /** Of these, any text in which it matches holds one. */
  readonly needs?: readonly string[] | undefined
}

const anything: Piece = {}
const nothing: Piece = {exact: ['']}

/** Stands at the beginning or the end of a string that is not a part of a longer word. */
export const edge = '|'
const atEdge: Piece = {exact: [edge]}
/** What may not stand beside a word: at least the letters and digits of English, as for `\b`. */
const wordCharacters = /^(?:\\w|\[(?!\^)(?=[^\]]*(?:\\w|\\p\{L\}))(?=[^\]]*(?:\\w|\\d|\\p\{N\}))[^\]]*\])$/

/** How many words a piece is spelt out into. */
const most = 64

/**
 * Strings, folded, of which every text that the pattern matches holds one, with an `edge` where it can only be the
 * beginning or the end of a word; undefined when there are none.
 */
export function needsOf({source}: Pick<RegExp, 'source'>): readonly string[] | undefined {
  const needs = needed(new Reader(source).alternatives())
  return needs && [...new Set(needs.map(withEdges))]
}

/**
 * Of what a pattern needs, single words: where nobody has read the Markdown yet, there may be markup between two of them,
 * or the end of a line.
 */
export function wordNeeds(pattern: RegExp): readonly string[] | undefined {
  const words = needsOf(pattern)?.map(longestWord)
  return words?.some(isEmpty) ? undefined : words
}

export function longestWord(words: string): string {
  return words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest))
}

const needed = ({exact, needs}: Piece): readonly string[] | undefined =>
  needs ?? (exact?.some(isEmpty) ? undefined : exact)

const isEmpty = (string: string): boolean => /^\|*$/.test(string)

/** Only beside a letter is it sure what stands on the other side of an edge: a digit may be a “½”, which is of no word. */
function withEdges(string: string): string {
  const bare = string.replaceAll(edge, '')
  const [opens, closes] = [/^\|+[a-z]/.test(string), /[a-z]\|+$/.test(string)]
  return `${opens ? edge : ''}${bare}${closes ? edge : ''}`
}

/** Reads the syntax of regular expressions, and knows less of a piece rather than wrong. */
class Reader {
  private at = 0

  constructor(private readonly source: string) {}

  alternatives(): Piece {
    const pieces = [this.sequence()]
    while (this.takes('|')) pieces.push(this.sequence())
    return either(pieces)
  }

  private sequence(): Piece {
    let run: readonly string[] = ['']
    let whole = true
    const known: (readonly string[])[] = []
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const {exact, needs} = this.repeated(this.piece())
      if (needs) known.push(needs)
      if (exact?.length === 1) run = run.map((one) => one + exact[0]!)
      else if (exact && run.length * exact.length <= most) run = run.flatMap((one) => exact.map((next) => one + next))
      else {
        known.push(run)
        run = exact ?? ['']
        whole = false
      }
    }
    const best = [...known, run].filter((one) => !one.some(isEmpty)).sort((a, b) => sum(a) - sum(b))[0]
    return {exact: whole ? run : undefined, needs: best}
  }

  private repeated(piece: Piece): Piece {
    if (!'*+?{'.includes(this.source[this.at] ?? ' ')) return piece
    const sign = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))
    if (!sign) return piece
    this.at += sign[0].length
    if (sign[0][0] === '?') return either([piece, nothing])
    return sign[0][0] === '*' || sign[1] === '0' ? anything : {needs: needed(piece)}
  }

  private piece(): Piece {
    const sign = this.source[this.at++]!
    switch (sign) {
      case '(':
        return this.group()
      case '[':
        return this.set()
      case '\\':
        return this.escape()
      case '.':
        return anything
      case '^':
      case '$':
        return nothing
      default:
        return {exact: [fold(sign)]}
    }
  }

  private group(): Piece {
    const [opening] = /^(?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))!
    const start = (this.at += opening.length)
    const piece = this.alternatives()
    this.at++
    if (opening.endsWith('!')) return wordCharacters.test(this.source.slice(start, this.at - 1)) ? atEdge : nothing
    // What is looked at stands in the text too, beside what is matched.
    return opening.endsWith('=') ? {exact: [''], needs: needed(piece)} : piece
  }

  private set(): Piece {
    const pieces: Piece[] = []
    const negated = this.takes('^')
    let ranges = false
    while (!this.takes(']')) {
      const sign = this.source[this.at++]!
      ranges ||= sign === '-' && pieces.length > 0 && this.source[this.at] !== ']'
      // A backspace within a set is the end of a word without one: neither spells a letter.
      pieces.push(sign === '\\' ? this.escape() : {exact: [fold(sign)]})
    }
    return negated || ranges ? anything : either(pieces)
  }

  private escape(): Piece {
    const [escape] = /^(?:[pPk](?:\{[^}]*\}|<\w+>)|u[\da-f]{4}|u\{[\da-f]+\}|x[\da-f]{2}|c[a-z]|\d+|[^])/i.exec(
      this.source.slice(this.at, this.at + 40)
    )!
    this.at += escape.length
    if (escape === 'b') return atEdge
    if (escape === 'B') return nothing
    if (escape === 'd') return {exact: [fold('0')]}
    if (/^[snrtfv]$/.test(escape)) return {exact: [fold(' ')]}
    return /^[a-z\d]/i.test(escape) ? anything : {exact: [fold(escape)]}
  }

  private takes(sign: string): boolean {
    if (this.source[this.at] !== sign) return false
    this.at++
    return true
  }
}

function either(pieces: readonly Piece[]): Piece {
  const exact = [...new Set(pieces.flatMap((piece) => piece.exact ?? []))]
  const needs = pieces.map(needed)
  return {
    exact: pieces.every((piece) => piece.exact) && exact.length <= most ? exact : undefined,
    needs: needs.every((one) => one !== undefined) ? [...new Set(needs.flat())] : undefined
  }
}

/** How often a folded string may be met, roughly. */
export const commonness = (string: string): number => [...string].reduce((share, letter) => share * shareOf(letter), 1)

const sum = (strings: readonly string[]): number => strings.reduce((all, string) => all + commonness(string), 0)

const shareOf = (letter: string): number =>
  letter === '@' ? 0.001 : letter === '.' ? 0.5 : letter === edge ? 0.3 : ' aeinorst'.includes(letter) ? 0.1 : 0.03
