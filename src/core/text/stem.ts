const functionWords = new Set(
  `a about above after again against all almost alone along already also although always am among an and another any
  anybody anyone anything are as asked at away back be became because been before began behind being below between both but
  by came can cannot come could did do does doing done down during each either else enough even ever every everybody everyone
  everything few first for found from gave get gets getting give given go goes going gone got had has have having he her here
  hers herself him himself his how however i if in into is it its itself just kept knew know last later least less let like
  made make makes making many may me might more most much must my myself need never next no nobody none nor not nothing now
  of off often on once one ones only or other others our ours out over own put rather said same saw say see she should since
  so some somebody someone something still such take taken than that the their them then there these they thing things this
  those though three through till to together told too took two under until up upon us use used very was way we well went
  were what when where which while who whole whom whose why will with within without work worked working would year yes yet
  you your yours`.split(/\s+/)
)

/** The words of a text that mean something, in the order in which they stand there, each by its stem. */
export function contentWords(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const written of text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z][a-z']*/g) ?? []) {
    const word = written.replace(/n't$|'.*/, '')
    if (functionWords.has(word)) continue
    const key = stem(word)
    if (key.length >= shortest && !found.has(key)) found.set(key, word)
  }
  return found
}

/** Of fewer letters than this a word is not made shorter. */
const shortest = 3

/**
 * What the forms of an English word have in common, near enough to compare texts by: "delays", "delayed" and
 * "delaying" are `delay`, "decide" and "decision" are not the same.
 */
export function stem(word: string): string {
  const one = singular(word)
  const bare =
    without(one, 'ingly') ?? without(one, 'edly') ?? without(one, 'ing') ?? without(one, 'ed') ?? without(one, 'ly')
  const rest = bare ?? one
  // "stopped" and "stop", "decide" and "decided", "carry" and "carried".
  const single = bare && /([bdgklmnprt])\1$/.test(bare) ? bare.slice(0, -1) : rest
  const ending = single.length > shortest ? single.replace(/e$/, '') : single
  return ending.length > shortest ? ending.replace(/i$/, 'y') : ending
}

function singular(word: string): string {
  if (word.length <= shortest || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > shortest + 1) return `${word.slice(0, -3)}y`
  return /(?:ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function without(word: string, ending: string): string | undefined {
  const rest = word.slice(0, -ending.length)
  return word.endsWith(ending) && rest.length >= shortest && /[aeiouy]/.test(rest) ? rest : undefined
}
