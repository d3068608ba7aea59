import {effortful} from './nouns.ts'

/** Verbs that take, save or change a measure. Saved, saves and saving are `save`; the table has plain forms only. */
export function isEffortful(word: string): boolean {
  if (effortful.has(word) || /^(?:took|taken|lost|spent|fell|rose|bought|is|are|was|were)$/.test(word)) return true
  const stem = word.replace(/(?:ed|ing|es|s)$/, '')
  return stem !== word && (effortful.has(stem) || effortful.has(`${stem}e`) || effortful.has(stem.slice(0, -1)))
}

const achieving = new RegExp(
  `^(?:${[
    'prevent|avoid|remov|eliminat|winn|grow|increas|earn|reach|serv|help|retain|generat|clos|resolv|deliver|promot|retir',
    'delet|replac|hir|doubl|catch|caught|stopp|sell|bring|brought|decreas|turn|shrink|shrank|compress|achiev|hit|collaps',
    'end|kill|skip|mean'
  ].join('|')})`
)

/** Verbs whose object is the outcome itself: removing 40 steps, winning three customers. */
export const isAchieving = (word: string): boolean => achieving.test(word)

const rescued =
  /^(?:sav|rescu|spar|found|kept|renew|retain|paid|hir|promot|sold|adopt|cur|heal|recover|reopen|accept|approv)/

/** Verbs whose passive tells what became of somebody, and not what was worked on. */
export const isRescued = (word: string): boolean => rescued.test(word)

const spreading = /^(?:adopt|expand|spread|scal|live|grew|grow|used|replicat)/

/** Verbs that make a number of places the outcome: adopted across 12 stores. */
export const isSpreading = (word: string): boolean => spreading.test(word)

/** Verbs of bringing something to places, which is work and not yet an outcome. */
export const isBringing = (word: string): boolean => /^(?:roll|launch|deploy|introduc|ship|install)/.test(word)

const featuring =
  /^(?:holds?|invites?|adds?|choose|chooses|pick|picks|selects?|includes?|contains?|offers?|stores?|covers?|fits?|seats?|features?|comes|consists?)$/

/** Verbs of what a product has; their number is a feature. */
export const isFeature = (word: string): boolean => featuring.test(word)

const asking =
  /^(?:interviewed|surveyed|asked|visited|contacted|called|emailed|phoned|observed|shadowed|compared|analy[sz]ed|studied|tested|tried)$/

/** Verbs of finding out: their number is what went in. */
export const isAsking = (word: string): boolean => asking.test(word)

const joining =
  /^(?:work|partner|collaborat|align|meet|met|spoke|talk|pair|coordinat|negotiat|together|integrat|compatib|connect)/

/** Verbs and words of doing something together with others. */
export const isJoining = (word: string): boolean => joining.test(word)

/** Verbs of telling others: their number is the audience. */
export const isTelling = (word: string): boolean => /^(?:present|spoke|speak|talk|demo|listen|showed|shown)/.test(word)
