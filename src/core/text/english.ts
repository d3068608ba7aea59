const functionWords = new Set(
  'the of and to a in is that it was for on with as are this be by we our you your not have has from at or an but they will can'.split(
    ' '
  )
)

/**
 * Whether a text is English, judged by its little words: about 30 to 45 of 100 words in English prose, next to none
 * elsewhere. Texts of fewer than 20 words get the benefit of the doubt.
 */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const foreign =
    sample.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/gu
    ) ?? []
  if (foreign.length > 40 && foreign.length > sample.length / 10) return false
  if (words.length < 20) return true
  return words.filter((word) => functionWords.has(word)).length / words.length > 0.12
}
