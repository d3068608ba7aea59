import type {Block} from './block.ts'
import {reading, readingBy} from './kept.ts'

/** How many blocks are read together: few enough to be read again at a key, and many enough to be few stretches. */
const length = 32

const stretchesOf = reading((blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const stretches: (readonly Block[])[] = []
  for (let start = 0; start < blocks.length; start += length) stretches.push(blocks.slice(start, start + length))
  return stretches
})

/** Reads all blocks of a long document in stretches, of which only the one that was edited is read again. */
export function byStretches<Value>(
  read: (stretch: readonly Block[]) => Value
): (blocks: readonly Block[]) => readonly Value[] {
  const inStretch = reading(read)
  return (blocks) => stretchesOf(blocks).map((stretch) => inStretch(stretch))
}

const counted = readingBy((stretch: readonly Block[], count: (block: Block) => number) =>
  stretch.reduce((sum, block) => sum + count(block), 0)
)

/** Adds up what is counted in each of some blocks, in as many ways as are written in the source. */
export function total(blocks: readonly Block[], count: (block: Block) => number): number {
  return stretchesOf(blocks).reduce((sum, stretch) => sum + counted(stretch, count), 0)
}
