import {Automaton} from './automaton.ts'
import {fold} from './fold.ts'
import {commonness, edge} from './needs.ts'
import type {Span} from './span.ts'
import {endOfWord, startOfWord} from './words.ts'

/** A listed phrase where it stands in a text. */
export interface PhraseMatch<Meaning> extends Span {
  /** As it is written in the text. */
  readonly text: string
  /** What the list says of the phrase. */
  readonly meaning: Meaning
}

/** Finds the phrases of a list in a text, in reading order; of two that overlap the first and longest. */
export type PhraseFinder<Meaning> = (text: string) => PhraseMatch<Meaning>[]

interface Phrase<Meaning> {
  readonly meaning: Meaning
  /** Its words, with what stands between them at the odd places. */
  readonly pieces: readonly string[]
}

/**
 * Makes one search of a whole list: it looks at each word of a text once, whatever the length of the list. Phrases are
 * plain words that begin and end in a letter or digit; they match in any case, across line ends, with straight or
 * curled apostrophes, and as whole words only.
 */
export function phraseFinder<Meaning>(list: Readonly<Record<string, Meaning>>): PhraseFinder<Meaning> {
  // What a program never searches for, it does not index.
  let byFirst: ReadonlyMap<string, readonly Phrase<Meaning>[]> | undefined
  let mayStandIn: ((text: string) => boolean) | undefined
  return (text) => {
    const found: PhraseMatch<Meaning>[] = []
    if (!(mayStandIn ??= gateOf(Object.keys(list)))(text)) return found
    byFirst ??= phrasesByFirstWord(list)
    for (let start = startOfWord(text, 0), end; start < text.length; start = startOfWord(text, end)) {
      end = endOfWord(text, start)
      for (const {pieces, meaning} of byFirst.get(text.slice(start, end).toLowerCase()) ?? none) {
        const last = endOfPhrase(text, end, pieces)
        if (last === undefined) continue
        found.push({start, end: last, text: text.slice(start, last), meaning})
        end = last
        break
      }
    }
    return found
  }
}

function phrasesByFirstWord<Meaning>(list: Readonly<Record<string, Meaning>>): Map<string, Phrase<Meaning>[]> {
  const byFirst = new Map<string, Phrase<Meaning>[]>()
  for (const [written, meaning] of Object.entries(list)) {
    const pieces = written.split(separators).map((piece, at) => (at % 2 === 0 ? piece.toLowerCase() : between(piece)))
    const others = byFirst.get(pieces[0]!)
    if (others) others.push({meaning, pieces})
    else byFirst.set(pieces[0]!, [{meaning, pieces}])
  }
  for (const phrases of byFirst.values()) phrases.sort(longestFirst)
  return byFirst
}

/** Parts a text into its words, and into what stands between them at the odd places. */
const separators = /([^\p{L}\p{N}]+)/u

const none: readonly Phrase<never>[] = []

/** Where a phrase ends in a text, whose first word ends at a place in it; undefined where another follows. */
function endOfPhrase(text: string, endOfFirst: number, pieces: readonly string[]): number | undefined {
  let end = endOfFirst
  for (let piece = 1; piece < pieces.length; piece += 2) {
    const start = startOfWord(text, end)
    if (between(text.slice(end, start)) !== pieces[piece]) return undefined
    end = endOfWord(text, start)
    if (text.slice(start, end).toLowerCase() !== pieces[piece + 1]) return undefined
  }
  return end
}

function between(separator: string): string {
  if (separator === ' ') return separator
  return separator.replace(/\s+/g, ' ').replace(/’/g, "'")
}

/** Whether a hyphen makes a phrase a part of a longer word: "user-friendly" is no "friendly". */
export function isPartOfWord(text: string, {start, end}: Span): boolean {
  return /[\p{L}\d]-$/u.test(text.slice(Math.max(0, start - 2), start)) || /^-[\p{L}\d]/u.test(text.slice(end, end + 2))
}

/** Tells for most texts without any of the phrases that there is none, without parting them into words. */
function gateOf(phrases: readonly string[]): (text: string) => boolean {
  const wordsOf = phrases.map((phrase) =>
    phrase
      .split(separators)
      .filter((_, at) => at % 2 === 0)
      .map(fold)
  )
  const words = [...new Set(wordsOf.flat())].sort((a, b) => commonness(a) - commonness(b))
  const numbers = new Map(words.map((word, number) => [word, number]))
  // Each phrase is looked for at the word of it that is met least.
  const byRarest: number[][][] = words.map(() => [])
  for (const phrase of wordsOf) {
    const [rarest, ...others] = phrase.map((word) => numbers.get(word)!).sort((a, b) => a - b)
    byRarest[rarest!]!.push(others)
  }
  const whole = (word: string): string => `${edge}${word}${edge}`
  const rarest = new Automaton([words.filter((_, number) => byRarest[number]!.length > 0).map(whole)])
  const all = new Automaton(words.map((word) => [whole(word)]))
  return (text) => {
    if (!rarest.finds(text)) return false
    const found = all.found(text)
    for (const one of found) if (byRarest[one]!.some((others) => others.every((other) => found.has(other)))) return true
    return false
  }
}

function longestFirst(a: Phrase<unknown>, b: Phrase<unknown>): number {
  return b.pieces.length - a.pieces.length
}
