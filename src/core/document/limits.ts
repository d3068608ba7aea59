/**
 * What the parser takes too long for, or does not come back from: so measured, with a tenth of a second as the bound.
 * Nobody writes a paragraph, list or table as long as this, or marks as dense; and 3,000 lines in so few characters
 * would have a word or two each.
 */
const longestPlain = 100_000
const longest = 40_000
const mostLines = 3000
const mostMarks = 2500
const mostUnderlines = 500
const deepest = 100
const mostInner = 1000

/**
 * The longest text that is read, in UTF-16 units: some 330,000 words, sixty times the longest document of these kinds,
 * which takes about four seconds. Nobody should wait for a log file.
 */
export const longestText = 2_000_000

/** Whether a text without markup is too long to be one paragraph. */
export function isTooLong(text: string): boolean {
  return text.length > longestPlain
}

/** Whether parsing some Markdown would take longer than anybody should wait. */
export function isTooHeavy(text: string): boolean {
  if (text.length > longest || Object.values(marksIn(text)).some((count) => count > mostMarks)) return true
  if (countOf(lineEnd, text) > mostLines || countOf(underline, text) > mostUnderlines) return true
  const {deep, inner} = nestingOf(text)
  return deep > deepest || inner > mostInner
}

type Mark = '[' | ']' | '<' | '`' | '*' | '_' | '~' | '&'

/** How many characters of each kind there are that the parser has to look for a partner of. */
export function marksIn(text: string): Record<Mark, number> {
  const counts = {'[': 0, ']': 0, '<': 0, '`': 0, '*': 0, _: 0, '~': 0, '&': 0}
  for (const [mark] of text.matchAll(/[[\]<`*_~&]/g)) counts[mark as Mark]++
  return counts
}

export const lineEnd = /\r\n?|\n/g
/** What makes a heading of all the lines above it that may be a paragraph, of which the parser goes over all again. */
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/gm

export function countOf(expression: RegExp, text: string): number {
  return text.match(expression)?.length ?? 0
}

/** The most quotations and lists that a line opens in each other, and how many lines open one within another. */
function nestingOf(text: string): {deep: number; inner: number} {
  let [deep, inner] = [0, 0]
  for (const [opening] of text.matchAll(/^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/gm)) {
    const marks = opening.replace(/[ \t\d]+/g, '').length
    deep = Math.max(deep, marks)
    if (marks > 1 || (marks === 1 && /^[ \t]/.test(opening))) inner++
  }
  return {deep, inner}
}
