import {endsAsking} from './questions.ts'
import {countWords} from './words.ts'

// In a Result part every sentence is an outcome, except those that do something else.
const noOutcome =
  /^(?:i|we) (?:also )?(?:recommend|suggest|propos)\w*\b|^(?:i (?:do not|don['’]t )?think|in my opinion|i believe)\b|\bthank(?:s(?! to\b)|ed|ful)?\b|^(?:i|we)\b.*\bgrateful\b|:\s*$/i

// Pride and what it proves stand often in a Result part, and say nothing of what came out.
const pride =
  /^\W*(?:and )?i(?:['’]m| am| was| feel| felt) (?:really |very |so |incredibly |also )*(?:proud|pleased|happy|glad|honou?red)\b|^\W*(?:it|this|that)(?: \w+)? (?:shows?|demonstrates?|proves|illustrates|reflects) (?:my|me|that i|how i|what kind|what it means)\b|\b(?:team ?work makes|dream work|together we (?:achieve|achieved|can))\b/i

// Notes to oneself on how to tell it: "If they push on cost, say …".
const coaching =
  /^(?:if (?:they|asked)|be ready|be prepared|mention|remember|expect (?:a|the)|follow-?ups?\b|say (?:that|it|this)|don['’]t (?:say|claim|oversell)|keep (?:this|it) (?:short|under))/i

const changing =
  '(?:boosted|cut|doubled|eliminated|enabled|gave us|halved|improved|increased|led to|lowered|prevented|raised|reduced|resulted in|saved|shortened|sped up|tripled|unblocked|made (?:it|the|our|their|everyone|people|us) (?:[a-z]+ ){0,3}(?:easier|faster|better|cheaper|safer|simpler))'
const consequence = new RegExp(
  `^\\W*(?:as a (?:direct )?result|thanks to (?:this|that)|because of (?:this|that)),? (?!i\\b|we\\b)|^\\W*(?:(?:and|so) )?(?:this|that|it|which|these|the result|the change|the fix)(?: (?!was\\b|were\\b|is\\b|are\\b|be\\w*\\b)\\w+){0,2} ${changing}\\b|, which (?:\\w+ )?${changing}\\b`,
  'i'
)

/** Whether a sentence says what a deed led to, so that it is an outcome among the deeds too. */
export function tellsConsequence(sentence: string): boolean {
  return consequence.test(sentence)
}

/** Whether a sentence that stands in a Result part is about something other than the outcome. */
export function isAside(sentence: string): boolean {
  return (
    endsAsking(sentence) ||
    noOutcome.test(sentence) ||
    pride.test(sentence) ||
    coaching.test(sentence) ||
    countWords(sentence) < 3
  )
}
