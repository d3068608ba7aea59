import {essay} from './essay.ts'
import type {Outline} from './outline.ts'
import {prd} from './prd.ts'
import {prfaq} from './prfaq.ts'
import {spsil, star} from './story.ts'

/** The outlines that a new document can be made from, in the order of the palette. */
export const outlines: readonly Outline[] = [prfaq, prd, spsil, star, essay]
