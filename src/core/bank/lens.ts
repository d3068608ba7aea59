import {principles, type Principle} from '../principles/principles.ts'

/** What stories can be grouped by. */
export const lenses = ['principles', 'competencies'] as const
export type Lens = (typeof lenses)[number]

/** One thing that stories are to show: a Leadership Principle, or a competency. */
export type Theme = Pick<Principle, 'id' | 'name' | 'shows' | 'askedMost'>

export const themes: Readonly<Record<Lens, readonly Theme[]>> = {principles, competencies: []}

/** How many strong stories a theme wants, by its id, where somebody has set it. */
export type Targets = Readonly<Record<string, number>>

/** How many strong stories a theme wants: what was set, else two where loops dwell on it and one elsewhere. */
export function targetOf({id, askedMost}: Theme, targets: Targets): number {
  return targets[id] ?? (askedMost ? 2 : 1)
}
