import {endOfWord, startOfWord} from './words.ts'

const functionWords = new Set(
  'the of and to a in is that it was for on with as are this be by we our you your not have has from at or an but they will can'.split(
    ' '
  )
)

// The little words of its neighbours: Dutch, German, the Nordic and the Romance languages.
const foreignWords = new Set(
  (
    'der die das und nicht ist ein eine den mit für auf het een van voor niet zijn och att det som är inte og ikke til er på den ' +
    'le la les des une est pour que dans el los las una por con para del il che di della não uma os da em y e è és nie się na w z'
  ).split(' ')
)

const longestLittle = Math.max(...[...functionWords, ...foreignWords].map(({length}) => length))

/** How much of a text is in which language, as far as its little words and its letters tell. */
export interface Languages {
  /** In UTF-16 units; rounded up, so that a letter more seldom makes it another. */
  readonly length: number
  readonly words: number
  /** Little words of English, and those of its neighbours. */
  readonly english: number
  readonly foreign: number
  /** Letters of other scripts. */
  readonly letters: number
}

const step = 8

/** How much of a document is looked at, in UTF-16 units. */
export const sampleLength = 20_000

// Most texts have no letter beyond the Latin ones, which is seen at once.
const beyondLatin = /[\u0400-\u1fff\u2c00-\uffff]/
const strange =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/gu

/** A number is a word of every language. */
function startsWithDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** The languages of a paragraph. */
export function languagesOf(text: string): Languages {
  const sample = text.slice(0, sampleLength)
  let [words, english, foreign] = [0, 0, 0]
  for (let start = startOfWord(sample, 0), end; start < sample.length; start = startOfWord(sample, end)) {
    end = endOfWord(sample, start)
    if (startsWithDigit(sample, start)) continue
    words++
    if (end - start > longestLittle) continue
    const word = sample.slice(start, end).toLowerCase()
    if (functionWords.has(word)) english++
    if (foreignWords.has(word)) foreign++
  }
  return {
    length: Math.ceil(sample.length / step) * step,
    words,
    english,
    foreign,
    letters: beyondLatin.test(sample) ? (sample.match(strange)?.length ?? 0) : 0
  }
}

/** The languages of what follows one another; of a long text its beginning is enough. */
export function languagesTogether(parts: Iterable<Languages>): Languages {
  let [length, words, english, foreign, letters] = [0, 0, 0, 0, 0]
  for (const one of parts) {
    length += one.length
    words += one.words
    english += one.english
    foreign += one.foreign
    letters += one.letters
    if (length >= sampleLength) break
  }
  return {length, words, english, foreign, letters}
}

/**
 * Whether a text is English, judged by its little words: about 30 to 45 of 100 words in English prose, next to none
 * elsewhere. Lists and tables have fewer of them, and no more of other languages' little words. Texts of fewer than 20
 * words get the benefit of the doubt.
 */
export function isEnglish({length, words, english, foreign, letters}: Languages): boolean {
  if (letters > 40 && letters > length / 10) return false
  return words < 20 || (english > words * 0.06 && foreign < english / 2)
}
