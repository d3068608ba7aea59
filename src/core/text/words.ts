import {isBlank, isPlain} from './fold.ts'

const lettered = /[\p{L}\p{N}]/u

/** Where the next word begins, a run of letters and digits; the end of the text where there is none. */
export function startOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && lengthOfLetter(text, at) === 0) at++
  return at
}

/** Where the word ends in which a place is. */
export function endOfWord(text: string, from: number): number {
  let at = from
  for (let length; at < text.length && (length = lengthOfLetter(text, at)) > 0;) at += length
  return at
}

/** How many UTF-16 units the letter or the digit has that stands at a place; none where there is neither. */
function lengthOfLetter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isPlain(code)) return 1
  if (code < 0x80) return 0
  const sign = String.fromCodePoint(text.codePointAt(at)!)
  return lettered.test(sign) ? sign.length : 0
}

/** How many words a text has, as writers count them: what stands between white space and holds a letter or a digit. */
export function countWords(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const start = at
    let plain = false
    for (; at < text.length && !isBlank(text.charCodeAt(at)); at++) plain ||= isPlain(text.charCodeAt(at))
    if (plain || (at > start && lettered.test(text.slice(start, at)))) count++
  }
  return count
}
