/** The letters of folded text: the small ones, @, one each for all blanks, apostrophes, dashes, digits, and the rest. */
const alphabet = ".abcdefghijklmnopqrstuvwxyz@ '-0"

/** How many letters folded text has, as a power of two. */
export const letterBits = 5

const alike: Readonly<Record<string, string>> = {
  ' ': '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  "'": '‘’',
  '-': '‐‑–—−',
  '0': '123456789½⅓⅔¼¾⅕⅛',
  // A long s and the sign for kelvin are an s and a k to patterns that match in any case.
  s: '\u017f',
  k: '\u212a'
}

/** For each character the number of its letter in folded text. */
export const letters: Uint8Array = new Uint8Array(0x10000)
for (const [number, letter] of [...alphabet].entries()) {
  for (const one of [letter, letter.toUpperCase(), ...(alike[letter] ?? '')]) letters[one.charCodeAt(0)] = number
}

const blank = alphabet.indexOf(' ')
const digit = alphabet.indexOf('0')
const last = alphabet.indexOf('z')

/** Whether the character with a code is white space. */
export const isBlank = (code: number): boolean => letters[code] === blank

/** Where the white space ends that a place is in; it is followed no further than `until`. */
export function endOfBlanks(text: string, from: number, until = text.length): number {
  let at = from
  while (at < until && isBlank(text.charCodeAt(at))) at++
  return at
}

/** Whether the character with a code is one of the letters of English, or a digit. */
export function isPlain(code: number): boolean {
  const letter = letters[code]!
  return letter === digit || (letter > 0 && letter <= last)
}

/** A text in the few letters that are told apart where a pattern is only tried for whether it can match. */
export function fold(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) folded += alphabet[letters[text.charCodeAt(at)]!]!
  return folded
}
