import {isCapital} from './capitals.ts'
import {gated} from './gate.ts'
import {amountAt, rangeOf, type Amount} from './quantity/amounts.ts'
import {Context, headAfter, isPlural, wordAt} from './quantity/context.ts'
import {isName} from './quantity/names.ts'
import {singular, tokenize, type Token} from './quantity/tokens.ts'
import {approximators, magnitudes, months, set, small, stopwords} from './quantity/words.ts'
import type {Span} from './span.ts'

/** A value with what it measures: close enough to tell whether two sentences give the same figure. */
export interface Figure extends Span {
  /** Times in minutes, everything else as it is written. */
  readonly value: number
  /** `time`, `%`, `£/month`, `kitchen`: two figures with different units are never compared. */
  readonly unit: string
  /** Its place in "from 9 days to 2". */
  readonly role: 'from' | 'to' | 'alone'
  /** The value at the other end of a change. */
  readonly other: number | undefined
  /** "About", "more than", "up to": not the exact value. */
  readonly loose: boolean
  /** What a customer pays for a while of it: "it costs £9 a month". */
  readonly price: boolean
  /** What is measured where the sentence says it in one breath: "prize fund", "median repair". */
  readonly named: string
  /** The other words of its clause, by their stems. */
  readonly words: ReadonlySet<string>
  /** Its clause: what stands between two marks of punctuation. */
  readonly clause: string
}

/** A number in digits or in words, without which there is no figure. */
const number = gated(new RegExp(['[\\d½⅓⅔¼¾⅕⅛]', ...small.keys(), ...magnitudes.keys(), 'half'].join('|'), 'i'))

/** The figures of a sentence that could be given a second time elsewhere. */
export function figures(sentence: string): Figure[] {
  if (!number.test(sentence)) return []
  const context = new Context(tokenize(sentence))
  const {tokens} = context
  const found: Figure[] = []
  let at = 0
  while (at < tokens.length) {
    const low = amountAt(tokens, at)
    if (!low) {
      at++
      continue
    }
    const high = wordAt(context, at - 1) === 'from' ? endOfChange(context, low) : undefined
    const wide = rangeOf(tokens, low, wordAt(context, at - 1) === 'between')
    if (high) found.push(...change(context, sentence, low, high))
    if (high || wide) {
      // "2 to 3 days" is one vague value.
      at = Math.max(high?.last ?? 0, wide?.last ?? 0) + 1
      continue
    }
    const figure = alone(context, sentence, low)
    if (figure) found.push(figure)
    at = Math.max(low.last, lastOfTime(tokens, low)) + 1
  }
  return found
}

/** The second amount of "from 9 days to 2" and "from 40 a week to about 6". */
function endOfChange(context: Context, low: Amount): Amount | undefined {
  const {tokens} = context
  for (let at = low.last + 1; at <= low.last + 6; at++) {
    const word = wordAt(context, at)
    if (word !== 'to' && word !== '→') {
      if (/^[\p{L}/]+$/u.test(word)) continue
      return undefined
    }
    for (let to = at + 1; to <= at + 3; to++) {
      const high = amountAt(tokens, to)
      // "From three to two to one" is a series.
      if (high && wordAt(context, high.last + 1) === 'to' && amountAt(tokens, high.last + 2)) return undefined
      if (high) return high.kind === low.kind || high.kind === undefined || low.kind === undefined ? high : undefined
    }
    return undefined
  }
  return undefined
}

function change(context: Context, sentence: string, low: Amount, high: Amount): Figure[] {
  const {tokens} = context
  // "From 40 a week to 6": the unit stands where it was said first.
  const unit = high.kind === undefined ? (unitOf(context, low) ?? unitOf(context, high)) : unitOf(context, high)
  if (unit === undefined || isName(context, low)) return []
  const factor = (amount: Amount): number =>
    scaleOf(tokens, amount) ?? scaleOf(tokens, high) ?? scaleOf(tokens, low) ?? 1
  const [from, to] = [low.value * factor(low), high.value * factor(high)]
  const clause = clauseOf(tokens, low.first, high.last)
  const both = {
    unit,
    loose: isVague(context, low) || isVague(context, high),
    price: false,
    named: '',
    words: wordsIn(tokens, clause, low.first, high.last),
    clause: wordsOf(sentence, spanOf(tokens, clause.first, clause.last))
  }
  return [
    {...both, ...spanOf(tokens, low.first, low.last), role: 'from', value: from, other: to},
    {...both, ...spanOf(tokens, high.first, high.last), role: 'to', value: to, other: from}
  ]
}

function alone(context: Context, sentence: string, amount: Amount): Figure | undefined {
  const {tokens} = context
  if (amount.kind === 'share' || amount.kind === 'vague' || Number.isNaN(amount.value)) return undefined
  if (amount.kind === undefined && (isName(context, amount) || isYear(amount) || isRatio(context, amount)))
    return undefined
  const unit = unitOf(context, amount)
  if (unit === undefined) return undefined
  const last = lastOfTime(tokens, amount)
  const clause = clauseOf(tokens, amount.first, last)
  let value = 0
  for (let at = amount.first; at <= last; at++) {
    const part = amountAt(tokens, at)
    if (!part) continue
    value += part.value * (scaleOf(tokens, part) ?? 1)
    at = part.last
  }
  return {
    ...spanOf(tokens, amount.first, last),
    value,
    unit,
    role: 'alone',
    other: undefined,
    loose: isLoose(context, amount),
    price: isPrice(unit, () => sentenceBefore(tokens, clause.first, amount.first)),
    named: nameOf(context, amount, last),
    words: wordsIn(tokens, clause, amount.first, last),
    clause: wordsOf(sentence, spanOf(tokens, clause.first, clause.last))
  }
}

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0
})

const wordsOf = (sentence: string, {start, end}: Span): string => sentence.slice(start, end)

const isYear = ({value, digits, joined}: Amount): boolean => digits && !joined && value >= 1900 && value <= 2100

/** "46 of the 118", "9/10", "2:30": read together they are one figure of another sort. */
function isRatio(context: Context, {first, last}: Amount): boolean {
  const near = (at: number): boolean => parting.has(wordAt(context, at))
  return near(last + 1) || near(first - 1) || near(first - 2) || wordAt(context, last + 1) === 'out'
}
const parting = set('of / :')

const minutes: Readonly<Record<string, number>> = {
  second: 1 / 60,
  sec: 1 / 60,
  s: 1 / 60,
  minute: 1,
  min: 1,
  hour: 60,
  hr: 60,
  h: 60,
  day: 1440,
  d: 1440,
  week: 10_080,
  wk: 10_080,
  fortnight: 20_160,
  month: 43_800,
  mo: 43_800,
  quarter: 131_400,
  year: 525_600,
  yr: 525_600,
  ms: 1 / 60_000,
  millisecond: 1 / 60_000
}

/** The factor by which a time becomes minutes; undefined where the amount has no unit of time. */
function scaleOf(tokens: readonly Token[], amount: Amount): number | undefined {
  return amount.kind === 'duration'
    ? (minutes[singular(tokens[amount.last]?.lower ?? '')] ?? minutes[tokens[amount.last]?.lower ?? ''])
    : undefined
}

/** The last token of "3 hours 20 minutes", and of any other amount its own. */
function lastOfTime(tokens: readonly Token[], amount: Amount): number {
  if (amount.kind !== 'duration') return amount.last
  const and = tokens[amount.last + 1]?.lower === 'and' ? 1 : 0
  const next = amountAt(tokens, amount.last + 1 + and)
  return next?.kind === 'duration' && next.digits === amount.digits ? next.last : amount.last
}

const currencies: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₹': 'inr',
  dollar: 'usd',
  euro: 'eur',
  pound: 'gbp'
}
const periods = set(
  'month year week day hour quarter user seat person head member household customer order visit shift'
)

function unitOf(context: Context, amount: Amount): string | undefined {
  const {tokens} = context
  const {first, last, kind} = amount
  const base = ((): string | undefined => {
    switch (kind) {
      case 'money': {
        const signs = tokens
          .slice(first, last + 1)
          .filter(({kind: type}) => type !== 'number')
          .map(({lower}) => singular(lower))
        const known = signs
          .map((sign) => currencies[sign] ?? (/^[a-z]{3}$/.test(sign) ? sign : undefined))
          .find(Boolean)
        return known ?? signs.find((sign) => /\p{Sc}/u.test(sign))
      }
      case 'percent':
        return '%'
      case 'multiple':
        return 'x'
      case 'duration':
        return 'time'
      case 'unit':
        return singular(tokens[last]?.lower ?? '')
      default:
        return amount.joined ? undefined : countedAfter(context, last + 1)
    }
  })()
  if (base === undefined) return undefined
  const from = kind === undefined ? headAfter(context, last + 1).end : last + 1
  const next = wordAt(context, from)
  const rate = openingRates.has(next) ? singular(wordAt(context, from + 1)) : undefined
  return rate && periods.has(rate) ? `${base}/${rate}` : rates.has(next) ? `${base}/${next}` : base
}
const openingRates = set('a an per each every /')
const rates = set('monthly yearly annually weekly daily')

/** What a number counts, in the singular: only a plural is surely a thing. */
function countedAfter(context: Context, from: number): string | undefined {
  const {noun, words} = headAfter(context, from)
  return isPlural(words.at(-1) ?? '') ? noun : undefined
}

/** "About", "more than", "up to", "another": not the exact value, or a value on top of one. */
function isLoose(context: Context, amount: Amount): boolean {
  return isVague(context, amount) || loosening.has(wordAt(context, amount.first - 1))
}
const loosening = set('to another additional further extra first last next every each only just other per')

function isVague(context: Context, {first, last, range}: Amount): boolean {
  const [before, next] = [wordAt(context, first - 2), wordAt(context, first - 1)]
  return (
    range ||
    blurring.has(next) ||
    comparing.has(before) ||
    (before === 'up' && next === 'to') ||
    blurringBehind.has(wordAt(context, last + 1))
  )
}
const blurring = set(
  'about around roughly nearly almost approximately circa some over under above below than ~ ≈ < > ≤ ≥ least most'
)
const comparing = set('more less fewer least most between another first last next other')
const blurringBehind = set('or + ish plus')

/** "A prize fund of €900", "a €900 prize fund": the words that name the measure, if they are two or more. */
function nameOf(context: Context, {first, kind}: Amount, last: number): string {
  if (kind === undefined) return ''
  const behind = headAfter(context, last + 1).words.filter((word) => !approximators.has(word))
  if (behind.length >= 2) return behind.map(stem).join(' ')
  const of = wordAt(context, first - 1) === 'of' ? first - 2 : undefined
  if (of === undefined) return ''
  const words: string[] = []
  for (let at = of; at >= 0 && words.length < 3; at--) {
    const word = wordAt(context, at)
    if (!/^\p{L}/u.test(word) || stopwords.has(word) || approximators.has(word)) break
    words.unshift(word)
  }
  return words.length >= 2 ? words.map(stem).join(' ') : ''
}

const priced =
  /\b(?:it|membership|members|subscription|subscriptions|service|price|fee|product|app|customers|users|everyone|they|\p{Lu}\p{L}+) (?:only |now )?(?:costs?|is priced at|are priced at|pays?|is|starts at|will cost|will pay) (?:only |just )?$|\b(?:priced|available|subscription|membership) (?:at|for|from) (?:only |just )?$/iu

/** Whether a rate of money is what customers pay; what we pay is a cost, and there may be many. */
function isPrice(unit: string, wordsBefore: () => string): boolean {
  if (!/^[a-z]{3}\/(?:month|year|week|monthly|yearly|user|seat)$/.test(unit)) return false
  const before = wordsBefore()
  return priced.test(before) && !/\b(?:we|us|our)\b/i.test(before)
}

const sentenceBefore = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({text}) => `${text} `)
    .join('')

const borders = set(', ; : ( ) — – | → " “ ” ? !')

/** No clause that says one thing is longer, in tokens to each side. */
const widest = 40

/** The first and the last token of the clause around a figure. */
function clauseOf(tokens: readonly Token[], first: number, last: number): {first: number; last: number} {
  let from = first
  while (from > 0 && first - from < widest && !borders.has(tokens[from - 1]!.text)) from--
  let to = last
  while (to < tokens.length - 1 && to - last < widest && !borders.has(tokens[to + 1]!.text)) to++
  return {first: from, last: to}
}

/** The words of a clause that carry its meaning, as stems; the figure itself is left out. */
function wordsIn(
  tokens: readonly Token[],
  clause: {first: number; last: number},
  first: number,
  last: number
): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = clause.first; at <= clause.last; at++) {
    const {kind, lower} = tokens[at]!
    if (kind !== 'word' || (at >= first && at <= last)) continue
    if (lower.length > 2 && !stopwords.has(lower) && !approximators.has(lower)) words.add(stem(lower))
  }
  return words
}

/** "Falls", "falling" and "fallen" are told apart no more than they need to be. */
function stem(word: string): string {
  return singular(word).replace(/(?:ing|ed|en|es|e)$/, '')
}

// Whatever narrows a figure down: with another of these it is another figure.
const narrowers = set(`
  first second third fourth last next previous former initial initially final later earlier today now currently already before after since
  until ago then yesterday during once spring summer autumn winter morning afternoon evening night weekend weekday
  than versus vs compared instead rather other others another competitor competitors alternative alternatives elsewhere
  average median mean typical typically usual usually worst longest shortest fastest slowest largest smallest maximum minimum max min most least peak
  basic free pro plus premium standard enterprise business team teams individual individuals student students family families plan plans tier tiers
  small medium large new existing returning both together combined separately alone only still
  target targets goal goals aim expect expects expected estimate estimated forecast project projected would could might may if should assume
  assuming hope pilot pilots trial trials beta test tests tested tried try experiment study survey sample baseline cohort control simulated
  remaining rest additional extra half annually monthly weekly daily without
  region regional country countries city cities site sites location locations north south east west women men children adults
`)

const counted = set('day week month quarter year phase stage step tier version release option scenario round wave')

/** The words of a text that narrow its figures down, in alphabetical order. */
export function narrowing(text: string): string {
  const tokens = tokenize(text)
  const found = new Set<string>()
  tokens.forEach(({lower, text: written, kind}, at) => {
    const before = tokens[at - 1]?.lower ?? ''
    if (kind === 'word' && (narrowers.has(lower) || (months.has(lower) && isCapital(written))))
      found.add(singular(lower))
    // "Month 12", "phase 2"
    else if (counted.has(lower) && tokens[at + 1]?.kind === 'number')
      found.add(`${lower} ${tokens[at + 1]?.text ?? ''}`)
    else if (kind === 'name') found.add(lower)
    else if (kind === 'number' && /^(?:19|20)\d\d$/.test(written)) found.add(written)
    // "In Germany", "at the Eastgate clinic"
    else if (isCapital(written) && (/^(?:in|at|for|from|on|with|by|to)$/.test(before) || (before === 'the' && at > 1)))
      found.add(lower)
  })
  return [...found].sort().join(' ')
}
