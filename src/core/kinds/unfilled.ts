import {placeholders, written} from '../text/placeholders.ts'
import type {Unit} from './unit.ts'
import {isWritten} from './sections.ts'

/**
 * Whether units are still a template: half or more of their labelled parts are empty, or half or more of their
 * paragraphs hold a placeholder.
 */
export function isUnfilled(units: readonly Unit[]): boolean {
  const parts = units.flatMap((unit) => unit.sections.filter((section) => section.parts.length > 0))
  if (parts.length >= 2 && parts.filter((section) => !isWritten(section)).length >= parts.length / 2) return true
  const texts = units.flatMap((unit) =>
    unit.blocks.filter((block) => block.type !== 'opaque' && block.text.trim() !== '')
  )
  const open = texts.filter((block) => placeholders(block.text).length > 0 || written(block.text) === '')
  return texts.length > 0 && open.length >= texts.length / 2
}
