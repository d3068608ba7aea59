import {Automaton} from './automaton.ts'
import {needsOf} from './needs.ts'
import type {PhraseMatch} from './phrases.ts'

/** A pattern in the syntax of regular expressions, which opens with a letter, a digit or a sign of a currency. */
export interface Pattern<Meaning> {
  readonly source: string
  readonly meaning: Meaning
}

/**
 * Makes one search of a long list of patterns, which match in any case and as whole words: at each word, of those that
 * share a meaning, the first that fits. They are kept by the letters that they may open with, so that only the few
 * that could fit are tried.
 */
export function patternFinder<Meaning>(list: readonly Pattern<Meaning>[]): (text: string) => PhraseMatch<Meaning>[] {
  let index: Map<string, Map<Meaning, readonly string[]>> | undefined
  const searches = new Map<string, readonly Search<Meaning>[]>()
  // Made when they are first wanted: there are thousands, and most documents want none of them.
  const searchesAt = (key: string): readonly Search<Meaning>[] => {
    index ??= indexOf(list)
    const bucket = index.get(key)
    if (!bucket) return []
    const made = searches.get(key) ?? [...bucket].map(([meaning, sources]) => search(meaning, sources))
    searches.set(key, made)
    return made
  }
  const mayMean = gateOf(list)
  return (text) => {
    const found: PhraseMatch<Meaning>[] = []
    const possible = mayMean(text)
    if (possible.size === 0) return found
    const small = asSmall(text)
    for (const {index: start} of text.matchAll(/(?<!\w)[\w€$£₹]/g)) {
      for (let length = 0; length <= indexed; length++) {
        for (const {meaning, pattern} of searchesAt(small.slice(start, start + length))) {
          if (!possible.has(meaning)) continue
          pattern.lastIndex = start
          const match = pattern.exec(text)
          if (match) found.push({start, end: start + match[0].length, text: match[0], meaning})
        }
      }
    }
    return found
  }
}

/** A text in small letters, each in its place: of a few capitals, which open no pattern, the small form is longer. */
function asSmall(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
}

/** Which meanings a text may have, by the words without which none of their patterns matches. */
function gateOf<Meaning>(list: readonly Pattern<Meaning>[]): (text: string) => ReadonlySet<Meaning> {
  const sources = new Map<Meaning, string[]>()
  for (const {meaning, source} of list) sources.set(meaning, [...(sources.get(meaning) ?? []), source])
  const meanings = [...sources.keys()]
  let gate: Automaton | undefined
  return (text) => {
    gate ??= new Automaton([...sources.values()].map((own) => needsOf({source: `(?<!\\w)(?:${own.join('|')})(?!\\w)`})))
    return new Set([...gate.found(text)].map((index) => meanings[index]!))
  }
}

interface Search<Meaning> {
  readonly meaning: Meaning
  readonly pattern: RegExp
}

function search<Meaning>(meaning: Meaning, sources: readonly string[]): Search<Meaning> {
  return {meaning, pattern: new RegExp(`(?:${[...new Set(sources)].join('|')})(?!\\w)`, 'iy')}
}

function indexOf<Meaning>(list: readonly Pattern<Meaning>[]): Map<string, Map<Meaning, readonly string[]>> {
  const index = new Map<string, Map<Meaning, readonly string[]>>()
  for (const {source, meaning} of list) {
    for (const key of keysOf(source)) {
      const bucket = index.get(key) ?? new Map<Meaning, readonly string[]>()
      index.set(key, bucket.set(meaning, [...(bucket.get(meaning) ?? []), source]))
    }
  }
  return index
}

/** How many letters the index tells apart. */
const indexed = 3

/** Under which openings a pattern is kept, so that each word meets it once. */
function keysOf(source: string): string[] {
  const keys = [...new Set(openings(source.toLowerCase()).map((opening) => opening.slice(0, indexed)))]
  return keys.filter((key) => !keys.some((other) => other !== key && key.startsWith(other)))
}

/** The plain characters that a pattern may open with, `indexed` of them or as many as are certain. */
function openings(source: string): string[] {
  let open = ['']
  const done: string[] = []
  let at = 0
  while (open.length > 0 && at < source.length) {
    const group = source.startsWith('(?:', at)
    const set = /^(?:\\d|\[[^\]\\^-]+\])/.exec(source.slice(at))?.[0]
    const end = group ? closing(source, at) : at + (set?.length ?? 1)
    if (!group && !set && !/[a-z0-9 '’€$£₹/-]/.test(source[at]!)) break
    const several = set !== undefined && source[end] === '+'
    if (!several && /[*+{]/.test(source[end] ?? '')) break
    const optional = source[end] === '?'
    const next = group
      ? alternatives(source.slice(at + 3, end - 1)).flatMap(openings)
      : set
        ? oneOf(set)
        : [source[at]!]
    const longer = open.flatMap((start) => next.map((one) => start + one))
    if (several) return [...new Set([...done, ...longer])]
    // What a group leaves uncertain stays uncertain.
    const settled = (one: string): boolean => one.length >= indexed
    done.push(...longer.filter(settled))
    const rest = longer.filter((one) => !settled(one))
    if (group && alternatives(source.slice(at + 3, end - 1)).some((one) => /[\\[(.*+{?]/.test(one))) {
      done.push(...rest)
      open = optional ? open : []
    } else {
      open = [...rest, ...(optional ? open : [])]
    }
    at = end + (optional ? 1 : 0)
  }
  return [...new Set([...done, ...open])]
}

/** The characters of a set. */
const oneOf = (set: string): string[] => [...(set === '\\d' ? '0123456789' : set.slice(1, -1))]

/** Behind the group that opens at `start`. */
function closing(source: string, start: number): number {
  let depth = 0
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '(') depth++
    else if (source[at] === ')' && --depth === 0) return at + 1
  }
  return source.length
}

function alternatives(body: string): string[] {
  const pieces: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < body.length; at++) {
    if (body[at] === '\\') at++
    else if (body[at] === '(') depth++
    else if (body[at] === ')') depth--
    else if (body[at] === '|' && depth === 0) {
      pieces.push(body.slice(from, at))
      from = at + 1
    }
  }
  return [...pieces, body.slice(from)]
}
