import type {BankStory} from '../bank/bank-story.ts'
import type {Targets} from '../bank/lens.ts'
import {isDay, type Day} from '../text/day.ts'
import {hasConflict} from './checklist-lines.ts'
import {frontMatterValue, withFrontMatterValue} from './front-matter.ts'
import {preparationPlan} from './preparation.ts'
import {refreshed} from './refresh.ts'

export const planFileName = 'workback-plan.md'

/** Which of our own files a text is, as its front matter says. */
export function ownFile(text: string): 'plan' | 'assessment' | undefined {
  const stated = frontMatterValue(text, 'workback')
  return stated === 'plan' || stated === 'assessment' ? stated : undefined
}

/** Why a file of ours is left as it is. */
export type Untouched = 'conflict' | 'no-date'

/** The text that a file is to have, or why it keeps the one that it has. */
export type Outcome = {readonly text: string} | {readonly untouched: Untouched}

export interface PlanMakings {
  readonly today: Day
  readonly stories: readonly BankStory[]
  readonly targets?: Targets
  /** Another day than the plan's own front matter says. */
  readonly interview?: Day
}

/** The plan in a text, which may be empty, as it is today. Nothing that a person has written or ticked is lost. */
export function refreshPlan(text: string, {today, stories, targets, interview}: PlanMakings): Outcome {
  if (hasConflict(text)) return {untouched: 'conflict'}
  const stated = interview ?? interviewOf(text)
  if (stated === undefined) return {untouched: 'no-date'}
  const began = frontMatterValue(text, 'started')
  const started = began !== undefined && isDay(began) ? began : today
  let dated = text
  if (started !== began) dated = withFrontMatterValue(dated, 'started', started)
  if (stated !== interviewOf(text)) dated = withFrontMatterValue(dated, 'interview', stated)
  // By this it is known for no story, whatever it speaks of.
  if (frontMatterValue(text, 'workback') === undefined) dated = withFrontMatterValue(dated, 'workback', 'plan')
  const checklist = preparationPlan({today, started, interview: stated, stories, ...(targets && {targets})})
  return {text: refreshed(dated, checklist)}
}

/** The day of the interview, as the front matter of a plan says; undefined where it says none. */
export function interviewOf(text: string): Day | undefined {
  const stated = frontMatterValue(text, 'interview')
  return stated !== undefined && isDay(stated) ? stated : undefined
}
