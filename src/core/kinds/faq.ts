import {asBefore, isAlike} from '../document/alike.ts'
import type {Block, Sentence} from '../document/block.ts'
import {kept, keptBy} from '../document/kept.ts'
import type {Label} from '../document/label.ts'
import {reading} from '../document/readings.ts'
import {endsAsking} from '../text/questions.ts'
import type {Span} from '../text/span.ts'
import {vocabulary} from './index.ts'
import {isQuestion, opensQuestions} from './release.ts'

/** Whose question it is: a customer's, or one from inside the company; undefined where nothing says so. */
export type Asker = 'customer' | 'internal' | undefined

/** What carries a question, the most conspicuous first. */
const forms = ['heading', 'bold', 'plain', 'cell', 'item', 'line'] as const
export type QuestionForm = (typeof forms)[number]

/** A question of a FAQ with what stands below it. */
export interface Question {
  /** Its words without "Q:", number and markup. */
  readonly text: string
  readonly at: Span
  readonly form: QuestionForm
  readonly asker: Asker
  /** What is said below it, without labels. */
  readonly answer: readonly Sentence[]
  /** The labels in it, but for "A:". */
  readonly labels: readonly Label[]
  /** Whether anything at all stands below it, be it code or a picture. */
  readonly answered: boolean
  /** The last block of its answer, or its own. */
  readonly until: Block
  /** The block that carries it. */
  readonly block: Block
  /** The heading or bold line that it stands under. */
  readonly under: Block | undefined
}

/** A question that is being read. */
interface Open extends Omit<Question, 'answered' | 'until'> {
  readonly answer: Sentence[]
  readonly labels: Label[]
  answered: boolean
  until: Block
}

/** The heading or bold line that questions stand under. */
interface Group {
  readonly block: Block | undefined
  readonly asker: Asker
  /** "Open questions" are asked of nobody yet, and other headings may hold a question of their own. */
  readonly faq: boolean
}

/** The questions of a FAQ with their answers, in reading order. */
export const questionsOf = reading((blocks: readonly Block[]): readonly Question[] => {
  const found: Open[] = []
  let open: Open | undefined
  let group: Group = {block: undefined, asker: undefined, faq: false}
  let inside = false
  const close = (): void => {
    if (open) found.push(open)
    open = undefined
  }
  blocks.forEach((block, index) => {
    inside ||= opensFaq(block)
    if (!inside || (block.quoted && !isQuestion(block))) {
      if (open) answer(open, block)
      return
    }
    const asked = askedIn(block, group.faq)
    if (asked && !belongsBelow(open, asked.form, block)) {
      // A heading that is a question, with nothing but questions below it, is a group and no question.
      if (open && !open.answered && forms.indexOf(asked.form) > forms.indexOf(open.form)) {
        group = {block: open.block, asker: askerIn(open.block.label), faq: true}
        open = undefined
      }
      close()
      const asker = askerOf(asked.number) ?? group.asker
      const {text, at, form} = asked
      open = {text, at, form, asker, block, under: group.block, answer: [], labels: [], answered: false, until: block}
      if (block.type !== 'heading') answer(open, block, asked.sentences)
      return
    }
    if (opensGroup(block, open)) {
      close()
      group = {
        block,
        asker: askerIn(block.label),
        faq: opensFaq(block) || askerIn(block.label) !== undefined
      }
    } else if (block.type === 'rule') {
      close()
    } else if (open?.form === 'item' && block.item && block.item.depth <= (open.block.item?.depth ?? 0)) {
      close()
      const below = blocks[index + 1]?.item
      // The mark is often forgotten in a list: what has items below it was asked.
      if (below && below.depth > block.item.depth)
        open = {
          text: wordsOf(block),
          at: block.at,
          form: 'item',
          asker: group.asker,
          block,
          under: group.block,
          answer: [],
          labels: [],
          answered: false,
          until: block
        }
    } else if (open) {
      answer(open, block)
    }
  })
  close()
  return found.map((question) => questionAt(question.block, question))
})

/** The same question where nothing of it was edited. */
const questionAt = asBefore<Block, Question>(isAlike)

/** Adds a block to an answer; `from` says with which sentence the answer begins when the block also holds the question. */
function answer(open: Open, block: Block, from?: number): void {
  if (block.cell && open.block.cell && (block.cell.row !== open.block.cell.row || block.type === 'heading')) return
  if (from !== undefined) {
    const sentences = block.sentences.slice(from)
    open.answer.push(...sentences)
    open.answered ||= sentences.length > 0
  } else {
    open.answer.push(...block.sentences)
    const label = block.type === 'heading' || block.cell || isAnswerLabel(block.label) ? undefined : block.label
    if (label) open.labels.push(label)
    // "A:" with nothing behind it says nothing.
    open.answered ||= !isEmpty(block) || block.type === 'opaque' || !isAnswerLabel(block.label)
  }
  open.until = block
}

const isEmpty = kept(({text}: Block) => text.trim() === '')
const wordsOf = kept(({label, text}: Block) => (label?.text ?? text).trim())

const isAnswerLabel = (label: Label | undefined): boolean => /^a(?:nswer)?\s?\d*$/.test(label?.name ?? '')

/** What a weaker form asks below a question of a stronger form is said by its answer. */
function belongsBelow(open: Open | undefined, form: QuestionForm, block: Block): boolean {
  if (!open || open.form === form)
    return open?.form === 'item' && (block.item?.depth ?? 0) > (open.block.item?.depth ?? 0)
  return forms.indexOf(form) > forms.indexOf(open.form) && (open.answered || form === 'item' || form === 'line')
}

function opensGroup(block: Block, open: Open | undefined): boolean {
  if (block.type === 'heading') return open?.form !== 'heading' || (block.depth ?? 6) <= (open.block.depth ?? 6)
  return block.label?.form === 'bold' && isEmpty(block) && !block.item && opensFaq(block)
}

/** "Questions owners ask" opens a FAQ as well; open questions are nobody's yet. */
function opensFaq(block: Block): boolean {
  if (opensQuestions(block)) return true
  const {label} = block
  const set = block.type === 'heading' || (label?.form === 'bold' && isEmpty(block))
  return set && /^(?!open\b).*\b(?:questions|q\s?&\s?a)\b/.test(label?.name ?? '')
}

/** A question as it is written, with its mark: `Q3`, `C1`, `4.`. */
interface Asked {
  readonly text: string
  readonly at: Span
  readonly form: QuestionForm
  readonly number: string
  /** How many sentences of its block it takes. */
  readonly sentences: number
}

const askedIn = keptBy((block: Block, inFaq: boolean) => questionIn(block, inFaq))

const mark = /^[\s\W]*(?:(?:q(?:uestion)?\s?\d*|[a-z]?\d{1,3}(?:\.\d{1,2})?)\s?[:.)]\s*)?/i

function questionIn(block: Block, inFaq: boolean): Asked | undefined {
  if (block.type === 'heading')
    return isQuestion(block) ? asked(block.text, block.label?.at ?? block.at, 'heading') : undefined
  const {label} = block
  if (block.cell) {
    const first = block.cell.column === 0 && block.cell.row > 0 && endsAsking(block.text)
    return inFaq && first ? asked(block.text, block.at, 'cell', Infinity) : undefined
  }
  // "**Q:** What does it cost?" and "Q: What does it cost?"
  if (label && /^q(?:uestion)?\s?\d*$/.test(label.name)) {
    const first = block.sentences[0]
    return first && {...asked(first.text, first.at, label.form === 'bold' ? 'bold' : 'plain'), number: label.name}
  }
  if (label?.form === 'bold') {
    if (!isQuestion(block)) return undefined
    return asked(label.text, label.at, 'bold', 0)
  }
  // An item with more items below it is their label.
  if (label && block.item && block.text.trim() === '')
    return inFaq && endsAsking(label.text) ? asked(label.text, label.at, 'item') : undefined
  if (label || block.type !== 'text') return undefined
  const first = block.sentences[0]
  if (!first || (!endsAsking(first.text) && !isQuestion(block))) return undefined
  if (block.item) return inFaq ? asked(first.text, first.at, 'item') : undefined
  const alone = block.sentences.length === 1
  const slanted = first.prose.marks.some(
    (one) => one.mark === 'emphasis' && one.start < 3 && one.end > first.text.length - 3
  )
  return inFaq && (alone || slanted) ? asked(first.text, first.at, 'line') : undefined
}

function asked(text: string, at: Span, form: QuestionForm, sentences = 1): Asked {
  const number = mark.exec(text)?.[0] ?? ''
  return {text: text.slice(number.length).replace(/\s+/g, ' ').trim(), at, form, number: number.trim(), sentences}
}

/** "C1." and "I1." number the questions of customers and of the company. */
function askerOf(number: string): Asker {
  if (/^\W*c\d/i.test(number)) return 'customer'
  return /^\W*i\d/i.test(number) ? 'internal' : undefined
}

const internal =
  /\b(?:internal(?:ly)?|stakeholders?|leadership|leaders?|inside|company|business|executives?|board|technical|engineering|finance|legal|operations|reviewers?|management|team|builders?|hard)\b/
const external =
  /\b(?:external(?:ly)?|customers?|users?|public|buyers?|general|clients?|visitors?|members?|families|parents|patients|owners?|drivers?|sellers?|students?|developers?|press)\b/

/** Whose questions a heading announces: "Internal FAQ", "Questions from inside the city", "For recruiters". */
function askerIn(label: Label | undefined): Asker {
  if (!label) return undefined
  const parts = vocabulary('prfaq')(label)
  if (parts.includes('internal-faq')) return 'internal'
  if (parts.includes('external-faq')) return 'customer'
  const one = internal.test(label.name)
  const other = external.test(label.name)
  if (one === other) return undefined
  const asks = /\b(?:faqs?|questions?|q\s?&\s?a|for|asked)\b/.test(label.name) || !label.name.includes(' ')
  return asks ? (one ? 'internal' : 'customer') : undefined
}
