import type {Block, Sentence} from '../document/block.ts'
import {namesAlternatives} from '../text/alternatives.ts'
import {namesNonGoals} from '../text/non-goals.ts'
import {written} from '../text/placeholders.ts'
import {isWritten, sectionsNamed} from './sections.ts'
import {excludes, givesReason, proposes, weighsAlternatives} from './telling.ts'
import type {Unit} from './unit.ts'

/** Whether a plan says what it leaves out: under a label, or in a sentence anywhere. */
export function saysNonGoals(unit: Unit): boolean {
  return says(unit, 'non-goals', namesNonGoals, excludes)
}

/** Whether a plan weighs its way against another: under a label, or in a sentence anywhere. */
export function saysAlternatives(unit: Unit): boolean {
  // Who says why something is left out has weighed it.
  const leftOut = sectionsNamed(unit.sections, 'non-goals').flatMap((section) => section.blocks)
  return (
    says(unit, 'alternatives', namesAlternatives, weighsAlternatives) ||
    leftOut.some(({sentences}) => sentences.some(givesReason))
  )
}

/** Whether a plan has a way that others could be weighed against: a review of a year has none. */
export function proposesWay(unit: Unit): boolean {
  return (
    sectionsNamed(unit.sections, 'proposal', 'requirements').some(isWritten) ||
    unit.blocks.some(({sentences}) => sentences.some(proposes))
  )
}

function says(
  unit: Unit,
  part: string,
  names: (label: string) => boolean,
  tells: (sentence: Sentence) => boolean
): boolean {
  if (sectionsNamed(unit.sections, part).some(isWritten)) return true
  return unit.blocks.some(
    (block, index) =>
      (block.label && names(block.label.name) && isFollowed(unit.blocks, index)) ||
      (block.type !== 'heading' && block.sentences.some(tells))
  )
}

/** Whether something is written under a label, which may stand on a line of its own. */
function isFollowed(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!
  const next = blocks[index + 1]
  const own = block.type === 'heading' ? '' : block.text
  return written(own) !== '' || (next !== undefined && (next.type === 'opaque' || written(next.text) !== ''))
}
