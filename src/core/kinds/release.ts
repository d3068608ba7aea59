import type {Block} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {namesCells, type Label} from '../document/label.ts'
import {reading} from '../document/readings.ts'
import {hasDateline} from '../text/dateline.ts'
import {endsAsking} from '../text/questions.ts'
import {isLeader} from '../text/speakers.ts'
import {vocabulary} from './index.ts'

const faq =
  /\b(?:faqs?|frequently asked|questions and answers|questions|q\s?&\s?a|(?:people|customers?|users?|owners|readers) (?:also )?ask(?:ed)?|what .{2,40} (?:asks?|asked|wants? to know|wanted to know|wondered))\b/i
export const releaseName = /\bpress release\b|\bpr\W{0,3}faqs?\b|\bfor (?:immediate|worldwide) release\b/i

/** Whether a label names the whole form, as in "PR/FAQ: night counters" or "For immediate release". */
export function namesRelease(words: string): boolean {
  return releaseName.test(words)
}

/** Whether a label names the questions: "FAQ", "Internal questions", "Things people ask". */
function namesFaq(label: Label): boolean {
  if (namesCells(label) || label.name.split(' ').length > 7) return false
  if (releaseName.test(label.name) || /\bopen questions?\b/.test(label.name)) return false
  if (faq.test(label.name)) return true
  return vocabulary('prfaq')(label).some((part) => part.endsWith('-faq'))
}

/** Whether what may be a label may name the questions. */
export function mayNameFaq(label: string): boolean {
  return faq.test(label)
}

const numbered = /^(?:q|c|i|e|faq|question)?\s?\d*$/

/**
 * Whether a block asks a question of a FAQ: a heading, a bold line, an item or a table's cell that ends in "?", or
 * what follows "Q:" or "C1.".
 */
export const isQuestion = kept(({label, cell, item, type, text}: Block): boolean => {
  if (cell && cell.column > 0) return false
  const named = label && !namesCells(label) && label.form !== 'plain' ? label.text : ''
  const words = type === 'heading' || (type === 'cell' && cell?.row !== 0) || (item && !label) ? text : named
  if (endsAsking(words) || /^\W*Q\d*\s*[:.)]/.test(words)) return true
  if (type === 'text' && !label && /^Q\d{0,2}\s?[.)]\s/.test(text)) return true
  return label !== undefined && !namesCells(label) && numbered.test(label.name) && /^[^?]{5,300}\?/.test(text)
})

// A paragraph that begins with a question and goes on with the answer.
const askedAndAnswered = /^[^.!?]{8,200}\?["”*_]*\s+\S/
const asksAndAnswers = kept(
  ({type, quoted, cell, text}: Block) => type === 'text' && !quoted && !cell && askedAndAnswered.test(text)
)
const run = 3

/**
 * The blocks that ask a question of a FAQ, as indices: those that look like one, and three or more paragraphs in a row
 * that begin with a question and answer it.
 */
export const questionsAmong = reading((blocks: readonly Block[]): readonly number[] => {
  const found: number[] = []
  // How many paragraphs in a row begin with a question, this one among them.
  let before = 0
  blocks.forEach((block, index) => {
    before = asksAndAnswers(block) ? before + 1 : 0
    if (before === run) {
      for (let paragraph = index - run + 1; paragraph < index; paragraph++) {
        if (!isQuestion(blocks[paragraph]!)) found.push(paragraph)
      }
    }
    if (before >= run || isQuestion(block)) found.push(index)
  })
  return found.sort((a, b) => a - b)
})

/** Whether a block's label names the questions; a plain one does where nothing stands behind it. */
export const headsQuestions = kept(
  ({label, text}: Block): boolean =>
    label !== undefined && (label.form !== 'plain' || text.trim() === '') && namesFaq(label)
)

/** Whether a block opens the questions: it is one, or its label names a FAQ. */
export function opensQuestions(block: Block): boolean {
  return isQuestion(block) || headsQuestions(block)
}

/** The blocks of a PR/FAQ up to its questions: what the press would print. */
export const releaseOf = reading((blocks: readonly Block[]): readonly Block[] => {
  const label = blocks.findIndex((block) => headsQuestions(block))
  const questions = questionsAmong(blocks)
  // Before a label a question may belong to the release: a heading "Why now?", or a list of what a report answers.
  const before = questions.filter((index) => index < label && !blocks[index]!.item)
  const first = label === -1 || before.length >= 2 ? (before[0] ?? questions[0]) : label
  if (first === undefined) return blocks
  // A release may be headed by questions throughout; what its people say in it is not yet the FAQ.
  if (!headedByQuestions(blocks, first)) return blocks.slice(0, first)
  const last = lastQuote(blocks)
  return blocks.slice(0, questions.find((index) => index > last) ?? first)
})

/** Whether the first question comes before there was any release to ask about, and is a heading among headings. */
function headedByQuestions(blocks: readonly Block[], first: number): boolean {
  const opening = blocks.slice(0, first).reduce((sum, {type, words}) => sum + (type === 'heading' ? 0 : words), 0)
  return opening < shortestRelease && blocks[first]?.type === 'heading' && lastQuote(blocks) > first
}

function lastQuote(blocks: readonly Block[]): number {
  for (let index = blocks.length - 1; index >= 0; index--) {
    if (!blocks[index]!.quoted && quotes(blocks[index]!)) return index
  }
  return -1
}

const shortestRelease = 25

/** In a block of its own, a remark rather than a quotation. */
export const shortQuotation = 40
/** Words long enough to be somebody's. */
export const quotation = /[“"][^“”"]{25,}[”"]/
const attribution =
  /\b(?:said|says|explains?|explained|adds?|added|notes?|noted|commented|[Aa]ccording to|remarked|recalls?|told (?:us|me))\b|[—–-]\s*\*{0,2}\p{Lu}\p{L}+/u

// A name right behind the words, as in “…” Jenny Marl, florist.
const named = /[”"][,.]?\s{0,3}\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,/u

/** Whether a block quotes somebody by name, or stands in a block quotation. */
export const quotes = kept(
  (block: Block): boolean =>
    (quotation.test(block.text) && (attribution.test(speaker(block)) || named.test(block.text))) ||
    (block.quoted && block.text.length > shortQuotation)
)

/** Whether the one who speaks in a block that quotes leads. */
export const quotesLeader = kept((block: Block): boolean => isLeader(speaker(block)))

/** Whether a block has a dateline, with its label or behind it. */
export const isDated = kept(({label, text}: Block): boolean => hasDateline(`${label?.text ?? ''} ${text}`))

/** What a block that quotes says beside the quotation: who speaks. */
export function speaker(block: Block): string {
  return block.text.replace(quotation, ' ')
}

export const inviteWords =
  /\bhttps?:|\bwww\.|\b(?:sign up|get started|getting started|learn more|visit|download|available (?:now|today|from|in|at)|to (?:join|start|try|order|book|register)|apply at|contact)\b/i

/** Whether a block says where to get the product. */
export const invites = kept(({text}: Block): boolean => inviteWords.test(text))

// How the last words of a release say where, when and for how much.
export const offerWords =
  /\b(?:out (?:today|now)|included in|free (?:of charge|for|until|with)|costs?|priced?|(?:a|per) (?:month|year|week|user|seat)|orders?|text \S+ to|call|ring|ask (?:your|at|for)|in (?:stores|shops)|at the counter|starts?|opens?|appl(?:y|ies)|enrol|enroll|register|subscribe|install|update|pick up|collect|reply|write to|need to do|beta|waiting list|rolled out|on all|from (?:today|now on|\d)|can have|(?:find|get) (?:it|them|their))\b|[$€£]\s?\d/i

/** Whether the last words of a release say where, when and for how much. */
export function offers(text: string): boolean {
  return offerWords.test(text)
}
