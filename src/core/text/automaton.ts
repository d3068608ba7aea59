import {letterBits, letters} from './fold.ts'
import {edge} from './needs.ts'

/** What is looked for: lists of strings as `needsOf` has them, or nothing where the answer is always yes. */
export type Lists = readonly (readonly string[] | undefined)[]

/**
 * How many letters of a string have states of their own: few strings begin alike, and the others are read one by one.
 * As many as three bits tell.
 */
const told = 7

/** A string of which a state ends the first letters. */
interface Ending {
  readonly list: number
  readonly length: number
  /** The letters behind those, by their numbers. */
  readonly rest: readonly number[]
  /** Whether it has to be the beginning, and the end, of a word. */
  readonly opens: boolean
  readonly closes: boolean
}

// What a number tells of an ending: whether it opens and closes a word, whether letters follow, and how many there were.
const [opening, closing, going] = [1, 2, 4]
const [lengthAt, listAt] = [3, 6]

/** Looks for the strings of many lists in one pass over a text, whatever their number: the automaton of Aho and Corasick. */
export class Automaton {
  /**
   * For each state a row of the states that follow at each letter, named by the start of their rows. Those in which a
   * string ends are written as their complement, so that the sign tells.
   */
  private readonly rows: Int32Array
  /** Where the endings of each state begin, which are numbers that lie side by side: nearly all that is read lies close. */
  private readonly ends: Int32Array
  private readonly endings: Int32Array
  /** What follows, of those endings that go on. */
  private readonly rests = new Map<number, readonly number[]>()
  private readonly always: ReadonlySet<number>

  constructor(lists: Lists) {
    this.always = new Set(lists.flatMap((list, index) => (list === undefined ? [index] : [])))
    const strings = lists.flatMap((list, index) => [...new Set(list)].map((one) => [one, index] as const))
    this.rows = new Int32Array(strings.reduce((sum, [{length}]) => sum + Math.min(length, told), 1) << letterBits)
    const ended: Ending[][] = [[]]
    for (const [string, index] of strings) this.add(string, index, ended)
    this.link(ended)
    this.ends = new Int32Array(ended.length + 1)
    ended.forEach(({length}, state) => (this.ends[state + 1] = this.ends[state]! + length))
    this.endings = new Int32Array(this.ends[ended.length]!)
    ended.flat().forEach((ending, index) => {
      this.endings[index] = numberOf(ending)
      if (ending.rest.length > 0) this.rests.set(index, ending.rest)
    })
  }

  /** Whether a text holds any string. */
  finds(text: string): boolean {
    return this.always.size > 0 || this.search(text)
  }

  /** The numbers of the lists of which a text holds a string. */
  found(text: string): ReadonlySet<number> {
    const found = new Set(this.always)
    this.search(text, found)
    return found
  }

  /**
   * Looks for all strings, or for any.
   * @returns whether it has found one and was not to go on
   */
  private search(text: string, found?: Set<number>): boolean {
    const {rows, ends} = this
    for (let at = 0, row = 0; at < text.length; at++) {
      row = rows[row + letters[text.charCodeAt(at)]!]!
      if (row >= 0) continue
      row = ~row
      // No function in this loop, which would be made again for each letter.
      const state = row >> letterBits
      for (let index = ends[state]!; index < ends[state + 1]!; index++) {
        if (!this.stands(index, text, at)) continue
        if (!found) return true
        found.add(this.endings[index]! >> listAt)
      }
    }
    return false
  }

  /** Whether a string stands whole where the last of its first letters is, and is as much of a word as it has to be. */
  private stands(index: number, text: string, last: number): boolean {
    const ending = this.endings[index]!
    const length = (ending >> lengthAt) & told
    if (ending & opening && isOfWord(text.charCodeAt(last - length))) return false
    let at = last + 1
    if (ending & going) {
      for (const letter of this.rests.get(index)!) if (letters[text.charCodeAt(at++)] !== letter) return false
    }
    return !(ending & closing && isOfWord(text.charCodeAt(at)))
  }

  private add(string: string, list: number, ended: Ending[][]): void {
    const numbers = [...string.replaceAll(edge, '')].map((letter) => letters[letter.charCodeAt(0)]!)
    const first = numbers.slice(0, told)
    let row = 0
    for (const letter of first) row = this.rows[row + letter] ||= (ended.push([]) - 1) << letterBits
    const [opens, closes] = [string.startsWith(edge), string.endsWith(edge)]
    ended[row >> letterBits]!.push({list, length: first.length, rest: numbers.slice(told), opens, closes})
  }

  /** Where no string goes on with a letter, what has been read may still end in the opening of another. */
  private link(ended: Ending[][]): void {
    const {rows} = this
    const others = new Int32Array(ended.length)
    const order = [0]
    for (const row of order) {
      const other = others[row >> letterBits]!
      for (let letter = 0; letter < 1 << letterBits; letter++) {
        const child = rows[row + letter]!
        const elsewhere = row === 0 ? 0 : rows[other + letter]!
        const at = child || elsewhere
        if (child) {
          others[child >> letterBits] = elsewhere
          ended[child >> letterBits]!.push(...ended[elsewhere >> letterBits]!)
          order.push(child)
        }
        rows[row + letter] = at
      }
    }
    for (let at = 0; at < ended.length << letterBits; at++) {
      if (ended[rows[at]! >> letterBits]!.length > 0) rows[at] = ~rows[at]!
    }
  }
}

function numberOf({list, length, rest, opens, closes}: Ending): number {
  const flags = (opens ? opening : 0) | (closes ? closing : 0) | (rest.length > 0 ? going : 0)
  return (list << listAt) | (length << lengthAt) | flags
}

/** What is of a word to every pattern, whether it knows other letters or not; NaN, beyond the text, is not. */
function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
