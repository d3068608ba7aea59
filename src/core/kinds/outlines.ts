import {essay, essayInvention, essayJudgement} from './essay.ts'
import {narrative} from './narrative.ts'
import type {Kind, Outline} from './outline.ts'
import {prd, prdFeature} from './prd.ts'
import {prfaq, prfaqShort} from './prfaq.ts'
import {spsil, star} from './story.ts'

/** The outlines that a new document can be made from, in the order of the palette. */
export const outlines: readonly Outline[] = [
  prfaq,
  prfaqShort,
  prd,
  prdFeature,
  spsil,
  star,
  essay,
  essayInvention,
  essayJudgement,
  narrative
]

const usual: Readonly<Record<Kind, Outline>> = {prfaq, prd, story: star, essay, narrative}

/** The outline that the readers of a kind have in mind, in the form that its front matter states. */
export function outlineOf(kind: Kind, form?: string): Outline {
  return outlines.find((outline) => outline.kind === kind && form !== undefined && outline.form === form) ?? usual[kind]
}
