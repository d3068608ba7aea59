import type {Sentence} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {reading} from '../document/readings.ts'
import {spokenForCompetencies} from '../competencies/evidence.ts'
import {competencyNames} from '../competencies/names.ts'
import {spokenFor} from '../principles/evidence.ts'
import {mentionsPrinciple, principleNames} from '../principles/names.ts'
import type {Principle} from '../principles/principles.ts'
import {evidenceIn, type Evidence, type Spoken, type Weighed} from '../themes/evidence.ts'
import type {Lens, Theme} from '../themes/theme.ts'
import type {Section} from './sections.ts'
import {emptyKind} from './telling.ts'
import {toldSentences} from './told.ts'
import type {Unit} from './unit.ts'

/** What the parts of a story count as evidence; where nothing is labelled, everything counts as action. */
const weights: Readonly<Record<string, number>> = {situation: 0.5, task: 0.5, action: 1, result: 0.6, lessons: 0.5}
const titleWeight = 0.5

/** The principles that a unit's own words speak for, the strongest first. */
export const evidenceOf = reading((unit: Unit): readonly Evidence<Principle>[] => evidenceBy(unit, spokenIn, isClaim))

/** The competencies that a unit's own words speak for, the strongest first. */
const competenciesToldIn = reading((unit: Unit): readonly Evidence[] =>
  evidenceBy(unit, competenciesIn, listsCompetencies)
)

/** What a unit's own words speak for by a lens, the strongest first. */
export function evidenceByLens(unit: Unit, lens: Lens): readonly Evidence[] {
  return lens === 'principles' ? evidenceOf(unit) : competenciesToldIn(unit)
}

function evidenceBy<Known extends Theme>(
  unit: Unit,
  speaks: (sentence: Sentence) => readonly Spoken<Known>[],
  claims: (sentence: Sentence) => boolean
): readonly Evidence<Known>[] {
  const weighed = (sentences: readonly Sentence[], weight: number): Weighed<Known>[] =>
    sentences
      // Most say nothing of any theme, and what else they say makes no difference.
      .filter((sentence) => speaks(sentence).length > 0 && !claims(sentence))
      .map((sentence) => ({text: sentence.text, spoken: speaks(sentence), weight}))
  return evidenceIn([
    ...weighed(titleSentences(unit), titleWeight),
    ...unit.sections.flatMap((section) => weighed(toldSentences(section), weightOf(section)))
  ])
}

/** What the heading of a story tells of it, where it does not say what the story is to show. */
function titleSentences({titleBlock}: Unit): readonly Sentence[] {
  return titleBlock?.type === 'heading' ? titleBlock.sentences.filter((sentence) => !isTag(sentence)) : []
}

function weightOf({parts}: Section): number {
  return parts.length === 0 ? 1 : Math.max(...parts.map((part) => weights[part] ?? 1))
}

const isTag = kept(({text}: Sentence) => principleNames.read(text).some(({theme}) => theme))
/** Naming a principle, or praising oneself for it, is no evidence. */
const isClaim = kept((sentence: Sentence) => emptyKind(sentence) === 'praise' || mentionsPrinciple(sentence.text))
/** Of the names of competencies most are words that stories need; only a list of them tells nothing. */
const listsCompetencies = kept(({text}: Sentence) => {
  const names = competencyNames.read(text)
  return names.length > 0 && names.every(({theme}) => theme !== undefined)
})

const spokenIn = kept(({text}: Sentence) => spokenFor(text))
const competenciesIn = kept(({text}: Sentence) => spokenForCompetencies(text))
