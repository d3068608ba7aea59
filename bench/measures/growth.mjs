import {forms} from '../documents/documents.mjs'
import {inTurn} from '../players.mjs'
import {median} from '../statistics.mjs'
import {duration} from './measure.mjs'

/**
 * How the time of a first lint grows with the text: 1 where twice the text takes twice the time.
 *
 * @type {import('./measure.mjs').Measure}
 */
export async function growth({rounds, budget}) {
  const sizes = [2000, 20_000, 200_000]
  const taken = await inTurn(['workback'], Math.max(1, Math.round(rounds / 2)), async (player, round) => {
    const points = []
    for (const words of round < 0 ? sizes.slice(0, 2) : sizes) {
      const turn = {words, seed: 1000 * (round + 2), budget: round < 0 ? 30 * budget : budget}
      const all = await player.take({task: 'lint', ...turn, forms: [forms[(round + 1) % forms.length]]})
      points.push({
        milliseconds: median(all.map(({milliseconds}) => milliseconds)),
        length: median(all.map(({length}) => length))
      })
    }
    return points
  })
  const all = taken.get('workback') ?? []
  const exponent = median(
    all.map((points) => {
      const [first, last] = [points[0], points[points.length - 1]]
      return Math.log(last.milliseconds / first.milliseconds) / Math.log(last.length / first.length)
    })
  )
  const ends = sizes.map((_, index) => median(all.map((points) => points[index].milliseconds)))
  return [
    {
      measure: 'growth of a first lint, 2,000 → 200,000 words',
      ours: `exponent ${exponent.toFixed(2)} (${ends.map(duration).join(', ')})`,
      target: 'exponent 1.1',
      holds: exponent <= 1.1,
      figures: {exponent, milliseconds: ends}
    }
  ]
}
