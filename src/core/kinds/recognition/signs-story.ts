import type {Block, Sentence} from '../../document/block.ts'
import {kept} from '../../document/kept.ts'
import {some} from '../../document/stretches.ts'
import {soundsLikeOutcome} from '../../text/turns.ts'
import {tellsLesson} from '../telling.ts'
import {memories, ownDeeds as ownDeedsOf} from '../../text/telling.ts'
import {plainStory, vocabulary} from '../index.ts'
import {sectionLabel} from '../sections.ts'
import {findStories, isTold, mayBeTold, namesPrinciple, prompt, puts} from '../stories.ts'
import {isAbout, isInstruction, isOther, isPost, showsCode} from './genres.ts'
import {lookFor, type Glance} from './glance.ts'
import {counting, naming, type Reading} from './reading.ts'
import type {Vocabulary} from '../vocabulary.ts'
import {inTitle, type Sign} from './sign.ts'

interface Best {
  /** How many stories the file tells. */
  readonly told: number
  /** The parts that the labels of the best labelled one name, and those that they name in so many words. */
  readonly parts: ReadonlySet<string>
  readonly plainly: ReadonlySet<string>
}

function stories(reading: Reading): Best {
  return reading.once('stories', () => {
    const lookUp = vocabulary('story')
    const all = findStories(reading.blocks, lookUp).map(({start, end}) => reading.blocks.slice(start, end))
    const told = all.filter((story) => isTold(story) || isInFull(story))
    const most = (look: Vocabulary): ReadonlySet<string> => {
      const parts = told.map((story) => partsIn(story, look))
      return parts.reduce((best, one) => (one.size > best.size ? one : best), new Set<string>())
    }
    return {told: told.length, parts: most(lookUp), plainly: most(plainStory)}
  })
}

function partsIn(story: readonly Block[], look: Vocabulary): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const block of story) for (const part of sectionLabel(block, look).parts) parts.add(part)
  return parts
}

/** Whether all four parts stand under their own names, told as notes are: "Rang the oldest ten, found two causes." */
function isInFull(story: readonly Block[]): boolean {
  if (starOf(partsIn(story, plainStory)) < 4) return false
  return story.reduce((sum, block) => sum + (block.type === 'heading' ? 0 : deedsNoted(block)), 0) >= 2
}
const deedsNoted = kept(
  ({sentences}: Block) => sentences.filter(({text}) => memories(/^\W*\w+/.exec(text)?.[0] ?? '') > 0).length
)

function starOf(parts: ReadonlySet<string>): number {
  return ['situation', 'task', 'action', 'result'].filter((part) => parts.has(part)).length
}

const star = (reading: Reading): number => starOf(stories(reading).parts)

function isLabelled(parts: ReadonlySet<string>): boolean {
  return starOf(parts) >= 3 || (parts.has('action') && parts.has('result'))
}

/** Whether a heading, label or numbered line puts one of the questions that stories answer. */
const asks = kept(({type, label, item, text, cell}: Block): boolean => {
  const words = type === 'heading' || item !== undefined || cell?.column === 0 ? text : ''
  return puts(words) || (label !== undefined && puts(label.text))
})

const isPrinciple = kept(({type, label, text, cell}: Block): boolean =>
  namesPrinciple(type === 'heading' || cell?.column === 0 ? text : (label?.text ?? ''))
)

const prompts = lookFor(prompt)

/** Signs that the file is meant for stories, however they are told. */
const meant: readonly Sign[] = [
  {
    name: 'is titled as stories',
    weight: 1,
    ...inTitle(/\bstar\b|\bspsil\b|\bstor(?:y|ies)\b|\bbehaviou?ral\b|\bleadership principles?\b|\bbar raiser\b/i)
  },
  {
    name: 'puts a question that stories answer',
    weight: 1.5,
    holds: ({blocks}) => some(blocks, asks),
    mayHold: (glance) => glance.holds(prompts)
  },
  {
    name: 'names principles',
    weight: 1,
    holds: ({blocks, frontMatter}) => some(blocks, isPrinciple) || frontMatter?.entries.has('principles') === true,
    mayHold: ({labels}) => labels.some(namesPrinciple)
  }
]

const namesFeatures = naming(/\b(?:requirements|user stories|features)\b/)

const against: readonly Sign[] = [
  {
    name: 'has requirements, metrics and non-goals',
    weight: -3,
    // Of several stories one or another may have a title that names such a part.
    holds: (reading) =>
      stories(reading).told < 2 &&
      ['non-goals', 'success-metrics', 'risks'].filter((part) => reading.parts('prd').has(part)).length +
        (reading.labelled.some(namesFeatures) ? 1 : 0) >=
        2
  },
  {
    name: 'is titled as a product paper',
    weight: -3,
    holds: ({title}) => /\bprds?\b|\brequirements\b|\bpr\W{0,3}faqs?\b|\bpress release\b/i.test(title)
  },
  {...isOther, weight: -4},
  {name: 'tells the reader what to do', weight: -3, holds: isInstruction},
  {name: 'explains the form', weight: -3, holds: isAbout}
]

const code: Omit<Sign, 'weight'> = {name: 'shows code', holds: showsCode, mustHold: ({body}) => body.showsCode}

const labelledSigns: readonly Sign[] = [
  {name: 'has the labels of a story', weight: 3, holds: (reading) => star(reading) >= 3},
  {
    name: 'has an action and a result',
    weight: 1,
    holds: (reading) => star(reading) < 3
  },
  {
    name: 'names them plainly',
    weight: 2,
    holds: (reading) => star(reading) < 3 && isLabelled(stories(reading).plainly)
  },
  {...code, weight: -1},
  {name: 'is told', weight: 1, holds: (reading) => stories(reading).told > 0},
  {name: 'has the label of a lesson', weight: 0.5, holds: (reading) => stories(reading).parts.has('lessons')},
  {name: 'tells several', weight: 1, holds: (reading) => stories(reading).told >= 2},
  ...meant,
  {name: 'is a post', weight: -1.5, holds: isPost},
  ...against
]

const youDid = counting(
  /\byou (?:\w+ly |then |also |first )?(?:were|had|went|took|made|told|asked|\w{2,}ed|wrote|built|found|ran|got|saw|kept|chose|spent|gave|began|met|sat|thought|knew|felt)\b/gi
)
const own = counting(/\b(?:I|my|me|we|our|us)\b/g)
const reader = counting(/\b(?:you|your)\b/gi)
const advice = counting(/\byou (?:should|can|must|need to|have to|will|are)\b/gi)
const ofThisWeek = counting(/\b(?:this (?:week|morning|sprint|month)|yesterday|tomorrow|tonight)\b/gi)
const ownDeeds = kept(({text}: Block) => ownDeedsOf(text))

const atWork: Sign = {
  name: 'is set at work',
  weight: 1,
  holds: isAtWork,
  mayHold: (glance) => glance.once(work, () => workOf(glance.words).size >= 2)
}

const personal: readonly Sign[] = [
  {
    name: 'is told by one person',
    weight: 1,
    holds: (reading) => Math.max(reading.percent(own), reading.percent(reader)) >= 2.5
  },
  {
    name: 'is told of the past',
    weight: 1,
    holds: (reading) => (100 * reading.memories) / Math.max(1, reading.words) >= 4
  },
  {
    name: 'tells what its writer did',
    weight: 1,
    holds: (reading) => reading.count(ownDeeds) >= 4,
    mayHold: ({words}) => ownDeedsOf(words) >= 4
  },
  atWork,
  {
    name: 'tells what came of it',
    weight: 1,
    holds: hasOutcome
  },
  {
    name: 'tells what was learned',
    weight: 0.5,
    holds: (reading) => some(reading.own, teaches)
  },
  ...meant,
  {name: 'is a post', weight: -2.5, holds: isPost},
  {...code, weight: -2},
  {
    name: 'is a list rather than prose',
    weight: -1.5,
    holds: (reading) => reading.prose < 0.5 && !tellsInItems(reading)
  },
  {
    name: 'turns to the reader',
    weight: -1.5,
    // Notes to oneself say "you", too, and tell of the past.
    holds: (reading) => reading.percent(reader) > 1 && reading.count(youDid) * 4 < reading.count(reader)
  },
  {
    name: 'gives advice',
    weight: -1,
    holds: (reading) => reading.count(advice) > reading.count(youDid)
  },
  {
    name: 'is about this week',
    weight: -1,
    holds: (reading) => reading.count(ofThisWeek) >= 2
  },
  ...against,
  // Takes the longest to find out.
  {name: 'tells several', weight: 0.5, holds: (reading) => stories(reading).told >= 2}
]

/** Whether most items of its lists tell what somebody did: a story in a line each. */
function tellsInItems({own}: Reading): boolean {
  const items = own.filter(({item, type, words}) => (item ?? type === 'cell') && words >= 10)
  return items.length > 0 && items.filter((item) => ownDeeds(item) > 0).length >= items.length * 0.4
}

const work =
  /\b(?:manager|managed|team|customers?|clients?|colleagues?|project|product|company|budget|shift|office|department|engineers?|director|board|supplier|contract|stakeholders?|staff|nurses?|patients|pilot|launch|stores?|warehouse|propos(?:ed|al)|decided|decision|meeting|owner|supervisor|boss|head of|in charge|volunteers?|committee|district|mayor|employees?|workers?|I (?:was|am|ran|run|led|worked as) (?:a|an|the)\b)/gi

/** Whether two different words of working life are among its own. */
function isAtWork(reading: Reading): boolean {
  return reading.once('work', () => {
    const words = new Set<string>()
    return reading.own.some((block) => {
      for (const word of workIn(block)) words.add(word)
      return words.size >= 2
    })
  })
}
const workIn = kept(({text}: Block) => workOf(text))
const workOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(work) ?? []).map((word) => word.toLowerCase()))

/** Whether a sentence of the second half sounds like an outcome beyond doubt. */
function hasOutcome(reading: Reading): boolean {
  let left = reading.sentences - Math.floor(reading.sentences * 0.4)
  for (let index = reading.own.length - 1; index >= 0 && left > 0; index--) {
    const {sentences} = reading.own[index]!
    if (sentences.slice(-left).some(isOutcome)) return true
    left -= sentences.length
  }
  return false
}
const isOutcome = kept(({text}: Sentence) => soundsLikeOutcome(text) >= 1)
const teaches = kept(({sentences}: Block) => sentences.some((sentence) => tellsLesson(sentence)))

export const labelledStorySigns = {
  signs: labelledSigns,
  least: 4,
  gate: (reading: Reading): boolean =>
    // What no label of the file names, none of a story does.
    isLabelled(partsIn(reading.blocks, vocabulary('story'))) &&
    stories(reading).told > 0 &&
    isLabelled(stories(reading).parts),
  mayOpen: (glance: Glance): boolean => isLabelled(glance.parts('story'))
}

/** Stories and essays in prose. Which of the two is a matter of length. */
export const proseSigns = {
  signs: personal,
  least: 4,
  gate: (reading: Reading): boolean =>
    reading.words >= 80 &&
    isTold(reading.blocks) &&
    [atWork, ...meant].some((sign) => sign.holds(reading)) &&
    !(isLabelled(partsIn(reading.blocks, plainStory)) && isLabelled(stories(reading).plainly)),
  mayOpen: (glance: Glance): boolean =>
    mayBeTold(glance.words) && [atWork, ...meant].some((sign) => sign.mayHold!(glance))
}

const longStory = 350
// What is meant for a story may be as long as a short essay.
const longest = 450
// A file of short stories comes to as much as one essay; an essay that has titles within is longer.
const longStories = 550

/** How many titles stand within a text: its own, at the top, is none. */
function titles({blocks}: Reading): number {
  return blocks
    .slice(1)
    .filter(({type, label, text}) => type === 'heading' || (label?.form === 'bold' && text.trim() === '')).length
}

/**
 * Whether prose is an essay: it says so, names one of the prompts of a written response, or fills most of a page and
 * tells one thing.
 */
export function isEssay(reading: Reading): boolean {
  const asked = reading.words >= 200 && reading.blocks.slice(0, 4).some(asksForEssay)
  return (
    saysEssay(reading) ||
    asked ||
    (reading.words >= leastOfEssay(reading) && stories(reading).told <= 1 && !isLabelled(stories(reading).parts))
  )
}

/** Whether labelled parts make one essay: it says so, and tells one thing. */
export function isLabelledEssay(reading: Reading): boolean {
  return saysEssay(reading) && stories(reading).told <= 1
}

function saysEssay({title}: Reading): boolean {
  return /\bessay\b|\bwritten response\b|\bwriting (?:assessment|exercise|sample)\b/i.test(title)
}

function leastOfEssay(reading: Reading): number {
  if (titles(reading) >= 2) return longStories
  return saysStory(reading) || meant.some((sign) => sign.holds(reading)) ? longest : longStory
}

function saysStory({own}: Reading): boolean {
  return own.slice(0, 2).some(({text}) => /\bstor(?:y|ies) (?:that )?I tell\b/i.test(text))
}

const essayPrompt =
  /\b(?:most (?:inventive|innovative)|judge?ment call|(?:data|information) (?:was|were|is) (?:not |un)available)\b|^\W*prompt\b/i
const asksForEssay = kept(({label, text}: Block) => essayPrompt.test(`${label?.text ?? ''} ${text}`))
