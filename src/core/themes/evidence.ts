import {patternFinder} from '../text/patterns.ts'
import {overlaps, type Span} from '../text/span.ts'
import {patternsOf, type Cue} from './cue.ts'
import type {Theme} from './theme.ts'

/** Words of a sentence that speak for a theme. */
export interface Spoken<Known extends Theme = Theme> extends Span {
  readonly theme: Known
  readonly cue: Cue
}

/** Makes the search of what a sentence says, by its own words, for each of some themes. */
export function speakingFor<Known extends Theme>(
  themes: readonly Known[],
  cues: Readonly<Record<string, readonly Cue[]>>
): (sentence: string) => Spoken<Known>[] {
  const find = patternFinder(themes.flatMap((theme) => cues[theme.id]!.flatMap((cue) => patternsOf(cue, {theme, cue}))))
  // Wrapped lines are one sentence; every character keeps its place.
  return (sentence) => find(sentence.replace(/\s/g, ' ')).map(({start, end, meaning}) => ({start, end, ...meaning}))
}

/** A sentence of a story and how much it counts: what was done says more than where it was. */
export interface Weighed<Known extends Theme = Theme> {
  readonly text: string
  /** What it says for each theme. */
  readonly spoken: readonly Spoken<Known>[]
  /** From 0 to 1. */
  readonly weight: number
}

/** What a sentence says, and where it is said. */
interface Told<Known extends Theme> extends Spoken<Known> {
  readonly sentence: Weighed
  readonly index: number
  readonly weight: number
}

/** What a story's own words say for one theme. */
export class Evidence<Known extends Theme = Theme> {
  private found: readonly string[] | undefined

  constructor(
    readonly theme: Known,
    /** The sum over the ways in which it is told; 2 is one plain sentence of the action. */
    readonly score: number,
    private readonly told: readonly Told<Known>[]
  ) {}

  /** The phrases that speak for it, as they stand there, the weightiest first and none within another. */
  get words(): readonly string[] {
    return (this.found ??= phrases(this.weightiest))
  }

  private get weightiest(): readonly Told<Known>[] {
    return [...this.told].sort((a, b) => b.cue.weight * b.weight - a.cue.weight * a.weight).slice(0, mostPhrases)
  }
}

/** How much each further sentence of the same kind adds: saying a thing twice is not twice the evidence. */
const again = 0.5
const most = 4
/** More than anybody reads: what stands behind them is left out, so that a long text takes no longer. */
const mostPhrases = 30

/** The themes for which the sentences of a story speak, the strongest first. */
export function evidenceIn<Known extends Theme>(sentences: readonly Weighed<Known>[]): Evidence<Known>[] {
  const told = sentences.flatMap((sentence, index): Told<Known>[] =>
    sentence.spoken.map((spoken) => ({...spoken, sentence, index, weight: sentence.weight}))
  )
  return [...new Set(told.map(({theme}) => theme))]
    .map((theme) => {
      const own = told.filter((one) => one.theme === theme)
      // Each cue once a sentence, where it counts most first.
      const weights = new Map<Cue, Map<number, number>>()
      for (const {cue, index, weight} of own) {
        weights.set(cue, (weights.get(cue) ?? new Map<number, number>()).set(index, weight))
      }
      const score = [...weights].reduce((sum, [cue, sentenceWeights]) => {
        const sorted = [...sentenceWeights.values()].sort((a, b) => b - a).slice(0, most)
        return sum + cue.weight * sorted.reduce((all, weight, nth) => all + weight * (nth === 0 ? 1 : again), 0)
      }, 0)
      return new Evidence(theme, score, own)
    })
    .sort((a, b) => b.score - a.score)
}

/** What is said, each once: what several cues find in the same words is one phrase. */
function phrases(told: readonly (Span & {readonly sentence: Weighed})[]): string[] {
  const joined = new Map<Weighed, Span[]>()
  for (const one of [...told].sort((a, b) => a.start - b.start)) {
    const before = joined.get(one.sentence) ?? []
    const last = before.at(-1)
    const rest = last && overlaps(last, one) ? before.slice(0, -1) : before
    const span = last && overlaps(last, one) ? {start: last.start, end: Math.max(last.end, one.end)} : one
    joined.set(one.sentence, [...rest, span])
  }
  const said = told.map((one) => {
    const {start, end} = joined.get(one.sentence)?.find((span) => overlaps(span, one)) ?? one
    return one.sentence.text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/[,;:.]{1,3}$/, '')
  })
  return [...new Set(said)].filter((one, _, all) => !all.some((other) => other !== one && holds(other, one)))
}

function holds(phrase: string, words: string): boolean {
  return ` ${phrase.toLowerCase()} `.includes(` ${words.toLowerCase()} `)
}

/** Less than a plain sentence is no evidence. */
const least = 1.5

/** Whether enough is said for a theme that its story may stand for it. */
export function bearsOut({score}: Evidence): boolean {
  return score >= least
}

const suggestions = 3

/** What a text says for the themes that it speaks for most. A guess, and offered as such: little is enough. */
export function suggestedBy<Known extends Theme>(evidence: readonly Evidence<Known>[]): readonly Evidence<Known>[] {
  return evidence.slice(0, suggestions)
}
