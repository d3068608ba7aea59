import type {Span} from '../text/span.ts'
import {patternFinder} from '../text/patterns.ts'
import {patternsOf, type Cue} from '../themes/cue.ts'
import {biasForAction, deliverResults, frugality, highestStandards, ownership} from './cues-doing.ts'
import {backbone, bestEmployer, customerObsession, earnTrust, hireAndDevelop} from './cues-people.ts'
import {
  areRight,
  broadResponsibility,
  diveDeep,
  inventAndSimplify,
  learnAndBeCurious,
  thinkBig
} from './cues-thinking.ts'
import {principles, type Principle} from './principles.ts'

const cues: Readonly<Record<string, readonly Cue[]>> = {
  'customer-obsession': customerObsession,
  ownership,
  'invent-and-simplify': inventAndSimplify,
  'are-right-a-lot': areRight,
  'learn-and-be-curious': learnAndBeCurious,
  'hire-and-develop-the-best': hireAndDevelop,
  'insist-on-the-highest-standards': highestStandards,
  'think-big': thinkBig,
  'bias-for-action': biasForAction,
  frugality,
  'earn-trust': earnTrust,
  'dive-deep': diveDeep,
  'have-backbone-disagree-and-commit': backbone,
  'deliver-results': deliverResults,
  'best-employer': bestEmployer,
  'broad-responsibility': broadResponsibility
}

/** Words of a sentence that speak for a principle. */
export interface Spoken extends Span {
  readonly principle: Principle
  readonly cue: Cue
}

const find = patternFinder(
  principles.flatMap((principle) => cues[principle.id]!.flatMap((cue) => patternsOf(cue, {principle, cue})))
)

/** What a sentence says for each principle, by its own words. */
export function spokenFor(sentence: string): Spoken[] {
  // Wrapped lines are one sentence; every character keeps its place.
  return find(sentence.replace(/\s/g, ' ')).map(({start, end, meaning}) => ({start, end, ...meaning}))
}

/** A sentence of a story and how much it counts: what was done says more than where it was. */
export interface Weighed {
  readonly text: string
  /** What it says for each principle. */
  readonly spoken: readonly Spoken[]
  /** From 0 to 1. */
  readonly weight: number
}

/** What a story's own words say for one principle. */
export interface Evidence {
  readonly principle: Principle
  /** The sum over the ways in which it is told; 2 is one plain sentence of the action. */
  readonly score: number
  /** The words that speak for it, as they stand there, the weightiest first. */
  readonly words: readonly string[]
}

/** How much each further sentence of the same kind adds: saying a thing twice is not twice the evidence. */
const again = 0.5
const most = 4

/** The principles that the sentences of a story bear out, the strongest first; those with no evidence are left out. */
export function evidenceIn(sentences: readonly Weighed[]): Evidence[] {
  const told = sentences.flatMap(({text, spoken, weight}, index) =>
    spoken.map(({start, end, principle, cue}) => ({words: text.slice(start, end), principle, cue, index, weight}))
  )
  return principles
    .map((principle) => {
      const own = told.filter((one) => one.principle === principle)
      // Each cue once a sentence, where it counts most first.
      const weights = new Map<Cue, Map<number, number>>()
      for (const {cue, index, weight} of own) {
        weights.set(cue, (weights.get(cue) ?? new Map<number, number>()).set(index, weight))
      }
      const score = [...weights].reduce((sum, [cue, sentenceWeights]) => {
        const sorted = [...sentenceWeights.values()].sort((a, b) => b - a).slice(0, most)
        return sum + cue.weight * sorted.reduce((all, weight, nth) => all + weight * (nth === 0 ? 1 : again), 0)
      }, 0)
      own.sort((a, b) => b.cue.weight * b.weight - a.cue.weight * a.weight)
      return {principle, score, words: [...new Set(own.map(({words}) => words))]}
    })
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)
}

/** Less than a plain sentence is no evidence, and neither is what the strongest principle drowns. */
const least = 1.5
const leastShare = 0.3

/** Whether enough is said for a principle that its story may stand for it. */
export function bearsOut({score}: Evidence): boolean {
  return score >= least
}

/** The principles that a text bears out well enough to be named to its writer, three at most. */
export function suggestedBy(evidence: readonly Evidence[]): Principle[] {
  const strongest = evidence[0]?.score ?? 0
  return evidence
    .filter((one) => bearsOut(one) && one.score >= strongest * leastShare)
    .slice(0, 3)
    .map(({principle}) => principle)
}

// Nobody is obsessed with customers, thrifty, or good to people without naming them or the money. Of the others a plain
// story may tell in words that nobody else has used.
const unmistakable = new Set([
  'customer-obsession',
  'frugality',
  'hire-and-develop-the-best',
  'best-employer',
  'broad-responsibility'
])
/** A text that says this much for one principle and nothing for another was about the one. */
const plain = 5

/** Whether a text plainly shows another principle and this one in no word. */
export function speaksForOthers(evidence: readonly Evidence[], principle: Principle): boolean {
  return (
    unmistakable.has(principle.id) &&
    (evidence[0]?.score ?? 0) >= plain &&
    !evidence.some((one) => one.principle === principle)
  )
}
