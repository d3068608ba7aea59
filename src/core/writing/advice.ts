import type {Kind} from '../kinds/outline.ts'
import type {Rewrite} from '../rules/rule.ts'
import {narrativeAdvice} from './advice-narrative.ts'
import {prdAdvice} from './advice-prd.ts'
import {prfaqAdvice} from './advice-prfaq.ts'
import {essayAdvice, storyAdvice} from './advice-story.ts'

/** What helps at writing a part of an outline, beside what the outline says belongs there. */
export interface Advice extends Rewrite {
  /** What a bar raiser asks of it. */
  readonly question: string
  /** The rule whose page says more. */
  readonly rule: string
}

/** By the id of the part. */
export type Advices = Readonly<Record<string, Advice>>

const advices: Readonly<Record<Kind, Advices>> = {
  prfaq: prfaqAdvice,
  prd: prdAdvice,
  story: storyAdvice,
  essay: essayAdvice,
  narrative: narrativeAdvice
}

export function adviceFor(kind: Kind, part: string): Advice | undefined {
  return advices[kind][part]
}
