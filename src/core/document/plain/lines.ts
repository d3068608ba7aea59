/** A line, or what of it stands behind the marks of the blocks around it. */
export interface Line {
  /** Where its words begin in the text. */
  readonly start: number
  readonly words: string
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const {0: end, index} of text.matchAll(/\r\n?|\n|$/g)) {
    lines.push({start, words: text.slice(start, index)})
    start = index + end.length
  }
  return lines
}

export const endOf = ({start, words}: Line): number => start + words.length

/** A line without its first characters. */
export const behind = ({start, words}: Line, length: number): Line => ({
  start: start + length,
  words: words.slice(length)
})
