import {median} from '../statistics.mjs'

/**
 * @typedef {object} Row
 * @property {string} measure
 * @property {string} ours     what Workback takes, for people
 * @property {Record<string, {took: string, times: number}>} [others]  what others take, and how many times ours that is
 * @property {string} target
 * @property {boolean} holds
 * @property {Record<string, unknown>} figures  for programs
 *
 * @typedef {object} Effort
 * @property {number} rounds
 * @property {number} budget  milliseconds of one turn
 * @property {number} files   in a folder for the terminal
 *
 * @typedef {(effort: Effort) => Promise<Row[]>} Measure
 */

/**
 * How many times as long one takes as another: inside each round, where the machine was the same for both, and then the
 * median.
 *
 * @param {readonly number[]} one  by round
 * @param {readonly number[]} other
 */
export function times(one, other) {
  return median(one.map((value, round) => value / (other[round] ?? NaN)))
}

/** @param {Iterable<readonly [string, readonly number[]]>} all by round @returns the name of the fastest */
export function fastest(all) {
  const [first] = [...all].sort(([, a], [, b]) => median(a) - median(b))
  return first[0]
}

/** Three digits of a duration are what can be trusted, and more. */
export function duration(/** @type {number} */ milliseconds) {
  const [value, unit] = milliseconds < 1000 ? [milliseconds, 'ms'] : [milliseconds / 1000, 's']
  return `${value < 100 ? value.toPrecision(2) : Math.round(value)} ${unit}`
}
