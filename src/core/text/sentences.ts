import {capitalised, mayEnd, neverEnds, starters} from './abbreviations.ts'
import type {Span} from './span.ts'

// Everything below looks at single characters or at windows of bounded length, so that no input costs more than linear
// time. `\s` and the letter classes are tested on one character each.
const space = /\s/
const letter = /\p{L}/u
const upper = /\p{Lu}/u
const lower = /\p{Ll}/u
const digit = /\p{Nd}/u
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D|\u20E3/u
const stops = '.!?…‽。！？'
/** Full-width stops are followed by no space. */
const wideStops = '。！？'
const quotes = '"\'”’»'
const closers = quotes + ')]}*_¹²³⁴⁵⁶⁷⁸⁹⁰'
const openers = '"\'“‘«„([{*_¿¡'
const dashes = '–—-'
/** No abbreviation is longer; what stands before that does not matter. */
const longestWord = 24

/** The sentences of one block's visible text, each without white space around it. */
export function sentences(text: string): Span[] {
  const found: Span[] = []
  let start = skip(text, 0)
  let at = start
  while (at < text.length) {
    if (!stops.includes(text[at] ?? '')) {
      at++
      continue
    }
    const stop = at
    while (at < text.length && stops.includes(text[at] ?? '')) at++
    const afterStops = at
    at = close(text, at)
    const next = skip(text, at)
    if (next >= text.length) break
    const wide = wideStops.includes(text[afterStops - 1] ?? '')
    if (!wide && next === at && !emojiAt(text, at)) continue
    if (!wide && !ends(text, start, stop, afterStops, at, next)) {
      at = next
      continue
    }
    // A celebration belongs to what it celebrates.
    const end = skipEmoji(text, at)
    found.push({start, end})
    start = at = skip(text, end)
  }
  const end = trimEnd(text, start)
  if (end > start) found.push({start, end})
  return found
}

/** Whether the stops at `stop` to `afterStops`, closed at `closed` and followed by the word at `next`, end a sentence. */
function ends(text: string, start: number, stop: number, afterStops: number, closed: number, next: number): boolean {
  const following = text[next] ?? ''
  // ". . ." is one ellipsis, and "It works." – Jane is one statement.
  if (stops.includes(following) || dashes.includes(following)) return false
  if (emojiAt(text, next)) return true
  const first = firstLetter(text, next)
  const goesOn = lower.test(first)
  const quoted = /["'”’»)\]}]/.test(text.slice(afterStops, Math.min(closed, afterStops + 4)))
  if (goesOn && quoted) return false
  const ellipsis = text[stop] === '…' || afterStops - stop > 1
  if (text[stop] === '.' && !ellipsis) return periodEnds(text, start, stop, next, goesOn)
  if (ellipsis && !/[!?‽]/.test(text.slice(stop, Math.min(afterStops, stop + 8)))) return !goesOn
  return !goesOn || isWord(wordBefore(text, start, stop))
}

function periodEnds(text: string, start: number, stop: number, next: number, goesOn: boolean): boolean {
  const word = wordBefore(text, start, stop)
  const plain = word.toLowerCase()
  if (neverEnds.has(plain)) return false
  // "1. Call the customer" is an item and its number.
  if (/^\(?[0-9]{1,3}$|^[a-z]$/.test(word) && stop - word.length === start) return false
  if (goesOn) return isWord(word) && !mayEnd.has(plain) && plain !== 'etc' && !capitalised.has(word)
  const number = digit.test(text[next] ?? '')
  if (plain === 'no' || plain === 'nos') return !number
  if (capitalised.has(word)) return !number && startsSentence(text, next)
  const shortened = mayEnd.has(plain) || /^(?:\p{L}\.)*\p{L}$/u.test(word)
  return !shortened || (!number && startsSentence(text, next)) || (/^[ap]\.m$/.test(plain) && !number)
}

/** Long enough to be a word and not an initial or an unknown abbreviation; a number is as good. */
function isWord(word: string): boolean {
  return /[\p{L}’']{3}$/u.test(word) ? !word.includes('.') : /[\p{Nd}%)]$/u.test(word)
}

function startsSentence(text: string, next: number): boolean {
  let from = next
  while (from < text.length && from < next + 4 && openers.includes(text[from] ?? '')) from++
  // An opening quotation after an abbreviation is a new voice.
  if (from > next && /["“„«]/.test(text.slice(next, from))) return true
  let to = from
  while (to < text.length && to - from < longestWord && letter.test(text[to] ?? '')) to++
  return starters.has(text.slice(from, to).toLowerCase())
}

/** The run of characters before `stop` without the brackets or quotation marks that open it. */
function wordBefore(text: string, start: number, stop: number): string {
  let from = stop
  const limit = Math.max(start, stop - longestWord)
  while (from > limit && !space.test(text[from - 1] ?? '') && !'/—–-'.includes(text[from - 1] ?? '')) from--
  while (from < stop && openers.includes(text[from] ?? '')) from++
  return text.slice(from, stop)
}

function firstLetter(text: string, from: number): string {
  let at = from
  while (at < text.length && at < from + 4 && openers.includes(text[at] ?? '')) at++
  const point = text.codePointAt(at)
  const char = point === undefined ? '' : String.fromCodePoint(point)
  return letter.test(char) || upper.test(char) ? char : ''
}

/** Past the closing quotation marks, brackets and footnote marks that belong to the sentence. */
function close(text: string, from: number): number {
  let at = from
  for (;;) {
    const note = text[at] === '[' ? /^\[\^?\w{1,6}\]/.exec(text.slice(at, at + 10)) : undefined
    if (note) at += note[0].length
    else if (at < text.length && closers.includes(text[at] ?? '')) at++
    else return at
  }
}

function skip(text: string, from: number): number {
  let at = from
  while (at < text.length && space.test(text[at] ?? '')) at++
  return at
}

function trimEnd(text: string, start: number): number {
  let end = text.length
  while (end > start && space.test(text[end - 1] ?? '')) end--
  return end
}

function emojiAt(text: string, at: number): boolean {
  const point = text.codePointAt(at)
  // Digits and "#" count as emoji components in Unicode, but not as pictures; © and ™ are no celebration either.
  return point !== undefined && point > 0x2000 && emoji.test(String.fromCodePoint(point))
}

/** Past pictures after a stop, if nothing but pictures stands there before the next word. */
function skipEmoji(text: string, from: number): number {
  let end = from
  let at = skip(text, from)
  while (at < text.length && emojiAt(text, at)) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    end = at
    at = skip(text, at)
  }
  return end
}
