import type {Amount} from './amounts.ts'
import {ahead, behind, governor, headAfter, isPlural, wordAt, type Context} from './context.ts'
import {
  effortNouns,
  evidenceNouns,
  helperNouns,
  isMeasureNoun,
  listNouns,
  outputNouns,
  outputVerbs,
  placeNouns,
  scopeNouns
} from './nouns.ts'
import {measuresOne, person} from './one.ts'
import {
  isAchieving,
  isAsking,
  isBringing,
  isEffortful,
  isFeature,
  isJoining,
  isRescued,
  isSpreading,
  isTelling
} from './verbs.ts'
import {set} from './words.ts'

const comparing = set('from to by than into instead down up')

/** Whether a number with a noun, or with none, counts what came out. */
export function measuresCount(context: Context, amount: Amount): boolean {
  const {first, last, value, range} = amount
  if (value === 1) return measuresOne(context, amount)
  const at = governor(context, first)
  const {noun, words, end} = headAfter(context, last + 1)
  if (!words.some(isPlural) && isTimeOrAge(context, amount, at)) return false
  if (range && /^(?:from|by|to)$/.test(wordAt(context, at))) return true
  const compared =
    comparing.has(wordAt(context, at)) ||
    /\b(?:fewer|more|less|instead|than)\b/.test(ahead(context, last + 1, 2)) ||
    behind(context, first, 2, (word) => /^(?:fewer|less|only|just|than)$/.test(word))
  if (isSpared(context, end)) return true
  if (noun === '' && wordAt(context, last + 1) === 'of') {
    const group = headAfter(context, last + 3)
    if (saying.test(wordAt(context, group.end))) return false
  }
  if (!compared && (isKnown(context, amount) || isListed(context, at, noun))) return false
  if (isWhole(context, at, end)) return false
  if (selecting.test(wordAt(context, first - 1)) || saying.test(wordAt(context, end))) return false
  if (!range && ((!compared && behind(context, first, 4, isFeature)) || isGone(context, first))) return false
  return allows(context, at, noun, compared) && !isMeans(context, at) && !isOutput(context, first, noun, end)
}

/** "The six posts were never filled": the number of what was not needed. */
const isSpared = (context: Context, end: number): boolean =>
  /^(?:was|were|are|is|been)$/.test(wordAt(context, end)) &&
  /^(?:never|not)$/.test(wordAt(context, end + 1)) &&
  /^(?:made|needed|hired|bought|built|ordered|opened|filled|spent|required|replaced|renewed|printed|paid)$/.test(
    wordAt(context, end + 2)
  )

/**
 * "In all 6 depots", "all 140 reports were moved": the number says how many there are. "All four signed" and "all of our
 * four" are a share.
 */
function isWhole(context: Context, at: number, end: number): boolean {
  if (!/^(?:all|both)$/.test(wordAt(context, at))) return false
  if (/^(?:in|at|on|for|to|of|with|from|through)$/.test(wordAt(context, at - 1))) return true
  const been = /^(?:has|have|had)$/.test(wordAt(context, end)) ? end + 1 : end
  const verb = wordAt(context, been + 1)
  return /^(?:were|was|are|been)$/.test(wordAt(context, been)) && /(?:ed|wn|ilt)$/.test(verb) && !isRescued(verb)
}

/** "The following four", "the next two", "three key". */
const selecting = /^(?:following|core|key|main|major|next|last|past|previous|coming|first|other)$/
const saying = /^(?:said|told|thanked|mentioned|says|thought)$/

/** The points of the writer's own list. "In two steps" is the effort of a user. */
const isListed = (context: Context, at: number, noun: string): boolean =>
  listNouns.has(noun) && !(wordAt(context, at) === 'in' && effortNouns.has(noun))

/** Whether the word that governs a number lets it count an outcome. */
function allows(context: Context, at: number, noun: string, compared: boolean): boolean {
  const word = wordAt(context, at)
  if (isAsking(word)) return false
  if (/^(?:support|speak|read|accept)s?$/.test(word) && scopeNouns.has(noun)) return false
  // "We used two spreadsheets": how it was done.
  if (/^used?$/.test(word) && /^(?:i|we)$/.test(wordAt(context, at - 1))) return false
  if (evidenceNouns.has(noun) && /^(?:in|at|on|over|during|with)$/.test(word)) return false
  if (placeNouns.has(noun) && /^(?:in|at|on|over)$/.test(word)) return behind(context, at, 6, isSpreading)
  switch (word) {
    case 'across':
    case 'throughout':
      return behind(context, at, 6, isSpreading)
    // A team of five, a mother of three: a number of what the noun has, unless the noun is a measure or the set grew.
    case 'of':
      return (
        isMeasureNoun(wordAt(context, at - 1)) ||
        wordAt(context, at - 1) === 'work' ||
        behind(context, at - 1, 4, (w) => comparing.has(w) || w === 'grew')
      )
    // "Built by two students" names who did it, "used by two schools" what came of it.
    case 'by':
      return !helperNouns.has(noun) || !outputVerbs.has(wordAt(context, at - 1))
    case 'with':
      if (placeNouns.has(noun) && !compared) return false
      return !isAttribute(context, at) && !behind(context, at, 3, isJoining) && (compared || !helperNouns.has(noun))
    case 'to':
      // Where the maker brought it; where it was taken up would be the outcome.
      if (placeNouns.has(noun) && behind(context, at, 6, isBringing)) return false
      return wordAt(context, at - 1) !== 'thanks' && !behind(context, at, 4, isTelling)
    default:
      return !/^(?:after|since|following|during|among|amongst|between|through|until|before|despite|per)$/.test(word)
  }
}

/** "These four customers", "our 30 branches" repeat what the reader knows; "all of our four" is a share. */
function isKnown(context: Context, {first, last}: Amount): boolean {
  const next = wordAt(context, last + 1)
  const {noun, end} = headAfter(context, last + 1)
  if (!/^(?:my|our|your|his|her|its|their|the|these|those|both)$/.test(wordAt(context, first - 1))) return false
  if (noun === '') return next === 'of'
  // "My two interns were promoted" tells what became of them.
  if (isAchieving(wordAt(context, end + 1))) return false
  return !behind(context, first - 1, 3, (word) => /^(?:all|each|every|none|most|any)$/.test(word))
}

const ending = /^(?:works|ends|starts|comes|deals|meets|closes|goes|finishes|begins|opens|helps|agrees|lives|copes)$/

/** "A school with 300 pupils", "threads with 40 replies": the number describes the noun before it. */
function isAttribute(context: Context, at: number): boolean {
  const before = wordAt(context, at - 1)
  if (isPlural(before) && !ending.test(before)) return true
  if (wordAt(context, at - 2) === 'the') return true
  return behind(context, at, 3, (word) => /^an?$/.test(word)) && !/(?:ed|ing)$/.test(before)
}

/** "No longer need three apps", "no more juggling five lists", "people who run two shops": how it was, and who they are. */
const isGone = (context: Context, first: number): boolean =>
  behind(context, first, 3, (word) => word === 'who') ||
  [2, 3, 4].some((back) => /^no (?:longer|more)$/.test(ahead(context, first - back, 2)))

/** "At seven", "people over 60", "ages 8 to 12". */
function isTimeOrAge(context: Context, {first, last, value, range}: Amount, at: number): boolean {
  const word = wordAt(context, at)
  const before = wordAt(context, at - 1)
  if (word === 'at' && value <= 12)
    return !/^(?:stay|stand|stood|remain|peak|settle|held|hold|is|was|level|still|now)/.test(before)
  if (/^(?:age|ages|aged|past)$/.test(word)) return true
  const next = wordAt(context, last + 1)
  if (next === ',' && word === 'at' && first === 1) return true
  if (range && (wordAt(context, first) === '9' || wordAt(context, first) === 'nine') && value === 5) return true
  const people = wordAt(context, first - 2)
  return (
    /^(?:under|over|above|below)$/.test(wordAt(context, first - 1)) &&
    isPlural(people) &&
    (person.test(people) || /^(?:children|kids|men|women|girls|boys)$/.test(people))
  )
}

/** "By migrating 40 servers", "using two tools": how it was done. Doing away with 40 servers would be the outcome. */
function isMeans(context: Context, at: number): boolean {
  const word = wordAt(context, at)
  if (/^(?:using|via|employing)$/.test(word)) return true
  if (!word.endsWith('ing') || !/^(?:by|about|for|of|when|while|before|on|in|that|)$/.test(wordAt(context, at - 1)))
    return false
  return !isEffortful(word) && !isAchieving(word)
}

/** "We wrote 12 documents", "40 tests were added": what was made, not what came of it. */
function isOutput(context: Context, first: number, noun: string, end: number): boolean {
  if (!outputNouns.has(noun)) return false
  if (behind(context, first, 2, (word) => outputVerbs.has(word))) return true
  const verb = wordAt(context, /^(?:were|was|are|got|have)$/.test(wordAt(context, end)) ? end + 1 : end)
  return outputVerbs.has(verb)
}
