import {countOf, isTooHeavy, lineEnd, marksIn} from './limits.ts'

/**
 * About how many milliseconds the parser takes for some Markdown at most. Pairs of marks that do not match take time in
 * the square of their number, and stars with underscores between them the most. What is too heavy takes forever.
 */
export function weightOf(text: string): number {
  if (isTooHeavy(text)) return Infinity
  const counts = marksIn(text)
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const most = Math.max(...Object.values(counts))
  const lines = 1 + countOf(lineEnd, text.trimEnd())
  const cells = countOf(/\|/g, text)
  const linear = 0.05 + 0.015 * (all + cells) + 0.12 * lines
  return linear + (100 * most ** 2 + 300 * counts['*'] * counts['_']) / 2500 ** 2
}

/**
 * How much the parser may be given of one document. Few documents have anything at all that is not plain; the room is
 * for four tables of five hundred rows, or for three thousand paragraphs that only the parser can read. Where there is
 * more, what is heaviest has no room first.
 */
const forHeavy = 400
const forLight = 800
const light = 10

/** What of a document is to be parsed: asked in the same order, it has room for the same. */
export class Room {
  private taken = 0
  private readonly known = new Map<object, boolean>()

  /** Whether there is room for something; once there is, it does not take more of it. */
  takes(one: {readonly weight: number}): boolean {
    if (one.weight === 0) return true
    let fits = this.known.get(one)
    if (fits === undefined) {
      fits = this.taken + one.weight <= (one.weight > light ? forHeavy : forLight)
      if (fits) this.taken += one.weight
      this.known.set(one, fits)
    }
    return fits
  }
}
