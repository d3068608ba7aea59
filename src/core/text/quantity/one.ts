import type {Amount} from './amounts.ts'
import {governor, headAfter, wordAt, type Context} from './context.ts'
import {effortNouns, listNouns, placeNouns} from './nouns.ts'

// "One" is a pronoun or an article more often than a number, so that it must show that it counts.

/** Nouns for a person, by their ending or by themselves. */
export const person =
  /(?:er|or|ist|ant|ian|ee|people|report|member|colleague|intern|mentee|lead|adult|friend|student|patient|client|resident|child)s?$/

const pronoun = /^(?:no|every|any|each|the|this|that|which|another|an?|day|step|number|some|new|other|only)$/
const idiom =
  /^(?:another|by|or|on|to|stop|off|size|can|could|may|might|should|must|who|thing|way|day|hand|time|point|more|last|final)$/
const saying = /^(?:said|says|told|tells|wrote|writes|asked|called|put|described|thanked|praised)$/
const superlative = /(?:est|most|best|worst|few|main|top|first|only|leading|key|major)$/
const together =
  /^(?:go|view|window|sitting|swoop|piece|screen|app|spot|source|line|hub|roof|stop|direction|goal|team|voice)$/
const whole = /^(?:screen|page|document|system|tool)$/

export function measuresOne(context: Context, {first, last, digits}: Amount): boolean {
  const word = wordAt(context, governor(context, first))
  const next = wordAt(context, last + 1)
  const {noun, end} = headAfter(context, last + 1)
  if (!digits && pronoun.test(wordAt(context, first - 1))) return false
  // "All but one"
  if (wordAt(context, first - 1) === 'but' && /^(?:all|every\w*)$/.test(wordAt(context, first - 2))) return true
  if (next === 'of')
    return (
      isMember(context, last + 2) &&
      !/^(?:at|from|by|with|for|in|on|about|of|to|as|is|are|was|were|be|been)$/.test(word)
    )
  if (digits) return !listNouns.has(noun)
  if (idiom.test(next) || saying.test(wordAt(context, end))) return false
  if (noun === '') return isCompared(context, word, last + 1)
  if (word === 'with') return effortNouns.has(noun)
  const effort = effortNouns.has(noun) && /^(?:in|to|with)$/.test(word) && !whole.test(noun)
  if (!effort && (placeNouns.has(noun) || listNouns.has(noun) || together.test(noun)))
    return /^(?:from|by|than|instead)$/.test(word)
  return /^(?:in|to|by|from|within|only|just|exactly|than|under|promoted|hired|lost)$/.test(word) || person.test(noun)
}

/** "One of them was promoted", but not "one of the best launches" or "one of the people who". */
function isMember(context: Context, at: number): boolean {
  const of = wordAt(context, at)
  if (/^(?:them|us|you)$/.test(of)) return true
  const group = headAfter(context, at + 1)
  if (!/^(?:the|my|our|their|his|her|those|these)$/.test(of) || group.words.some((word) => superlative.test(word)))
    return false
  const after = wordAt(context, group.end)
  return person.test(group.noun) && !/^(?:that|who|which)$/.test(after) && !saying.test(after)
}

/** "With one.", "to just one", where nothing follows that "one" could stand for. */
function isCompared(context: Context, word: string, after: number): boolean {
  if (!/^(?:with|to|from|by|than|into|only|just)$/.test(word)) return false
  return (
    after >= context.tokens.length || /^(?:[.,;:!?)"”–—]|and|while|so|but|per|an?|each)$/.test(wordAt(context, after))
  )
}
