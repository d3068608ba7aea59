import type {Block} from '../document/block.ts'
import {namesCustomer, tellsProblem} from '../text/customers.ts'
import type {Span} from '../text/span.ts'
import {opensQuestions, quotes, releaseOf} from './release.ts'
import {isWritten} from './sections.ts'
import type {Unit} from './unit.ts'

/** Where a document says whom it is for and what they put up with today; undefined for what it does not say. */
export interface Framing {
  readonly who: Span | undefined
  readonly problem: Span | undefined
  /** The first sentence of the text: where a framing that is missing belongs. */
  readonly opening: Span
}

// A reader who has got this far without the customer will not meet them in time.
const shortRelease = 120
const customerParts = new Set(['customer'])
const problemParts = new Set(['customer-problem', 'problem'])

/** Reads the customer framing from the release of a PR/FAQ, or from what stands before a PRD's requirements. */
export function framingOf(unit: Unit): Framing {
  const blocks = opening(unit)
  const own = blocks.filter((block) => !block.quoted && !quotes(block))
  const told = own.filter((block) => block.type === 'text' || block.type === 'cell')
  const first = told.find((block) => block.sentences.length > 0)?.sentences[0]?.at ?? unit.titleAt
  return {
    who: findWho(own) ?? labelled(unit, own, customerParts),
    problem: labelled(unit, own, problemParts) ?? findProblem(told),
    opening: first
  }
}

function opening(unit: Unit): readonly Block[] {
  if (unit.kind === 'prfaq') {
    const release = releaseOf(unit.blocks)
    const words = release.reduce((sum, block) => sum + block.words, 0)
    if (words >= shortRelease) return release
    // In a document this short the first question belongs to the story that it tells.
    const rest = unit.blocks.slice(release.length)
    const second = rest.findIndex(
      (block, index) => index > 0 && opensQuestions(block) && rest[index - 1]!.type !== 'heading'
    )
    return [...release, ...(second === -1 ? rest : rest.slice(0, second))]
  }
  const requirements = unit.sections.find((section) => section.parts.includes('requirements'))
  const end = requirements?.label ? unit.blocks.findIndex((block) => block.label === requirements.label) : -1
  return end === -1 ? unit.blocks : unit.blocks.slice(0, end)
}

function findWho(blocks: readonly Block[]): Span | undefined {
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      const words = namesCustomer(sentence.text)
      if (words) return sentence.prose.toSource(words)
    }
  }
  return undefined
}

/** A label "Problem" or "Customer" is evidence only if something is told under it. */
function labelled(unit: Unit, blocks: readonly Block[], parts: ReadonlySet<string>): Span | undefined {
  const section = unit.sections.find((one) => one.parts.some((part) => parts.has(part)) && isWritten(one))
  const told = section?.blocks.find((block) => blocks.includes(block) && block.words >= 6)
  return told?.at
}

function findProblem(blocks: readonly Block[]): Span | undefined {
  for (const block of blocks) {
    const sentence = block.sentences.find((one) => tellsProblem(one.text))
    if (sentence) return sentence.at
  }
  return undefined
}
