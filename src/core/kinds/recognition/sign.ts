import type {Reading} from './reading.ts'

/** One thing that speaks for a document's being of some kind, or against it. */
export interface Sign {
  /** As a person would put it: "has a dateline". */
  readonly name: string
  /** In points, in steps of a quarter that a person can add up; below 0 it speaks against. */
  readonly weight: number
  holds(reading: Reading): boolean
}

/** What speaks for a kind: the sum of the signs that hold, and their names. */
export interface Evidence {
  readonly score: number
  readonly signs: readonly string[]
}

export function weigh(reading: Reading, signs: readonly Sign[]): Evidence {
  const holding = signs.filter((sign) => sign.holds(reading))
  return {score: holding.reduce((sum, {weight}) => sum + weight, 0), signs: holding.map(({name}) => name)}
}

/** A sign for each part that a label may name. */
export function partSigns(weights: Readonly<Record<string, number>>, parts: (reading: Reading) => Set<string>): Sign[] {
  return Object.entries(weights).map(([part, weight]) => ({
    name: `has a part that names ${part.replace(/-/g, ' ')}`,
    weight,
    holds: (reading) => parts(reading).has(part)
  }))
}
