import {ahead, behind, quantity, wordAt, type Context} from './context.ts'
import type {Quantity} from './measure.ts'
import {noneAt} from './none.ts'
import {badNouns, effortNouns, listNouns} from './nouns.ts'
import {isTimeWord} from './units.ts'
import {boundaries, ordinals, set, small} from './words.ts'

/** The quantity that the words at `at` make without any numeral: "doubled", "no injuries", "in an hour", "ranked third". */
export function spokenAt(context: Context, at: number): Quantity | undefined {
  if (context.tokens[at]?.kind !== 'word') return undefined
  for (const reading of readingsOf(wordAt(context, at))) {
    const found = reading(context, at)
    if (found) return found
  }
  return undefined
}

type Reading = (context: Context, at: number) => Quantity | undefined

const multiples = new Set(
  ['doubl', 'tripl', 'trebl', 'quadrupl', 'quintupl', 'halv'].flatMap((stem) =>
    ['ed', 'ing', 'es', 'e'].map((ending) => stem + ending)
  )
)
const places = set('first second third fourth fifth sixth seventh eighth ninth tenth last top')

/** What is tried at which words, in this order; many more open a multiple in -fold or a contrast of times. */
const openings: readonly (readonly [Reading, ReadonlySet<string>])[] = [
  [multipleAt, new Set(['twice', 'thrice', 'single', ...multiples])],
  [noneAt, set('none not a zero nobody nothing no without')],
  [limitAt, set('within inside a an')],
  [paceAt, set('quarter a an')],
  [singleAt, set('a every')],
  [contrastAt, set('first from')],
  [rankAt, new Set(['number', ...places])],
  [sizeAt, set('order orders')]
]
const readings = new Map<string, Reading[]>()
for (const [reading, words] of openings)
  for (const word of words) readings.set(word, [...(readings.get(word) ?? []), reading])

function readingsOf(word: string): readonly Reading[] {
  const known = readings.get(word)
  if (known) return known
  if (word.endsWith('fold')) return [multipleAt]
  return isTimes(word) ? [contrastAt] : []
}

/** Hours, days: a unit of time in the plural. */
const isTimes = (word: string): boolean => word.endsWith('s') && isTimeWord(word)

const fold = /^(?:[a-z]+ty|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand)fold$/
/** "Double-click", "double down", "double as". */
const idioms =
  /^(?:down|click|check|entry|opt|tap|blind|bind|edged|standard|book|count|as|spac|quote|sided|whammy|header|duty|play|agent|jump|bed|room)/

function multipleAt(context: Context, at: number): Quantity | undefined {
  const word = wordAt(context, at)
  const next = wordAt(context, at + 1)
  const one = quantity(context, at, at, 'multiple')
  if (word === 'twice' || word === 'thrice')
    return /^(?:as|the|what|that|over|a|per|each|every|its|their|our)$/.test(next) ? one : undefined
  if (/^(?:many|several)fold$/.test(word)) return quantity(context, at, at, 'magnitude')
  if (fold.test(word)) return one
  const joined = next === '-' && context.tokens[at + 1]?.glued === true
  if (/^(?:single|double|triple)$/.test(word) && joined && wordAt(context, at + 2).startsWith('digit'))
    return quantity(context, at, at + 2, 'magnitude')
  if (!multiples.has(word) || joined || idioms.test(next)) return undefined
  // Two halves of a thing, a game of doubles, a double: nouns.
  const before = wordAt(context, at - 1)
  if (/^(?:halves|doubles)$/.test(word) && /^(?:two|both|the|of|in|these)$/.test(before)) return undefined
  if (
    /e$/.test(word) &&
    /^(?:an?|no|any|my|our|his|her|its|their)$/.test(before) &&
    !/^(?:the|their|our|its|in)$/.test(next)
  )
    return undefined
  return one
}

const period = /^(?:second|minute|hour|day|week|afternoon|morning|evening|weekend|fortnight|month|year|night)$/

/** "An hour" where something takes, saves or is limited to it; "a year of work" and "one day" are no measures. */
function limitAt(context: Context, at: number): Quantity | undefined {
  const word = wordAt(context, at)
  if (/^(?:within|inside)$/.test(word) && wordAt(context, at + 1) === 'the' && period.test(wordAt(context, at + 2)))
    return quantity(context, at + 1, at + 2, 'duration')
  if (!/^an?$/.test(word)) return undefined
  const unit = /^(?:full|whole|single|working|entire)$/.test(wordAt(context, at + 1)) ? at + 2 : at + 1
  if (!period.test(wordAt(context, unit))) return undefined
  const limit = quantity(context, at, unit, 'duration')
  const after = wordAt(context, unit + 1)
  if (/^or (?:two|so|less)$/.test(ahead(context, unit + 1, 2))) return quantity(context, at, unit + 2, 'duration')
  // "a second version", "a week when", "a year of operation"
  if (wordAt(context, unit) === 'second' && /^\p{L}/u.test(after) && !boundaries.has(after)) return undefined
  const saved = behind(context, at, 4, (w) => /^(?:sav|reclaim|shav|regain)(?:e|es|ed|ing)$/.test(w))
  if (/^(?:when|where|that|-)$/.test(after) || (after === 'of' && !saved)) return undefined
  // In "$4M a year" and "three calls a day" the period belongs to the number.
  if (context.tokens.slice(Math.max(0, at - 3), at).some(({kind, lower}) => kind === 'number' || small.has(lower)))
    return undefined
  if (/^(?:earlier|sooner|faster|shorter|longer|quicker|less|ahead|early|late)$/.test(after)) return limit
  const before = wordAt(context, at - 1)
  const loose = /^(?:about|around|roughly|nearly|almost|just|only|barely)$/.test(before)
  const governing = wordAt(context, before === 'than' ? at - 3 : loose ? at - 2 : at - 1)
  if (before === 'under' || /^(?:in|within|inside|to|by|takes?|took|taking|from|needs?)$/.test(governing)) return limit
  // "saves an hour", "gives every nurse an hour back"
  return after === 'back' || (before !== 'than' && saved) ? limit : undefined
}

/** "Down to a page a day", "a quarter of an hour". */
function paceAt(context: Context, at: number): Quantity | undefined {
  if (
    wordAt(context, at) === 'quarter' &&
    ahead(context, at + 1, 3) === 'of an hour' &&
    !/^(?:after|for)$/.test(wordAt(context, at - 2))
  )
    return quantity(context, at, at + 3, 'duration')
  const points = /^an?$/.test(wordAt(context, at)) && /^(?:percentage|basis)$/.test(wordAt(context, at + 1))
  if (points && wordAt(context, at + 2) === 'point') return quantity(context, at, at + 2, 'percent')
  if (!/^an?$/.test(wordAt(context, at)) || !/^(?:to|than|from|back)$/.test(wordAt(context, at - 1))) return undefined
  const pace = /^(?:an?|per|each|every)$/.test(wordAt(context, at + 2)) && period.test(wordAt(context, at + 3))
  return pace ? quantity(context, at, at + 3, 'count') : undefined
}

/** "It takes a single click", "every third order". */
function singleAt(context: Context, at: number): Quantity | undefined {
  const next = wordAt(context, at + 1)
  const noun = wordAt(context, at + 2)
  if (wordAt(context, at) === 'a' && next === 'single' && badNouns.has(noun))
    return quantity(context, at, at + 1, 'count')
  if (wordAt(context, at) === 'a' && next === 'single' && effortNouns.has(noun)) {
    return /^(?:in|to|with|takes?|needs?|by)$/.test(wordAt(context, at - 1))
      ? quantity(context, at, at + 1, 'count')
      : undefined
  }
  // "Every second counts" is about time.
  const order = next !== 'second' || (!/s$/.test(noun) && !boundaries.has(noun))
  const share = wordAt(context, at) === 'every' && order && ordinals.has(next) && /^\p{L}/u.test(noun)
  return share && !isTimeWord(noun) ? quantity(context, at, at + 1, 'ratio') : undefined
}

/** "From weeks to hours", "in days, not months", "in their first hour". */
function contrastAt(context: Context, at: number): Quantity | undefined {
  const word = wordAt(context, at)
  if (word === 'first') {
    if (!/^(?:minute|hour|day|week|session|try|attempt|visit|call|shift|contact)$/.test(wordAt(context, at + 1)))
      return undefined
    const theirs =
      /^(?:their|his|her|its|your)$/.test(wordAt(context, at - 1)) &&
      /^(?:in|on|within|inside|during|at)$/.test(wordAt(context, at - 2))
    return theirs ? quantity(context, at, at + 1, 'duration') : undefined
  }
  const plural = (i: number): boolean => isTimes(wordAt(context, i))
  if (word === 'from' && plural(at + 1)) {
    for (let i = at + 2; i < at + 6; i++) {
      const target = i + (/^an?$/.test(wordAt(context, i + 1)) ? 2 : 1)
      if (wordAt(context, i) === 'to' && isTimeWord(wordAt(context, target)))
        return quantity(context, at + 1, target, 'duration')
    }
  }
  if (!plural(at)) return undefined
  // "Takes minutes where it used to take days"
  const past = [4, 5, 6, 7].find((width) => ahead(context, at + width - 1, 2) === 'used to')
  if (past !== undefined && /^(?:takes?|took|in)$/.test(wordAt(context, at - 1)) && plural(at + past + 2))
    return quantity(context, at, at + past + 2, 'duration')
  const from = at + (wordAt(context, at + 1) === ',' ? 2 : 1)
  const against = /^(?:instead of|rather than|not)\b/.exec(ahead(context, from, 2))?.[0]
  const other = from + (against === 'not' ? 1 : 2)
  return against !== undefined && plural(other) ? quantity(context, at, other, 'duration') : undefined
}

/** "Ranked third", "won second place", "number one". */
function rankAt(context: Context, at: number): Quantity | undefined {
  const word = wordAt(context, at)
  const next = wordAt(context, at + 1)
  if (
    word === 'number' &&
    next === 'one' &&
    wordAt(context, at + 2) !== 'of' &&
    !listNouns.has(wordAt(context, at + 2))
  )
    return quantity(context, at, at + 1, 'rank')
  if (!places.has(word)) return undefined
  if (next === 'place' && !behind(context, at, 2, (w) => w === 'the' || w === 'in'))
    return quantity(context, at, at + 1, 'rank')
  return /^(?:ranked|ranks|placed|rated)$/.test(wordAt(context, at - 1)) ? quantity(context, at, at, 'rank') : undefined
}

/** "Orders of magnitude". */
function sizeAt(context: Context, at: number): Quantity | undefined {
  const order = /^orders?$/.test(wordAt(context, at)) && ahead(context, at + 1, 2) === 'of magnitude'
  return order ? quantity(context, at, at + 2, 'magnitude') : undefined
}
