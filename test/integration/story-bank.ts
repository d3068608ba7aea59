import {principles} from '../../src/core/index.ts'

const trades = ['depot', 'ward', 'bakery', 'call centre', 'school', 'shipyard', 'press', 'vineyard', 'garage', 'museum']
const things = ['parcels', 'beds', 'loaves', 'calls', 'reports', 'rivets', 'pages', 'barrels', 'repairs', 'tickets']
const deeds: readonly string[] = [
  'I pulled the raw log and counted it by hand, and one scale had been wrong since May.',
  'I told the director that I disagreed, gave three reasons, and carried her decision out as if it were mine.',
  'I started a small trial the same day, since it could be rolled back within an hour.',
  'I rang eleven customers myself and asked each what they had given up on.',
  'I admitted to the whole crew that the mistake was mine before anybody asked.',
  'I coached two trainees each Friday until both led a shift by themselves.',
  'I refused to ship it, and wrote the check that every batch has had to pass since.',
  'I used scales that stood idle in a cellar, so that it cost us nothing.'
]

/**
 * The text of the nth of many stories, each another: of about 230 words, as a story of 90 seconds has. Every fifth has no
 * number, every seventh no lesson.
 */
export function generatedStory(nth: number): string {
  const at = <T>(all: readonly T[], step: number): T => all[Math.floor(nth / step) % all.length]!
  const [trade, thing] = [at(trades, 1), at(things, 3)]
  const shown = [at(principles, 1), at(principles, 5)].map(({name}) => `"${name}"`)
  const result =
    nth % 5 === 0
      ? `Far fewer ${thing} were lost.`
      : `Lost ${thing} fell from ${40 + nth} a week to ${3 + (nth % 9)} within two months.`
  const lessons =
    nth % 7 === 0
      ? ''
      : `\n## Lessons\n\nI should have asked the ${trade} crew before I looked at any figure. I now spend my first hour where the work is done.\n`
  return `---
kind: story
principles: [${[...new Set(shown)].join(', ')}]
---

# Story ${nth}: the ${trade} that lost its ${thing}

## Situation

I led planning for a ${trade} of ${20 + (nth % 60)} people in its third year. ${40 + nth} ${thing} went missing each week, and everybody had a different story about why. Nobody had been asked to look into it, since it lay between two teams.

## Problem

The two teams each reported their own half of the figures, and the halves did not add up. My part was to find out where the ${thing} went before the peak of the season, with nobody to give the work to.

## Solution

${at(deeds, 1)} ${at(deeds, 2)} ${at(deeds, 7)} I drew up one page that showed each step with the name of who did it, and took it to both teams on the same morning. I asked them to strike out what was not so. Then I moved the hand-over to the door, where I could see it, and stood there for a week myself. When the first days went wrong I changed the order of two steps and told everyone why.

## Impact

${result} The two teams have used the same page since then.
${lessons}`
}
