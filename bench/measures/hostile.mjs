import {start} from '../players.mjs'
import {duration} from './measure.mjs'

/** Seconds within which there has to be an answer, and after which nobody waits any longer. */
const limit = 1
const patience = 20

/**
 * Texts that take a careless linter's minutes.
 *
 * @type {import('./measure.mjs').Measure}
 */
export async function hostile() {
  const {hostile: texts} = await import('../../test/hostile/inputs.mjs')
  /** @type {Record<string, number>} */
  const seconds = {}
  let player = await start('workback')
  try {
    for (const name of Object.keys(texts)) {
      try {
        const [{milliseconds}] = await player.take({task: 'hostile', name}, patience)
        seconds[name] = milliseconds / 1000
      } catch {
        seconds[name] = Infinity
        player.end()
        player = await start('workback')
      }
    }
  } finally {
    player.end()
  }
  const slow = Object.entries(seconds).sort(([, a], [, b]) => b - a)
  const late = slow.filter(([, value]) => value > limit)
  const [worst, value] = slow[0]
  const took = value === Infinity ? `none in ${patience} s` : duration(value * 1000)
  return [
    {
      measure: `${slow.length} hostile texts`,
      ours: `${slow.length - late.length} answered in ${limit} s; the worst, ${worst}: ${took}`,
      target: `each in ${limit} s`,
      holds: late.length === 0,
      figures: {late: Object.fromEntries(late)}
    }
  ]
}
