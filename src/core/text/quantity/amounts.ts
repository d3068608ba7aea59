import {isHyphen, valueAt} from './values.ts'
import {approximators, set} from './words.ts'
import {isGlued, type Token} from './tokens.ts'
import {isCurrencyCode, isCurrencySign, unitAt, type Unit} from './units.ts'

/** A number as it is written, before anything is decided about what it does in its sentence. */
export interface Amount {
  /** Indexes of the first and the last token: sign, value, unit. */
  readonly first: number
  readonly last: number
  readonly value: number
  readonly digits: boolean
  readonly kind: Unit['kind'] | 'share' | 'vague' | undefined
  /** Joined to the next word by a hyphen: "two-hour", "16-week", "three-tier". */
  readonly compound: boolean
  /** Joined to a word that is no unit, so that the two are one name: "2FA", "5G", "two-factor", "3rd". */
  readonly joined: boolean
  /** The value stands between two others of its sort: "2-3 hours", "41 % → 30 %". */
  readonly range: boolean
}

/** "20-odd", "thirty-plus" are still numbers. */
const looseEndings = set('odd ish plus something')

/** The amount that starts at token `at`. */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const from = at + currencyLength(tokens, at)
  const prefixed = from > at
  const value = valueAt(tokens, from, prefixed)
  if (!value || (prefixed && !value.digits)) return undefined
  let {last} = value
  let kind: Amount['kind'] = prefixed ? 'money' : value.kind
  let compound = false
  if (tokens[last + 1]?.text === '+' && isGlued(tokens, last + 1)) last++
  const hyphen = isHyphen(tokens[last + 1]) && isGlued(tokens, last + 1) && isGlued(tokens, last + 2)
  if (hyphen && looseEndings.has(tokens[last + 2]?.lower ?? '')) last += 2
  else if (hyphen && tokens[last + 2]?.kind === 'word') compound = true
  const unit = unitAt(tokens, compound ? last + 2 : last + 1, value.digits)
  let joined = false
  if (unit && kind !== 'money' && kind !== 'share') {
    last = unit.last
    if (kind !== 'vague') kind = unit.kind
    if (tokens[last + 1]?.text === '+' && isGlued(tokens, last + 1)) last++
  } else {
    const next = tokens[last + 1]
    joined = compound || (value.digits && isGlued(tokens, last + 1) && next !== undefined && next.kind !== 'sign')
    if (kind === 'money') joined = false
  }
  return {first: at, last, value: value.value, digits: value.digits, kind, compound, joined, range: false}
}

/** How many tokens the sign or code before an amount takes: "$", "US$", "R$", "Rs.", "EUR"; 0 when there is none. */
function currencyLength(tokens: readonly Token[], at: number): number {
  if (isCurrencySign(tokens[at])) return 1
  if (isCurrencySign(tokens[at + 1]) && isGlued(tokens, at + 1) && /^[A-Z]{1,2}$/.test(tokens[at]?.text ?? '')) return 2
  if (!isCurrencyCode(tokens[at])) return 0
  return tokens[at]?.text === 'Rs' && tokens[at + 1]?.text === '.' ? 2 : 1
}

/** Two amounts with a dash, an arrow, "to" or "or" between them as one; undefined when they are two statements. */
export function rangeOf(tokens: readonly Token[], low: Amount, between: boolean): Amount | undefined {
  let at = low.last + 1
  const sign = tokens[at]
  if (!sign) return undefined
  const arrow = /^[→⇒➔➜]$/.test(sign.text) || (/^[-=–]$/.test(sign.text) && tokens[at + 1]?.text === '>')
  if (arrow && !/^[→⇒➔➜]$/.test(sign.text)) at++
  const dash = !arrow && /^[-‐‑–—−]$/.test(sign.text) && sign.glued === (tokens[at + 1]?.glued ?? false)
  const word = sign.lower === 'to' || sign.lower === 'or' || (between && sign.lower === 'and')
  if (!arrow && !dash && !word) return undefined
  at++
  // "3/week → <1/month", "from 12 to about 3".
  for (
    let skipped = 0;
    skipped < 3 &&
    tokens[at] &&
    (/^[<>~≈≤≥±−-]$/.test(tokens[at]?.text ?? '') || (sign.lower !== 'or' && soft(tokens, at)));
    skipped++
  )
    at++
  const high = amountAt(tokens, at)
  if (!high || high.joined !== low.joined) return undefined
  const same = low.kind === high.kind || low.kind === undefined || (high.kind === undefined && low.kind === 'money')
  if (!same && !arrow) return undefined
  return {...high, first: low.first, kind: high.kind ?? low.kind, digits: low.digits && high.digits, range: true}
}

/** An approximation before the second number that is no number itself. */
function soft(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return word !== 'a' && word !== 'an' && word !== 'to' && approximators.has(word)
}
