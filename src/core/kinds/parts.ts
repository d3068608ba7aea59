import type {Block} from '../document/block.ts'
import {kept, keptBy} from '../document/kept.ts'
import {reading} from '../document/readings.ts'
import {written} from '../text/placeholders.ts'
import {countWords} from '../text/words.ts'
import {framingOf} from './framing.ts'
import {requiredParts, vocabulary} from './index.ts'
import type {Part} from './outline.ts'
import {invites, isDated, offers, questionsAmong, quotes, quotesLeader, releaseOf, speaker} from './release.ts'
import {partsSaid} from './said.ts'
import {isWritten} from './sections.ts'
import type {Unit} from './unit.ts'
import type {Vocabulary} from './vocabulary.ts'

/**
 * The parts that a reader of this kind expects and that the unit lacks. A part is there where a label names it and
 * something is written, or where a sentence says what belongs in it: what is said without a label is said.
 */
export const missingParts = reading((unit: Unit): readonly Part[] => {
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
  const present = new Set([...sections.filter(isWritten).flatMap((section) => section.parts), ...partsInColumns(unit)])
  const said = unit.kind === 'prfaq' ? partsOfRelease(unit.blocks) : partsSaid(unit.kind, unit.blocks)
  if (unit.kind === 'prd' || unit.kind === 'narrative') {
    const {who, problem} = framingOf(unit)
    if (who) said.add('customer')
    if (problem) said.add('problem')
  }
  // What stands as a placeholder under its own label is missing, whatever is said elsewhere.
  return requiredParts(unit.kind, unit.form).filter(
    ({id}) => !present.has(id) && (!said.has(id) || (labelled.has(id) && unit.kind !== 'prfaq'))
  )
})

/** The parts after which columns of tables are named: they open no section, and hold what is looked for. */
function partsInColumns({kind, blocks}: Unit): string[] {
  const lookUp = vocabulary(kind)
  return blocks.flatMap((block) => (block.label?.form === 'column' ? partsInColumn(block, lookUp) : []))
}

const partsInColumn = keptBy(({label, text}: Block, lookUp: Vocabulary) =>
  label && written(text) !== '' ? lookUp({name: label.name, form: 'cell'}) : []
)

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
  if (told.some(isDated)) parts.add('dateline')
  const quoting = release.filter((block) => quotes(block))
  const leaders = quoting.filter(quotesLeader).length
  // Of two voices one is the company's and one a customer's, as far as words can tell.
  if (leaders > 0 || quoting.length >= 2) parts.add('company-quote')
  if (leaders < quoting.length || quoting.length >= 2) parts.add('customer-quote')
  const last = told.filter(speaks).slice(-3)
  if (told.some(invites) || last.some(endsOffering)) parts.add('call-to-action')
  // Whether they are told well is a matter of customer framing; a release tells them somewhere.
  if (told.length >= 1) parts.add('customer-problem').add('solution')
  const questions = questionsAmong(blocks).map((index) => blocks[index]!)
  if (questions.some((block) => !isInternal(block))) parts.add('external-faq')
  if (questions.some((block) => isInternal(block))) parts.add('internal-faq')
  return parts
}

/** What a block says in the release's own voice. */
const ownWords = (block: Block): string => (quotes(block) ? speaker(block) : block.text)
const speaks = kept((block: Block) => ownWords(block).trim() !== '')
const endsOffering = kept((block: Block) => offers(ownWords(block)))

function isHeadline(text: string): boolean {
  return countWords(text) >= 4 && !/\b(?:press release|pr\W{0,3}faq|faqs?)\b\W*$/i.test(text)
}

const isInternal = kept((block: Block): boolean =>
  /\b(?:cost (?:us|to build|to run)|risks?|why now|fail|go wrong|alternatives?|competit\w+|business model|revenue|margin|budget|headcount|invest\w*|roi|legal|lawful|compliance|scale|team|build (?:this|it)|measure|success|metrics?|assumptions?|depend\w*|resources|milestones?|kill|stop|who else)\b/i.test(
    (block.label?.text ?? '') + ' ' + block.text
  )
)
