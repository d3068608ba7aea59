import {weasels, type Weasel} from './lists/weasels.ts'
import {isPartOfWord, phraseFinder} from './phrases.ts'
import {endsAsking} from './questions.ts'
import {overlaps, type Span} from './span.ts'
import {readings, type Reading} from './weasel-readings.ts'

/** Words that leave open how many, how much, how fast or how anybody knows. */
export interface FoundWeasel extends Span {
  readonly text: string
  readonly open: Weasel
  /** Together with the words around it, it says by itself that something got better: "much faster". */
  readonly gain: boolean
  /** What may stand there, in the snippet syntax of editors, over these words of the text. */
  readonly fill: (Span & {readonly snippet: string}) | undefined
}

const find = phraseFinder<Weasel | undefined>(weasels)

/** The weasels of a sentence, in reading order. What one of its numbers measures is none; `measures` are their places. */
export function findWeasels(sentence: string, measures: () => readonly Span[]): FoundWeasel[] {
  if (endsAsking(sentence)) return []
  return find(sentence)
    .slice(0, most)
    .flatMap((match) => {
      if (match.meaning === undefined || isPartOfWord(sentence, match)) return []
      const reading = read(sentence, match, match.meaning)
      return reading && !isMeasured(sentence, match, measures()) ? [found(sentence, match, match.meaning, reading)] : []
    })
}

// No sentence that anybody wrote has more.
const most = 20

function read(sentence: string, {start, end}: Span, open: Weasel): Reading | undefined {
  const after = sentence.slice(end, end + 80).toLowerCase()
  const [next = '', second = ''] = nextWords.exec(after)?.[0].trim().split(/\s+/) ?? []
  return readings[open]({
    word: sentence.slice(start, end).toLowerCase().replace(/\s+/g, ' '),
    before: sentence.slice(Math.max(0, start - 40), start).toLowerCase(),
    after,
    next,
    second
  })
}

function found(sentence: string, {start, end}: Span, open: Weasel, {words = 0, fill, gain}: Reading): FoundWeasel {
  const to = behind(sentence, end, words)
  return {
    start,
    end: to,
    text: sentence.slice(start, to),
    open,
    gain: gain ?? false,
    fill: fill && {start, end: behind(sentence, end, fill.words ?? 0), snippet: fill.snippet}
  }
}

const nextWords = /^\s+[\p{L}\d'’-]+(?:\s+[\p{L}\d'’-]+)?/u

/** Where the words behind an offset end. */
function behind(sentence: string, end: number, words: number): number {
  if (words === 0) return end
  const pattern = words === 1 ? /^\s+[\p{L}\d'’-]+/u : nextWords
  return end + (pattern.exec(sentence.slice(end))?.[0].length ?? 0)
}

/**
 * Whether a number of the same clause says what the weasel leaves open. "And", "but" or a semicolon end a clause where
 * something new is said behind them: "costs and time fell" is one, "costs fell and the team was happier" are two.
 */
function isMeasured(sentence: string, {start, end}: Span, measures: readonly Span[]): boolean {
  if (measures.length === 0) return false
  const borders = [...sentence.matchAll(border)].map((match) => match.index)
  const clause = {
    start: borders.filter((at) => at < start).at(-1) ?? 0,
    end: borders.find((at) => at >= end) ?? sentence.length
  }
  return measures.some((one) => overlaps(one, clause))
}

const verb = '(?:\\p{L}+ed|grew|fell|rose|made|became|gave|got|saw|led|built|won|brought|felt|were|was|is|are|had|has)'
const pronoun = '(?:i|we|they|he|she|it|this|that|everyone|everybody|nobody)'
const determiner = '(?:the|our|my|their|its|a|an|all|most|many|several|some)'
const border = new RegExp(
  `;|,?\\s(?:and|but|while|whereas|although|though)\\s+(?=(?:\\p{L}+ly\\s+)?${verb}\\b|${pronoun}\\s|${determiner}\\s+(?:\\p{L}+\\s+){1,3}(?:${verb}|can|could|now)\\b)`,
  'giu'
)
