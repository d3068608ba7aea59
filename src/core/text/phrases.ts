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
    const pieces = text.split(separators)
    let start = 0
    for (let at = 0; at < pieces.length;) {
      const match = byFirst.get(pieces[at]!.toLowerCase())?.find((phrase) => standsAt(pieces, at, phrase.pieces))
      const length = match?.pieces.length ?? 1
      const said = pieces.slice(at, at + length).join('')
      if (match) found.push({start, end: start + said.length, text: said, meaning: match.meaning})
      start += said.length + (pieces[at + length]?.length ?? 0)
      at += length + 1
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

/** The word of a phrase that is met least. */
function rarestWord(phrase: string): string {
  const words = phrase.split(separators).filter((_, at) => at % 2 === 0)
  const [rarest] = words.map(fold).sort((a, b) => commonness(a) - commonness(b))
  return `${edge}${rarest}${edge}`
}

function longestFirst(a: Phrase<unknown>, b: Phrase<unknown>): number {
  return b.pieces.length - a.pieces.length
}
