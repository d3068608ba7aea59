// What hardly anybody writes, and whose letters tell less than those of other Markdown: that is left to its reader.

const footnote = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]){0,9}\[\^[^\]\s]+\]:/m
// Begins with the star, since there are more letters.
const starInWord = /\*(?<=[\p{L}\p{N}]\*)\**[\p{L}\p{N}]/u

/** Whether a text has stars within words, which may be marks or stars, or footnotes, which hold anything. */
export function hasRareMarks(text: string): boolean {
  return looksRare(text) && looksRare(text.replace(/`[^`\n\r]*`/g, ''))
}

const looksRare = (text: string): boolean =>
  (text.includes('[^') && footnote.test(text)) || (text.includes('*') && starInWord.test(text))

/**
 * Whether a line looks like an item or a row, and goes on with what stands above.
 *
 * @param opening  what it opens with
 */
export function goesOn(lines: readonly string[], index: number, opening: string): boolean {
  const above = lines[index - 1] ?? ''
  if (opening.includes('|')) {
    // All of "| - | - |" looks like an opening.
    if (row.test(above) && isDelimiters(above)) return isBelowItem(lines[index - 2] ?? '', above)
    return isBelowItem(above, opening) || !(row.test(above) || isHead(lines[index]!, lines[index + 1] ?? ''))
  }
  return isNotFirst.test(opening) && !endsBefore.test(above) && !numbered.test(above)
}

const row = /^[ \t>]*\|/
const item = /^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/

/** What stands right below an item or a quotation is no row. */
const isBelowItem = (above: string, opening: string): boolean => item.test(above) && !item.test(opening)

/** The line that parts the head of a table from its rows. */
const isDelimiters = (line: string): boolean => /^[ \t>|:-]*$/.test(line) && line.includes('-')

/** Without a line below it that parts as many cells there is no table. */
const isHead = (line: string, below: string): boolean =>
  isDelimiters(below) && line.split('|').length === below.split('|').length

// An item that is not the first needs one above it.
const isNotFirst = /^[ \t>]*(?!1[.)])\d/
const numbered = /^[ \t>]*\d{1,9}[.)][ \t]/
const endsBefore = /^\s|^[ \t>]*(?:$|#)/
