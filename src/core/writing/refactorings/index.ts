import type {Draft} from '../../kinds/draft.ts'
import {labelsToHeadings} from './label-headings.ts'
import {bulletsToSentence} from './metric-sentence.ts'
import {insertSections} from './missing-sections.ts'
import type {Refactoring} from './refactoring.ts'
import {toSpsil, toStar} from './story-form.ts'

/** The refactorings within a document: of the piece of writing at an offset, undefined where there is nothing to do. */
export const refactorings = {toSpsil, toStar, labelsToHeadings, bulletsToSentence, insertSections} satisfies Record<
  string,
  (draft: Draft, offset: number) => Refactoring | undefined
>
