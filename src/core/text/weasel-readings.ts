import {
  betterments,
  burdens,
  changes,
  comparatives,
  feelings,
  gains,
  improving,
  masses,
  measured,
  openers,
  otherWordsInEr,
  virtues,
  type Weasel
} from './lists/weasels.ts'

/** A listed word and what stands around it, in lower case. */
export interface Around {
  readonly word: string
  /** The text before and behind it, some 40 and 80 characters. */
  readonly before: string
  readonly after: string
  /** The two words behind it; empty where there are none. */
  readonly next: string
  readonly second: string
}

/** How a listed word is to be understood where it stands. */
export interface Reading {
  /** How many of the words behind it belong to it. */
  readonly words?: number
  /** What may stand instead of it, and of so many words behind it, as a snippet. */
  readonly fill?: {readonly snippet: string; readonly words?: number}
  /** Together with the words around it, it says by itself that something got better. */
  readonly gain?: boolean
}

const percent = '${1:[number]} %'

/** Reads a listed word by what it leaves open; undefined where it leaves nothing open. */
export const readings: Readonly<Record<Weasel, (around: Around) => Reading | undefined>> = {
  count({before, next, second}) {
    if (openers.has(next) || openers.has(second)) return undefined
    if (elapsed.test(before) && timeUnit.test(next)) return undefined
    if (next === '' || /^(?:of|who|that|which|and|or|to|in)$/.test(next)) return {}
    return determined.test(before)
      ? undefined
      : {fill: {snippet: masses.has(next) ? '${1:[how much]}' : '${1:[how many]}'}}
  },

  amount: () => ({fill: {snippet: '${1:[how much]}'}}),

  share({word, before, next}) {
    // "The most rewarding" is no share, and "most rewarding" none either.
    if (word === 'most' && (superlative.test(before) || !/^(?:people|of)$|[^su]s$/.test(next))) return undefined
    if (next === '' || !/ all$|^most|^the vast majority of$/.test(word)) return {}
    return {fill: {snippet: `${percent} of`, words: next === 'of' ? 1 : 0}}
  },

  degree({before, after, next}) {
    const verb = /(?<!\p{L})(\p{L}+)\s+$/u.exec(before)?.[1] ?? ''
    const gain = betterments.has(next) || improving.test(next) || improving.test(verb)
    if (isComparative(next)) return {gain, fill: {snippet: percent}}
    return verb !== '' && endsClause(after) ? {gain, fill: {snippet: 'by ${1:[how much]}'}} : {gain}
  },

  size({before, next, second}) {
    if (/\b(?:no|not|without|any|more|most|less|as|how)\s+$/.test(before)) return undefined
    if (!changes.has(next) && !changes.has(second)) return undefined
    const words = changes.has(next) ? 1 : 2
    const gain = gains.has(next) || gains.has(second)
    return words === 1 && measured.has(next) ? {words, gain, fill: {snippet: percent}} : {words, gain}
  },

  comparison({word, before, next, second}) {
    if (/\b(?:as|how|too|not|n['’]t)\s+$/.test(before)) return undefined
    const inside = word.split(' ').at(-1)!
    if (isComparative(inside)) return {gain: virtues.has(next)}
    if (!isComparative(next)) return undefined
    const gain =
      betterments.has(next) ||
      (next === 'more' && virtues.has(second)) ||
      (/^(?:less|fewer)$/.test(next) && burdens.has(second))
    return gradable.test(next) ? {words: 1, gain, fill: {snippet: percent}} : {words: 1, gain}
  },

  time({word, after}) {
    const gain = /^in (?:no|record)/.test(word)
    return endsClause(after) ? {gain, fill: {snippet: 'in ${1:[how long]}'}} : {gain}
  },

  feeling({before, next}) {
    return /\b(?:not|n['’]t|never|how|the)\s+$/.test(before) || !feelings.has(next) ? undefined : {words: 1}
  }
}

const determined = /\b(?:the|these|those|its|our|their|my|your|his|her|first|last|next|past|every)\s+$/
const superlative =
  /\b(?:the|a|an|our|its|their|my|your|his|her|'s|’s|at|is|are|was|were|as|what|matters?|mattered|who|which)\s+$/
const elapsed = /\b(?:after|over|for|during|since|in|spent|took|takes)\s+$/
const timeUnit = /^(?:seconds|minutes|hours|days|weeks|months|years|sprints|quarters)$/
const gradable = /^(?:faster|quicker|cheaper|lower|higher|fewer|less|more|smaller|larger|slower|shorter)$/
const preposition =
  /^\s+(?:in|after|since|over|for|within|on|at|and|but|as|because|so|while|when|with|from|by|across|between|during)\b/

function isComparative(word: string): boolean {
  return comparatives.has(word) || (/^\p{L}{2,}er$/u.test(word) && !otherWordsInEr.has(word))
}

function endsClause(after: string): boolean {
  return /^\s*(?:$|[.,;:!)”"—–])/.test(after) || preposition.test(after)
}
