import {insertionsOf} from '../kinds/insertion.ts'
import {saysNonGoals} from '../kinds/scope.ts'
import {sectionsNamed} from '../kinds/sections.ts'
import type {Unit} from '../kinds/unit.ts'
import type {Span} from '../text/span.ts'
import {defineRule, eachUnit} from './rule.ts'

export default defineRule({
  id: 'non-goals',
  summary: 'Say what will not be built, and why not now.',
  why: 'Every reader adds a wish of their own to a list of goals. What is left out on purpose is where the judgement shows: it tells that you chose, and saves the meeting in which somebody asks for the rest.',
  rewrite: {
    before: 'The guest gets a code, and other things may follow.',
    after: 'The guest gets a code. Out of scope: hotels, which have a night desk.'
  },
  except: 'A change so small that nobody could ask for more.',
  kinds: ['prd'],
  severity: 'warning',
  structural: true,
  examples: [
    {
      name: 'goals alone',
      text: '---\nkind: prd\n---\n\n# Late check-in\n\n## Problem\n\nOwners of guesthouses wait past midnight.\n\n## Goals\n\nNobody waits after ten.\n\n## Requirements\n\nThe guest gets a code.\n',
      findings: ['11:4-11:9 Nothing says what will not be built']
    },
    {
      name: 'a section of its own',
      text: '---\nkind: prd\n---\n\n# Late check-in\n\n## Goals\n\nNobody waits after ten.\n\n## Not in the first version\n\nPayment at the door.\n'
    },
    {
      name: 'a label with goals',
      text: '---\nkind: prd\n---\n\n# Late check-in\n\n## Goals and non-goals\n\nNobody waits after ten. Payment stays at the desk.\n'
    },
    {
      name: 'a sentence',
      text: '---\nkind: prd\n---\n\n# Late check-in\n\n## Goals\n\nNobody waits after ten. We won’t touch payment before summer.\n'
    },
    {
      name: 'a label and nothing under it',
      text: '---\nkind: prd\n---\n\n# Late check-in\n\n## Problem\n\nOwners wait past midnight.\n\n## Goals\n\nNobody waits after ten.\n\n## Non-goals\n\nTBD\n',
      findings: ['15:4-15:13 Nothing is written under this label yet']
    }
  ],
  check: eachUnit(function* (unit) {
    if (saysNonGoals(unit)) return
    const empty = sectionsNamed(unit.sections, 'non-goals')[0]?.label
    yield {
      at: empty?.at ?? place(unit),
      reason: empty ? 'Nothing is written under this label yet' : 'Nothing says what will not be built',
      asks: 'What will somebody ask for and not get, and why not now?',
      fixes: empty ? [] : insertionsOf(unit, ['non-goals'])
    }
  })
})

function place(unit: Unit): Span {
  const goals = sectionsNamed(unit.sections, 'goals')[0] ?? sectionsNamed(unit.sections, 'requirements')[0]
  return goals?.label?.at ?? unit.titleAt
}
