import {lengthsOf, secondsOf, type Allowances, type Length} from '../kinds/budget.ts'
import type {Draft} from '../kinds/draft.ts'
import {vocabulary} from '../kinds/index.ts'
import {wordsIn, wordsOf} from '../kinds/length.ts'
import type {Kind} from '../kinds/outline.ts'
import {isWritten, sectionsOf, type Section} from '../kinds/sections.ts'
import {toldWords} from '../kinds/told.ts'
import type {Unit} from '../kinds/unit.ts'
import withinBudget, {allowancesFrom} from '../rules/within-budget.ts'
import type {RuleSettings} from '../settings.ts'
import type {Span} from '../text/span.ts'
import {copied} from './copied.ts'

/** How much there is of a section. */
export interface SectionMeasure {
  /** The words of its label. */
  readonly at: Span
  readonly words: number
  /** How long it takes aloud, and its share in what is told of all parts, from 0 to 1: in stories and responses only. */
  readonly seconds?: number
  readonly share?: number
}

/** How much there is of a unit, and how much there may be. */
export interface UnitMeasure {
  readonly kind: Kind
  readonly title: string
  readonly at: Span
  readonly titleAt: Span
  /** A template in which next to nothing has been written: its prompts are not worth counting. */
  readonly unfilled: boolean
  readonly words: number
  /** In stories and responses only. */
  readonly seconds?: number
  readonly lengths: readonly Length[]
  readonly sections: readonly SectionMeasure[]
}

/** How much has been written in a document. */
export interface Measures {
  /** The offset at which to say something of all of it: its title, or above several stories its first words. */
  readonly top: number
  /** None where nobody knows what it is. */
  readonly units: readonly UnitMeasure[]
}

/** How much has been written, by unit and by section, against what the rule `within-budget` allows. */
export function measuresOf({document, units}: Draft, settings: RuleSettings = new Map()): Measures {
  const allowances = allowancesFrom(settings.get(withinBudget.id)?.options)
  const [first] = units
  const top = units.length === 1 ? first?.titleAt : document.blocks[0]?.at
  return {top: top?.start ?? 0, units: units.map((unit) => measureOf(unit, allowances))}
}

function measureOf(unit: Unit, allowances: Allowances): UnitMeasure {
  const {kind, title, at, titleAt, unfilled} = unit
  const words = wordsOf(unit)
  return {
    kind,
    title,
    at: copied(at),
    titleAt: copied(titleAt),
    unfilled,
    words,
    ...(isTold(kind) && {seconds: secondsOf(words, allowances.wordsPerMinute)}),
    lengths: lengthsOf(unit, allowances),
    sections: unfilled ? [] : sectionMeasures(unit, allowances)
  }
}

function isTold(kind: Kind): boolean {
  return kind === 'story' || kind === 'essay'
}

function sectionMeasures(unit: Unit, {wordsPerMinute}: Allowances): SectionMeasure[] {
  const {kind, sections} = unit
  const named = sections.filter(({parts}) => parts.length > 0)
  const all = toldWords(named)
  return shownSections(unit).flatMap((section) => {
    const {label, blocks, parts} = section
    if (!label || label.form === 'cell' || label.form === 'column') return []
    const words = wordsIn(blocks)
    // "TODO" is a word, but nothing that is written.
    if (words === 0 || !isWritten(section)) return []
    const told = isTold(kind) && parts.length > 0
    return [
      {
        at: copied(label.at),
        words,
        ...(told && {seconds: secondsOf(words, wordsPerMinute)}),
        // As the rule `setup-heavy` counts. The only part of a story is all of it.
        ...(told && named.length > 1 && {share: toldWords([section]) / Math.max(1, all)})
      }
    ]
  })
}

/** The parts of a unit; where it is written to be read, what stands under its other headings as well. */
function shownSections({kind, blocks, sections}: Unit): readonly Section[] {
  if (isTold(kind)) return sections.filter(({parts}) => parts.length > 0)
  // To the title belongs whatever stands under a heading of no part.
  const below = blocks.filter(({label}) => label?.form !== 'title')
  return sectionsOf(below, vocabulary(kind)).filter(({label, parts}) => parts.length > 0 || label?.form === 'heading')
}
