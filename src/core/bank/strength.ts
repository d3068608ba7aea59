import {missingParts} from '../kinds/parts.ts'
import {sectionsNamed} from '../kinds/sections.ts'
import {toldWords} from '../kinds/told.ts'
import type {Unit} from '../kinds/unit.ts'
import type {Finding} from '../lint.ts'

/** One thing that makes a story hold. */
export interface Reason {
  readonly id: 'told' | 'own' | 'measured' | 'learned' | 'borne'
  readonly met: boolean
  /** What is so, or what to mend: in a sentence without a full stop. */
  readonly says: string
}

/** How well a story would hold in an interview. */
export interface Strength {
  /** From 0 to 5: a point for each reason that is met. */
  readonly points: number
  /** In the order in which they are worth mending. */
  readonly reasons: readonly Reason[]
}

/** A story of this strength holds: it counts for what it shows. */
export const strong = 3

/** The rules whose findings count. What a person has switched off or silenced does not. */
export const strengthRules: ReadonlySet<string> = new Set([
  'lessons-learned',
  'named-principles',
  'own-part',
  'placeholders-left',
  'quantified-results',
  'required-sections',
  'setup-heavy',
  'within-budget'
])

/** Fewer words than this do not tell what somebody did: the 90 seconds of a story are about 200. */
const leastAction = 25
const leastStory = 90

/**
 * How well a story would hold, and why.
 * @param found what the rules of `strengthRules` say of it
 * @param bears whether its words bear out a principle that it claims, or any where it claims none
 */
export function strengthOf(unit: Unit, found: readonly Finding[], bears: boolean): Strength {
  const says = (...rules: string[]): string | undefined => found.find(({rule}) => rules.includes(rule))?.reason
  const reasons: Reason[] = [
    reason('told', 'It is told whole: what you did, and what came of it', untold(unit, says)),
    reason('measured', 'A number measures its result', unmeasured(unit, says)),
    reason('own', 'It tells what you did yourself', unowned(unit, says)),
    reason('learned', 'It says what you learned', says('lessons-learned')),
    reason('borne', 'Its words show what it is for, in the time that it has', unborne(unit, says, bears))
  ]
  return {points: reasons.filter(({met}) => met).length, reasons}
}

type Says = (...rules: string[]) => string | undefined

function reason(id: Reason['id'], met: string, unmet: string | undefined): Reason {
  return {id, met: unmet === undefined, says: unmet ?? met}
}

function untold(unit: Unit, says: Says): string | undefined {
  const said = says('required-sections', 'placeholders-left')
  if (said) return said
  const missing = missingParts(unit).map(({title}) => title)
  if (missing.length > 0) return `This story lacks: ${missing.join(', ')}`
  return toldWords([unit]) < leastStory ? 'This is a sketch: nothing in it could be asked about' : undefined
}

function unmeasured({claims}: Unit, says: Says): string | undefined {
  if (claims.length === 0) return 'Nothing says what came of it'
  return claims.some(({quantified}) => quantified) ? undefined : says('quantified-results')
}

function unowned({sections}: Unit, says: Says): string | undefined {
  const action = sectionsNamed(sections, 'action')
  if (action.length > 0 && toldWords(action) < leastAction) return 'What you did takes up hardly a sentence'
  return says('own-part', 'setup-heavy')
}

function unborne({principles}: Unit, says: Says, bears: boolean): string | undefined {
  if (bears) return says('within-budget')
  return principles.length > 0
    ? (says('named-principles') ?? 'Nothing in it shows a principle that it claims')
    : 'Nothing in it speaks plainly for a principle'
}
