import type {Block} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {releaseOf} from './release.ts'
import type {Unit} from './unit.ts'

const storyParts = new Set(['situation', 'task', 'action', 'result', 'lessons'])

/** How many words of a unit its reader reads or its listener hears, without titles, prompts and appendices. */
export function wordsOf(unit: Unit): number {
  return wordsIn(bodyOf(unit))
}

/** How many words of a PR/FAQ the press would print. */
export function wordsOfRelease({blocks}: Unit): number {
  return wordsIn(releaseOf(blocks))
}

/** How many words some blocks have, without their labels and headings. */
export function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, {type, words}) => sum + (type === 'heading' ? 0 : words), 0)
}

/** What of a unit is read or told: without appendices, and without the question of an essay. */
export function bodyOf(unit: Unit): readonly Block[] {
  const {kind, blocks} = unit
  if (kind === 'story') return toldParts(unit)
  const end = blocks.findIndex(isAppendix)
  const body = end === -1 ? blocks : blocks.slice(0, end)
  // An essay repeats the question that it was sent.
  return kind === 'essay' ? body.filter((block) => !block.quoted) : body
}

/** What is said of a story: from its first part to its last, where it has parts. */
function toldParts({sections, blocks}: Unit): readonly Block[] {
  const parts = sections.filter((section) => section.parts.some((part) => storyParts.has(part)))
  const first = parts[0]?.blocks[0]
  const last = parts.at(-1)?.blocks.at(-1)
  if (parts.length < 2 || !first || !last) return blocks
  return blocks.slice(blocks.indexOf(first), blocks.indexOf(last) + 1)
}

const isAppendix = kept(
  ({type, text}: Block) =>
    type === 'heading' &&
    /^\W*(?:\d+\W+)?(?:appendi(?:x|ces)|references|sources|bibliography|footnotes|glossary|change ?log)\b/i.test(text)
)
