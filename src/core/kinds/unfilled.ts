import type {Block} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {placeholders, written} from '../text/placeholders.ts'
import {countWords} from '../text/words.ts'
import {isWritten, type Section} from './sections.ts'

// A finished story may well say "[Company]": a sentence of this many words around a placeholder is written.
const words = 8

/**
 * Whether a piece of writing is still a template: half or more of its labelled parts are empty, or half or more of its
 * paragraphs hold little beside a placeholder.
 */
export function isUnfilled(blocks: readonly Block[], sections: readonly Section[]): boolean {
  const parts = sections.filter((section) => section.parts.length > 0)
  if (parts.length >= 2 && parts.filter((section) => !isWritten(section)).length >= parts.length / 2) return true
  const texts = blocks.filter((block) => block.type !== 'opaque' && !isEmpty(block))
  return texts.length > 0 && texts.filter(isOpen).length >= texts.length / 2
}

/** Whether something in a block is still to be filled in. */
export const isUnfinished = kept(({text}: Block) => placeholders(text).length > 0)

const isEmpty = kept(({text}: Block) => text.trim() === '')
const isOpen = kept(({text}: Block) => {
  const rest = written(text)
  return rest === '' || (placeholders(text).length > 0 && countWords(rest) < words)
})
