/**
 * What the parser takes too long for, or does not come back from: so measured, with a tenth of a second as the bound.
 * Nobody writes a paragraph, list or table as long as this, or marks as dense.
 */
const longestPlain = 100_000
const longest = 40_000
const mostMarks = 2500
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
  if (text.length > longest || marksIn(text).some((count) => count > mostMarks)) return true
  const {deep, inner} = nestingOf(text)
  return deep > deepest || inner > mostInner
}

/** How many characters of each kind there are that the parser has to look for a partner of. */
function marksIn(text: string): number[] {
  const counts = [...marks].map(() => 0)
  for (let at = 0; at < text.length; at++) {
    const kind = marks.indexOf(text[at]!)
    if (kind >= 0) counts[kind]!++
  }
  return counts
}

const marks = '[<`*_~&'

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
