import {countWords} from './words.ts'

// In a Result part every sentence is an outcome, except those that do something else.
const noOutcome =
  /^(?:i|we) (?:also )?(?:recommend|suggest|propos)\w*\b|^(?:i (?:do not|don['’]t )?think|in my opinion|i believe)\b|\b(?:thank(?:s|ed|ful)?|grateful)\b|:\s*$|\?["”’')]*\s*$/i

// Notes to oneself on how to tell it: "If they push on cost, say …".
const coaching =
  /^(?:if (?:they|asked)|be ready|be prepared|mention|remember|expect (?:a|the)|follow-?ups?\b|say (?:that|it|this)|don['’]t (?:say|claim|oversell)|keep (?:this|it) (?:short|under))/i

/** Whether a sentence that stands in a Result part is about something other than the outcome. */
export function isAside(sentence: string): boolean {
  return noOutcome.test(sentence) || coaching.test(sentence) || countWords(sentence) < 3
}
