import {isBlank, isPlain} from './fold.ts'

const lettered = /[\p{L}\p{N}]/u

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
