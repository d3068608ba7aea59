import {phraseFinder} from '../text/phrases.ts'
import type {Span} from '../text/span.ts'
import type {Theme} from './theme.ts'

/** A stretch of a list of names: one that is known, or one that is not. */
export interface Named<Known extends Theme> extends Span {
  readonly text: string
  readonly theme: Known | undefined
}

/** How the names of some themes are read. */
export interface Names<Known extends Theme> {
  /** The theme of that name, case, punctuation and "&" forgiven. */
  readonly named: (name: string) => Known | undefined
  /**
   * Reads `Ownership, Have Backbone; Disagree and Commit, Thrift`. Names hold commas and semicolons of their own, so
   * that the longest known name that starts at a word wins; what lies between names and separators is an unknown name.
   */
  readonly read: (list: string) => Named<Known>[]
  /** Whether a text mentions a theme by a name that nobody would use by chance, as "ownership" is used. */
  readonly mentions: (text: string) => boolean
}

/** How the names of these themes are read, with their ids and all other forms. */
export function namesOf<Known extends Theme>(themes: readonly Known[]): Names<Known> {
  // "Disagree & Commit", "disagree and commit" and "Disagree and commit." are one name.
  const known = new Map<string, Known>()
  for (const theme of themes) {
    for (const name of [theme.name, theme.id, ...(theme.aliases ?? [])]) known.set(folded(name), theme)
  }
  const lengths = new Map<string, number>()
  for (const name of known.keys()) {
    const [first, ...others] = name.split(' ') as [string, ...string[]]
    lengths.set(first, Math.max(lengths.get(first) ?? 0, 1 + others.length))
  }
  const mentions = phraseFinder(Object.fromEntries([...known].filter(([name]) => name.includes(' '))))
  return {
    named: (name) => known.get(folded(name)),
    read: (list) => readList(list, known, lengths),
    mentions: (text) => mentions(text.replace(/[,;]/g, '').replace(/&/g, 'and')).length > 0
  }
}

function folded(name: string): string {
  return words(name)
    .map((word) => word.text)
    .join(' ')
}

/**
 * Whether a stretch between names is a remark and no name: in brackets, behind a dash, on a line below, "LP1", "none",
 * or something still to be filled in.
 */
function isRemark(list: string, start: number, end: number): boolean {
  if (/^(?:lps?\d*|none(?: yet)?|n\/?a|to ?do|tbd|tbc|xxx+|\P{L}*|\p{L})$/iu.test(list.slice(start, end))) return true
  // A remark is no longer than that.
  const before = list.slice(Math.max(0, start - 500), start)
  if (before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']'))
    return true
  return /\s[—–-]\s[^,;]*$/.test(before.slice(-60)) || /[^,;\s][^\S\n]*\n[^,;]*$/.test(before.slice(-200))
}

interface Word extends Span {
  readonly text: string
}

function words(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?|&/gu)].map((match) => ({
    text: match[0] === '&' ? 'and' : match[0].toLowerCase().replace('’', "'"),
    start: match.index,
    end: match.index + match[0].length
  }))
}

/** @param lengths  how many words the longest name has that begins with a word */
function readList<Known extends Theme>(
  list: string,
  known: ReadonlyMap<string, Known>,
  lengths: ReadonlyMap<string, number>
): Named<Known>[] {
  const found: Named<Known>[] = []
  const all = words(list)
  const longest = Math.max(...lengths.values())
  let unknownFrom: number | undefined
  const closeUnknown = (before: number): void => {
    if (unknownFrom === undefined) return
    let [first, last] = [unknownFrom, before - 1]
    unknownFrom = undefined
    // An "and" at either end joins two names.
    while (first <= last && all[first]?.text === 'and') first++
    while (last > first && all[last]?.text === 'and') last--
    const [start, end] = [all[first]?.start, all[last]?.end]
    if (first > last || start === undefined || end === undefined) return
    if (last - first >= longest || isRemark(list, start, end)) return
    found.push({start, end, text: list.slice(start, end), theme: undefined})
  }
  for (let index = 0; index < all.length;) {
    const match = longestNameAt(all, index, known, lengths)
    if (match) {
      closeUnknown(index)
      const {start} = all[index]!
      const {end} = all[index + match.length - 1]!
      found.push({start, end, text: list.slice(start, end), theme: match.theme})
      index += match.length
      continue
    }
    const parted = index > 0 && /[,;/|·•\n]/.test(list.slice(all[index - 1]!.end, all[index]!.start))
    if (parted) closeUnknown(index)
    unknownFrom ??= index
    index++
  }
  closeUnknown(all.length)
  return found
}

function longestNameAt<Known extends Theme>(
  all: readonly Word[],
  index: number,
  known: ReadonlyMap<string, Known>,
  lengths: ReadonlyMap<string, number>
): {theme: Known; length: number} | undefined {
  const longest = lengths.get(all[index]!.text) ?? 0
  for (let length = Math.min(longest, all.length - index); length > 0; length--) {
    const theme = known.get(
      all
        .slice(index, index + length)
        .map((word) => word.text)
        .join(' ')
    )
    if (theme) return {theme, length}
  }
  return undefined
}
