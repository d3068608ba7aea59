import type {Block, Sentence} from '../document/block.ts'
import {reading} from '../document/readings.ts'
import type {Section} from './sections.ts'
import type {Unit} from './unit.ts'

/** A sentence, with how far it asserts what came out or will come out. */
export interface Assertion {
  readonly block: Block
  readonly sentence: Sentence
  /** The sentence behind it in the same block, which may hold its number. */
  readonly next: Sentence | undefined
  /** It asserts by where it stands; of the others only its own words can tell. */
  readonly placed: boolean
}

const asserting: Readonly<Record<Unit['kind'], ReadonlySet<string>>> = {
  // In a story the claims are all that the Result part asserts.
  story: new Set(),
  essay: new Set(),
  prfaq: new Set(['headline', 'subheadline', 'solution']),
  prd: new Set(['goals', 'success-metrics']),
  narrative: new Set(['success-metrics'])
}
const assertingLabel = /\b(?:benefits?|value|impact|outcomes?|results?|expected|why it matters)\b/

// Where things are told as they were, are weighed, or will not be done.
const telling: ReadonlySet<string> = new Set(
  'situation task prompt lessons problem customer-problem risks alternatives non-goals'.split(' ')
)

/**
 * The sentences in which a unit may assert a result or a benefit, in reading order. In its claims, its headline and
 * its parts for goals, benefits and metrics it does; a vague word is harmless in a situation and costs belief there.
 */
export const assertionsOf = reading((unit: Unit): readonly Assertion[] => {
  const claimed = new Set(unit.claims.map(({sentence}) => sentence))
  const partsOf = new Map(unit.sections.flatMap((section) => section.blocks.map((block) => [block, section] as const)))
  return unit.blocks.flatMap((block) => {
    const section = partsOf.get(block)
    const told = section?.parts.some((part) => telling.has(part)) ?? false
    const placed = !told && (asserts(unit, section) || isHeadline(unit, block))
    return block.sentences.flatMap((sentence, index) => {
      const certain = placed || claimed.has(sentence)
      return told && !certain ? [] : [{block, sentence, next: block.sentences[index + 1], placed: certain}]
    })
  })
})

function asserts({kind}: Unit, section: Section | undefined): boolean {
  if (!section) return false
  const plan = kind === 'prd' || kind === 'narrative'
  return (
    section.parts.some((part) => asserting[kind].has(part)) ||
    (plan && section.parts.length === 0 && assertingLabel.test(section.label?.name ?? ''))
  )
}

function isHeadline({kind, titleBlock}: Unit, block: Block): boolean {
  return kind === 'prfaq' && block.type === 'heading' && block === titleBlock
}
