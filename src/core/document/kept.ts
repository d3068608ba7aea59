import {remembered} from '../text/remembered.ts'
import {isAlike} from './alike.ts'
import type {Region} from './looks.ts'
import {pause} from './steps.ts'
import {lookedUp, notedIn} from './watching.ts'

// What has been found out is kept. A fact is known of a block, or of the words of a sentence, and depends on nothing
// else.

/**
 * The facts about things of one sort, numbered in the order in which they are first asked for: what is known of sentences
 * alone takes no room in what is known of blocks, of which there are many.
 */
export class Facts {
  private readonly numbers: number[] = []
  private count = 0

  numberOf(fact: number): number {
    return (this.numbers[fact] ??= this.count++)
  }
}

/** Something that keeps what has been found out about it. */
export interface Keeping {
  readonly facts: Facts
  /** By the numbers of the facts. */
  readonly known: unknown[]
  readonly region: Region
}

const finders: ((subject: Keeping) => unknown)[] = []
// Not found out yet is told from found to be nothing.
const nothing = Symbol('nothing')

/**
 * Finds a fact out once for each subject, on which alone it has to depend: rules and readings stay plain functions, and
 * what they have found in a paragraph is there when another one has been edited.
 */
export function kept<Subject extends Keeping, Value>(find: (subject: Subject) => Value): (subject: Subject) => Value {
  const fact = finders.length
  const known = (subject: Subject): Value => {
    lookedUp(fact, subject.region)
    const number = subject.facts.numberOf(fact)
    const found = subject.known[number]
    if (found !== undefined) return (found === nothing ? undefined : found) as Value
    const value = notedIn(undefined, () => find(subject))
    subject.known[number] = value === undefined ? nothing : value
    pause()
    return value
  }
  finders.push(known as (subject: Keeping) => unknown)
  return known
}

/** The same for a fact that depends on a key as well, of which there are few: a kind, a pattern. */
export function keptBy<Subject extends Keeping, Key, Value>(
  find: (subject: Subject, key: Key) => Value
): (subject: Subject, key: Key) => Value {
  return byKey((key) => kept((one: Subject) => find(one, key)))
}

/** Makes for each key what reads by it. */
export function byKey<Subject, Key, Value>(
  make: (key: Key) => (subject: Subject) => Value
): (subject: Subject, key: Key) => Value {
  const made = new Map<Key, (subject: Subject) => Value>()
  return (subject, key) => {
    let find = made.get(key)
    if (!find) made.set(key, (find = make(key)))
    return find(subject)
  }
}

/** Whether a fact is another than it was when something was known of its subject; nobody has read what was not known. */
export function isAnother(fact: number, subject: Keeping, before: readonly unknown[]): boolean {
  const known = before[subject.facts.numberOf(fact)]
  return known !== undefined && !isAlike(known === nothing ? undefined : known, finders[fact]!(subject))
}

const sentencesByWords = (): ((words: string) => unknown[]) => remembered(() => [])
let byWords = sentencesByWords()

/**
 * What is known of a sentence by its words: when one sentence of a paragraph is edited, the others say the same, and so
 * do most of a text that is read again by somebody who does not say what was edited in it.
 */
export function knownOf(words: string): unknown[] {
  return byWords(words)
}

/** For whoever reads a text only once: what is known of its sentences would be in the way of the garbage collector. */
export function forgetSentences(): void {
  byWords = sentencesByWords()
}
