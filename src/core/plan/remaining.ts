import type {Assessment, Milestone} from './assessment.ts'

/** How an assessment stands at a moment. */
export interface Remaining {
  /** Whole hours and minutes; nothing of either where the time is up. */
  readonly hours: number
  readonly minutes: number
  readonly over: boolean
  /** The first milestone that is not ticked. */
  readonly next: Milestone | undefined
  /** It should have been behind the writer by now. */
  readonly late: boolean
}

export function remainingAt({due, steps}: Assessment, now: number): Remaining {
  const minutes = Math.max(0, Math.ceil((due - now) / 60_000))
  const next = steps.find(({done}) => !done)
  return {
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
    over: now >= due,
    next: next?.id,
    late: next !== undefined && next.by < now
  }
}
