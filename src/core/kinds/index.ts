import {narrative} from './narrative.ts'
import type {Kind, Part} from './outline.ts'
import {outlineOf} from './outlines.ts'
import {phrases} from './phrases.ts'
import {prd} from './prd.ts'
import {prfaq} from './prfaq.ts'
import {spsil, star} from './story.ts'
import {vocabularyOf, type Vocabulary} from './vocabulary.ts'

const readers = new Map<Kind, Vocabulary>([
  ['prfaq', vocabularyOf([prfaq], phrases.prfaq)],
  ['prd', vocabularyOf([prd], phrases.prd)],
  ['story', vocabularyOf([spsil, star], phrases.story)],
  // An essay needs no labels; where it has some they are those of a story.
  ['essay', vocabularyOf([spsil, star], phrases.essay)],
  ['narrative', vocabularyOf([narrative], phrases.narrative)]
])

/** The parts of a story by their names alone: an essay's headings may say the same in other words. */
export const plainStory = vocabularyOf([spsil, star], [])

/** Which parts a label names in documents of this kind. */
export function vocabulary(kind: Kind): Vocabulary {
  return readers.get(kind)!
}

/** A part of a kind's outline, as the outline calls it that a label is from. */
export function partLabelled(kind: Kind, id: string, label: string): Part | undefined {
  const same = [...outlineOf(kind).parts, ...(kind === 'story' ? spsil.parts : [])].filter((part) => part.id === id)
  return same.find(({title}) => title.toLowerCase() === label) ?? same[0]
}

/** The parts that a kind's reader expects of a form of it, each once. */
export function requiredParts(kind: Kind, form?: string): readonly Part[] {
  return outlineOf(kind, form).parts.filter((part) => part.required)
}
