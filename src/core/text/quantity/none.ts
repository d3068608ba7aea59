import {behind, headAfter, isPlural, quantity, wordAt, type Context} from './context.ts'
import type {Quantity} from './measure.ts'
import {badNouns, badPlurals, massNouns, worsening, zeroCompounds} from './nouns.ts'
import {singular} from './tokens.ts'
import {boundaries} from './words.ts'

// "No" counts only what is bad and can be counted; before anything else it merely denies.

/** "No injuries", "zero escalations", "without a single outage", "nobody was hurt": none of something bad. */
export function noneAt(context: Context, at: number): Quantity | undefined {
  const word = wordAt(context, at)
  const next = wordAt(context, at + 1)
  const zero = (last: number): Quantity => quantity(context, at, last, 'zero')
  switch (word) {
    case 'none':
      // "Complaints: none since May." and "we lost none", but not "second to none".
      if (/^(?:since|[.,;!]|)$/.test(next))
        return /^(?:to|bar|or|and|if)$/.test(wordAt(context, at - 1)) ? undefined : zero(at)
      return next === 'of' &&
        wordAt(context, at - 1) !== 'which' &&
        !/^(?:this|that|it|which|what)$/.test(wordAt(context, at + 2))
        ? zero(at)
        : undefined
    case 'not':
      return next === 'one' ? zero(at + 1) : undefined
    case 'a':
      if (coin.test(next) && behind(context, at, 6, (w) => denial.test(w))) return zero(at + 1)
      return next === 'single' && behind(context, at, 5, (w) => denial.test(w)) ? zero(at + 1) : undefined
    case 'zero':
      return isZero(context, at) ? zero(at) : undefined
    case 'nobody':
    case 'nothing':
      return harmDenied(context, at) ? zero(at) : undefined
    case 'no':
    case 'without':
      return (word === 'no' &&
        (harmDenied(context, at) || /^(?:lost|missed|skipped|losing|missing)$/.test(wordAt(context, at - 1)))) ||
        badDenied(context, at)
        ? zero(at)
        : undefined
    default:
      return undefined
  }
}

/** So little that none of it is nothing: "not a penny". */
const coin = /^(?:cent|penny|dime|nickel|farthing|kopek)$/

/** What makes "a single" a zero: "not a single", "without losing a single". */
const denial = /^(?:not|without|never|no|nobody|none|cannot)$|n't$/

function isZero(context: Context, at: number): boolean {
  const thing = wordAt(context, at + 1)
  if (thing === '-' || zeroCompounds.has(thing) || wordAt(context, at - 1) === 'from') return false
  if (!/^\p{L}/u.test(thing) || boundaries.has(thing)) {
    return behind(context, at, 3, (w) => /^(?:to|at|of|is|was|stayed|remained|near|stands)$/.test(w))
  }
  const {words, noun} = headAfter(context, at + 1)
  const bad = words.find((w) => badNouns.has(singular(w)))
  // What can be counted stands in the plural behind zero; the singular is the front half of a name, as in "a zero defect
  // promise".
  return bad === undefined || words.some(isPlural) || (bad === noun && massNouns.has(bad))
}

const unqualified = /^(?:downtime|rework|churn|loss|attrition|turnover|overtime)$/

/** Whether up to six words behind "no" or "without" name something bad. */
function badDenied(context: Context, at: number): boolean {
  const without = wordAt(context, at) === 'without'
  const article = without && /^(?:an?|any)$/.test(wordAt(context, at + 1))
  const from = article ? at + 2 : at + 1
  if (/^(?:longer|single|one|matter|need|way|doubt|wonder|idea|reason|-)$/.test(wordAt(context, from))) return false
  for (let i = from; i < from + 6; i++) {
    const token = context.tokens[i]
    if (!token) return false
    if (token.text === '-' || token.text === '/') continue
    if (token.kind === 'sign') return false
    const thing = singular(token.lower)
    // "Without delay", "without significant disruption" are a manner; what is denied one by one is a number.
    if (
      badPlurals.has(token.lower) ||
      (i === from && worsening.has(token.lower) && headAfter(context, i).words.some(isPlural))
    )
      return true
    if (
      token.kind === 'word' &&
      wordAt(context, i + 1) === '-' &&
      /^(?:mix|slip|hold|foul|screw|write|break)$/.test(token.lower) &&
      /^(?:ups?|offs?|ins?)$/.test(wordAt(context, i + 2))
    )
      return true
    if (badNouns.has(thing)) return !without || article || thing !== token.lower || unqualified.test(thing)
    // "no high or critical defects", "no more outages"
    if (boundaries.has(token.lower) && !/^(?:or|and|more|further|fewer|single)$/.test(token.lower)) return false
  }
  return false
}

const harmed = new RegExp(
  `^(?:${[
    'lost|missed|hurt|complained|locked|blocked|stranded|injured|damaged|cancell?ed|delayed|rejected|churned|left|quit|resigned|failed|died|dropped',
    'broke|broken|spoiled|fell|stolen|killed|harmed|skipped|leaked|breached|overdue|late'
  ].join('|')})$`
)

/** "Nobody was hurt", "no parcel was ever lost", "nothing broke": a zero in the form of a sentence. */
function harmDenied(context: Context, at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    const next = wordAt(context, i)
    if (harmed.test(next) || (next === 'came' && wordAt(context, i + 2) === 'harm')) return true
    if (!/^\p{L}/u.test(next)) return false
    if (boundaries.has(next) && !/^(?:is|was|were|been|has|have|had|of|the|our|their|on|in|at|from)$/.test(next))
      return false
  }
  return false
}
