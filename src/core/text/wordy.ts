import {decided, majorities, wordy, type Plain} from './lists/wordy.ts'
import {isPartOfWord, phraseFinder} from './phrases.ts'
import {withCase, without, type Replacement} from './replacement.ts'
import type {Span} from './span.ts'

/** A wordy phrase in a text, with a plain word for it; an empty one where the phrase says nothing. */
export interface Wordy extends Span {
  readonly text: string
  readonly plain: string
  readonly fix: Replacement
  readonly safe: boolean
}

const find = phraseFinder<Plain>({
  ...wordy,
  ...Object.fromEntries(majorities.map((phrase) => [phrase, {plain: 'most', notAfter: decided} satisfies Plain]))
})

// How far a pattern of the list looks to either side.
const reach = 60

export function findWordy(text: string): Wordy[] {
  return find(text)
    .filter((match) => {
      const {start, end, meaning} = match
      const {before, after, notBefore, notAfter} = meaning
      const left = text.slice(Math.max(0, start - reach), start)
      const right = text.slice(end, end + reach)
      return (
        !isPartOfWord(text, match) &&
        (before?.test(left) ?? true) &&
        (after?.test(right) ?? true) &&
        !notBefore?.test(left) &&
        !notAfter?.test(right)
      )
    })
    .map(({start, end, text: written, meaning}) => {
      const plain = majorityOf(written, meaning.plain, text.slice(end, end + reach))
      const span = {start, end}
      return {
        ...span,
        text: written,
        plain,
        fix: plain === '' ? without(text, span) : {...span, instead: withCase(plain, written)},
        safe: meaning.safe ?? false
      }
    })
}

function majorityOf(written: string, plain: string, rest: string): string {
  const some = /^\s+(?:the|our|these|those|their|its|his|her|my|your|them|us|you|it|this|that|which|whom)\b/i.test(rest)
  return some && majorities.includes(written.toLowerCase().replace(/\s+/g, ' ')) ? 'most of' : plain
}
