import {gated} from '../gate.ts'
import {personWord} from './people.ts'
import {bearing, condition, future, number, promise, recurrence, removal, today, toll, trouble} from './trouble.ts'
import {namesCustomer} from './who.ts'
import {wordsOf} from './word.ts'

// A problem is told by a word for it (struggle, cannot, by hand, too late), or as a plain fact about somebody: how long it
// takes them, how often, how much of it is lost. What a product does away with is a benefit, and the same words tell it:
// so each clause is judged by itself, and by what stands before its word for trouble.

/** Who speaks in a sentence: the world as it is, or the product and its makers. */
export type Voice = 'world' | 'product'

/** A tool, as the subject of its own trouble. */
const tool = gated(
  /\b(?:the|our|this|its|current|existing) (?:[\w-]+ ){0,2}(?:validator|exporter|importer|parser|api|service|system|module|tool|library|codebase|schema|engine|pipeline|script|app|plugin|extension|component|framework|interface|database|server|cli|sdk|repository|backend|frontend|endpoint|function|class|compiler|linter|editor|integration|implementation|architecture|workflow)s? (?:\w+ )?(?:lacks?|cannot|can't|can only|does not|doesn't|fails?|has no|is (?:not|slow|hard|too|missing|unable|outdated|broken))\b/i
)

const solved = gated(
  /\b(?:solv|address|tackl)(?:e|es|ing) (?:the|this|a|these|one) (?:[\w-]+ ){0,2}(?:problems?|challenges?|pains?|lack|gap) (?:of|that|where|in)\b/i
)

// A colon, a dash and a conjunction part what was from what will be.
const clauses =
  /[;:—–]|\s-\s|(?<=,) (?=(?:and|but|so|which|while|because|yet|or|as|with|leaving|making|causing|forcing)\b)|(?<=[.!?])\s/

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
/** Dates, versions and ages are no facts of a day, and May is a month. */
const idle = new RegExp(
  `\\b(?:\\d{1,2} )?${month}(?: \\d{1,2}\\b)?(?:,? \\d{4})?|\\b(?:19|20)\\d\\d\\b|\\b\\d+(?:\\.(?:\\d+|x))+\\b(?!%)|\\bage[sd]? \\w+(?: ?(?:[–-]|to|and) ?\\d+)?`,
  'g'
)

/** Whether a sentence tells what somebody has to put up with today; `early` before the product has been shown. */
export function tellsProblem(sentence: string, voice: Voice, early: boolean): boolean {
  const text = sentence.replace(idle, ' ')
  if (text.trim().endsWith('?')) return false
  if (solved.test(text)) return true
  if (tellsToolTrouble(text)) return false
  return text.split(clauses).some((clause) => isTrouble(clause, voice)) || (voice === 'world' && weighs(text, early))
}

/** Whether a sentence tells the trouble of a tool, and of nobody who uses it. */
export function tellsToolTrouble(sentence: string): boolean {
  return tool.test(sentence) && !namesPeople(sentence)
}

/** Whether a clause has a word for trouble that nobody takes away. */
function isTrouble(clause: string, voice: Voice): boolean {
  if (/\bby the time\b/i.test(clause)) return true
  if (isTakenAway(clause)) return false
  return trouble.all(clause).some(({groups, index}) => groups!['strong'] && isBorne(clause, index, voice))
}

/** "Whoever cannot hear can read": what comes of the trouble with the product. */
const turned = /\bcan (?!only\b|not\b|barely\b|hardly\b)\w+|\bcan now\b/i

/** Trouble behind a promise is what the product deals with, unless the clause has turned to those who have it. */
function isBorne(clause: string, at: number, voice: Voice): boolean {
  const before = clause.slice(0, at)
  if (/\bwho(?:ever)?\b/i.test(before) && turned.test(clause.slice(at + 'cannot'.length))) return false
  const made = promise.exec(before) ?? condition.exec(before)
  return made ? bearing.test(before.slice(made.index)) : voice === 'world' || bearing.test(before)
}

/** What is meant as trouble even where it is taken away later in the clause. */
const firm = /\b(?:struggl\w+|cannot|can't|hard(?:er)? to|difficult to|unable|no way|forced)\b/i

function isTakenAway(clause: string): boolean {
  const taken = removal.exec(clause)
  return taken !== null && !firm.test(clause.slice(0, taken.index))
}

const was = /\b(?:was|were|had|did)\b/i
const past = gated(
  /(?<!\b(?:is|are|be|been|being|get|gets|not|still|often|has|have) )\b[a-z]{3,}ed (?:the|a|an|our|their|in|on|by|to|detailed|over)\b/i
)

/** "One in five", "nine times out of ten". */
const share = /\b(?:one|two|three|every) in (?:\w+)\b|\bout of (?:\w+)\b/i

/** Whether the signs of a hard day that are none by themselves come to enough together. */
function weighs(text: string, early: boolean): boolean {
  // A figure with no more than a name is a target or a date.
  if (!early && /^\W*\d/.test(text)) return false
  if (future.test(text) || promise.test(text) || isTakenAway(text)) return false
  const tolls = toll.test(text) ? 1 : 0
  const troubles = Math.min(trouble.all(text).length, 2)
  const signs =
    tolls + troubles + (number.test(text) ? 1 : 0) + (recurrence.test(text) ? 1 : 0) + (share.test(text) ? 1 : 0)
  if (signs === 0) return false
  // What happened once is told as an event.
  if (troubles === 0 && (past.test(text) || was.test(text.slice(0, text.length / 2)))) return false
  const whose = namesPeople(text) ? 2 : isGeneric(text) ? 1 : isPart(text) ? -1 : 0
  return signs + whose + (today.test(text) ? 2 : 0) >= (early ? 2 : 3)
}

/** "A loan", "most pharmacies", "ordering": things in general, and so of the world. */
const isGeneric = (text: string): boolean =>
  /^\W*(?:an?|one in \w+|most|many|some|few|half|[a-z]+ing|(?!this|its|us)[a-z]+[^s'’]s) (?!is an?\b)/i.test(text)

/** "Its camera", "every drawer", "the light weighs": parts of a product and what they can do. */
const isPart = (text: string): boolean =>
  /^\W*(?:its|every|each)\b|^\W*it (?:has|lasts|weighs|comes|takes|works)\b|^\W*the [\w-]+(?: [\w-]+)? (?:weighs|measures|lasts|has|have|includes|contains|comes|works|runs|uses|holds|stores|connects|takes)\b/i.test(
    text
  )

function namesPeople(text: string): boolean {
  if (/\b(?:they|their|them)\b/i.test(text)) return true
  return (
    namesCustomer(text) !== undefined ||
    wordsOf(text).some(({lower}) => {
      const word = personWord(lower)
      return (
        word?.plural === true &&
        word.is === 'anybody' &&
        /^(?:users|customers|people|clients|patients|visitors|members|teams|companies|organi[sz]ations|businesses)$/.test(
          lower
        )
      )
    })
  )
}
