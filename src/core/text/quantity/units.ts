import {set} from './words.ts'
import {singular, type Token} from './tokens.ts'

const currencySign = /^\p{Sc}$/u
const currencyCodes = set('usd eur gbp inr jpy chf cad aud nzd brl cny rmb sgd hkd mxn zar sek nok dkk pln krw rs')
const currencyWords = set('dollar euro pound cent rupee yen yuan franc krona peso rand quid buck')

/** Units of time as words: they take number words and articles as well as digits. */
const timeWords = set(`
  nanosecond microsecond millisecond second minute hour day week fortnight month quarter year decade weekday workday
  weekend night afternoon morning evening
`)
const timeSigns = set('ns µs μs us ms msec s sec secs min mins h hr hrs d w wk wks mo mos yr yrs y')
const unitWords = set(`
  point degree kilometre kilometer metre meter mile foot feet inch yard kilogram kilo gram tonne ton litre liter gallon
  megabyte gigabyte terabyte kilobyte watt kilowatt megawatt star hectare acre calorie celsius fahrenheit
`)
const unitSigns = set(`
  b kb mb gb tb pb kib mib gib tib kbps mbps gbps hz khz mhz ghz rps qps tps fps rpm iops mm cm m km mi ft in yd mg g kg
  t l ml w kw mw kwh mwh gwh v kv mah kcal lb lbs oz mph kmh kph px pt db dpi ppm ppb tco2 tco2e co2e
`)
/** Written with a space these are words more often than units: "5 in", "3 us", "a 2 d game". */
const gluedOnly = set('us s d w y mo b m in t l v pt')
/** "3 s" and "40 h" are usual in technical prose, in lower case. */
const spacedLetters = set('s h m g')

export interface Unit {
  readonly kind: 'percent' | 'multiple' | 'money' | 'duration' | 'unit'
  /** Index of the unit's last token. */
  readonly last: number
}

export const isCurrencySign = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && currencySign.test(token.text)
export const isCurrencyCode = (token: Token | undefined): boolean =>
  token !== undefined &&
  currencyCodes.has(token.lower) &&
  (token.text === token.text.toUpperCase() || token.text === 'Rs')
export const isTimeWord = (word: string): boolean => timeWords.has(word) || timeWords.has(singular(word))

/** The unit at `at`, behind a number; `digits` when the number is written in digits. */
export function unitAt(tokens: readonly Token[], at: number, digits: boolean): Unit | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const {lower, glued} = token
  const next = tokens[at + 1]
  if (token.kind === 'sign') {
    if (token.text === '%' || token.text === '‰') return {kind: 'percent', last: percentagePoints(tokens, at)}
    if (token.text === '×') return {kind: 'multiple', last: at}
    if (token.text === '°') return {kind: 'unit', last: next?.glued && next.text.length === 1 ? at + 1 : at}
    if (isCurrencySign(token)) return {kind: 'money', last: at}
    return undefined
  }
  if (token.kind !== 'word') return undefined
  const one = singular(lower)
  if (lower === 'percent' || lower === 'pct') return {kind: 'percent', last: percentagePoints(tokens, at)}
  if (lower === 'per' && /^cents?$/.test(next?.lower ?? '')) return {kind: 'percent', last: at + 1}
  if (/^(?:percentage|basis)$/.test(lower) && /^points?$/.test(next?.lower ?? ''))
    return {kind: 'percent', last: at + 1}
  if (digits && /^(?:pp|ppt|bp|p\.p)s?$|^pts$/.test(lower)) return {kind: 'percent', last: at}
  if (digits && (lower === 'x' || lower === 'xs') && (glued || !next?.glued)) return {kind: 'multiple', last: at}
  if (lower === 'fold') return {kind: 'multiple', last: at}
  if (lower === 'times' && comparison(tokens, at + 1)) return {kind: 'multiple', last: at}
  if (currencyWords.has(one) || isCurrencyCode(token)) return {kind: 'money', last: at}
  if (isTimeWord(lower)) return {kind: 'duration', last: at}
  if (unitWords.has(lower) || unitWords.has(one)) return {kind: 'unit', last: at}
  if (!digits || (!glued && gluedOnly.has(lower) && !(spacedLetters.has(token.text) && !next?.glued))) return undefined
  if (lower === 'in' && next?.text === '-') return undefined
  // "5G", "4W" and "3D" are names; capital units have two letters and more, except for watts.
  if (/^[A-Z]$/.test(token.text)) return undefined
  if (timeSigns.has(lower)) return {kind: 'duration', last: at}
  return unitSigns.has(lower) ? {kind: 'unit', last: at} : undefined
}

/** "5 %-points", "5 percent points". */
function percentagePoints(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0
  return /^points?$/.test(tokens[at + 1 + hyphen]?.lower ?? '') ? at + 1 + hyphen : at
}

/** What makes "three times" a factor and not a repetition. */
function comparison(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return (
    /^(?:as|more|less|fewer|the|over|what|our|their|its|lower|higher|better|worse)$/.test(word) ||
    (word.length > 4 && word.endsWith('er'))
  )
}
