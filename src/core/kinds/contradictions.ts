import {areSame} from '../document/alike.ts'
import type {Sentence} from '../document/block.ts'
import {reading, readingIn} from '../document/readings.ts'
import type {Figure} from '../text/figures.ts'
import {comparableIn, givenIn, narrowedBy, type Given, type Slot} from './given-figures.ts'
import type {Unit} from './unit.ts'

/** One metric that is given twice, with two values. */
export interface Contradiction {
  readonly first: Sentence
  readonly firstFigure: Figure
  readonly second: Sentence
  readonly secondFigure: Figure
}

/** The metrics that a text gives with two values. Whatever may explain the difference keeps it silent. */
export const contradictionsIn = reading((unit: Unit): readonly Contradiction[] =>
  comparableIn(unit).flatMap((group) => contradictionsAmong(group[0]!, group))
)

/** Each is compared with each: not again where none of them was edited. */
const contradictionsAmong = readingIn((_first: Slot, slots: readonly Slot[]): readonly Contradiction[] => {
  const group = slots.map(givenIn)
  const alike = alikeAmong(group)
  const told = new Set<Given>()
  return group.flatMap((second, index) => {
    const others = alike[index]!
    const first = others.find((one) => group.indexOf(one) < index && differs(one.figure, second.figure))
    // Three values are a series, and each may be right.
    if (!first || told.has(first) || others.some(({pair}) => pair !== first.pair)) return []
    told.add(second)
    return [{first: first.sentence, firstFigure: first.figure, second: second.sentence, secondFigure: second.figure}]
  })
}, areSame)

/** For each of some figures those that give another value to the same metric. */
function alikeAmong(group: readonly Given[]): readonly (readonly Given[])[] {
  const alike = group.map((): Given[] => [])
  for (const [index, second] of group.entries()) {
    for (let before = 0; before < index; before++) {
      const first = group[before]!
      if (first.pair === second.pair || !isSameMetric(first, second)) continue
      alike[before]!.push(second)
      alike[index]!.push(first)
    }
  }
  return alike
}

function isSameMetric(a: Given, b: Given): boolean {
  const [one, other] = [a.figure, b.figure]
  if (a.block === b.block) return false
  // Items of a list stand beside each other because they differ.
  if (a.block.item && b.block.item) return false
  const named = one.role !== 'to' && one.named !== '' && one.named === other.named
  if (named) return narrowedBy(one.clause) === narrowedBy(other.clause)
  if (a.narrowing !== b.narrowing) return false
  if (one.role === 'to') {
    // A change is the same if it begins or ends at the same value; a segment with both ends its own is another.
    const touching = one.value === other.value || one.other === other.other
    return touching && shared(one, other) >= 0.4
  }
  if (one.price && other.price) return true
  // Where each clause has a word of its own, the two may speak of two things.
  const both = shared(one, other)
  return both >= 0.75 || (both >= 0.5 && (isWithin(one, other) || isWithin(other, one)))
}

/** Which part of the words of two clauses they share; none where that is a single word. */
function shared({words: one}: Figure, {words: other}: Figure): number {
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return both < 2 ? 0 : both / (one.size + other.size - both)
}

const isWithin = ({words: one}: Figure, {words: other}: Figure): boolean => [...one].every((word) => other.has(word))

/** Whether two values cannot both be right: what was rounded may be. */
function differs(one: Figure, other: Figure): boolean {
  return apart(one.value, other.value) || (one.other !== undefined && apart(one.other, other.other ?? one.other))
}

const apart = (a: number, b: number): boolean => Math.abs(a - b) > 0.05 * Math.max(Math.abs(a), Math.abs(b))
