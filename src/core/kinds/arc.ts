import type {Block, Sentence} from '../document/block.ts'
import type {Section} from './sections.ts'
import {countMeasures, deedsIn, looksBack, outcomeSigns, ownDeedsIn, tellsLesson} from './telling.ts'

interface Told {
  readonly block: Block
  readonly sentence: Sentence
  /** First of its paragraph: writers turn there. */
  readonly opens: boolean
}

/** Where a story told without labels turns, as indices of its sentences: where each part begins, in this order. */
interface Turns {
  readonly action: number
  readonly result: number
  readonly lessons: number
}

// An outcome does not come before this share of the text, and a lesson not before that.
const earliestResult = 0.3
const earliestLesson = 0.55
// From these signs on a sentence is an outcome wherever it stands behind the deeds.
const plainOutcome = 0.7
// What sounds like a lesson only where a story ends does so behind this share.
const ending = 0.8

/**
 * The parts of a story or essay told without labels, by its turns: from the scene to what somebody did, from there to
 * what came of it, and to what they think of it since. Empty where nothing was done.
 */
export function arcOf(blocks: readonly Block[]): readonly Section[] {
  const told = blocks.flatMap((block) =>
    block.quoted || (block.type !== 'text' && block.type !== 'cell')
      ? []
      : block.sentences.map((sentence, index): Told => ({block, sentence, opens: index === 0}))
  )
  const turns = turnsOf(told)
  if (!turns) return []
  const {action, result, lessons} = turns
  return [
    section('situation', told.slice(0, action)),
    section('action', told.slice(action, result)),
    section('result', told.slice(result, lessons)),
    section('lessons', told.slice(lessons))
  ].filter(({blocks}) => blocks.length > 0)
}

function turnsOf(told: readonly Told[]): Turns | undefined {
  const sentences = told.map(({sentence}) => sentence)
  const own = sentences.some((sentence) => ownDeedsIn(sentence) > 0) ? ownDeedsIn : deedsIn
  const done = sentences.map((sentence) => (own(sentence) > 0 ? 1 : 0))
  const action = done.indexOf(1)
  if (action === -1) return undefined
  const isLate = (index: number): boolean => index >= sentences.length * earliestLesson
  const isLesson = (sentence: Sentence, index: number): boolean =>
    isLate(index) &&
    (tellsLesson(sentence, index >= sentences.length * ending) ||
      (told[index]!.opens && index > action && looksBack(sentence)))
  const lesson = sentences.findIndex(isLesson)
  const lessons = lesson === -1 ? sentences.length : lesson
  const outcome = sentences.map((sentence) => outcomeSigns(sentence, countMeasures(sentence) > 0))
  // The turn is where deeds before it and outcomes behind it are most, and the other way round fewest.
  let best = {at: lessons, gain: 0}
  let gain = 0
  for (let at = lessons - 1; at > action && at >= sentences.length * earliestResult; at--) {
    gain += outcome[at]! - done[at]! * 0.8 - 0.35
    const turn = gain + (told[at]!.opens ? 0.8 : 0)
    if (outcome[at]! > 0 && turn > best.gain) best = {at, gain: turn}
  }
  // What came of it may be told in the same breath as the last deed, before the paragraph in which the story turns.
  let result = best.at
  while (result - 1 > action && done[result - 1] === 0 && outcome[result - 1]! >= plainOutcome) result--
  return {action: beginning(told, action), result, lessons}
}

/** The scene may have a deed in its midst; the action begins with the paragraph of the first, unless that is the first of all. */
function beginning(told: readonly Told[], deed: number): number {
  let opens = deed
  while (opens > 0 && !told[opens]!.opens) opens--
  return opens > 0 ? opens : deed
}

/** Blocks cut to the sentences that belong to the part. */
function section(part: string, told: readonly Told[]): Section {
  const byBlock = new Map<Block, Sentence[]>()
  for (const {block, sentence} of told) {
    const inside = byBlock.get(block)
    if (inside) inside.push(sentence)
    else byBlock.set(block, [sentence])
  }
  return {
    parts: [part],
    label: undefined,
    derived: true,
    blocks: [...byBlock].map(([block, sentences]) => block.cutTo(sentences))
  }
}
