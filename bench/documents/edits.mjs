import {random} from './random.mjs'

/**
 * @typedef {object} Edit
 * @property {number} start
 * @property {number} end
 * @property {string} inserted
 * @property {string} text  the whole text that it leaves
 */

// Mostly letters, as people type, and all that means something to Markdown.
const typedInWords = [...'etaoinshrdlu']
const typed = [...typedInWords, ...'etaoinshrdlu    ..,\n*`#|[]>-:']

/**
 * One character after the other, put in or taken out anywhere in a text, each on top of the last: in headings, cells,
 * front matter and paragraphs, as they come.
 *
 * @param {string} text
 * @param {number} seed
 * @returns {Generator<Edit>}
 */
export function* edits(text, seed) {
  const {next, from, of} = random(seed)
  for (;;) {
    const deletes = next() < 0.4 && text.length > 1
    const start = from(0, text.length - 1)
    const end = start + (deletes ? 1 : 0)
    const inserted = deletes ? '' : of(typed)
    text = flat(text.slice(0, start) + inserted + text.slice(end))
    yield {start, end, inserted, text}
  }
}

/**
 * One letter after the other, typed within words that stand anywhere, each on top of the last.
 *
 * @param {string} text
 * @param {number} seed
 * @returns {Generator<Edit>}
 */
export function* letters(text, seed) {
  const {from, of} = random(seed)
  const isLetter = (/** @type {number} */ at) => /[a-z]/.test(text[at] ?? '')
  for (;;) {
    let start = 0
    while (!isLetter(start - 1) || !isLetter(start)) start = from(1, text.length - 1)
    const inserted = of(typedInWords)
    text = flat(text.slice(0, start) + inserted + text.slice(start))
    yield {start, end: start, inserted, text}
  }
}

/** As an editor hands it over: a string in one piece, so that nobody is charged for putting it together. */
function flat(/** @type {string} */ text) {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
