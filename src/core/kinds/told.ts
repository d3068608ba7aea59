import type {Block, Sentence} from '../document/block.ts'
import type {Section} from './sections.ts'

/** The blocks of a section in which its writer speaks: headings, code and other people's words are left out. */
export function toldBlocks({blocks}: Pick<Section, 'blocks'>): readonly Block[] {
  return blocks.filter((block) => !block.quoted && (block.type === 'text' || block.type === 'cell'))
}

/** The sentences that the writer tells in a section. */
export function toldSentences(section: Pick<Section, 'blocks'>): readonly Sentence[] {
  return toldBlocks(section).flatMap((block) => block.sentences)
}

/** How many words the writer tells in some sections, without their labels. */
export function toldWords(sections: readonly Pick<Section, 'blocks'>[]): number {
  return sections.flatMap(toldBlocks).reduce((sum, block) => sum + block.words, 0)
}
