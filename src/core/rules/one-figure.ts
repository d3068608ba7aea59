import type {Sentence} from '../document/block.ts'
import {contradictionsIn} from '../kinds/contradictions.ts'
import type {Span} from '../text/span.ts'
import {defineRule, eachUnit} from './rule.ts'

export default defineRule({
  id: 'one-figure',
  summary: 'Give each metric one value, wherever the document mentions it.',
  why: 'Two values for one thing cost you every other number: the reader can no longer tell which of them was checked. It happens when the release is written in March and the FAQ in May.',
  rewrite: {
    before: 'It cuts registration from 9 days to 2. And eight pages below: it cuts registration from 9 days to 3.',
    after: 'It cuts registration from 9 days to 2, on each page.'
  },
  except:
    'Two values that differ because they measure different things. Then say in the sentence what tells them apart: the plan, the place, the date.',
  kinds: 'all',
  severity: 'warning',
  examples: [
    {
      name: 'two values that a date, a plan or a place explains',
      text: '---\nkind: narrative\n---\n\n# Counters\n\nIn 2024 a visit to the counter took 14 minutes.\n\nIn 2025 a visit to the counter took 9 minutes.\n\nThe counters in Lorne handle 40 parcels a day.\n\nThe counters in Marenne handle 65 parcels a day.\n\nThe basic plan costs €9 a month.\n\nThe pro plan costs €15 a month.\n'
    },
    {
      name: 'a target and where things stand',
      text: '---\nkind: prd\n---\n\n# Counters\n\n## Problem\n\nA visit to the counter takes 14 minutes.\n\n## Goals\n\nA visit to the counter should take 5 minutes.\n'
    },
    {
      name: 'numbered headings',
      text: '---\nkind: prd\n---\n\n# Counters\n\n## 4 Functional requirements\n\nA code opens the counter.\n\n## 5 Other requirements\n\nIt is warm.\n'
    },
    {
      name: 'the same value, rounded or in another unit',
      text: '---\nkind: narrative\n---\n\n# Counters\n\nA visit to the counter takes 120 minutes.\n\nA visit to the counter takes 2 hours.\n\nThe night counter serves about 80 owners.\n\nThe night counter serves 78 owners.\n'
    },
    {
      name: 'a change with two ends',
      text: '---\nkind: prfaq\n---\n\n# Owners of night shops register in two days\n\n**LORNE, 3 May 2027** — Nightdesk today opened. It cuts registration of night shops from 9 days to 2.\n\n## FAQ\n\n**How does it work?** It cuts registration of night shops from 9 days to 3 by asking the tax office itself.\n',
      findings: ['11:74-11:75 “3” here, but “2” in line 7']
    },
    {
      name: 'one count, two numbers',
      text: '---\nkind: narrative\n---\n\n# Counters\n\n## Summary\n\nWe interviewed 240 owners of night shops.\n\n## Customers\n\nWe interviewed 214 owners of night shops and read their books.\n',
      findings: ['13:16-13:19 “214” here, but “240” in line 9']
    }
  ],
  check: eachUnit(function* (unit) {
    for (const {first, firstFigure, second, secondFigure} of contradictionsIn(unit)) {
      yield {
        at: second.prose.toSource(secondFigure),
        reason: `“${words(second, secondFigure)}” here, but “${words(first, firstFigure)}”`,
        elsewhere: first.prose.toSource(firstFigure),
        asks: 'Which of the two is right, and where does it come from?'
      }
    }
  })
})

const words = ({text}: Sentence, {start, end}: Span): string => text.slice(start, end).replace(/\s+/g, ' ')
