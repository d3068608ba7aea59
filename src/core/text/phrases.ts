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

/**
 * Makes one search of a whole list, so that its length costs nothing per phrase. Phrases are plain lower-case words;
 * they match in any case, across line ends, with straight or curled apostrophes, and as whole words only.
 */
export function phraseFinder<Meaning>(list: Readonly<Record<string, Meaning>>): PhraseFinder<Meaning> {
  const meanings = new Map(Object.entries(list).map(([phrase, meaning]) => [folded(phrase), meaning]))
  // The longest first: an alternation takes the first that fits.
  const phrases = [...meanings.keys()].sort((a, b) => b.length - a.length)
  if (phrases.length === 0) return () => []
  const pattern = phrases
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/ /g, '\\s+')
        .replace(/'/g, "['’]")
    )
    .join('|')
  const search = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) =>
    [...text.matchAll(search)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      meaning: meanings.get(folded(match[0]))!
    }))
}

function folded(phrase: string): string {
  return phrase.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'")
}
