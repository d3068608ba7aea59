import type {Amount} from './amounts.ts'
import {behind, headAfter, wordAt, type Context} from './context.ts'
import {labelNouns, metricNames} from './nouns.ts'
import {isGlued, singular, type Token} from './tokens.ts'
import {months, set, stopwords} from './words.ts'

const emergency = set('911 112 999 000')
const dateWords = set(`
  in since by until till from of through during early late mid before after spring summer autumn fall winter year fiscal
  fy circa ca back for january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 h1 h2
`)

/** Whether an amount is part of a name or a date, and so counts nothing: Android 14, #1620, 24/7, 21 November. */
export function isName(context: Context, amount: Amount): boolean {
  const {tokens} = context
  const {first, last, digits} = amount
  if (amount.joined || (digits && figureOfSpeech(context, amount))) return true
  if (digits && (written(tokens, amount) || clock(context, amount) || onDate(context, amount))) return true
  if (amount.kind !== undefined) return numbered(context, amount)
  if (
    digits &&
    emergency.has(tokens[first]?.text ?? '') &&
    !/^(?!call|operator|dispatch).*s$/.test(wordAt(context, last + 1))
  )
    return true
  return called(context, amount)
}

/** The 1990s, people in their 30s, a 401(k), a 360° view. */
function figureOfSpeech(context: Context, {first, last, value}: Amount): boolean {
  const text = context.tokens[first]?.text ?? ''
  const after = context.tokens[first + 1]
  if (after?.glued === true && after.lower === 's' && first + 1 === last) {
    if (/^(?:1[5-9]|20)\d0$/.test(text)) return true
    if (/^[1-9]0$/.test(text) && /^(?:their|his|her|my|our|the|early|mid|late)$/.test(wordAt(context, first - 1)))
      return true
  }
  if (/^40[13]$/.test(text) && after?.glued === true && /^(?:[kb]|\()$/.test(after.lower)) return true
  // "Anna, 41, …"
  const [comma, person] = [context.tokens[first - 1], context.tokens[first - 2]]
  if (comma?.text === ',' && after?.text === ',' && value > 15 && value < 100 && /^\p{Lu}/u.test(person?.text ?? ''))
    return true
  // 12 Elm Street
  if (
    context.tokens
      .slice(last + 1, last + 4)
      .some(({text: word}) => /^(?:Street|Avenue|Road|Lane|Boulevard|Square)$/.test(word))
  )
    return true
  return value === 360
}

/** Forms that tell by their characters. */
function written(tokens: readonly Token[], {first, last, range}: Amount): boolean {
  const token = tokens[first]
  const text = token?.text ?? ''
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  // 10.0.0.1 and 1.2.3, but not 1.250.000.
  if (/^\d+(?:\.\d+){2,}$/.test(text) && (!/^\d{1,3}(?:\.\d{3})+$/.test(text) || /^(?:10|127|172|192)\./.test(text)))
    return true
  if (before?.text === '.' && tokens[first - 2]?.text === 'No') return true
  // A leading zero is a code, unless a decimal point follows it.
  if (/^0\d/.test(text)) return true
  // 2.x, 4.*
  if (
    after?.text === '.' &&
    after.glued &&
    tokens[last + 2]?.glued === true &&
    /^[x*]$/.test(tokens[last + 2]?.lower ?? '')
  )
    return true
  // 1️⃣, "1)" and "(1)", [3]
  if (/^[\uFE0F\u20E3]$/.test(after?.text ?? '')) return true
  if (after?.text === ')' && (first === 0 || (before?.text === '(' && first === last && /^\d$/.test(text)))) return true
  if (before?.text === '[' && after?.text === ']') return true
  if (first === 0 && after?.text === '.' && tokens[last + 2] !== undefined) return true
  if (/^[§№¶@]$/.test(before?.text ?? '')) return true
  if (range) return chain(tokens, first, last)
  if (first === 0 || !isGlued(tokens, first)) return false
  // RSA-2048, FR-01, /v1/3; "sub-100 ms" is a number.
  if (/^[-‑/._:]$/.test(before?.text ?? '') && tokens[first - 1]?.glued === true && first > 1) {
    const owner = tokens[first - 2]
    if (owner?.kind !== 'word') return owner?.kind === 'name' || owner?.kind === 'number'
    // HTTP/2 and 9-to-5 are names; in lower case a slash is loose.
    if (before?.text === '/') return /^\p{Lu}/u.test(owner.text)
    return !/^(?:sub|plus|minus|under|over|or|to)$/.test(owner.lower) || (first > 3 && owner.glued)
  }
  return before?.kind === 'name' || before?.kind === 'word'
}

/** 2026-11-21, 555-0100, 1-1, 50-50: numbers tied by hyphens that are no range. */
function chain(tokens: readonly Token[], first: number, last: number): boolean {
  const low = tokens[first]?.text ?? ''
  const high = tokens[last]?.text ?? ''
  if (
    tokens[last + 1]?.glued === true &&
    /^[-/]$/.test(tokens[last + 1]?.text ?? '') &&
    tokens[last + 2]?.kind === 'number' &&
    tokens[last + 2]?.glued === true
  )
    return true
  if (tokens[first - 1]?.glued === true && first > 1 && /^[-/]$/.test(tokens[first - 1]?.text ?? '')) return true
  return (
    (last === first + 2 && (/^0\d/.test(high) || low === high)) ||
    (isYear(low) && (isYear(high) || /^\d\d$/.test(high)))
  )
}

/** 10:30, 1:1, 24/7, 9/11, 3 pm, at nine o'clock. */
function clock(context: Context, {first, last}: Amount): boolean {
  const {tokens} = context
  const sign = tokens[last + 1]
  const next = tokens[last + 2]
  const text = tokens[first]?.text ?? ''
  const tied = sign?.glued === true && next?.kind === 'number' && next.glued
  if (tied && sign.text === ':') return next.text.length === 2 || text === next.text || /^\d\d$/.test(text)
  if (tied && sign.text === '/')
    return (
      /^(?:24\/7|9\/11|20\/20|80\/20|50\/50|24\/5)$/.test(`${text}/${next.text}`) ||
      next.text.length === 4 ||
      tokens[last + 3]?.text === '/'
    )
  if (isGlued(tokens, first) && tokens[first - 1]?.text === ':' && tokens[first - 2]?.kind === 'number') return true
  return (
    /^(?:am|pm|a\.m|p\.m|o'clock|noon|gmt|utc|cet|est|pst)$/.test(sign?.lower ?? '') ||
    (/^[ap]$/.test(sign?.lower ?? '') && next?.text === '.' && tokens[last + 3]?.lower === 'm')
  )
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

function onDate(context: Context, {first, last, kind}: Amount): boolean {
  const {tokens} = context
  const text = tokens[first]?.text ?? ''
  const before = wordAt(context, first - 1)
  const beyond = before === '.' || before === ',' ? wordAt(context, first - 2) : before
  const after = wordAt(context, last + 1)
  const day = /^\d{1,2}$/.test(text)
  if (
    day &&
    kind === undefined &&
    (month(tokens[first - 1]) || month(tokens[last + 1]) || (before === '.' && month(tokens[first - 2])))
  )
    return true
  if (day && kind === undefined && after === 'of' && month(tokens[last + 2])) return true
  if (!isYear(text) || kind !== undefined) return false
  if (dateWords.has(beyond) || (before === ',' && tokens[first - 2]?.kind === 'number')) return true
  // "In our 2019 review" but "2000 tickets": a year may stand before a noun, a plural makes it a count.
  const head = headAfter(context, last + 1)
  return !/[^s]s$/.test(head.words[0] ?? '') || /^(?:the|our|my|its|their)$/.test(before)
}

/** "May" and "March" are verbs in lower case. */
const month = (token: Token | undefined): boolean =>
  token !== undefined && months.has(token.lower) && /^\p{Lu}/u.test(token.text)

/** "#4", "step 3", "Android 14", "ISO 27001": the number is the last part of a name. */
function called(context: Context, amount: Amount): boolean {
  const {tokens, titleCase} = context
  const {first, digits} = amount
  if (numbered(context, amount)) return true
  const before = tokens[first - 1]
  if (!before || before.kind === 'sign') return before?.text === '#'
  if (before.kind === 'name') return digits
  if (before.kind !== 'word') return false
  const word = before.lower
  if (metricNames.has(word) || metricNames.has(singular(word))) return false
  if (stopwords.has(word) || months.has(word)) return false
  // NeuroMesh 4, iPhone 15
  if (/\p{Ll}\p{Lu}/u.test(before.text) || families.has(word)) return digits
  // A version may end in nought, a measure has no use for it.
  if (digits && /^\d{1,2}\.0$/.test(tokens[first]?.text ?? '') && /^\p{Lu}/u.test(before.text)) return true
  const acronym = /^\p{Lu}{2,}$/u.test(before.text)
  if (acronym) return digits && tokens[first]?.text !== '0'
  if (!/\p{Lu}/u.test(before.text) || titleCase) return false
  // Capitals at the start of a sentence say nothing; there only a noun-like word can be a name.
  const opens = first === 1 || /^[.:;!?"“(*–—-]$/.test(tokens[first - 2]?.text ?? '')
  return opens ? digits && !verblike(word) && !/[^s]s$/.test(headAfter(context, amount.last + 1).words[0] ?? '') : true
}

/** "Phase 2", "tickets 12 and 14", "version 3.1": also where a unit seems to follow. */
function numbered(context: Context, {first, last, digits, kind}: Amount): boolean {
  const word = wordAt(context, first - 1)
  if (kind !== undefined) return kind === 'unit' && word === 'version'
  if (
    !labelNouns.has(word) &&
    !(digits && labelNouns.has(singular(word)) && /^(?:and|,|&)$/.test(wordAt(context, last + 1)))
  )
    return false
  // "This week 12 tickets" and "each month 40": the noun is an adverb there.
  if (
    /^(?:week|month|year|quarter|day|season)$/.test(word) &&
    behind(context, first - 1, 1, (w) => /^(?:this|last|next|each|every|per|a|that)$/.test(w))
  )
    return false
  return (
    digits || first === 1 || !/[^s]s$/.test(headAfter(context, last + 1).noun) || !/s$/.test(wordAt(context, last + 1))
  )
}

/** Names in whose versions people live: "Windows 11 users". */
const families = set(
  'windows android ios ipados macos ubuntu debian fedora office galaxy pixel playstation xbox java python chrome firefox safari'
)

const irregular = set(`
  cut won saw got grew rose fell fed lost paid sold sent kept made met led left took gave held ran hit shed shut spent went
  wrote built found freed drew broke won beat
`)
const verblike = (word: string): boolean =>
  irregular.has(word) ||
  /(?:ed|ing|es|s|ly)$/.test(word) ||
  /^(?:cut|save|reach|train|serve|help|add|drop|halve|prevent|avoid|generate|deliver|reduce|support|open|close|hire|keep)$/.test(
    word
  )
