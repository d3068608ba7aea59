import {parser, peers} from '../linters.mjs'
import {inTurn} from '../players.mjs'
import {median} from '../statistics.mjs'
import {duration, times} from './measure.mjs'

/**
 * Documents that are seen for the first time, against the parser that all of remark stands on.
 *
 * @type {import('./measure.mjs').Measure}
 */
export async function full({rounds, budget}) {
  const taken = await inTurn(['workback', ...peers, parser], rounds, async (player, round) => {
    const turn = {words: 3000, seed: 1000 * (round + 2), budget: round < 0 ? 10 * budget : budget}
    return median((await player.take({task: 'lint', ...turn})).map(({milliseconds}) => milliseconds))
  })
  const ours = taken.get('workback') ?? []
  const share = times(ours, taken.get(parser) ?? [])
  return [
    {
      measure: 'first lint, 3,000 words',
      ours: `${duration(median(ours))}, ${share.toFixed(2)} × ${parser}`,
      others: Object.fromEntries(
        [...taken]
          .filter(([name]) => name !== 'workback')
          .map(([name, all]) => [name, {took: duration(median(all)), times: times(all, ours)}])
      ),
      target: `1.0 × ${parser} with gfm and front matter`,
      holds: share <= 1,
      figures: {milliseconds: median(ours), timesParser: share}
    }
  ]
}
