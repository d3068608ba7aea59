import type {Block} from '../document/block.ts'
import {countWords} from '../text/words.ts'
import {requiredParts, vocabulary} from './index.ts'
import type {Part} from './outline.ts'
import {hasDateline, invites, isQuestion, quotes, releaseOf} from './release.ts'
import {isWritten} from './sections.ts'
import type {Unit} from './unit.ts'

/**
 * The parts that a reader of this kind expects and that the unit lacks. Those of a PR/FAQ are found by what is said
 * rather than by labels, which few of its writers use.
 */
export function missingParts(unit: Unit): readonly Part[] {
  const sections = unit.sections.filter(({derived}) => !derived)
  const labelled = new Set(sections.flatMap((section) => section.parts))
  switch (unit.kind) {
    case 'essay':
      return []
    case 'story':
    case 'narrative':
      // Told without labels: which sentence is which part is not a matter of labels then.
      if (labelled.size < 2) return []
      break
    default:
  }
  const present = new Set(sections.filter(isWritten).flatMap((section) => section.parts))
  const said = unit.kind === 'prfaq' ? partsOfRelease(unit.blocks) : new Set<string>()
  return requiredParts(unit.kind).filter((part) => !present.has(part.id) && !said.has(part.id))
}

function partsOfRelease(blocks: readonly Block[]): Set<string> {
  const release = releaseOf(blocks)
  const parts = new Set<string>()
  const told = release.filter((block) => block.type === 'text')
  const lookUp = vocabulary('prfaq')
  const headline = blocks.find(
    (block) =>
      (block.type === 'heading' || block.label?.form === 'bold') &&
      (!block.label || lookUp(block.label).length === 0) &&
      isHeadline(block.label?.text ?? '')
  )
  if (headline) parts.add('headline')
  if (told.some((block) => hasDateline((block.label?.text ?? '') + ' ' + block.text))) parts.add('dateline')
  const quoting = release.filter((block) => quotes(block))
  if (quoting.some((block) => isLeader(block.text))) parts.add('company-quote')
  if (quoting.some((block) => !isLeader(block.text))) parts.add('customer-quote')
  if (told.some((block) => invites(block.text))) parts.add('call-to-action')
  // Whether they are told well is a matter of customer framing; a release of a few sentences tells them somewhere.
  if (told.length >= 2) parts.add('customer-problem').add('solution')
  const questions = blocks.filter((block) => isQuestion(block))
  if (questions.some((block) => !isInternal(block))) parts.add('external-faq')
  if (questions.some((block) => isInternal(block))) parts.add('internal-faq')
  return parts
}

function isHeadline(text: string): boolean {
  return countWords(text) >= 4 && !/\b(?:press release|pr\W{0,3}faq|faqs?)\b\W*$/i.test(text)
}

/** Whether the speaker of a quotation answers for the product. */
export function isLeader(text: string): boolean {
  return /\b(?:CEO|CTO|CPO|COO|chief|founder|co-founder|president|vice president|VP|director|head of|general manager|GM|product (?:manager|lead|owner)|(?:engineering|programme|program|product) (?:lead|manager)|chair(?:man|woman)?|spokesperson|who (?:leads|runs|heads|founded|built))\b/i.test(
    text
  )
}

function isInternal(block: Block): boolean {
  return /\b(?:cost (?:us|to build|to run)|risks?|why now|fail|go wrong|alternatives?|competit\w+|business model|revenue|margin|budget|headcount|invest\w*|roi|legal|compliance|scale|team|build (?:this|it)|measure|success|metrics?|assumptions?|depend\w*)\b/i.test(
    (block.label?.text ?? '') + ' ' + block.text
  )
}
