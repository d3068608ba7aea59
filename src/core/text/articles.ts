// The letter misleads: these begin with the sound of "you" or "one", those with a silent h.
const soundsLikeConsonant = /^(?:uni(?!n|m)|use|usa|usu|uti|ut[ie]|eu|ewe|one(?!r)|once|ub[ie])/i
const silentH = /^(?:hour|honest|honour|honor|heir)/i
const longU = /^U[A-Z]{1,4}\b/
const letterByLetter = /^(?:[AEFHILMNORSX][A-Z0-9]{1,4}\b|[AEFHILMNORSX]-)/
const number = /^(?:8|11\b|18\b)/

/** The indefinite article that the words behind it ask for: "an hour", "a unique form", "an SDK". */
export function articleFor(words: string): 'a' | 'an' {
  if (letterByLetter.test(words) || silentH.test(words) || number.test(words)) return 'an'
  return /^[aeiou]/i.test(words) && !soundsLikeConsonant.test(words) && !longU.test(words) ? 'an' : 'a'
}
