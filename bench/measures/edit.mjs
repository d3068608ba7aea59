import {peers} from '../linters.mjs'
import {inTurn} from '../players.mjs'
import {median, quantile} from '../statistics.mjs'
import {duration, fastest, times} from './measure.mjs'

/**
 * From one character more or less in an open document to its findings: a letter within a word, as people type, or any
 * character anywhere, which tears more apart.
 *
 * @type {import('./measure.mjs').Measure}
 */
export async function edit(extent) {
  return [
    ...(await typing('letter', 'a letter in a word → findings', extent)),
    ...(await typing('edit', 'any character anywhere → findings', extent))
  ]
}

/**
 * @param {'letter' | 'edit'} task
 * @param {string} name
 * @param {Parameters<import('./measure.mjs').Measure>[0]} extent
 */
async function typing(task, name, {rounds, budget}) {
  const taken = await inTurn(['workback', ...peers], rounds, async (player, round) => {
    // What the compiler has to learn it learns from some hundreds of edits.
    const turn = {task, seed: 10 + round, budget: round < 0 ? 10 * budget : budget}
    const of = async (/** @type {number} */ words) =>
      (await player.take({...turn, words})).map(({milliseconds}) => milliseconds)
    return {small: await of(3000), large: player.name === 'workback' ? await of(20_000) : []}
  })
  const ours = taken.get('workback') ?? []
  const others = [...taken].filter(([name]) => name !== 'workback')

  const row = (/** @type {string} */ what, /** @type {number} */ share, /** @type {number} */ limit) => {
    const each = ours.map(({small}) => quantile(small, share))
    const byPeer = others.map(
      ([name, rounds]) => /** @type {const} */ ([name, rounds.map(({small}) => quantile(small, share))])
    )
    const shown = Object.fromEntries(
      byPeer.map(([name, all]) => [name, {took: duration(median(all)), times: times(all, each)}])
    )
    const least = shown[fastest(byPeer)].times
    return {
      measure: `${name}, 3,000 words, ${what}`,
      ours: duration(median(each)),
      others: shown,
      target: `1/15 of the fastest, ${limit} ms`,
      holds: least >= 15 && median(each) <= limit,
      figures: {milliseconds: median(each), timesFastest: least}
    }
  }
  const large = ours.map((round) => median(round.large))
  const growth = times(
    large,
    ours.map(({small}) => median(small))
  )
  return [
    row('median', 0.5, 2),
    row('95th percentile', 0.95, 6),
    {
      measure: 'the same, 20,000 words, median',
      ours: `${duration(median(large))}, ${growth.toFixed(2)} × that of 3,000`,
      target: '1.5 × that of 3,000',
      holds: growth <= 1.5,
      figures: {milliseconds: median(large), times: growth}
    }
  ]
}
