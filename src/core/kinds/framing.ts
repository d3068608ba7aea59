import type {Block, Sentence} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {reading} from '../document/readings.ts'
import {total} from '../document/stretches.ts'
import {voices} from '../text/customers/product.ts'
import {isFragment} from '../text/fragments.ts'
import type {Span} from '../text/span.ts'
import {isQuestion, quotes, releaseOf} from './release.ts'
import {isWritten, type Section} from './sections.ts'
import {namesCustomer, speechOf, tellsProblem, tellsToolTrouble} from './telling.ts'
import type {Unit} from './unit.ts'

/** Where a document says whom it is for and what they put up with today; undefined for what it does not say. */
interface Framing {
  /** The words that name the customer. */
  readonly who: Span | undefined
  /** The sentence that tells their problem. */
  readonly problem: Span | undefined
}

/** What a document that does not say both of it says instead. */
interface Unframed {
  /** Where the customer is named too late: in a quotation or behind the release. */
  readonly late: 'quotation' | 'questions' | undefined
  /** A sentence that tells the trouble of a tool in place of somebody's. */
  readonly toolTrouble: Span | undefined
  /** The sentence that names the customer: where their problem belongs. */
  readonly naming: Span | undefined
  /** The first sentence of the text: where a framing that is missing belongs. */
  readonly opening: Span
}

/** What stands before the rest of a document, and of it what the writer says. */
interface Opening {
  readonly blocks: readonly Block[]
  readonly own: readonly Block[]
  /** Without headings. */
  readonly told: readonly Block[]
  /** Under the customer's label. */
  readonly labelled: Block | undefined
}

/** The release of a PR/FAQ, or what stands before a plan's requirements. */
export const openingOf = reading((unit: Unit): Opening => {
  const blocks = openingBlocks(unit)
  const own = blocks.filter((block) => !block.quoted && !quotes(block))
  const told = own.filter((block) => block.type === 'text' || block.type === 'cell')
  const section = unit.sections.find((one) => one.parts.includes('customer') && isWritten(one))
  const labelled = section?.blocks.find((block) => own.includes(block) && block.words >= 4)
  return {blocks, own, told, labelled}
})

/** Reads the customer framing from the opening. */
export const framingOf = reading((unit: Unit): Framing => {
  const {own, told, labelled} = openingOf(unit)
  return {who: findWho(own)?.words ?? beginningOf(labelled), problem: findProblem(unit, told)}
})

/** What to say where that is not all there. */
export function unframed(unit: Unit): Unframed {
  const {blocks, own, told, labelled} = openingOf(unit)
  const lead = told.find((block) => block.sentences.length > 0)
  return {
    late: labelled || findWho(own) ? undefined : lateWho(unit, blocks),
    toolTrouble: told.flatMap((block) => block.sentences).find(tellsToolTrouble)?.at,
    naming: findWho(told)?.sentence.at ?? labelled?.sentences[0]?.at,
    opening: lead?.sentences[0]?.at ?? unit.titleAt
  }
}

const beginningOf = (block: Block | undefined): Span | undefined => block?.sentences[0]?.at ?? block?.at

// A reader who has got this far without the customer will not meet them in time.
const shortRelease = 120
const headline = 40
const wordsIn = ({words}: Block): number => words
const isShort = reading((release: readonly Block[]) => total(release, wordsIn) < shortRelease)
const asksWhy = /\b(?:why|motivation|problems?|who is (?:it|this)|pains?)\b/i

// Where that ends may be looked at again with each key, and is hardly ever elsewhere.
const openingBlocks = reading((unit: Unit): readonly Block[] => {
  if (unit.kind === 'prfaq') {
    const release = releaseOf(unit.blocks)
    if (!isShort(release)) return release
    const words = total(release, wordsIn)
    // In a document this short the first question, and the one that asks why, belong to the story that it tells; where
    // there is next to nothing before them, the questions are the headings of the release.
    const rest = unit.blocks.slice(release.length)
    const questions = rest.flatMap((block, at) => (isQuestion(block) ? [at] : []))
    const headings = words < headline && rest[0]?.type === 'heading' && isQuestion(rest[0])
    const next = headings ? 3 : 1
    const told = questions.filter((at, index) => {
      const {text, label} = rest[at]!
      return index < next || (index < 4 && asksWhy.test(label?.form === 'bold' ? label.text : text))
    })
    return [
      ...release,
      ...told.flatMap((at) =>
        rest.slice(
          at,
          questions.find((next) => next > at)
        )
      )
    ]
  }
  // A plan may have "requirements" in its title, and some begin with them.
  const requirements = unit.sections.find(
    ({parts, label}) => parts.includes('requirements') && label && label.at.start > firstProse(unit.blocks)
  )
  const end = requirements ? unit.blocks.findIndex((block) => block.label === requirements.label) : -1
  return end === -1 ? unit.blocks : unit.blocks.slice(0, end)
})

const firstProse = (blocks: readonly Block[]): number =>
  blocks.find(({type, words}) => type === 'text' && words >= 12)?.at.start ?? 0

interface Naming {
  readonly words: Span
  readonly sentence: Sentence
}

/** The first words that name a customer. */
export function findWho(blocks: readonly Block[]): Naming | undefined {
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      const words = namesCustomer(sentence)
      if (words) return {words: sentence.prose.toSource(words), sentence}
    }
  }
  return undefined
}

/** Where somebody who is missing from the opening is named after all. */
function lateWho(unit: Unit, blocks: readonly Block[]): Unframed['late'] {
  if (findWho(blocks.filter((block) => block.quoted || quotes(block)))) return 'quotation'
  return unit.kind === 'prfaq' && findWho(unit.blocks.filter((block) => !blocks.includes(block)))
    ? 'questions'
    : undefined
}

const problemParts = new Set(['customer-problem', 'problem'])
const problemLabel = /\b(?:problems?|challenges?|pains?|frictions?|frustrations?|struggles?|gaps?)\b/
// What a plan says there is of the product, or of a day to come.
const laterParts = new Set(
  'goals non-goals success-metrics risks alternatives tenets ask solution how-it-works call-to-action proposal'.split(
    ' '
  )
)
/** How many sentences may open a text without the product: what comes later is about the plan. */
const longestOpening = 8

/** The sentence that tells the problem; a label "Problem" is evidence only if prose follows. */
function findProblem(unit: Unit, blocks: readonly Block[]): Span | undefined {
  const under = new Map(unit.sections.flatMap((section) => section.blocks.map((block) => [block, section] as const)))
  // A list's notes without a verb name features, unless their label says that they are the problem.
  const told = blocks.filter(
    (block) => !isLater(under.get(block)) && !(block.item && isNote(block) && !isProblem(under.get(block)))
  )
  const sentences = told.flatMap((block) =>
    block.sentences
      .filter((one) => block.item || block.type === 'cell' || isWhole(one) || isProblem(under.get(block)))
      .map((sentence) => ({sentence, section: under.get(block)}))
  )
  const speaking = voices(sentences.map(({sentence}) => speechOf(sentence)))
  const product = speaking.indexOf('product')
  const early = (at: number): boolean => (product === -1 || at < product) && at < longestOpening
  const found =
    sentences.find(({sentence, section}) => isProblem(section) && tellsProblem(sentence, 'world', true)) ??
    sentences.find(({sentence}, at) => tellsProblem(sentence, speaking[at]!, early(at)))
  if (found) return found.sentence.at
  const named = told.find((block) => {
    const section = under.get(block)
    const [first] = block.sentences
    if (!first || tellsToolTrouble(first)) return false
    return isProblem(section) && problemLabel.test(section?.label?.name ?? '') && block.words >= 6
  })
  return named?.sentences[0]?.at
}

/** Whether a sentence is one: a subtitle, a line of addressees and what stands in brackets tell nothing of a day. */
const isWhole = kept(({text}: Sentence) => /[.!?:;…][”"’)*_]{0,3}$/.test(text.trim()) && !/^\(.*\)$/s.test(text.trim()))
const isNote = kept(({text}: Block) => isFragment(text))

const isLater = (section: Section | undefined): boolean =>
  section !== undefined && section.parts.length > 0 && section.parts.every((part) => laterParts.has(part))

const isProblem = (section: Section | undefined): boolean =>
  section !== undefined &&
  (section.parts.some((part) => problemParts.has(part)) || /\bproblems?\b.{0,20}\?/.test(section.label?.text ?? ''))
