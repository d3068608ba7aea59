import {competencies} from '../competencies/competencies.ts'
import {principles} from '../principles/principles.ts'
import type {Lens, Theme} from '../themes/theme.ts'

export {lenses, type Lens, type Theme} from '../themes/theme.ts'

export const themes: Readonly<Record<Lens, readonly Theme[]>> = {principles, competencies}

/** How many strong stories a theme wants, by its id, where somebody has set it. */
export type Targets = Readonly<Record<string, number>>

/** How many strong stories a theme wants: what was set, else two where loops dwell on it and one elsewhere. */
export function targetOf({id, askedMost}: Theme, targets: Targets): number {
  return targets[id] ?? (askedMost ? 2 : 1)
}
