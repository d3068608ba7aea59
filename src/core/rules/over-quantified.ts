import type {Sentence} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {releaseOf} from '../kinds/release.ts'
import {sectionsNamed} from '../kinds/sections.ts'
import {countMeasures} from '../kinds/telling.ts'
import {toldSentences} from '../kinds/told.ts'
import type {Unit} from '../kinds/unit.ts'
import {countWords} from '../text/words.ts'
import {defineRule, eachUnit} from './rule.ts'

/** Fewer sentences than this may all have their number. */
const fewest = 6
/** In a text that convinces, some sentences say why and how; a short one that has a number in each has few in all. */
const share = 0.8
const perSentence = 1.5
/** So many stand in each other's way even where some sentences have none. */
const crowded = 2.5

export default defineRule({
  id: 'over-quantified',
  summary: 'Keep the numbers that decide, and let the other sentences say how and why.',
  why: 'Where every sentence carries a number, none of them stands out, and the reader begins to doubt them all. One or two that were measured, with how, convince more than thirty.',
  rewrite: {
    before: 'I cut costs by 31 % in 9 weeks, raised output by 44 % and trained 320 packers.',
    after: 'I cut costs by 31 % in nine weeks. The packers did it with the scales that they had.'
  },
  except: 'A report whose readers asked for all of its figures.',
  kinds: 'all',
  severity: 'information',
  examples: [
    {
      name: 'numbers where the results are',
      text: '---\nkind: story\n---\n\n**Action:** I sat with the packers for a week. I asked what slowed them. I moved the scales to the door.\n\n**Result:** Wrong parcels fell from 40 a week to 6. Packing took 3 minutes instead of 7. Overtime fell by 30 %.\n'
    },
    {
      name: 'five short results',
      text: '---\nkind: story\n---\n\n**Action:** I moved the scales.\n\n**Result:** Returns fell by 40 %. Costs fell by 12 %. Sales rose by 9 %. Overtime halved. Complaints fell to 3 a week.\n'
    },
    {
      name: 'a number in most sentences, and few in all',
      text: '---\nkind: story\n---\n\n**Action:** I rang 40 drivers in a week. I asked each of them what slowed them. 31 named the scales.\n\n**Result:** Wrong parcels fell from 40 a week to 6. Packing took 3 minutes instead of 7. Overtime fell by 30 %.\n'
    },
    {
      name: 'a number in every sentence',
      text: '---\nkind: story\n---\n\n**Action:** I cut costs by 31 % in 9 weeks. I raised output by 44 %. I trained 320 packers and saved 900 hours.\n\n**Result:** Sales rose by 18 %. Errors fell by 92 %, returns by 71 % and complaints by 64 %. Trust rose by 27 %.\n',
      findings: ['7:33-7:93 6 of 6 sentences carry a number']
    }
  ],
  check: eachUnit(function* (unit) {
    const judged = judgedSentences(unit).filter(isWhole)
    if (judged.length < fewest) return
    const counts = judged.map(countMeasures)
    const carrying = counts.filter((count) => count > 0).length
    const numbers = counts.reduce((sum, count) => sum + count, 0)
    const every = carrying > judged.length * share && numbers >= judged.length * perSentence
    if (!every && numbers <= judged.length * crowded) return
    yield {
      at: judged[counts.indexOf(Math.max(...counts))]!.at,
      reason: every
        ? `${carrying} of ${judged.length} sentences carry a number`
        : `There are ${numbers} numbers in ${judged.length} sentences`,
      asks: 'Which two would you keep?'
    }
  })
})

const isWhole = kept(({text}: Sentence) => countWords(text) > 2)

/** What was done and what came of it; the whole where nothing is labelled so, of a PR/FAQ the release. */
function judgedSentences(unit: Unit): readonly Sentence[] {
  const parts = sectionsNamed(unit.sections, 'action', 'result')
  if ((unit.kind === 'story' || unit.kind === 'essay') && parts.length > 0) return parts.flatMap(toldSentences)
  const blocks = unit.kind === 'prfaq' ? releaseOf(unit.blocks) : unit.blocks
  // Tables and lists of targets are made of numbers.
  return toldSentences({blocks: blocks.filter((block) => block.type === 'text' && !block.item)})
}
