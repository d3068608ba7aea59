import {isDay, type Day} from '../text/day.ts'

/** How much was covered at the end of a day. */
export interface Sample {
  readonly day: Day
  readonly have: number
  readonly want: number
}

const most = 400

/** A history with what is covered today; the same object where that is nothing new. */
export function withSample(history: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = history.at(-1)
  if (last && last.have === sample.have && last.want === sample.want) return history
  return mergedSamples(history, [sample])
}

/** Two histories as one: one sample a day, that of the second where both have one, and the latest 400. */
export function mergedSamples(one: readonly Sample[], other: readonly Sample[]): Sample[] {
  const byDay = new Map([...one, ...other].map((sample) => [sample.day, sample]))
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-most)
}

/** A history as it was kept, without what cannot be read of it. */
export function readHistory(value: unknown): Sample[] {
  if (!Array.isArray(value)) return []
  const samples = value.filter(isSample).map(({day, have, want}) => ({day, have, want}))
  return mergedSamples([], samples)
}

function isSample(value: unknown): value is Sample {
  if (typeof value !== 'object' || !value) return false
  const {day, have, want} = value as Record<string, unknown>
  return typeof day === 'string' && isDay(day) && isCount(have) && isCount(want)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
