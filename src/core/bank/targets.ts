import {themes, type Targets} from './lens.ts'
import {nearest} from '../text/nearest.ts'

export interface ReadTargets {
  readonly targets: Targets
  /** What is wrong and was left out: a sentence each, without a full stop. */
  readonly problems: readonly string[]
}

export const mostWanted = 9

/** Reads the value of the setting `workback.targets`, whatever it is: how many stories a theme wants, by its id. Never throws. */
export function readTargets(value: unknown): ReadTargets {
  if (value === undefined) return {targets: {}, problems: []}
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {targets: {}, problems: ['it has to be an object with a number for each principle']}
  const ids = Object.values(themes).flatMap((all) => all.map(({id}) => id))
  const problems: string[] = []
  const targets: Record<string, number> = {}
  for (const [id, wanted] of Object.entries(value)) {
    if (!ids.includes(id)) {
      const near = nearest(id, ids)
      problems.push(`\`${id}\` is no principle${near ? `: do you mean \`${near}\`?` : ''}`)
    } else if (!Number.isInteger(wanted) || wanted < 0 || wanted > mostWanted) {
      problems.push(`\`${id}\` has to be a whole number from 0 to ${mostWanted}`)
    } else targets[id] = wanted as number
  }
  return {targets, problems}
}
