import type {Block} from '../document/block.ts'
import {kept, keptBy} from '../document/kept.ts'
import type {Label} from '../document/label.ts'
import {written} from '../text/placeholders.ts'
import type {Vocabulary} from './vocabulary.ts'

/** Consecutive blocks under one label. */
export interface Section {
  /** The parts of the outline that its label names: none before the first label and under a label of no part. */
  readonly parts: readonly string[]
  readonly label: Label | undefined
  /** What is said in it; the heading that opens it is not among them. */
  readonly blocks: readonly Block[]
  /** Found by how the story is told, not by a label: where such a part is lacking, nobody has left one out. */
  readonly derived?: true
}

interface Named {
  readonly label: Label | undefined
  readonly parts: readonly string[]
}

const none: readonly string[] = []
const unnamed: Named = {label: undefined, parts: none}

/** The label by which a block belongs to a part: its own, or in a table its row's; and the parts that it names. */
export function sectionLabel(block: Block, vocabulary: Vocabulary): Named {
  // Most have neither.
  return block.label || block.cell ? namedBy(block, vocabulary) : unnamed
}

const namedBy = keptBy(({label, cell}: Block, vocabulary: Vocabulary): Named => {
  const parts = label ? vocabulary(label) : none
  if (parts.length > 0 || !cell?.rowName) return {label, parts}
  const byRow = vocabulary(cell.rowName)
  return byRow.length > 0 ? {label: cell.rowName, parts: byRow} : {label, parts}
})

/**
 * Parts blocks into sections by their labels, whatever carries them. A label of no part ends a section only if it
 * has the section's own form and rank: a bold `**Note:**` stays inside a section that a heading opened.
 */
export function sectionsOf(blocks: readonly Block[], vocabulary: Vocabulary): Section[] {
  const sections: Section[] = []
  let opener: Block | undefined
  let parts: readonly string[] = []
  let inside: Block[] = []
  let label: Label | undefined
  const close = (): void => {
    if (opener !== undefined || inside.length > 0) sections.push({parts, label, blocks: inside})
  }
  for (const block of blocks) {
    const named = sectionLabel(block, vocabulary)
    if (block.label && (named.parts.length > 0 || ends(opener, block))) {
      close()
      opener = block
      label = named.label
      parts = named.parts
      inside = block.type === 'heading' ? [] : [block]
    } else {
      inside.push(block)
    }
  }
  close()
  return sections
}

function ends(opener: Block | undefined, block: Block): boolean {
  if (block.type === 'heading') return opener?.type !== 'heading' || (block.depth ?? 6) <= (opener.depth ?? 6)
  // A list of bold points under a bold label belongs to it.
  const alike = opener?.type === block.type && (opener.item === undefined) === (block.item === undefined)
  return alike && opener.label?.form === block.label?.form
}

const isWrittenIn = kept(({type, text}: Block) => type === 'opaque' || /\p{L}{2}/u.test(written(text)))

/** Whether somebody wrote something in the section: placeholders alone are nothing. */
export function isWritten(section: Section): boolean {
  return section.blocks.some(isWrittenIn)
}

/** The sections that a part of the outline has, in reading order. */
export function sectionsNamed(sections: readonly Section[], ...parts: readonly string[]): readonly Section[] {
  return sections.filter((section) => section.parts.some((part) => parts.includes(part)))
}
