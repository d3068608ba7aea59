import {areSame} from '../document/alike.ts'
import type {Block} from '../document/block.ts'
import {kept, keptBy} from '../document/kept.ts'
import {labelOf} from '../document/paragraph.ts'
import {readingIn} from '../document/readings.ts'
import {total} from '../document/stretches.ts'
import {principleNamed} from '../principles/names.ts'
import {deeds, instructs, memories} from '../text/telling.ts'
import {arcOf} from './arc.ts'
import {sectionLabel} from './sections.ts'
import type {Vocabulary} from './vocabulary.ts'

/** The blocks of one story of a file, `end` exclusive, and the block that names it. */
export interface StoryBounds {
  readonly start: number
  readonly end: number
  readonly title: Block | undefined
}

/**
 * Where the stories of a file begin and end. A story is a run of labels (Situation … Result) that starts over, at the
 * heading, numbered question or table row above it; or, without labels, what is told under a title of its own.
 */
export function findStories(blocks: readonly Block[], vocabulary: Vocabulary): StoryBounds[] {
  const labelled = labelledStories(blocks, vocabulary)
  if (labelled.length === 0) return storiesByTitle(blocks, vocabulary)
  const depths = new Set(labelled.flatMap(({title}) => title?.depth ?? []))
  // Both are in order.
  let next = 0
  const unlabelled = storiesByHeading(blocks, depths).filter(({start, end, title}) => {
    while (next < labelled.length && labelled[next]!.end <= start) next++
    if (next < labelled.length && labelled[next]!.start < end) return false
    return (titleNames(title) ? isTold : hasArc)(blocks.slice(start, end))
  })
  return [...labelled, ...unlabelled].sort((one, other) => one.start - other.start)
}

interface Opening {
  start: number
  title: number | undefined
  /** Behind the last block that belongs to the story for certain. */
  until: number
}

function labelledStories(blocks: readonly Block[], vocabulary: Vocabulary): StoryBounds[] {
  const openings: Opening[] = []
  const seen = new Set<string>()
  let first: string | undefined
  let last: string | undefined
  // The nearest heading, question or row above that is not itself a part of a story.
  let title: number | undefined

  blocks.forEach((block, index) => {
    const part = sectionLabel(block, vocabulary).parts[0]
    if (part === undefined) {
      if (canTitle(block) && !namesPart(block, vocabulary)) title = index
      return
    }
    const current = openings.at(-1)
    const titledSince = title !== undefined && current !== undefined && title >= current.until
    // In a row that a label heads, all cells are of one part.
    const before = blocks[index - 1]?.cell
    const sameRow = block.cell !== undefined && before?.row === block.cell.row && before.column > 0
    if (current && sameRow && part === last) {
      current.until = index + 1
      return
    }
    last = part
    const heads = titledSince && ranks(blocks[title!], current.title === undefined ? undefined : blocks[current.title])
    const startsOver = heads || (seen.has(part) && (part === first || (titledSince && part !== 'lessons')))
    const opened = current && blocks[current.start]?.cell
    const inRow = block.cell !== undefined && opened?.table === block.cell.table && opened.row === block.cell.row
    const newRow =
      current !== undefined &&
      block.cell !== undefined &&
      blocks[current.start]?.cell?.row !== block.cell.row &&
      block.cell.column > 0
    if (!current || (startsOver && !inRow) || (newRow && seen.has(part))) {
      const from = title !== undefined && (!current || titledSince) ? title : index
      openings.push({start: from, title: from === index ? undefined : from, until: index + 1})
      seen.clear()
      first = part
    } else {
      current.until = index + 1
    }
    seen.add(part)
  })
  return openings.map((opening, index) => ({
    start: opening.start,
    end: Math.min(openings[index + 1]?.start ?? blocks.length, endOf(blocks, opening)),
    title: opening.title === undefined ? undefined : blocks[opening.title]
  }))
}

/** Whether a heading is of the rank of the one that names a story, and so names the next. */
function ranks(title: Block | undefined, other: Block | undefined): boolean {
  return title?.type === 'heading' && other?.type === 'heading' && title.depth === other.depth
}

const canTitle = kept((block: Block): boolean => {
  if (block.type === 'heading') return true
  if (block.cell) return block.cell.column === 0 && block.cell.row > 0
  const opensQuestion = block.item?.ordered === true && block.item.depth === 0
  return opensQuestion || standsAlone(block)
})

/** Whether a label has its line to itself, as a title has; a plain one says besides what stories are titled with. */
const standsAlone = kept(({type, label, text}: Block): boolean => {
  if (type !== 'text' || !label || !/^\s*(?:\n|$)/.test(text)) return false
  return label.form !== 'plain' || puts(label.text) || namesPrinciple(label.text)
})

/** Whether a row's first cell is the label of the next rather than a story's title. */
const namesPart = keptBy(
  ({cell, prose, at}: Block, vocabulary: Vocabulary): boolean =>
    cell !== undefined && vocabulary(labelOf(prose, 'cell', at)).length > 0
)

/**
 * A heading of the story's own rank or above ends it, and the end of its table: what follows is advice, a list of
 * questions, or a story without labels.
 */
function endOf(blocks: readonly Block[], opening: Opening): number {
  const title = opening.title === undefined ? undefined : blocks[opening.title]
  const table = blocks[opening.start]?.cell?.table
  if (table === undefined && title?.type !== 'heading') return blocks.length
  let end = opening.until
  while (end < blocks.length && (table ? blocks[end]!.cell?.table === table : !endsAt(blocks[end]!, title!))) end++
  return end
}

/** Whether a block is a heading of the rank of another or above, or of any where the other is no heading. */
function endsAt({type, depth}: Block, title: Block): boolean {
  return type === 'heading' && (depth ?? 6) <= (title.depth ?? 6)
}

/** Stories without labels: under the names of principles or the questions of an interviewer, else under any titles. */
function storiesByTitle(blocks: readonly Block[], vocabulary: Vocabulary): StoryBounds[] {
  const levels = [1, 2, 3, 4].map((depth) => storiesByHeading(blocks, new Set([depth])))
  levels.push(boundsAt(blocks, standsAlone))
  levels.push(boundsAt(blocks, isTitleOfItem))
  levels.push(boundsAt(blocks, isRunIn))
  levels.push(betweenRules(blocks))
  for (const level of levels) {
    const asked = level.filter(({title}) => titleNames(title))
    if (asked.length > 0) return asked.filter(({start, end}) => end - start > 1 || blocks[start]!.words >= shortest)
  }
  // Where a title names a part, all of them are parts of one story.
  const several = blocks.slice(0, 3).some(({type, text}) => type === 'heading' && plural.test(text))
  const isToldThere = toldAmong(blocks)
  for (const level of levels) {
    const least = Math.max(2, level.length * 0.6)
    const told = level.filter(isToldThere)
    if (told.length < least) continue
    if (several) return told
    if (level.some(({title}) => title && isLabelOfPart(title, vocabulary))) continue
    if (told.filter(({start, end}) => turns(blocks.slice(start, end))).length >= least) return told
  }
  return []
}

const isLabelOfPart = keptBy(
  ({label}: Block, vocabulary: Vocabulary) => label !== undefined && vocabulary(label).length > 0
)

const isTitleOfItem = kept(({item, label, text}: Block) => item?.depth === 0 && (puts(text) || label !== undefined))

// "Two stories I tell": the title says that what stands below is several.
const plural = /\b(?:stories|examples|answers|responses|anecdotes)\b/i

/** Whether bold words open a paragraph that goes on, as a title within a line does. */
const isRunIn = kept(
  ({type, item, label, text}: Block) => type === 'text' && !item && label?.form === 'bold' && text.trim() !== ''
)

/** What stands between the rules that part a file. */
function betweenRules(blocks: readonly Block[]): StoryBounds[] {
  const rules = blocks.flatMap(({type}, index) => (type === 'rule' ? [index] : []))
  return [-1, ...rules]
    .map((rule, index) => ({start: rule + 1, end: rules[index] ?? blocks.length, title: undefined}))
    .filter(({start, end}) => end > start)
}

function storiesByHeading(blocks: readonly Block[], depths: ReadonlySet<number>): StoryBounds[] {
  return boundsAt(blocks, ({type, depth}) => type === 'heading' && depths.has(depth ?? 6))
}

/** What stands under each of the titles: up to the next, or to a heading of its rank or above. */
function boundsAt(blocks: readonly Block[], isTitle: (block: Block) => boolean): StoryBounds[] {
  const found: StoryBounds[] = []
  blocks.forEach((title, start) => {
    if (!isTitle(title)) return
    let end = start + 1
    while (end < blocks.length && !isTitle(blocks[end]!) && !endsAt(blocks[end]!, title)) end++
    found.push({start, end, title})
  })
  return found
}

function titleNames(title: Block | undefined): boolean {
  return title !== undefined && namesStory(title)
}

const namesStory = kept(({label, text}: Block) =>
  [label?.text ?? '', text].some((words) => puts(words) || namesPrinciple(words))
)

/** Whether the parts of a story are there: somebody did something, and something came of it. */
function hasArc(blocks: readonly Block[]): boolean {
  return isTold(blocks) && turns(blocks)
}

const turns = (blocks: readonly Block[]): boolean => blocks[0] !== undefined && turnsFrom(blocks[0], blocks)

const turnsFrom = readingIn((_first: Block, blocks: readonly Block[]): boolean => {
  const parts = new Set(arcOf(blocks).flatMap((section) => section.parts))
  return parts.has('action') && parts.has('result')
}, areSame)

// A story is told: somebody did something. Instructions ("Describe the situation") and questions are not.
const teller = /\b(?:[Ii](?![.\w])|we|my|our|me|us)\b/g
const addressed = /\byour?\b/gi
const shortest = 15

/** How many of its sentences tell the reader what to do. */
export const instructionsIn = kept(({sentences}: Block) => sentences.filter(({text}) => instructs(text)).length)
/** How many of its words tell of the past. */
export const remembering = kept(({text}: Block) => memories(text))
const doing = kept(({text}: Block) => deeds(text))
const telling = kept(({text}: Block) => text.match(teller)?.length ?? 0)
const addressing = kept(({text}: Block) => text.match(addressed)?.length ?? 0)

type Count = (block: Block) => number
/** Headings and quotations tell nothing. */
const told = (count: Count): Count => {
  return (block) => (block.type === 'heading' || block.quoted ? 0 : count(block))
}
const toldOf = {
  words: told(({words}) => words),
  sentences: told(({sentences}) => sentences.length),
  instructions: told(instructionsIn),
  memories: told(remembering),
  deeds: told(doing),
  tellers: told(telling),
  addresses: told(addressing)
}

/** Whether some blocks tell what somebody did, in the first person or, as notes to oneself do, in the second. */
export function isTold(blocks: readonly Block[]): boolean {
  return tells((count) => total(blocks, count))
}

/** Whether a text of eighty words and more has the words in it without which it is not told. */
export function mayBeTold(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  if (count(teller) < 2 && (count(addressed) < 2 || deeds(text) < 2)) return false
  return memories(text) >= 4
}

function tells(among: (count: Count) => number): boolean {
  const words = among(toldOf.words)
  if (words < shortest) return false
  if (among(toldOf.instructions) > among(toldOf.sentences) / 4) return false
  // Of a story in one line less is to be expected.
  const least = Math.min(4, Math.max(2, words / 12))
  return (
    among(toldOf.memories) >= least &&
    (among(toldOf.tellers) >= (words < 40 ? 1 : 2) || (among(toldOf.addresses) >= 2 && among(toldOf.deeds) >= 2))
  )
}

/** Whether what lies between two blocks of a file is told, for many such stretches: each block is counted once. */
function toldAmong(blocks: readonly Block[]): (stretch: StoryBounds) => boolean {
  const before = new Map<Count, Uint32Array>()
  const sums = (count: Count): Uint32Array => {
    let sum = before.get(count)
    if (!sum) {
      before.set(count, (sum = new Uint32Array(blocks.length + 1)))
      for (let index = 0; index < blocks.length; index++) sum[index + 1] = sum[index]! + count(blocks[index]!)
    }
    return sum
  }
  return ({start, end}) => tells((count) => sums(count)[end]! - sums(count)[start]!)
}

/** One of the questions that stories answer. */
export const prompt =
  /\b(?:tell (?:me|us) about|describe|share|give (?:me|us)|think of)\b.{0,30}\b(?:time|situation|example|occasion|project|decision)\b|\ba time (?:when|that|you|i)\b|\btell (?:me|us) about your(?:self)?\b|\b(?:when|what|where|how) have you\b[^.]{3,120}\?|\bhave you ever\b|\bwhen (?:did you last|was the last time)\b|\bmost (?:inventive|innovative)\b|\bjudge?ment call\b|\bwhat(?:'s| is| was) (?:the|your) (?:biggest|most|hardest|greatest|proudest)\b/i

/** Whether some words put one of the questions that stories answer: "Tell me about a time …". */
export function puts(words: string): boolean {
  return prompt.test(words.slice(0, 200))
}

/** Whether some words are the name of a principle, alone or with a remark: "3. Ownership: the lost invoices". */
export function namesPrinciple(words: string): boolean {
  return words
    .replace(/^[^\p{L}]+/u, '')
    .split(/(?:(?<!\s)\s+)?(?::|—|–|\(|\||\s-\s)\s*/, 4)
    .some((piece) => principleNamed(piece) !== undefined)
}
