import {Automaton} from './automaton.ts'
import {fold} from './fold.ts'
import {commonness, edge} from './needs.ts'
import type {Span} from './span.ts'

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
    const pieces = text.split(separators)
    let start = 0
    for (let at = 0; at < pieces.length;) {
      const match = firstThatStands(byFirst.get(pieces[at]!.toLowerCase()), pieces, at)
      let end = start
      for (const next = at + (match?.pieces.length ?? 1); at < next; at++) end += pieces[at]!.length
      if (match) found.push({start, end, text: text.slice(start, end), meaning: match.meaning})
      start = end + (pieces[at++]?.length ?? 0)
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

/** A function of its own, since one within the loop would be made again for each word. */
function firstThatStands<Meaning>(
  phrases: readonly Phrase<Meaning>[] = [],
  text: readonly string[],
  at: number
): Phrase<Meaning> | undefined {
  return phrases.find((phrase) => standsAt(text, at, phrase.pieces))
}

/** Whether the words of a phrase stand in a text from one of its pieces on, of which the first is known to. */
function standsAt(text: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let piece = 2; piece < phrase.length; piece += 2) {
    const next = text[at + piece]
    if (next?.toLowerCase() !== phrase[piece] || between(text[at + piece - 1]!) !== phrase[piece - 1]) return false
  }
  return true
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
  const automaton = new Automaton(words.map((word) => [`${edge}${word}${edge}`]))
  return (text) => {
    const found = automaton.found(text)
    for (const one of found) if (byRarest[one]!.some((others) => others.every((other) => found.has(other)))) return true
    return false
  }
}

function longestFirst(a: Phrase<unknown>, b: Phrase<unknown>): number {
  return b.pieces.length - a.pieces.length
}
