import type {Block} from '../document/block.ts'
import {principleNamed} from '../principles/names.ts'
import type {Vocabulary} from './vocabulary.ts'

/** The blocks of one story of a file, `end` exclusive, and the block that names it. */
export interface StoryBounds {
  readonly start: number
  readonly end: number
  readonly title: Block | undefined
}

/**
 * Where the stories of a file begin and end. A story is a run of labels (Situation … Result) that starts over, at the
 * heading, numbered question or table row above it; in a file without such labels, the text under a heading that
 * is a principle's name.
 */
export function findStories(blocks: readonly Block[], vocabulary: Vocabulary): StoryBounds[] {
  const labelled = labelledStories(blocks, vocabulary)
  return labelled.length > 0 ? labelled : storiesByPrinciple(blocks)
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
  // The nearest heading, question or row above that is not itself a part of a story.
  let title: number | undefined

  blocks.forEach((block, index) => {
    const part = block.label ? vocabulary(block.label)[0] : undefined
    if (part === undefined) {
      if (canTitle(block)) title = index
      return
    }
    const current = openings.at(-1)
    const titledSince = title !== undefined && current !== undefined && title >= current.until
    const startsOver = seen.has(part) && (part === first || (titledSince && part !== 'lessons'))
    const newRow =
      current !== undefined &&
      block.cell !== undefined &&
      blocks[current.start]?.cell?.row !== block.cell.row &&
      block.cell.column > 0
    if (!current || startsOver || (newRow && seen.has(part))) {
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
    end: openings[index + 1]?.start ?? endOfLast(blocks, opening),
    title: opening.title === undefined ? undefined : blocks[opening.title]
  }))
}

function canTitle(block: Block): boolean {
  if (block.type === 'heading') return true
  if (block.cell) return block.cell.column === 0 && block.cell.row > 0
  const opensQuestion = block.item?.ordered === true && block.item.depth === 0
  const boldLine = block.label?.form === 'bold' && block.text.trim() === ''
  return opensQuestion || boldLine
}

/** A heading of the story's own rank or above ends the last story: what follows is advice, or a list of questions. */
function endOfLast(blocks: readonly Block[], opening: Opening): number {
  const title = opening.title === undefined ? undefined : blocks[opening.title]
  if (title?.type !== 'heading') return blocks.length
  const next = blocks.findIndex(
    (block, index) => index >= opening.until && block.type === 'heading' && (block.depth ?? 6) <= (title.depth ?? 6)
  )
  return next === -1 ? blocks.length : next
}

function storiesByPrinciple(blocks: readonly Block[]): StoryBounds[] {
  const stories: StoryBounds[] = []
  blocks.forEach((block, index) => {
    if (block.type !== 'heading' || !principleNamed(block.text)) return
    const next = blocks.findIndex(
      (other, at) => at > index && other.type === 'heading' && (other.depth ?? 6) <= (block.depth ?? 6)
    )
    stories.push({start: index, end: next === -1 ? blocks.length : next, title: block})
  })
  return stories
}
