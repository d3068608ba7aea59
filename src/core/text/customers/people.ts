import {anybody, named, places, set, things} from './nouns.ts'

/** Their compounds are things too: webserver, tidewater, whitepaper. */
const thingly =
  /(?:water|paper|server|meter|metre|scanner|loader|folder|filter|counter|container|parameter|monitor|vector|processor|connector|scheduler|quarter|layer|center|centre|power|tracker|tree)$/

const suffix =
  /(?:[^aeiou]er|[aeiou]{1,2}[^aeiou]?er|tor|sor|essor|[a-z]{2}ist|[a-z]{2}ian|[a-z]{3}ant|eer|[a-z]{3}ee|eur|woman|man|keeper|worker|holder|goer|smith|herd)$/
/** Endings that hardly any thing has. */
const sure = /(?:[a-z]{3}ist|[a-z]{3}ian|woman|man|keeper|goer|smith|herd)$/
const folk = /[a-z]{2}(?:men|women|folk|people)$/

/** How far a word says who somebody is: `somebody` could be found and asked, `anybody` could not without more words. */
export type Person = 'somebody' | 'anybody'

export interface PersonWord {
  readonly is: Person
  readonly plural: boolean
  /** Known by itself, and not only by its form. */
  readonly listed: boolean
}

const generic = set('everyone everybody anyone anybody those whoever people persons folks')

const longestWord = 40

/** What a word, in lower case, says about people; undefined for words for anything else. */
export function personWord(word: string): PersonWord | undefined {
  if (word.length > longestWord) return undefined
  if (generic.has(word)) return {is: 'anybody', plural: true, listed: true}
  if (word === 'children' || word === 'housewives' || word === 'midwives')
    return {is: 'somebody', plural: true, listed: true}
  if (word === 'men' || word === 'women') return {is: 'anybody', plural: true, listed: true}
  if (folk.test(word)) return {is: 'somebody', plural: true, listed: true}
  const plural = /[^s]s$/.test(word) && !named.has(word)
  const one = plural ? singularOf(word) : word
  if (anybody.has(one)) return {is: 'anybody', plural, listed: true}
  if (named.has(one) || (plural && places.has(one))) return {is: 'somebody', plural, listed: true}
  // A hyphen's last piece is the noun: "decision-makers", "job-seekers".
  const last = one.slice(one.lastIndexOf('-') + 1)
  if (last !== one && last !== '' && !/-(?:of|to|and|in|for)-/.test(one)) {
    const rest = personWord(last)
    return rest && {is: 'somebody', plural, listed: rest.listed}
  }
  if (one.length < 5 || things.has(one) || thingly.test(one) || !suffix.test(one)) return undefined
  return {is: 'somebody', plural, listed: sure.test(one)}
}

function singularOf(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Whether a word, in the plural, is for places of work and not for people. */
export const isPlace = (word: string): boolean => places.has(singularOf(word))
