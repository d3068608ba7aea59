import {letterBits, letters} from './fold.ts'
import {edge} from './needs.ts'

/** What is looked for: lists of strings as `needsOf` has them, or nothing where the answer is always yes. */
export type Lists = readonly (readonly string[] | undefined)[]

/** How many letters of a string have states of their own: few strings begin alike, and the others are read one by one. */
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

/** Looks for the strings of many lists in one pass over a text, whatever their number: the automaton of Aho and Corasick. */
export class Automaton {
  /**
   * For each state a row of the states that follow at each letter, named by the start of their rows. Those in which a
   * string ends are written as their complement, so that the sign tells.
   */
  private readonly rows: Int32Array
  private readonly ended: Ending[][] = [[]]
  private readonly always: ReadonlySet<number>

  constructor(lists: Lists) {
    this.always = new Set(lists.flatMap((list, index) => (list === undefined ? [index] : [])))
    const strings = lists.flatMap((list, index) => [...new Set(list)].map((one) => [one, index] as const))
    this.rows = new Int32Array(strings.reduce((sum, [{length}]) => sum + Math.min(length, told), 1) << letterBits)
    for (const [string, index] of strings) this.add(string, index)
    this.link()
  }

  /** Whether a text holds any string. */
  finds(text: string): boolean {
    if (this.always.size > 0) return true
    const {rows} = this
    for (let at = 0, row = 0; at < text.length; at++) {
      row = rows[row + letters[text.charCodeAt(at)]!]!
      if (row >= 0) continue
      row = ~row
      // No function in this loop, which would be made again for each letter.
      for (const ending of this.ended[row >> letterBits]!) if (stands(ending, text, at)) return true
    }
    return false
  }

  /** The numbers of the lists of which a text holds a string. */
  found(text: string): ReadonlySet<number> {
    const {rows} = this
    const found = new Set(this.always)
    for (let at = 0, row = 0; at < text.length; at++) {
      row = rows[row + letters[text.charCodeAt(at)]!]!
      if (row >= 0) continue
      row = ~row
      for (const ending of this.ended[row >> letterBits]!) if (stands(ending, text, at)) found.add(ending.list)
    }
    return found
  }

  private add(string: string, list: number): void {
    const numbers = [...string.replaceAll(edge, '')].map((letter) => letters[letter.charCodeAt(0)]!)
    const first = numbers.slice(0, told)
    let row = 0
    for (const letter of first) row = this.rows[row + letter] ||= (this.ended.push([]) - 1) << letterBits
    const [opens, closes] = [string.startsWith(edge), string.endsWith(edge)]
    this.ended[row >> letterBits]!.push({list, length: first.length, rest: numbers.slice(told), opens, closes})
  }

  /** Where no string goes on with a letter, what has been read may still end in the opening of another. */
  private link(): void {
    const {rows, ended} = this
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

/** Whether a string stands whole where the last of its first letters is, and is as much of a word as it has to be. */
function stands({opens, closes, length, rest}: Ending, text: string, last: number): boolean {
  if (opens && isOfWord(text.charCodeAt(last - length))) return false
  let at = last + 1
  for (const letter of rest) if (letters[text.charCodeAt(at++)] !== letter) return false
  return !(closes && isOfWord(text.charCodeAt(at)))
}

/** What is of a word to every pattern, whether it knows other letters or not; NaN, beyond the text, is not. */
function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
