import {everydayAcronyms, shouted, stateCodes} from './everyday-acronyms.ts'
import type {Span} from './span.ts'

/** Capitals that stand for words, without the "s" of a plural. */
export interface Acronym extends Span {
  readonly name: string
}

// Two to five capitals. Behind or before a digit, a hyphen with a number, a stop or an underscore they are a code.
const candidate =
  /(?=\p{Lu}{2})(?<![\p{L}\p{N}_.&@#/\\$'’]|[\p{Lu}\d]-)(\p{Lu}{2,5})(?:s(?!\p{L}))?(?![\p{L}\p{N}_&@]|-[\p{Lu}\d]|\.\p{L}|\(\)|\s\d)/gu
const slashed = /(?<=\p{Lu}\/)(\p{Lu}{2,5})(?:s(?!\p{L}))?(?![\p{L}\p{N}_&@]|-[\p{Lu}\d]|\.\p{L})/gu
const roman = /^[IVX]+$/
const capitals = /^\P{Ll}*$/u
// Two capitals, of whatever alphabet.
const mayHold = /[A-Z\u0080-\uffff]{2}/

/** The acronyms of a text that a reader outside the trade may have to look up, in reading order. */
export function acronyms(text: string): Acronym[] {
  // Without a small letter capitals mean nothing.
  if (!mayHold.test(text) || capitals.test(text)) return []
  return [...text.matchAll(candidate), ...text.matchAll(slashed)]
    .map((match) => ({name: match[1]!, start: match.index, end: match.index + match[0].length}))
    .filter((one) => isUnusual(one.name) && !isShouting(text, one) && !isPlace(text, one) && !isName(text, one))
    .sort((a, b) => a.start - b.start)
}

function isUnusual(name: string): boolean {
  return !everydayAcronyms.has(name) && !shouted.has(name) && !roman.test(name)
}

// Capitals on both sides, or two words of them on one, without a comma: "PLEASE DO NOT LEAN".
const loudBefore = /(?:^|\s)\p{Lu}{2,}\s$/u
const louderBefore = /(?:^|\s)\p{Lu}{2,}\s\p{Lu}{2,}\s$/u
const loudAfter = /^\s\p{Lu}{2,}(?!\p{L})/u
/** A neighbour that is too long for an acronym: "PRESS RELEASE". */
const wordBefore = /(?:^|\s)\p{Lu}{6,}\s$/u
const wordAfter = /^\s\p{Lu}{6,}(?!\p{L})/u
const louderAfter = /^\s\p{Lu}{2,}\s\p{Lu}{2,}(?!\p{L})/u

function isShouting(text: string, {start, end}: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  return (
    (loudBefore.test(before) && loudAfter.test(after)) ||
    louderBefore.test(before) ||
    louderAfter.test(after) ||
    wordBefore.test(before) ||
    wordAfter.test(after)
  )
}

function isPlace(text: string, {name, start, end}: Acronym): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  // "HULL, 9 MAY 2027": a dateline in capitals.
  if (!/\p{L}/u.test(before) && name.length > 3 && /^(?:,|\s[—–-])\s(?:\d|\p{Lu}{2})/u.test(text.slice(end, end + 12)))
    return true
  return stateCodes.has(name) && /\p{Lu}[\p{L}.'’ -]{1,30},\s*$|\b(?:in|from|across|near)\s$/u.test(before)
}

// What only a firm, a school or a product does, and what it owns.
const acting =
  /^(?:['’]s\s|\s(?:today |now |also )?(?:announce[sd]?|launche[sd]|publishe[sd]|release[sd]|unveil(?:s|ed)|introduce[sd]|acquire[sd]|believes?|hosts?|hosted|gathered|invite[sd]?|partner(?:s|ed))\b)/iu
const belonging = /\b(?:the|this|that|an?|our|their|its|each|every|any|my|your|his|her)\s$/iu

/** Whether capitals are, or belong to, the name of somebody or something that can be looked up by it. */
function isName(text: string, {name, start, end}: Acronym): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 30)
  // "Reg DD": two capitals behind a capitalised word.
  if (name.length === 2 && /\p{Lu}\p{Ll}+\s$/u.test(before)) return true
  // "34 SP" is an amount.
  if (/\d\s$/.test(before) && /^(?:[).,;]|$)/.test(after)) return true
  // "HARL Academy" in a sentence; in a title most words have a capital.
  if (/^\s\p{Lu}\p{Ll}{2,}/u.test(after) && (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 6) return true
  return acting.test(after) && !belonging.test(before)
}

// How far from an acronym the words that it stands for are looked for, in characters, and beside how many of its uses.
const near = 160
const usesRead = 20

/**
 * What a document explains: whether an acronym's words stand in it. "Wide Area Sensor (WAS)", "WAS (wide area
 * sensor)", "WAS, the sensor of the …" and "WAS stands for …" explain it, and so do words beside it that spell it, or
 * capitalised words anywhere. What stands in small letters elsewhere is a word that was shouted, and no acronym.
 */
export function explains(text: string): (name: string, small?: string) => boolean {
  let known: ReturnType<typeof wordsOf> | undefined
  const words = (): ReturnType<typeof wordsOf> => (known ??= wordsOf(text))
  // Few texts have the letters of a name, and to look for these takes next to nothing.
  const has = (letters: string): boolean => text.includes(letters)
  return (name, small = name.toLowerCase()) =>
    (has(small) && words().all.has(small)) ||
    ([...name].every(has) && words().initials.includes(small)) ||
    (has(name) &&
      (words().uses.get(name) ?? []).some(
        (use) => isGlossed(text, name, use) || (name.length > 2 && isSpelt(text, name, use))
      ))
}

function wordsOf(text: string) {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return {
    all: new Set(words),
    /** Of the words that have a capital, side by side where nothing but small words stands between them. */
    initials: words.map((word) => (isCapitalised(word) ? word[0]!.toLowerCase() : small.has(word) ? '' : '-')).join(''),
    uses: usesOf(text)
  }
}

/** Where each run of capitals stands, its first places only. */
function usesOf(text: string): Map<string, Span[]> {
  const uses = new Map<string, Span[]>()
  for (const match of text.matchAll(/\p{Lu}{2,5}(?=s?(?![\p{L}\p{N}]))/gu)) {
    const found = uses.get(match[0]) ?? []
    if (found.length === 0) uses.set(match[0], found)
    if (found.length < usesRead) found.push({start: match.index, end: match.index + match[0].length})
  }
  return uses
}

const small = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'per', 'the', 'to', 'with'])

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]!.toLowerCase()).join('')
}

/** Whether words near a use of a name begin with its letters. */
function isSpelt(text: string, name: string, {start, end}: Span): boolean {
  return [text.slice(Math.max(0, start - near), start), text.slice(end, end + near)].some((side) => {
    const words = side.match(/[\p{L}\p{N}]+/gu) ?? []
    const full = words.filter((word) => !small.has(word))
    return [words, full].some((list) => initialsOf(list).includes(name.toLowerCase()))
  })
}

const gloss =
  /^s?(?:[”"*_]{0,3}\s\((?!s\))\p{L}[^()]{5,}\)|,? (?:or|the|an?|our|short for|stands? for|standing for|meaning|means|is (?:an?|the|our)|i\.e\.|which (?:is|are|stands?))\s|\s?[:=–—]\s?\p{Ll}+ \p{Ll}+)/u

/** Whether a use of a name is followed by what it means, or stands in brackets behind it. */
function isGlossed(text: string, name: string, {start, end}: Span): boolean {
  if (gloss.test(text.slice(end, end + near))) return true
  const bracket = /(?<=[()]|^)([^()]*)\((?:the |or |an? )?[“"]?$/u.exec(text.slice(Math.max(0, start - near), start))
  if (!bracket || !/^s?[”"]?[),;]/.test(text.slice(end, end + 4))) return false
  // "The wide-area sensor (WAS)": one of the words before the bracket begins as the acronym does.
  const before = (bracket[1]!.match(/[\p{L}\p{N}]+/gu) ?? []).slice(-2 * name.length)
  return before.some((word) => word[0]!.toLowerCase() === name[0]!.toLowerCase())
}
