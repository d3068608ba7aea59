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
  let gate: Automaton | undefined
  const opens = (text: string): boolean => (gate ??= new Automaton([Object.keys(list).map(rarestWord)])).finds(text)
  return (text) => {
    const found: PhraseMatch<Meaning>[] = []
    if (!opens(text)) return found
    byFirst ??= phrasesByFirstWord(list)
    const words = wordsOf(text)
    for (let at = 0; at < words.length; at++) {
      const match = byFirst.get(words[at]!.folded)?.find(({pieces}) => standsAt(text, words, at, pieces))
      if (!match) continue
      const {start} = words[at]!
      at += (match.pieces.length - 1) / 2
      const {end} = words[at]!
      found.push({start, end, text: text.slice(start, end), meaning: match.meaning})
    }
    return found
  }
}

function phrasesByFirstWord<Meaning>(list: Readonly<Record<string, Meaning>>): Map<string, Phrase<Meaning>[]> {
  const byFirst = new Map<string, Phrase<Meaning>[]>()
  for (const [phrase, meaning] of Object.entries(list)) {
    const pieces = piecesOf(phrase)
    const others = byFirst.get(pieces[0]!)
    if (others) others.push({meaning, pieces})
    else byFirst.set(pieces[0]!, [{meaning, pieces}])
  }
  for (const phrases of byFirst.values()) phrases.sort(longestFirst)
  return byFirst
}

interface Word extends Span {
  readonly folded: string
}

const word = /[\p{L}\p{N}]+/gu

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: match[0].toLowerCase()
  }))
}

function piecesOf(phrase: string): string[] {
  const words = wordsOf(phrase)
  return words.flatMap(({folded, end}, at) =>
    at + 1 < words.length ? [folded, between(phrase.slice(end, words[at + 1]!.start))] : [folded]
  )
}

function standsAt(text: string, words: readonly Word[], at: number, pieces: readonly string[]): boolean {
  for (let piece = 2; piece < pieces.length; piece += 2) {
    const before = words[at + piece / 2 - 1]!
    const next = words[at + piece / 2]
    if (
      next === undefined ||
      next.folded !== pieces[piece] ||
      between(text.slice(before.end, next.start)) !== pieces[piece - 1]
    )
      return false
  }
  return true
}

function between(separator: string): string {
  return separator.length === 1 && separator !== '’'
    ? separator.replace(/\s/, ' ')
    : separator.replace(/\s+/g, ' ').replace(/’/g, "'")
}

/** Whether a hyphen makes a phrase a part of a longer word: "user-friendly" is no "friendly". */
export function isPartOfWord(text: string, {start, end}: Span): boolean {
  return /[\p{L}\d]-$/u.test(text.slice(Math.max(0, start - 2), start)) || /^-[\p{L}\d]/u.test(text.slice(end, end + 2))
}

/** The word of a phrase that is met least. */
function rarestWord(phrase: string): string {
  const [rarest] = wordsOf(phrase)
    .map(({folded}) => fold(folded))
    .sort((a, b) => commonness(a) - commonness(b))
  return `${edge}${rarest}${edge}`
}

function longestFirst(a: Phrase<unknown>, b: Phrase<unknown>): number {
  return b.pieces.length - a.pieces.length
}
