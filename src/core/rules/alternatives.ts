import {insertionsOf} from '../kinds/insertion.ts'
import {proposesWay, saysAlternatives} from '../kinds/scope.ts'
import {sectionsNamed} from '../kinds/sections.ts'
import {defineRule, eachUnit} from './rule.ts'

export default defineRule({
  id: 'alternatives',
  summary: 'Say what else would solve the problem, and why not that.',
  why: 'A way that was not weighed against another was not chosen. The reader who knows of a cheaper one will bring it up in the meeting, and the decision waits until you have come back with an answer.',
  rewrite: {
    before: 'We open four counters at night.',
    after: 'We open four counters at night. Lockers would cost half as much, but they hold no parcel above 10 kg.'
  },
  except: 'A plan whose way was decided elsewhere; say where.',
  kinds: ['prd', 'narrative'],
  severity: 'warning',
  structural: true,
  examples: [
    {
      name: 'one way and no other',
      text: '---\nkind: narrative\n---\n\n# Night counters\n\n## Problem\n\nOne parcel in five goes back.\n\n## Proposal\n\nWe open four counters at night.\n',
      findings: ['11:4-11:12 No other way is weighed against this one']
    },
    {
      name: 'a section of its own',
      text: '---\nkind: narrative\n---\n\n# Night counters\n\n## Proposal\n\nWe open four counters at night.\n\n## Why not lockers\n\nThey cost three times as much.\n'
    },
    {
      name: 'a sentence that weighs',
      text: '---\nkind: narrative\n---\n\n# Night counters\n\n## Proposal\n\nWe propose four counters at night rather than lockers, which cost three times as much.\n'
    },
    {
      name: 'a review, which proposes nothing',
      text: '---\nkind: narrative\n---\n\n# Night counters in 2026\n\n## Background\n\nOne parcel in five went back.\n\n## Risks\n\nThe bridge at Calder closes in May.\n'
    },
    {
      name: 'needs, and no way yet',
      text: '---\nkind: prd\n---\n\n# Night counters\n\n## Problem\n\nOne parcel in five goes back.\n\n## Requirements\n\nA parcel can be collected at two in the morning.\n'
    },
    {
      name: 'how things are, which weighs nothing',
      text: '---\nkind: prd\n---\n\n# Night counters\n\n## Problem\n\nNurses ring instead of writing.\n\n## Solution\n\nFour counters open at night.\n',
      findings: ['11:4-11:12 No other way is weighed against this one']
    }
  ],
  check: eachUnit(function* (unit) {
    const {kind} = unit
    if (!proposesWay(unit) || saysAlternatives(unit)) return
    const ways = sectionsNamed(unit.sections, 'proposal', 'requirements')
    const chosen = ways.find(({label}) => /\b(?:solution|proposal|approach)\b/.test(label?.name ?? ''))
    // A PRD may say what is needed, and leave open how: only a way can be weighed.
    if (kind === 'prd' && !chosen) return
    const way = (chosen ?? ways[0])?.label
    yield {
      at: way?.at ?? unit.titleAt,
      reason: 'No other way is weighed against this one',
      asks: 'What else would solve the problem, and what made you decide against it?',
      severity: kind === 'narrative' ? 'warning' : 'information',
      fixes: insertionsOf(unit, ['alternatives'])
    }
  })
})
