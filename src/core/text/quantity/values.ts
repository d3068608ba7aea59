import {isGlued, type Token} from './tokens.ts'
import {fractions, magnitudes, set, small, suffixes, vagueMagnitudes} from './words.ts'

/** A number without its unit. */
export interface Value {
  readonly last: number
  readonly value: number
  readonly digits: boolean
  readonly kind?: 'share' | 'vague'
}

const vulgar = '½⅓⅔¼¾⅕⅛'
const hyphens = '-\u2010\u2011'
export const isHyphen = (token: Token | undefined): boolean => token !== undefined && hyphens.includes(token.text)

/** The words that a value may open with. */
const openings = new Set([...small.keys(), ...vagueMagnitudes, ...set('a an half tens several few many couple')])

/** The value that starts at token `at`; `money` when a currency stands before it. */
export function valueAt(tokens: readonly Token[], at: number, money: boolean): Value | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') {
    // "10s of thousands"
    const tens = tokens[at + 1]?.lower === 's' && tokens[at + 2]?.lower === 'of'
    if (tens && vagueMagnitudes.has(tokens[at + 3]?.lower ?? ''))
      return {last: at + 3, value: Number.NaN, digits: false, kind: 'vague'}
    return digitsAt(tokens, at, money)
  }
  if (!openings.has(token.lower) || token.kind !== 'word') return undefined
  return vagueAt(tokens, at) ?? shareAt(tokens, at) ?? spelledAt(tokens, at)
}

function digitsAt(tokens: readonly Token[], at: number, money: boolean): Value {
  const {text} = tokens[at] as Token
  if (vulgar.includes(text)) return {last: at, value: 0.5, digits: true, kind: 'share'}
  let last = at
  let value = numeric(text)
  const fraction = tokens[last + 1]
  if (fraction?.kind === 'number' && vulgar.includes(fraction.text)) last++
  const suffix = tokens[last + 1]
  if (
    suffix?.kind === 'word' &&
    suffix.glued &&
    (money ? suffixes.has(suffix.lower) : /^(?:k|K|M|MM|mn|bn|B|T|Mn|Bn|Cr)$/.test(suffix.text))
  ) {
    value *= suffixes.get(suffix.lower) ?? 1
    last++
  }
  const scale = magnitudes.get(tokens[last + 1]?.lower ?? '')
  if (scale !== undefined) {
    value *= scale
    last++
  }
  return {last: andAHalf(tokens, last), value, digits: true}
}

/** The value of digits with separators: a comma before three digits groups, another comma is a decimal one. */
function numeric(text: string): number {
  const grouped = text
    .replace(/[’'\u00a0\u202f]/g, '')
    .replace(/,(?=\d{2,3}(?:,|\.|$))/g, '')
    .replace(',', '.')
  return Number.parseFloat(grouped)
}

function andAHalf(tokens: readonly Token[], last: number): number {
  const half =
    tokens[last + 1]?.lower === 'and' &&
    /^an?$/.test(tokens[last + 2]?.lower ?? '') &&
    /^(?:half|quarter)$/.test(tokens[last + 3]?.lower ?? '')
  return half ? last + 3 : last
}

/** "dozens", "tens of thousands", "several hundred", "a couple of". */
function vagueAt(tokens: readonly Token[], at: number): Value | undefined {
  const word = tokens[at]?.lower ?? ''
  const second = tokens[at + 1]?.lower ?? ''
  const vague = (last: number): Value => ({last, value: Number.NaN, digits: false, kind: 'vague'})
  if (
    /^(?:tens|dozens|hundreds|thousands)$/.test(word) &&
    second === 'of' &&
    vagueMagnitudes.has(tokens[at + 2]?.lower ?? '')
  )
    return vague(at + 2)
  if (vagueMagnitudes.has(word)) return word === 'scores' && second !== 'of' ? undefined : vague(at)
  if (/^(?:several|few|many)$/.test(word) && magnitudes.has(second)) return vague(at + 1)
  if (word === 'couple' && second === 'of' && tokens[at - 1]?.lower === 'a') return vague(at + 1)
  return undefined
}

/** "a third", "two thirds", "three-quarters", "half": a share that some words can be taken for. */
function shareAt(tokens: readonly Token[], at: number): Value | undefined {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  const share = (last: number): Value => ({last, value: 0.5, digits: false, kind: 'share'})
  if (word === 'half') {
    if (/^an?$/.test(next?.lower ?? '')) {
      const scale = magnitudes.get(tokens[at + 2]?.lower ?? '')
      return scale === undefined
        ? {last: at + 1, value: 0.5, digits: false}
        : {last: at + 2, value: scale / 2, digits: false}
    }
    return share(at)
  }
  const hyphen = isHyphen(next) && next?.glued === true ? 1 : 0
  const part = tokens[at + 1 + hyphen]?.lower ?? ''
  const behind = tokens[at + 2 + hyphen]?.lower
  if (!fractions.has(part)) return undefined
  const article = /^an?$/.test(word)
  const count = small.get(word)
  if (!article && count === undefined) return undefined
  // "a third party", "a second day" and "a quarter later" are an ordinal and a season; so is "one second".
  if (
    (article || count === 1) &&
    (part.endsWith('s') ||
      !/^(?:of|the|less|more|fewer|lower|higher|faster|slower|cheaper|to|as|in|and|or|by|over|since|for|from|after|when|\P{L}.*)$/u.test(
        behind ?? 'of'
      ))
  )
    return undefined
  if (!article && count !== 1 && !part.endsWith('s')) return undefined
  // A number of quarters is time unless it is a number of fourths.
  if (part === 'quarters' && count !== 3) return undefined
  if (
    part === 'quarter' &&
    behind !== 'of' &&
    /^(?:in|every|each|per|after|within|over|for|during)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return undefined
  return share(at + 1 + hyphen)
}

/** "eleven", "twenty-five", "a hundred and fifty", "two million", "a dozen". */
function spelledAt(tokens: readonly Token[], at: number): Value | undefined {
  const word = tokens[at]?.lower ?? ''
  const article = /^an?$/.test(word) && magnitudes.has(tokens[at + 1]?.lower ?? '')
  if (!article && !small.has(word)) return undefined
  let value = article ? 1 : (small.get(word) ?? 0)
  let total = 0
  let last = at
  for (;;) {
    const hyphen = isHyphen(tokens[last + 1]) && isGlued(tokens, last + 1) ? 1 : 0
    const and = tokens[last + 1]?.lower === 'and' && value >= 100 ? 1 : 0
    const next = tokens[last + 1 + hyphen + and]
    const unit = small.get(next?.lower ?? '')
    const scale = hyphen + and === 0 ? magnitudes.get(next?.lower ?? '') : undefined
    if (scale !== undefined) {
      if (scale >= 1000) {
        total += value * scale
        value = 0
      } else value *= scale
    } else if (
      unit !== undefined &&
      unit > 0 &&
      unit < 100 &&
      ((value % 100 === 0 && value + total > 0 && hyphen === 0) || (value % 100 >= 20 && value % 10 === 0 && unit < 10))
    )
      value += unit
    else break
    last += 1 + hyphen + and
  }
  return {last: andAHalf(tokens, last), value: total + value, digits: false}
}
