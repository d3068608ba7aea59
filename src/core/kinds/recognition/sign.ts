import type {LabelledKind} from './glance-labels.ts'
import type {Glance} from './glance.ts'
import type {Reading} from './reading.ts'

/** One thing that speaks for a document's being of some kind, or against it. */
export interface Sign {
  /** As a person would put it: "has a dateline". */
  readonly name: string
  /** In points, in steps of a quarter that a person can add up; below 0 it speaks against. */
  readonly weight: number
  readonly holds: (reading: Reading) => boolean
  /** Whether it may hold, as far as the letters of a text tell; left out where they do not. */
  readonly mayHold?: (glance: Glance) => boolean
  /** Whether one that speaks against the kind surely holds, as far as the letters tell. */
  readonly mustHold?: (glance: Glance) => boolean
}

/** What speaks for a kind: the sum of the signs that hold, and their names. */
export interface Evidence {
  readonly score: number
  readonly signs: readonly string[]
}

/** Undefined as soon as the score cannot come to the least that is asked for. */
export function weigh(reading: Reading, signs: readonly Sign[], least: number): Evidence | undefined {
  // What it comes to if all that has not been looked at speaks for the kind.
  let score = mostFor(signs)
  const holding: string[] = []
  for (const {name, weight, holds} of signs) {
    const held = holds(reading)
    if (held) holding.push(name)
    if (held !== weight > 0) score -= Math.abs(weight)
    if (score < least) return undefined
  }
  return {score, signs: holding}
}

/** The most that a score can come to: at all, or as far as the letters of a text tell. */
export function mostFor(signs: readonly Sign[], glance?: Glance): number {
  const counts = ({weight, mayHold, mustHold}: Sign): boolean =>
    weight > 0 ? !glance || !mayHold || mayHold(glance) : glance !== undefined && mustHold?.(glance) === true
  return signs.reduce((sum, sign) => (counts(sign) ? sum + sign.weight : sum), 0)
}

/** What makes a sign of words that are all in the title. */
export function inTitle(...words: readonly RegExp[]): Pick<Required<Sign>, 'holds' | 'mayHold'> {
  const names = ({title}: {readonly title: string}): boolean => words.every((one) => one.test(title))
  return {holds: names, mayHold: names}
}

/** A sign for each part that a label may name. */
export function partSigns(
  weights: Readonly<Record<string, number>>,
  kind: LabelledKind,
  parts = (reading: Reading): Set<string> => reading.parts(kind)
): Sign[] {
  return Object.entries(weights).map(([part, weight]) => ({
    name: `has a part that names ${part.replace(/-/g, ' ')}`,
    weight,
    holds: (reading) => parts(reading).has(part),
    mayHold: (glance) => glance.parts(kind).has(part)
  }))
}
