import {phraseFinder} from './phrases.ts'

/** A sentence with one of these weighs one way of doing it against another. */
const weighing = phraseFinder({
  'trade-off': true,
  'trade-offs': true,
  tradeoff: true,
  tradeoffs: true,
  'trade off': true,
  'we considered': true,
  'i considered': true,
  'we have considered': true,
  'we also considered': true,
  'was considered': true,
  'were considered': true,
  'we weighed': true,
  'we rejected': true,
  'i rejected': true,
  'was rejected': true,
  'rejected because': true,
  'were rejected': true,
  'has been tried': true,
  'have been tried': true,
  'was tried': true,
  'were tried': true,
  'we tried': true,
  'i tried': true,
  'we ruled out': true,
  'ruled out': true,
  'decided against': true,
  'we decided not to': true,
  'chose not to': true,
  'option a': true,
  'option b': true,
  'option 1': true,
  'option 2': true,
  'option one': true,
  'option two': true,
  'first option': true,
  'second option': true,
  'other option': true,
  'other options': true,
  'another option': true,
  'an alternative': true,
  'the alternative': true,
  'one alternative': true,
  'alternative is': true,
  'alternative to': true,
  'alternatives considered': true,
  'alternatives to': true,
  'the alternatives': true,
  'alternatives are': true,
  'alternative approach': true,
  'alternative approaches': true,
  'as opposed to': true,
  'why not': true,
  'why this over': true,
  'build versus buy': true,
  'build vs buy': true,
  'build vs. buy': true,
  'build or buy': true,
  'buy rather than build': true,
  'pros and cons': true,
  'at the expense of': true,
  'we give up': true,
  'what we give up': true,
  'we are trading': true,
  'trading off': true,
  'cheaper than building': true,
  'the other way would': true,
  'we could also': true,
  'we could instead': true,
  'we could have': true,
  'could have been built': true,
  'doing nothing': true,
  'do nothing': true,
  'the status quo': true,
  'would also solve': true,
  'would also work': true
})

/** These weigh only where somebody decides: "they ring instead of writing" tells how things are. */
const contrast = /\b(?:instead of|instead,|rather than|over the|in favou?r of|not because|but not)\b/i
const deciding =
  /\b(?:we|i|this (?:plan|proposal|design|approach|document|version)|the (?:team|proposal|recommendation))\b.{0,40}\b(?:chose|choose|pick(?:ed)?|prefer(?:red)?|recommend(?:ed)?|decided?|selected|propose[ds]?|buil[dt]|buy|bought|start(?:ed)?|ship|went|go with|use|keep|kept|favou?r(?:ed)?|opted|dropped|postpone)\b/i

/** Whether a sentence sets one way of solving the problem against another. */
export function weighsAlternatives(sentence: string): boolean {
  return weighing(sentence).length > 0 || (contrast.test(sentence) && deciding.test(sentence))
}

/** Whether a label announces alternatives, with other words around it: "Why not a call centre", "What we rejected". */
export function namesAlternatives(label: string): boolean {
  return (
    weighing(label).length > 0 ||
    /\balternativ|\btrade-?offs?\b|\boptions?\b|\brejected\b|\bdiscarded\b|\bwe considered\b|^why not\b|\bwhy this (?:and not|over|rather)|\bversus\b|\bvs\b|\bbuild or buy\b|\bcut\b.*\bwhy\b|\bdecisions? (?:log|record)/i.test(
      label
    )
  )
}

/** Whether a sentence about something that is left out says why. */
export function givesReason(sentence: string): boolean {
  return /\b(?:because|since|as (?:it|they|this|that)|would (?:cost|take|need|not)|costs?|too (?:slow|dear|expensive|risky|late|early|hard|few|small|large)|(?:we|i) (?:looked at|tried|tested|asked|measured|found))\b/i.test(
    sentence
  )
}

/** A way forward, put to the readers. */
export const proposing =
  /\b(?:(?:we|i) (?:propose|recommend|suggest|ask|want|need|would like|plan|intend|will (?:build|open|buy|launch|move|start))|(?:this|the) (?:paper|document|memo|note|brief|narrative) (?:proposes|recommends|asks|suggests)|(?:our|my|the) (?:proposal|recommendation|ask) (?:is|:))\b/i

/** Whether a sentence puts a way forward to its readers. */
export function proposes(sentence: string): boolean {
  return proposing.test(sentence)
}
