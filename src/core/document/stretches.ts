import {areSame, asBefore} from './alike.ts'
import type {Block} from './block.ts'
import {together} from './looks.ts'
import {reading, readingBy} from './readings.ts'

/**
 * All blocks of a long document, in stretches of which only the one that was edited need be read again. A stretch ends
 * where its blocks say so, and not after so many of them, so that those behind a block that is put in are the same as
 * before.
 */
export const stretchesOf = reading((blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const stretches: (readonly Block[])[] = []
  for (let start = 0; start < blocks.length;) {
    let end = start + 1
    while (end < blocks.length && end < start + 2 * together && blocks[end]!.number % together !== 0) end++
    stretches.push(stretchFrom(blocks[start]!, blocks.slice(start, end)))
    start = end
  }
  return stretches
})

/** Several stretches begin with a block: of all blocks, of those that tell, of a release. */
const stretchFrom = asBefore<Block, readonly Block[]>(areSame, 8)

/** Reads all blocks of a long document in stretches, of which only the one that was edited is read again. */
export function byStretches<Value>(
  read: (stretch: readonly Block[]) => Value
): (blocks: readonly Block[]) => readonly Value[] {
  const inStretch = reading(read)
  return (blocks) => stretchesOf(blocks).map((stretch) => inStretch(stretch))
}

const counted = readingBy(sumOf)

/** Adds up what is counted in each of some blocks, in as many ways as are written in the source. */
export function total(blocks: readonly Block[], count: (block: Block) => number): number {
  if (blocks.length <= together) return sumOf(blocks, count)
  return stretchesOf(blocks).reduce((sum, stretch) => sum + counted(stretch, count), 0)
}

function sumOf(blocks: readonly Block[], count: (block: Block) => number): number {
  return blocks.reduce((sum, block) => sum + count(block), 0)
}

const holding = readingBy((stretch: readonly Block[], test: (block: Block) => boolean) => stretch.some(test))

/** Whether a test, of which as many are written in the source, holds of any of some blocks. */
export function some(blocks: readonly Block[], test: (block: Block) => boolean): boolean {
  if (blocks.length <= together) return blocks.some(test)
  return stretchesOf(blocks).some((stretch) => holding(stretch, test))
}
