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

/**
 * Whether a text is English, judged by its little words: about 30 to 45 of 100 words in English prose, next to none
 * elsewhere. Lists and tables have fewer of them, and no more of other languages' little words. Texts of fewer than 20
 * words get the benefit of the doubt.
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
  const share = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length / words.length
  const english = share(functionWords)
  return english > 0.06 && share(foreignWords) < english / 2
}
