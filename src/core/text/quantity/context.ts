import {isCapital} from '../capitals.ts'
import type {Amount} from './amounts.ts'
import {singular, type Token} from './tokens.ts'
import type {Measure, Quantity} from './measure.ts'
import {approximators, boundaries, set} from './words.ts'

/** A sentence's tokens and what holds for the sentence as a whole. */
export class Context {
  private capitals: boolean | undefined

  constructor(readonly tokens: readonly Token[]) {}

  /** A headline: a capital says nothing about names. */
  get titleCase(): boolean {
    return (this.capitals ??= isTitleCase(this.tokens))
  }
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3)
  return long.length >= 3 && long.filter(({text}) => isCapital(text)).length > long.length * 0.6
}

export const wordAt = ({tokens}: Context, at: number): string => tokens[at]?.lower ?? ''

/** The index of the word that governs an amount: the nearest one before it that is no approximation; -1 at the start. */
export function governor({tokens}: Context, first: number): number {
  let at = first - 1
  for (let steps = 0; steps < 6 && at >= 0; steps++, at--) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'sign') {
      if (/^[~≈<>≤≥±+("'“‘*_-]$/.test(token.text) || token.text === '−') continue
      return at
    }
    if (!approximators.has(token.lower)) return at
    // "to" and "as" are approximations only in "up to", "as many as"; "at" in "at least".
    if (token.lower === 'to' && tokens[at - 1]?.lower !== 'up') return at
    if (token.lower === 'at' && !/^(?:least|most)$/.test(tokens[at + 1]?.lower ?? '')) return at
    if (token.lower === 'or' || token.lower === 'up') continue
  }
  return at
}

export interface Head {
  /** What is counted, in the singular; '' when nothing is named. */
  readonly noun: string
  /** The words from the number to the noun, as they are written. */
  readonly words: readonly string[]
  /** Index of the first token after the group. */
  readonly end: number
}

const plurals = set('people children men women staff personnel criteria police data media feet lives wives halves')

/** The noun group behind a number: up to four words; its head is the first plural, or the last word. */
export function headAfter({tokens}: Context, from: number): Head {
  const words: string[] = []
  let at = from
  while (at < tokens.length && words.length < 4) {
    const token = tokens[at]
    if (!token) break
    if (isJoint(tokens, at)) {
      at++
      continue
    }
    if (token.kind !== 'word' || boundaries.has(token.lower)) break
    words.push(token.lower)
    at++
    if (isPlural(token.lower)) break
  }
  const noun = words.at(-1) ?? ''
  return {noun: singular(noun), words, end: at}
}

const isJoint = (tokens: readonly Token[], at: number): boolean =>
  /^[-‑]$/.test(tokens[at]?.text ?? '') && tokens[at]?.glued === true && tokens[at + 1]?.glued === true

export const isPlural = (word: string): boolean =>
  plurals.has(word) || (/[^su]s$/.test(word) && !/(?:is|us|ss)$/.test(word))

/** Whether one of the `width` words before `at` is in `words`. */
export function behind({tokens}: Context, at: number, width: number, words: (word: string) => boolean): boolean {
  for (let i = at - 1; i >= 0 && i >= at - width; i--) {
    if (/^[.;:!?]$/.test(tokens[i]?.text ?? '')) return false
    if (words(tokens[i]?.lower ?? '')) return true
  }
  return false
}

/** The first words of the sentence's remainder, for questions about what follows an amount. */
export function ahead({tokens}: Context, at: number, width: number): string {
  return tokens
    .slice(at, at + width)
    .map((token) => token.lower)
    .join(' ')
}

export const unitWord = ({tokens}: Context, {last}: Amount): string => singular(tokens[last]?.lower ?? '')

/** The quantity that the tokens from `first` to `last` make. */
export const quantity = ({tokens}: Context, first: number, last: number, measure: Measure): Quantity => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
  measure
})
