import {addDays, daysBetween, type Day} from '../text/day.ts'

/** The stretches of a preparation, in their order. */
export const phaseIds = ['collect', 'draft', 'cut', 'mock', 'test'] as const
export type PhaseId = (typeof phaseIds)[number]

/** From its first day to its last, both included. */
export interface Phase {
  readonly id: PhaseId
  readonly from: Day
  readonly to: Day
  readonly days: number
}

const sixWeeks = 42

/** The phases that fit between a day and the interview, which is in none of them. */
export function phasesBetween(start: Day, interview: Day): Phase[] {
  const lengths = lengthsOf(daysBetween(start, interview))
  let from = start
  return phaseIds.flatMap((id): Phase[] => {
    const days = lengths[id] ?? 0
    if (days <= 0) return []
    const phase = {id, from, to: addDays(from, days - 1), days}
    from = addDays(from, days)
    return [phase]
  })
}

/** How many days each phase gets. With little time, mocks go first, then the cutting, and the last day is for the voice. */
function lengthsOf(days: number): Partial<Record<PhaseId, number>> {
  if (days >= sixWeeks) return {collect: days - sixWeeks, draft: 14, cut: 14, mock: 7, test: 7}
  if (days >= 12) {
    const third = Math.round(days / 3)
    const sixth = Math.round(days / 6)
    return {draft: third, cut: third, mock: sixth, test: days - 2 * third - sixth}
  }
  if (days >= 4) {
    const draft = Math.ceil(days / 2)
    const cut = Math.ceil((days - draft) / 2)
    return {draft, cut, test: days - draft - cut}
  }
  return days > 1 ? {draft: days - 1, test: 1} : {test: days}
}
