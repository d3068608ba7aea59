import {Automaton} from './automaton.ts'
import {needsOf} from './needs.ts'

/** A pattern that is tried only on texts in which it can match. */
export interface Gated {
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
  /** All that it matches, of a pattern that is global. */
  all(text: string): RegExpExecArray[]
}

/**
 * Tries a pattern only where it can match: one look at each letter of a text tells whether any of the words is in it that
 * the pattern cannot do without, however many there are. Where those are all over, a simple `sign` may tell more: an
 * expression that matches in every text that the pattern matches.
 */
export function gated(pattern: RegExp, sign?: RegExp): Gated {
  // Made when it is first wanted, as most documents do not want most of them.
  let made: Automaton | undefined
  const opens = (text: string): boolean =>
    (made ??= new Automaton([needsOf(sign ?? pattern)])).finds(text) && (sign?.test(text) ?? true)
  return {
    test: (text) => opens(text) && pattern.test(text),
    exec: (text) => (opens(text) ? pattern.exec(text) : null),
    all: (text) => (opens(text) ? [...text.matchAll(pattern)] : [])
  }
}

/** Finds the names of the patterns that match a text, which is read once for all of them. */
export function gatedNames(patterns: Readonly<Record<string, RegExp>>): (text: string) => string[] {
  const named = Object.entries(patterns)
  let made: Automaton | undefined
  return (text) => {
    const found = (made ??= new Automaton(named.map(([, pattern]) => needsOf(pattern)))).found(text)
    return named.filter(([, pattern], index) => found.has(index) && pattern.test(text)).map(([name]) => name)
  }
}
