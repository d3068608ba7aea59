import type {Block} from '../document/block.ts'
import {vocabulary} from './index.ts'

const faq = /\b(?:faqs?|frequently asked questions|questions and answers|q\s?&\s?a)\b/i
const container = /\bpress release\b|\bpr\W{0,3}faqs?\b|\bfor (?:immediate|worldwide) release\b/i

/** Whether a label names the whole form, as in "PR/FAQ: night counters" or "For immediate release". */
export function namesRelease(words: string): boolean {
  return container.test(words)
}

/** Whether a block asks a question of a FAQ: a heading, a bold line or an item that ends in "?" or begins with "Q:". */
export function isQuestion(block: Block): boolean {
  const words =
    block.type === 'heading'
      ? block.text
      : block.label?.form === 'bold'
        ? block.label.text
        : block.item
          ? block.text
          : ''
  return /\?["”*_\s]*$/.test(words) || /^\W*Q\d*\s*[:.)]/.test(words)
}

/** Whether a block opens the questions: it is one, or its label names a FAQ. */
export function opensQuestions(block: Block): boolean {
  if (isQuestion(block)) return true
  if (!block.label || block.label.form === 'plain') return false
  if (faq.test(block.label.name) && !container.test(block.label.name)) return true
  return block.type === 'heading' && vocabulary('prfaq')(block.label).some((part) => part.endsWith('-faq'))
}

/** The blocks of a PR/FAQ up to its first question: what the press would print. */
export function releaseOf(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => opensQuestions(block))
  return first === -1 ? blocks : blocks.slice(0, first)
}

// A place, a dash and a date, in that order, or the date and then "announced"; the punctuation varies.
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const date = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\[[^\\]]*date[^\\]]*\\])`
const dateline = new RegExp(
  `^.{0,60}?[,—–/|(-].{0,20}?${date}|^\\W*(?:in |on )?${date}|\\btoday[,]? (?:\\w+ ){0,4}?(?:announc|launch|introduc|releas|unveil|publish)`,
  'i'
)

/** Whether a text opens as a release does, with a place and a date, or with "today announced". */
export function hasDateline(text: string): boolean {
  return dateline.test(text.slice(0, 300))
}

const quotation = /[“"][^“”"]{25,}[”"]/
const attribution =
  /\b(?:said|says|explains?|explained|adds?|added|notes?|noted|commented|according to|remarked)\b|[—–-]\s*\*{0,2}\p{Lu}\p{L}+/u

/** Whether a block quotes somebody by name, or stands in a block quotation. */
export function quotes(block: Block): boolean {
  return (
    (quotation.test(block.text) && attribution.test(block.text.replace(quotation, ' '))) ||
    (block.quoted && block.text.length > 40)
  )
}
