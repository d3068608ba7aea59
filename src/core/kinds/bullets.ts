import type {Block} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {isFragment} from '../text/fragments.ts'
import {bodyOf} from './length.ts'
import {releaseOf} from './release.ts'
import {isUnfinished} from './unfilled.ts'
import type {Unit} from './unit.ts'

/** How much of the prose that a form wants stands in lists. */
export interface Listing {
  /** Words in all. */
  readonly words: number
  /** The share of the words in items of lists, 0 to 1. */
  readonly listed: number
  /** The share of the words in items without a verb, 0 to 1. */
  readonly fragments: number
  /** The first item; undefined where there is none. */
  readonly first: Block | undefined
}

/** Reads what the form wants in prose: a release, an essay, a narrative's argument, a story's parts. */
export function listingOf(unit: Unit): Listing {
  const blocks = (unit.kind === 'prfaq' ? releaseOf(unit.blocks) : bodyOf(unit)).filter(
    (block) => block.type === 'text' && !block.quoted && !isUnfinished(block)
  )
  const items = blocks.filter((block) => block.item !== undefined)
  const words = sum(blocks)
  const share = (some: readonly Block[]): number => (words === 0 ? 0 : sum(some) / words)
  return {words, listed: share(items), fragments: share(items.filter(isFragmentary)), first: items[0]}
}

const isFragmentary = kept(({text}: Block) => isFragment(text))

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((total, {words}) => total + words, 0)
}
