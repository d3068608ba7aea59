import {reading} from '../document/readings.ts'
import {complete, sliced, step, type Sliced, type Steps} from '../document/steps.ts'
import type {Draft} from '../kinds/draft.ts'
import {secondsOf} from '../kinds/budget.ts'
import {evidenceByLens} from '../kinds/evidence.ts'
import {wordsOf} from '../kinds/length.ts'
import {toldSentences} from '../kinds/told.ts'
import {claimedBy} from '../kinds/tags.ts'
import type {Unit} from '../kinds/unit.ts'
import {judging, type Finding} from '../lint.ts'
import {bearsOut} from '../themes/evidence.ts'
import {rules} from '../rules/index.ts'
import readableFrontMatter from '../rules/readable-front-matter.ts'
import readableParts from '../rules/readable-parts.ts'
import withinBudget, {allowancesFrom} from '../rules/within-budget.ts'
import type {RuleSettings} from '../settings.ts'
import {contentWords} from '../text/stem.ts'
import type {Lens} from './lens.ts'
import {situationsIn, type Situation} from './situations.ts'
import {strengthOf, strengthRules, type Strength} from './strength.ts'

/** A theme that a story's own words speak for. */
export interface Told {
  /** The theme's id. */
  readonly theme: string
  /** How much is said for it; 2 is one plain sentence of the action. */
  readonly score: number
  /** Words of the story that say so, as they stand there: the weightiest few. */
  readonly words: readonly string[]
}

/** What the story bank knows of a story: plain data, so that hundreds can be kept, compared and sent to a view. */
export interface BankStory {
  readonly title: string
  /** Line of its title, from 0. */
  readonly line: number
  /** Still a template: it claims, but there is nothing to tell yet. */
  readonly unfilled: boolean
  /** How long it takes aloud. */
  readonly seconds: number
  /** Ids of the themes that its writer names. */
  readonly claimed: Readonly<Record<Lens, readonly string[]>>
  /** What its words bear out, named or not, the strongest first. */
  readonly told: Readonly<Record<Lens, readonly Told[]>>
  readonly strength: Strength
  /** The kinds of situation that it tells of. */
  readonly situations: readonly Situation[]
  /** Stems of the words that it is told with, of which questions can be recognised. */
  readonly vocabulary: readonly string[]
}

/** The rules that say why a file may hold stories and nobody can tell. */
const readingRules: ReadonlySet<string> = new Set([readableFrontMatter.id, readableParts.id])

/** The settings under which a story is read into the bank: the rules that count there, as a person has set them. */
export function strengthSettings(settings: RuleSettings): RuleSettings {
  const others = rules.filter(({id}) => !strengthRules.has(id) && !readingRules.has(id))
  return new Map([...settings, ...others.map(({id}) => [id, {severity: 'off', options: {}}] as const)])
}

/** What the story bank has of a document. */
export interface Bank {
  /** None where the document is of another kind. */
  readonly stories: readonly BankStory[]
  /** Why a document that may hold stories cannot be read, or not whole. */
  readonly unreadable: string | undefined
}

/**
 * What the story bank has of a draft.
 * @param settings from `strengthSettings`: the same object each time, so that what was judged is kept
 */
export function bankOf(draft: Draft, settings: RuleSettings): Bank {
  return complete(banking(draft, settings))
}

/** The same, for who does it while somebody writes: it holds as long as the draft is not edited. */
export function bankInSlices(draft: Draft, settings: RuleSettings): Sliced<Bank> {
  return sliced(banking(draft, settings))
}

function* banking(draft: Draft, settings: RuleSettings): Steps<Bank> {
  const {kind, units} = draft
  if (kind !== undefined && kind !== 'story') return {stories: [], unreadable: undefined}
  const found = yield* judging(draft, settings)
  const stories: BankStory[] = []
  for (const unit of kind === 'story' ? units : []) {
    stories.push(yield* step(() => storyOf(unit, draft, found, settings)))
    yield
  }
  return {stories, unreadable: found.find(({rule}) => readingRules.has(rule))?.reason}
}

function storyOf(unit: Unit, {document}: Draft, found: readonly Finding[], settings: RuleSettings): BankStory {
  const {wordsPerMinute} = allowancesFrom(settings.get(withinBudget.id)?.options)
  const claimed = claimedBy(unit, 'principles')
  const told = toldBy(unit, 'principles')
  const bears = told.some(({theme}) => claimed.length === 0 || claimed.includes(theme))
  return {
    title: unit.title,
    line: document.place(unit.titleAt).line - 1,
    unfilled: unit.unfilled,
    seconds: secondsOf(wordsOf(unit), wordsPerMinute),
    claimed: {principles: claimed, competencies: claimedBy(unit, 'competencies')},
    told: {principles: told, competencies: toldBy(unit, 'competencies')},
    strength: strengthOf(unit, findingsIn(unit, found), bears),
    ...wordingOf(unit)
  }
}

const most = 3

/** Of a story that is longer than any that is told, its beginning. */
const mostSentences = 200

const wordingOf = reading((unit: Unit): Pick<BankStory, 'situations' | 'vocabulary'> => {
  const sentences = unit.sections.flatMap(toldSentences).slice(0, mostSentences)
  return {
    situations: situationsIn(sentences.map(({text}) => text)),
    vocabulary: [...contentWords([unit.title, ...sentences.map(({text}) => text)].join(' ')).keys()]
  }
})

function toldBy(unit: Unit, lens: Lens): Told[] {
  return evidenceByLens(unit, lens)
    .filter(bearsOut)
    .map(({theme, score, words}) => ({theme: theme.id, score, words: words.slice(0, most)}))
}

function findingsIn({at}: Unit, found: readonly Finding[]): Finding[] {
  return found.filter((one) => one.at.start >= at.start && one.at.start < at.end)
}
