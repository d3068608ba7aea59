import type {Block} from '../document/block.ts'
import type {Label} from '../document/label.ts'
import {vocabulary} from './index.ts'

const faq =
  /\b(?:faqs?|frequently asked|questions and answers|questions|q\s?&\s?a|(?:people|customers?|users?|owners|readers) (?:also )?ask(?:ed)?|what .{2,40} (?:asks?|asked|wants? to know|wanted to know|wondered))\b/i
const container = /\bpress release\b|\bpr\W{0,3}faqs?\b|\bfor (?:immediate|worldwide) release\b/i

/** Whether a label names the whole form, as in "PR/FAQ: night counters" or "For immediate release". */
export function namesRelease(words: string): boolean {
  return container.test(words)
}

/** Whether a label names the questions: "FAQ", "Internal questions", "Things people ask". */
function namesFaq(label: Label): boolean {
  if (label.form === 'cell' || label.name.split(' ').length > 7) return false
  if (container.test(label.name) || /\bopen questions?\b/.test(label.name)) return false
  if (faq.test(label.name)) return true
  return vocabulary('prfaq')(label).some((part) => part.endsWith('-faq'))
}

const numbered = /^(?:q|c|i|e|faq|question)?\s?\d*$/

/**
 * Whether a block asks a question of a FAQ: a heading, a bold line, an item or a table's cell that ends in "?", or
 * what follows "Q:" or "C1.".
 */
export function isQuestion(block: Block): boolean {
  const {label, cell, item, type, text} = block
  if (cell && cell.column > 0) return false
  const named = label && label.form !== 'cell' && label.form !== 'plain' ? label.text : ''
  const words = type === 'heading' || (type === 'cell' && cell?.row !== 0) || (item && !label) ? text : named
  if (/\?["”*_\s]*$/.test(words) || /^\W*Q\d*\s*[:.)]/.test(words)) return true
  return label !== undefined && label.form !== 'cell' && numbered.test(label.name) && /^[^?]{5,300}\?/.test(text)
}

/** Whether a block's label names the questions; a plain one does where nothing stands behind it. */
export function headsQuestions({label, text}: Block): boolean {
  return label !== undefined && (label.form !== 'plain' || text.trim() === '') && namesFaq(label)
}

/** Whether a block opens the questions: it is one, or its label names a FAQ. */
export function opensQuestions(block: Block): boolean {
  return isQuestion(block) || headsQuestions(block)
}

/** The blocks of a PR/FAQ up to its questions: what the press would print. */
export function releaseOf(blocks: readonly Block[]): readonly Block[] {
  const label = blocks.findIndex((block) => headsQuestions(block))
  const questions = blocks.flatMap((block, index) => (isQuestion(block) ? [index] : []))
  // Before a label a question may belong to the release: a heading "Why now?", or a list of what a report answers.
  const before = questions.filter((index) => index < label && !blocks[index]!.item)
  const first = label === -1 || before.length >= 2 ? (before[0] ?? questions[0]) : label
  return first === undefined ? blocks : blocks.slice(0, first)
}

// A place and a date, in that order, or the date and then "announced"; the punctuation varies.
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const date = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\[[^\\]]{0,40}date[^\\]]{0,40}\\])`
const dateline = new RegExp(
  `^.{0,60}?[,—–/|(:.·•-].{0,20}?${date}|^\\W*(?:in |on )?${date}|^\\W*\\p{Lu}[\\p{L} .'-]{2,30}${date}|\\btoday[,]? (?:\\w+ ){0,4}?(?:announc|launch|introduc|releas|unveil|publish|open|start)`,
  'iu'
)

/** Whether a text opens as a release does, with a place and a date, or with "today announced". */
export function hasDateline(text: string): boolean {
  return dateline.test(text.slice(0, 300))
}

const quotation = /[“"][^“”"]{25,}[”"]/
const attribution =
  /\b(?:said|says|explains?|explained|adds?|added|notes?|noted|commented|[Aa]ccording to|remarked|recalls?|told (?:us|me))\b|[—–-]\s*\*{0,2}\p{Lu}\p{L}+/u

// A name right behind the words, as in “…” Jenny Marl, florist.
const named = /[”"][,.]?\s{0,3}\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,/u

/** Whether a block quotes somebody by name, or stands in a block quotation. */
export function quotes(block: Block): boolean {
  return (
    (quotation.test(block.text) && (attribution.test(speaker(block)) || named.test(block.text))) ||
    (block.quoted && block.text.length > 40)
  )
}

/** What a block that quotes says beside the quotation: who speaks. */
export function speaker(block: Block): string {
  return block.text.replace(quotation, ' ')
}

const invitation =
  /\bhttps?:|\bwww\.|\b(?:sign up|get started|getting started|learn more|visit|download|available (?:now|today|from|in|at)|to (?:join|start|try|order|book|register)|apply at|contact)\b/i

/** Whether a text says where to get the product. */
export function invites(text: string): boolean {
  return invitation.test(text)
}
