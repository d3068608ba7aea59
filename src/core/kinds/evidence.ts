import type {Sentence} from '../document/block.ts'
import {kept, reading} from '../document/kept.ts'
import {evidenceIn, spokenFor, type Evidence} from '../principles/evidence.ts'
import {mentionsPrinciple} from '../principles/names.ts'
import type {Section} from './sections.ts'
import {emptyKind} from './telling.ts'
import {toldSentences} from './told.ts'
import type {Unit} from './unit.ts'

/** What the parts of a story count as evidence; where nothing is labelled, everything counts as action. */
const weights: Readonly<Record<string, number>> = {situation: 0.5, task: 0.5, action: 1, result: 0.6, lessons: 0.5}

/** The principles that a unit's own words bear out, the strongest first. */
export const evidenceOf = reading(({sections}: Unit): readonly Evidence[] => {
  return evidenceIn(
    sections.flatMap((section) => {
      const weight = weightOf(section)
      return toldSentences(section)
        .filter((sentence) => !isClaim(sentence))
        .map((sentence) => ({text: sentence.text, spoken: spokenIn(sentence), weight}))
    })
  )
})

function weightOf({parts}: Section): number {
  return parts.length === 0 ? 1 : Math.max(...parts.map((part) => weights[part] ?? 1))
}

/** Naming a principle, or praising oneself for it, is no evidence. */
const isClaim = kept((sentence: Sentence) => emptyKind(sentence) === 'praise' || mentionsPrinciple(sentence.text))

const spokenIn = kept(({text}: Sentence) => spokenFor(text))
