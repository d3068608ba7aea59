import type {Amount} from './amounts.ts'
import {ahead, behind, governor, headAfter, wordAt, type Context} from './context.ts'
import {isMeasureNoun, priceNouns} from './nouns.ts'
import {belongsToThing} from './time.ts'
import {singular} from './tokens.ts'

// What an amount with a unit does in its sentence; time and counts have files of their own.

const rate = /^(?:\/|per|an?|each) (?:month|mo|year|yr|user|seat|day|week|person|head|household|licen[cs]e|piece|box)\b/

/** Whether money is an effect, and not the price of something. */
export function measuresMoney(context: Context, amount: Amount): boolean {
  const {first, last, range} = amount
  const at = governor(context, first)
  const word = wordAt(context, at)
  const article = /^(?:a|an|the|our|their|your|its|this|that|my)$/.test(wordAt(context, first - 1))
  const head = headAfter(context, last + 1)
  if ((article || amount.compound) && head.words.some((noun) => priceNouns.has(singular(noun)))) return false
  if (behind(context, first, 4, (w) => /^(?:priced|pricing|starts|starting|retails)$/.test(w))) return false
  if (
    !range &&
    rate.test(ahead(context, last + 1, 2)) &&
    /^(?:for|at|from|costs?|is|charges?|pays?|paying)$/.test(word) &&
    !/^(?:which|that)$/.test(wordAt(context, at - 1))
  )
    return false
  if (/^(?:is|are|was|were|costs?|from)$/.test(word) && priceNouns.has(singular(wordAt(context, at - 1)))) return false
  if (word === 'like' || (word === 'of' && priceNouns.has(singular(wordAt(context, at - 1))))) return false
  if (word === 'for') return behind(context, at, 3, (w) => /^(?:sold|sell|acquired|bought|deal|exit)$/.test(w))
  if (word === 'at' && behind(context, at, 3, (w) => /^(?:available|sold|sells|offered)$/.test(w))) return false
  return !/^(?:after|before|with)$/.test(word)
}

const manner = new RegExp(
  `^(?:${[
    'sure|certain|committed|confident|behind|honest|agree|convinced|ready|invested|local|offline|free|remote|open|private',
    'organic|on|dedicated|focused|worth'
  ].join('|')})$`
)

/** "100% sure" is a manner of speaking, a 10 % fee a price. */
export function measuresPercent(context: Context, {last, value}: Amount): boolean {
  const next = wordAt(context, last + 1)
  if (/^(?:fee|commission|discount|off|tax|vat|deposit|interest|stake|tip|coupon)$/.test(next)) return false
  if (value === 110) return false
  return value !== 100 || !manner.test(next)
}

/** "A 10x engineer" is a figure of speech. */
export function measuresMultiple(context: Context, {last}: Amount): boolean {
  return !/^(?:engineers?|developers?|thinking|mindset|company)$/.test(wordAt(context, last + 1))
}

/** Points that are made and the length of a thing are no effects. */
export function measuresUnit(context: Context, amount: Amount): boolean {
  if (wordAt(context, amount.first - 1) === 'at' && amount.value === 1 && !amount.digits) return false
  if (/^(?:after|following|key|main|make|made|raised)$/.test(wordAt(context, governor(context, amount.first))))
    return false
  const at = governor(context, amount.first)
  const of = wordAt(context, at)
  if (of === 'on' || (of === 'of' && !isMeasureNoun(wordAt(context, at - 1)))) return false
  return !belongsToThing(context, amount)
}

/** "Half" the customers, but not the second half, a half-day or half past nine. */
export function measuresShare(context: Context, {first, last, compound}: Amount): boolean {
  if (compound || wordAt(context, last + 1) === 'past') return false
  if (/^(?:first|second|other|better|latter|final|last|top|bottom|back|front)$/.test(wordAt(context, first - 1)))
    return false
  return wordAt(context, governor(context, first)) !== 'after'
}
