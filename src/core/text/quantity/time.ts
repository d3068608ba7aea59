import type {Amount} from './amounts.ts'
import {ahead, behind, governor, headAfter, unitWord, wordAt, type Context} from './context.ts'
import {changeNouns, isMeasureNoun, programmeNouns} from './nouns.ts'
import {singular} from './tokens.ts'
import {isEffortful, isAchieving} from './verbs.ts'
import {set} from './words.ts'

// Time is a measure behind in, within, from, to and by, or as what a verb saves or takes; behind over, after and for it
// only went by.

const elapsing = set(`
  after for during throughout since through following past last next first previous coming final recent early until till
  upcoming initial additional aged age spanning lasting lasted like
`)
const inside = set('in within to from by into than inside')
const learnt = set('experience expertise history tenure service research practice career industry data record records')
const busy = /^(?:spent|worked|spending|working|waited|studied|trained)$/
const work = /^(?:work|planning|effort|research|development|training|study|practice|preparation)$/

/** Whether a length of time is what came out, and not the time that went by meanwhile. */
export function measuresTime(context: Context, amount: Amount): boolean {
  const {first, last} = amount
  const unit = unitWord(context, amount)
  if (tellsWhen(context, amount) || isOpeningHours(context, amount, unit)) return false
  if (/^(?:instead of|rather than|in place of)\b/.test(ahead(context, last + 1, 3))) return true
  const following = context.tokens.slice(last + 1, last + 6).map((token) => token.lower)
  if (/^(?:year|month)$/.test(unit) && following.some((word) => learnt.has(word))) return false
  if (belongsToThing(context, amount) || programmeNouns.has(singular(following[0] ?? ''))) return false
  const at = governor(context, first)
  const word = wordAt(context, at)
  const before = wordAt(context, at - 1)
  if (elapsing.has(word) || isTerm(context, amount, at)) return false
  // How often something happens is a habit, unless it is very often or set against another rhythm.
  if (word === 'every' && /^(?:day|week|month|quarter|year)$/.test(unit))
    return /\b(?:instead|rather)\b/.test(ahead(context, last + 1, 4))
  if (word === 'over' || word === 'across') return inside.has(before) || isEffortful(before)
  if (word === 'of' && !isMeasureNoun(before)) return false
  if (/^(?:my|our|his|her|its|their)$/.test(word) && /^(?:in|over|during|throughout|of|for|across)$/.test(before))
    return false
  if (word === 'with' && /^(?:year|month)$/.test(unit)) return false
  // What the writer had, or what it took, is the price of the outcome.
  if (/^(?:me|us)$/.test(word) && /^(?:took|take|takes|gave)$/.test(before)) return false
  if (/^(?:had|have)$/.test(word) && following[0] === 'to') return false
  // "Due in two days", "the first time in ten years".
  if (word === 'in' && /^(?:due|time)$/.test(before)) return false
  if (busy.test(word) && (at === 0 || /^(?:i|we|and|having|team|,)$/.test(before))) return false
  if (at < 0 && following[0] === 'of' && work.test(following[1] ?? '')) return false
  return !isSomeday(context, amount, at, unit)
}

const deal =
  /^(?:refund|return|cancel|exchang|eligible|possible|valid|guarantee|warrant|trial|subscri|refundable|returnable)/

/** "Within 30 days of purchase", "the trial lasts 14 days", "finished the 16 weeks": what was agreed. */
function isTerm(context: Context, {first, last}: Amount, at: number): boolean {
  const word = wordAt(context, at)
  if (/^(?:lasts?|lasted|runs?|ran)$/.test(word)) return programmeNouns.has(singular(wordAt(context, at - 1)))
  if (/^takes?$/.test(word))
    return /^(?:course|training|degree|programme|program|bootcamp)$/.test(wordAt(context, at - 1))
  if (/^(?:finish|complet|surviv)/.test(word)) return wordAt(context, first - 1) === 'the'
  const event =
    /^(?:of|after|from) (?:the )?(?:purchase|delivery|receipt|order|ordering|signing|sign|payment|booking|arrival)/
  const may = behind(context, first, 10, (w) => /^(?:can|may|must)$/.test(w))
  if (may && behind(context, first, 8, (w) => deal.test(w))) return true
  return event.test(ahead(context, last + 1, 3)) && behind(context, first, 8, (w) => deal.test(w))
}

/** "Six months later", "two years on, …", "a 15-year-old system". */
function tellsWhen(context: Context, {first, last}: Amount): boolean {
  const next = wordAt(context, last + 1)
  const second = wordAt(context, last + 2)
  if (/^(?:later|ago|old|after|since|apart|straight|running)$/.test(next))
    return !(next === 'later' && second === 'than')
  // "Two hours before the visit" is a time; before the deadline it is a lead.
  if (next === 'before' && !/^(?:in|within|takes?|took)$/.test(wordAt(context, governor(context, first))))
    return !/\b(?:deadline|due|target|schedule|planned?|competit\w+|promised)\b/.test(ahead(context, last + 2, 4))
  return (
    (next === '-' && /^olds?$/.test(second)) ||
    (/^(?:on|in)$/.test(next) && /^(?:[,–—]|we|i|they|it|the)$/.test(second))
  )
}

/** "24 hours a day", "seven days a week". */
function isOpeningHours(context: Context, {last, value}: Amount, unit: string): boolean {
  const whole =
    (value === 24 && unit === 'hour') || (value === 7 && unit === 'day') || (value === 365 && unit === 'day')
  return whole && /^(?:(?:a|per) (?:day|week|year)|- )/.test(`${ahead(context, last + 1, 2)} `)
}

/** "One day, …" */
function isSomeday(context: Context, {value, digits}: Amount, at: number, unit: string): boolean {
  if (value !== 1 || digits || !/^(?:day|night|morning|evening|afternoon|weekend)$/.test(unit)) return false
  return at < 0 || /^(?:[.,:;–—(]|and|but|so|then)$/.test(wordAt(context, at))
}

/**
 * Behind a hyphen or an article a length belongs to a thing: a 16-week course, the 5 km run. It measures only where the
 * thing is a change (a 3-day delay), or where the sentence does away with it (replaced a two-hour deployment).
 */
export function belongsToThing(context: Context, {first, last, compound, range}: Amount): boolean {
  const {words} = headAfter(context, last + 1)
  if (words.length === 0) return false
  if (words.some((word) => changeNouns.has(singular(word)))) return false
  if (range || !(compound || /^(?:an?|the)$/.test(wordAt(context, first - 1)))) return false
  const word = wordAt(context, governor(context, first))
  if (/^(?:from|to|into|than)$/.test(word)) return false
  return words.some((noun) => programmeNouns.has(singular(noun))) || !(isEffortful(word) || isAchieving(word))
}
