import type {Span} from '../span.ts'

/**
 * What a number measures.
 * - `money`: an amount of a currency
 * - `percent`: a share or a change in percent, percentage points or basis points
 * - `multiple`: 10x, threefold, doubled, halved, twice as
 * - `duration`: time as a measure (not time that merely went by)
 * - `unit`: any other unit: bytes, kilometres, points, requests a second
 * - `ratio`: 4 of 5, nine in ten, a third, 2.3/5
 * - `rank`: a place in an order: "#1", "ranked third"
 * - `zero`: none of something countable and bad: "zero escalations", "no injuries"
 * - `count`: any other number, of things or of nothing named
 * - `magnitude`: only the order of size: "millions of", "double-digit", "orders of magnitude". It says that the writer
 *   counted, but gives no number; a strict caller leaves it out
 */
export type Measure =
  'money' | 'percent' | 'multiple' | 'duration' | 'unit' | 'ratio' | 'rank' | 'zero' | 'count' | 'magnitude'

/** A number that can measure an outcome; the span covers its value, sign and unit, not the thing that is counted. */
export interface Quantity extends Span {
  readonly measure: Measure
}
