import {countWords} from './words.ts'

// Cue classes by which a sentence outside a Result part says that something got better. A first form: one
// suffices, and what they miss is plain statements of a better state.
const easier =
  /\b(?:(?:more )?(?:easy|easily|simple|simply|seamless(?:ly)?|effortless(?:ly)?|quick(?:ly)?|fast|instant(?:ly)?|confident(?:ly)?|smooth(?:ly)?)|easier|simpler|faster|quicker|cheaper|safer|smarter|sooner|better|happier|clearer)\b/i
const able =
  /\b(?:can (?:now|finally)|now (?:\w+ ){0,6}can|able to|enabl\w+|empower\w*|allow(?:s|ed|ing)?|lets?|helps?(?:ed|ing)?|gives? (?:\w+ ){1,5}(?:back|the (?:power|freedom|ability|confidence)))\b/i
const relieved =
  /\b(?:no longer|without (?:having|the need|needing|worrying|waiting)|instead of|never again|no more|not (?:have|need) to|free(?:s|d|ing)? (?:up|them|teams|people))\b/i
const changed =
  /\b(?:(?:sav|reduc|improv|increas|decreas|eliminat|accelerat|simplif(?:y|i)|streamlin|transform|boost|shorten|lower|rais|doubl|tripl|halv|minimi[sz]|maximi[sz]|remov|unlock|strengthen|speed)(?:e|es|ed|ing|s)?|cut(?:s|ting)?|grew|grows?|drop(?:s|ped)?|fell|rose)\b/i

const requirement =
  /\b(?:must|shall|should|need(?:s)? to|will need|plan(?:s|ned)? to|aims? to|goal is|target|want(?:s|ed)? to|hope(?:s)? to|is designed to|intend(?:s|ed)?)\b/i
const trouble =
  /\b(?:hard(?:er)?|difficult|struggl\w+|problem|pain|unfortunately|however|slow(?:er|ly)?|fail(?:s|ed|ing|ure)?|cannot|can't|unable|lack(?:s|ing)?|today,)\b/i

/** Whether a sentence of a press release says that something is better for somebody. */
export function saysBetter(sentence: string): boolean {
  return states(sentence) && [easier, able, relieved, changed].some((cue) => cue.test(sentence))
}

/** Whether a sentence of a story told without labels says what came out: what somebody was able to do is no outcome. */
export function tellsOutcome(sentence: string): boolean {
  return states(sentence) && [easier, relieved, changed].some((cue) => cue.test(sentence))
}

/** Neither a question nor a wish; and a pain is told in the words of its relief, so that only plain relief outweighs it. */
function states(sentence: string): boolean {
  if (isQuestion.test(sentence) || sentence.trimEnd().endsWith(':') || requirement.test(sentence)) return false
  return !trouble.test(sentence) || relieved.test(sentence)
}

const isQuestion = /\?["”’')]*\s*$/

// In a Result part every sentence is an outcome, except those that do something else.
const noOutcome =
  /^(?:i|we) (?:also )?(?:recommend|suggest|propos)\w*\b|\b(?:thank(?:s|ed|ful)?|grateful)\b|:\s*$|\?["”’')]*\s*$/i

/** Whether a sentence that stands in a Result part is about something other than the outcome. */
export function isAside(sentence: string): boolean {
  return noOutcome.test(sentence) || countWords(sentence) < 3
}
