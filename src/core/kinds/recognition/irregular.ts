import {certainOf} from './certain.ts'

/**
 * Whether Markdown is written as hardly anybody writes it, so that its letters tell less than they do elsewhere: with
 * stars within words, which may be marks or stars; with footnotes, which hold anything; or with what looks like an item
 * or a row and goes on with the paragraph above.
 */
export function isIrregular(body: string): boolean {
  // Most code that looks like that is taken out in no time.
  return looksIrregular(body) && looksIrregular(certainOf(body).said.replace(/`[^`\n\r]*`/g, ''))
}

const footnote = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]){0,9}\[\^[^\]\s]+\]:/m
// Begins with the star, since there are more letters.
const starInWord = /\*(?<=[\p{L}\p{N}]\*)\**[\p{L}\p{N}]/u

function looksIrregular(text: string): boolean {
  return (text.includes('[^') && footnote.test(text)) || starInWord.test(text) || goesOn(text)
}

const rowOrItem = /^[ \t>]*(?:\||(?!1[.)])\d{1,9}[.)][ \t])/gm

/** Whether a line looks like an item or a row, and is none. */
function goesOn(text: string): boolean {
  for (const {0: opening, index} of text.matchAll(rowOrItem)) {
    const above = text.slice(text.lastIndexOf('\n', index - 2) + 1, Math.max(0, index - 1))
    if (opening.endsWith('|') ? isNoRow(above, opening, lineBelow(text, index)) : isNoItem(above)) return true
  }
  return false
}

function lineBelow(text: string, index: number): string {
  const start = text.indexOf('\n', index) + 1
  const end = text.indexOf('\n', start)
  return start === 0 ? '' : text.slice(start, end === -1 ? undefined : end)
}

const row = /^[ \t>]*\|/
const item = /^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/
const delimiters = /^[ \t>|:-]*\r?$/

/** What stands right below an item is no row, and neither is the first where nothing parts a head from the others. */
function isNoRow(above: string, opening: string, below: string): boolean {
  if (item.test(above) && !item.test(opening)) return true
  return !row.test(above) && !(delimiters.test(below) && below.includes('-'))
}

const numbered = /^[ \t>]*\d{1,9}[.)][ \t]/
const endsBefore = /^\s|^[ \t>]*(?:$|#)/

/** The second of some items is none where no item stands above it. */
function isNoItem(above: string): boolean {
  return !endsBefore.test(above) && !numbered.test(above)
}
