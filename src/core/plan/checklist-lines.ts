/** A line of a file, and what of it is ours. */
export interface Line {
  /** Without its end. */
  readonly text: string
  readonly end: string
  /** Our keys that are not those of a line further up. */
  readonly key?: string
  /** What stands between the box, where there is one, and our key. */
  readonly body?: string
  /** Where the body begins in the text. */
  readonly bodyAt?: number
  /** The mark in its box: a space, or an x. */
  readonly box?: string
}

const keyComment = /<!-- ([\p{L}\p{N}:-]+) -->/gu
const bullet = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\](?:[ \t]+|$)/

/** A byte order mark, which stands before the first line. */
export const byteOrderMark = '\ufeff'

/** The lines of a file; those with a key of which `isOurs` knows are told apart, each key once. */
export function linesOf(text: string, isOurs: (key: string) => boolean): Line[] {
  const seen = new Set<string>()
  return (text === '' ? [] : text.split(/(?<=\n)/)).map((whole) => {
    const end = /\r?\n$/.exec(whole)?.[0] ?? ''
    const line = {text: whole.slice(0, whole.length - end.length), end}
    const found = [...line.text.matchAll(keyComment)].filter(([, key]) => isOurs(key!)).at(-1)
    const key = found?.[1]
    if (!found || key === undefined || seen.has(key)) return line
    seen.add(key)
    const box = boxOf(line.text)
    const bodyAt = box ? box[0].length : 0
    // What somebody has written behind the key belongs to what they say.
    const behind = line.text.slice(found.index + found[0].length).trimEnd()
    const body = line.text.slice(bodyAt, found.index).trimEnd() + behind
    return {...line, key, body, bodyAt, ...(box && {box: box[1]!})}
  })
}

/** The box at the beginning of a line, with its bullet and the blank behind it. */
export function boxOf(text: string): RegExpExecArray | null {
  return bullet.exec(text)
}

/** Whether a version control system has left both sides of a conflict in a file. */
export function hasConflict(text: string): boolean {
  return /^(?:<{7}|>{7})(?: |\r?$)/m.test(text)
}

const indentation = (text: string): number => /^[ \t]*/.exec(text)![0].length

/** The index behind an item and all that belongs to it: what is indented further, and what goes on without a blank line. */
export function behindItem(lines: readonly {readonly text: string}[], index: number): number {
  const own = indentation(lines[index]!.text)
  let behind = index + 1
  for (let at = behind; at < lines.length; at++) {
    const {text} = lines[at]!
    if (text.trim() === '') continue
    if (indentation(text) > own || (at === behind && goesOn(text))) behind = at + 1
    else break
  }
  return behind
}

/** Whether a line below a paragraph or an item is part of it. */
function goesOn(text: string): boolean {
  return !/^[ \t]*(?:[-*+>|]|#{1,6}(?:[ \t]|$)|\d{1,9}[.)][ \t]|<!--|```|~~~)/.test(text)
}

export function isHeading({text}: {readonly text: string}): boolean {
  return /^#{1,6}[ \t]/.test(text)
}

/** The index of the last element that something is true of; -1 where there is none. */
export function lastIndex<Element>(elements: readonly Element[], is: (element: Element) => boolean): number {
  for (let index = elements.length - 1; index >= 0; index--) if (is(elements[index]!)) return index
  return -1
}
