import {measuresCount} from './quantity/counts.ts'
import {measuresTime} from './quantity/time.ts'
import {amountAt, rangeOf, type Amount} from './quantity/amounts.ts'
import {behind, Context, headAfter, wordAt} from './quantity/context.ts'
import type {Measure, Quantity} from './quantity/measure.ts'
import {isName} from './quantity/names.ts'
import {labelNouns} from './quantity/nouns.ts'
import {measuresMoney, measuresMultiple, measuresPercent, measuresShare, measuresUnit} from './quantity/roles.ts'
import {spokenAt} from './quantity/spoken.ts'
import {tokenize} from './quantity/tokens.ts'
import {isFeature} from './quantity/verbs.ts'
import {isTimeWord} from './quantity/units.ts'

export type {Measure, Quantity} from './quantity/measure.ts'

/** The numbers of a sentence that can measure an outcome; dates, versions, names and the like are left out. */
export function quantities(sentence: string): Quantity[] {
  const context = new Context(tokenize(sentence))
  const {tokens} = context
  const found: Quantity[] = []
  let at = 0
  while (at < tokens.length) {
    const spoken = spokenAt(context, at)
    if (spoken) {
      found.push(spoken)
      while (at < tokens.length && (tokens[at]?.start ?? 0) < spoken.end) at++
      continue
    }
    const amount = widest(context, at)
    if (!amount) {
      at++
      continue
    }
    const measure = measureOf(context, amount)
    const last = ratioEnd(context, amount) ?? amount.last + (measure === 'rank' && amount.joined ? 1 : 0)
    const sign = measure === 'rank' && wordAt(context, at - 1) === '#' ? 1 : 0
    if (measure) found.push({start: tokens[at - sign]?.start ?? 0, end: tokens[last]?.end ?? 0, measure})
    at = last + 1
  }
  return found
}

/** The amount at a token, drawn out to the far end of its range. */
function widest(context: Context, at: number): Amount | undefined {
  const low = amountAt(context.tokens, at)
  if (!low) return undefined
  return rangeOf(context.tokens, low, wordAt(context, at - 1) === 'between') ?? low
}

function measureOf(context: Context, amount: Amount): Measure | undefined {
  const measured = (yes: boolean, measure: Measure): Measure | undefined => (yes ? measure : undefined)
  const rank = rankOf(context, amount)
  if (rank !== undefined) return rank ? 'rank' : undefined
  if (isName(context, amount)) return undefined
  if (ratioEnd(context, amount) !== undefined) return measured(!behind(context, amount.first, 3, isFeature), 'ratio')
  switch (amount.kind) {
    case 'money':
      return measured(measuresMoney(context, amount), 'money')
    case 'percent':
      return measured(measuresPercent(context, amount), 'percent')
    case 'multiple':
      return measured(measuresMultiple(context, amount), 'multiple')
    case 'duration':
      return measured(measuresTime(context, amount), 'duration')
    case 'unit':
      return measured(measuresUnit(context, amount), 'unit')
    case 'share':
      return measured(measuresShare(context, amount), 'ratio')
    case 'vague':
      return measured(!isTimeWord(wordAt(context, amount.last)) || measuresTime(context, amount), 'magnitude')
    default:
      // In words it has been judged with what it denies.
      if (amount.value === 0) return measured(amount.digits, 'zero')
      return measured(measuresCount(context, amount), 'count')
  }
}

/** Whether a number behind "#" or "top" is a place in an order; undefined when nothing of the kind stands there. */
function rankOf(context: Context, {first, last, value, kind}: Amount): boolean | undefined {
  const before = wordAt(context, first - 1)
  if (before === '#') return value <= 10 && !labelNouns.has(wordAt(context, first - 2)) && kind === undefined
  if (before === 'top' && kind === undefined && value <= 100)
    return behind(context, first - 1, 3, (w) => /^(?:in|into|among|amongst|to|reached|hit|made|within)$/.test(w))
  const ordinal = /^(?:st|nd|rd|th)$/.test(wordAt(context, last + 1)) && context.tokens[last + 1]?.glued === true
  if (!ordinal) return undefined
  return /^(?:ranked|ranks|placed|rated|finished|came)$/.test(before) || wordAt(context, last + 2) === 'place'
}

/** The last token of "4 of 5", "nine out of ten", "2.3/5", "one in three"; undefined when it is no ratio. */
function ratioEnd(context: Context, {last, value, kind, compound, joined, range}: Amount): number | undefined {
  if (kind !== undefined || compound || joined || range) return undefined
  const {tokens} = context
  const whole = (at: number): Amount | undefined => {
    const amount = amountAt(tokens, at)
    return amount && amount.kind === undefined && !amount.joined ? amount : undefined
  }
  const sign = tokens[last + 1]
  if (sign?.glued === true && /^[/:]$/.test(sign.text) && tokens[last + 2]?.glued === true) return whole(last + 2)?.last
  const article = /^(?:the|our|my|their|all|its)$/.test(wordAt(context, last + 2)) ? 1 : 0
  if (sign?.lower === 'of') return whole(last + 2 + article)?.last
  if (sign?.lower === 'out' && wordAt(context, last + 2) === 'of')
    return whole(last + 3 + (/^(?:the|our|all)$/.test(wordAt(context, last + 3)) ? 1 : 0))?.last
  // "One in five", "one order in five"
  const noun = sign?.lower !== 'in' && sign?.kind === 'word' && wordAt(context, last + 2) === 'in' ? 1 : 0
  if (sign?.lower !== 'in' && noun === 0) return undefined
  if (noun === 1 && value !== 1) return undefined
  const total = whole(last + 2 + noun)
  // but not "two in 2019" or "three in four cities"
  const round =
    total !== undefined && /^(?:[2-9]|10|12|20|50|100|1000)$/.test(String(total.value)) && value < total.value
  return round && (value === 1 || headAfter(context, total.last + 1).noun === '') ? total.last : undefined
}
