import type {Block, Sentence} from '../document/block.ts'
import {tellsLesson} from '../text/lessons.ts'
import {isAside, saysBetter, tellsOutcome} from '../text/outcomes.ts'
import {placeholders} from '../text/placeholders.ts'
import type {Kind} from './outline.ts'
import {releaseOf} from './release.ts'
import type {Section} from './sections.ts'

/** A sentence that says that something got better, got worse, or came out otherwise. */
export interface Claim {
  readonly sentence: Sentence
  readonly quantified: boolean
}

/**
 * The claims of a unit. In a story position decides: what stands in the Result part is an outcome, whatever its
 * words. Elsewhere, and in a story without labels, the words decide.
 */
export function claimsOf(kind: Kind, blocks: readonly Block[], sections: readonly Section[]): Claim[] {
  switch (kind) {
    case 'story':
    case 'essay': {
      const results = sections.filter((section) => section.parts.includes('result'))
      if (sections.some((section) => section.parts.includes('action')) || results.length > 0) {
        return results.flatMap((section) => section.blocks.filter((block) => !block.quoted)).flatMap(outcomes)
      }
      return spoken(blocks)
        .filter((sentence) => tellsOutcome(sentence.text) && !tellsLesson(sentence.text))
        .map(claim)
    }
    case 'prfaq':
      return spoken(releaseOf(blocks))
        .filter((sentence) => saysBetter(sentence.text))
        .map(claim)
    case 'prd':
    case 'narrative':
      // Their claims hide among requirements, targets and plans: telling those apart needs more than this first form.
      return []
  }
}

function outcomes(block: Block): Claim[] {
  if (block.type === 'heading' || block.type === 'opaque') return []
  return block.sentences
    .filter(
      (sentence) => placeholders(sentence.text).length === 0 && !isAside(sentence.text) && !tellsLesson(sentence.text)
    )
    .map(claim)
}

function spoken(blocks: readonly Block[]): Sentence[] {
  return blocks.filter((block) => block.type === 'text').flatMap((block) => block.sentences)
}

function claim(sentence: Sentence): Claim {
  // "Millions of" says how large something is, but not how much it changed.
  return {sentence, quantified: sentence.quantities.some(({measure}) => measure !== 'magnitude')}
}
