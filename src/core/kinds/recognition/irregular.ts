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
  if (opening.includes('|')) return isNoRow(above, opening, lines[index + 1] ?? '')
  return isNotFirst.test(opening) && !endsBefore.test(above) && !numbered.test(above)
}

const row = /^[ \t>]*\|/
const item = /^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/
const delimiters = /^[ \t>|:-]*$/

/** What stands right below an item is no row, and neither is the first where nothing parts a head from the others. */
function isNoRow(above: string, opening: string, below: string): boolean {
  if (item.test(above) && !item.test(opening)) return true
  return !row.test(above) && !(delimiters.test(below) && below.includes('-'))
}

// An item that is not the first needs one above it.
const isNotFirst = /^[ \t>]*(?!1[.)])\d/
const numbered = /^[ \t>]*\d{1,9}[.)][ \t]/
const endsBefore = /^\s|^[ \t>]*(?:$|#)/
