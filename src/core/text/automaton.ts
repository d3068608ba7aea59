import {letterBits, letters} from './fold.ts'

/** What is looked for: lists of folded strings, or nothing where the answer is always yes. */
export type Lists = readonly (readonly string[] | undefined)[]

/** The first letters of a string tell it from others well enough. */
const told = 7

/** Looks for the strings of many lists in one pass over a text, whatever their number: the automaton of Aho and Corasick. */
export class Automaton {
  /**
   * For each state a row of the states that follow at each letter, named by the start of their rows. Those in which a
   * string ends are written as their complement, so that the sign tells.
   */
  private readonly rows: Int32Array
  /** The lists of which a state ends a string. */
  private readonly ended: number[][] = [[]]
  private readonly always: boolean

  constructor(private readonly lists: Lists) {
    this.always = lists.includes(undefined)
    const strings = lists.flatMap((list, index) => (list ?? []).map((one) => [one.slice(0, told), index] as const))
    this.rows = new Int32Array(strings.reduce((sum, [{length}]) => sum + length, 1) << letterBits)
    for (const [string, index] of strings) this.add(string, index)
    this.link()
  }

  /** Whether a text holds any string. */
  finds(text: string): boolean {
    if (this.always) return true
    const {rows} = this
    for (let at = 0, row = 0; at < text.length; at++) {
      row = rows[row + letters[text.charCodeAt(at)]!]!
      if (row < 0) return true
    }
    return false
  }

  /** For each list whether a text holds a string of it. */
  found(text: string): boolean[] {
    const {rows} = this
    const found = this.lists.map((list) => list === undefined)
    for (let at = 0, row = 0; at < text.length; at++) {
      row = rows[row + letters[text.charCodeAt(at)]!]!
      if (row >= 0) continue
      row = ~row
      for (const list of this.ended[row >> letterBits]!) found[list] = true
    }
    return found
  }

  private add(string: string, list: number): void {
    let row = 0
    for (let at = 0; at < string.length; at++) {
      row = this.rows[row + letters[string.charCodeAt(at)]!] ||= (this.ended.push([]) - 1) << letterBits
    }
    this.ended[row >> letterBits]!.push(list)
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
    for (let at = 0; at < rows.length; at++) if (ended[rows[at]! >> letterBits]!.length > 0) rows[at] = ~rows[at]!
  }
}
