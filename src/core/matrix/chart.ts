import {daysBetween, type Day} from '../text/day.ts'
import type {Sample} from './history.ts'
import {markup} from './markup.ts'

const width = 280
const height = 120
const top = 8
const bottom = 20
const left = 26
const right = 8

/**
 * A history as a small picture for a page, whose style sheet gives it its colours; empty without a sample.
 * @param said what it says in words, for who does not see it
 */
export function historySvg(history: readonly Sample[], said: string): string {
  const first = history[0]
  const last = history.at(-1)
  if (!first || !last) return ''
  const days = daysBetween(first.day, last.day)
  const highest = Math.max(1, ...history.flatMap(({have, want}) => [have, want]))
  const end = width - right
  const x = (day: Day): number => round(days > 0 ? left + (daysBetween(first.day, day) / days) * (end - left) : left)
  const y = (count: number): number => round(height - bottom - (count / highest) * (height - top - bottom))
  const steps = (count: (sample: Sample) => number): string =>
    history
      .map((sample, index) =>
        index ? `H${x(sample.day)}V${y(count(sample))}` : `M${x(sample.day)} ${y(count(sample))}`
      )
      .join('') + `H${end}`
  const have = steps((sample) => sample.have)
  const label = (at: number, below: number, text: string, anchor: string): string =>
    `<text x="${at}" y="${below}" text-anchor="${anchor}">${markup(text)}</text>`
  return [
    `<svg class="history" viewBox="0 0 ${width} ${height}" role="img" aria-label="${markup(said)}">`,
    `<path class="axis" d="M${left} ${top}V${height - bottom}H${end}"/>`,
    `<path class="area" d="${have}V${y(0)}H${x(first.day)}Z"/>`,
    `<path class="want" d="${steps((sample) => sample.want)}"/>`,
    `<path class="have" d="${have}"/>`,
    `<circle class="now" cx="${end}" cy="${y(last.have)}" r="3.5"/>`,
    label(left - 5, y(highest) + 4, String(highest), 'end'),
    label(left - 5, y(0) + 4, '0', 'end'),
    days > 0 ? label(left, height - 5, first.day, 'start') : '',
    label(end, height - 5, last.day, 'end'),
    '</svg>'
  ].join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
