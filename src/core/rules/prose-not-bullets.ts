import {listingOf, type Listing} from '../kinds/bullets.ts'
import type {Kind} from '../kinds/outline.ts'
import {defineRule, eachUnit} from './rule.ts'

const least = 60
const names: Partial<Record<Kind, string>> = {prfaq: 'release', essay: 'text', narrative: 'document', story: 'story'}

export default defineRule({
  id: 'prose-not-bullets',
  summary: 'Write sentences where the form wants prose.',
  why: 'A bullet leaves out what a sentence has to say: who does what, why, and how one thing follows from the other. Those are what the reader came for, and where weak thinking hides.',
  rewrite: {
    before: '- Packing by hand, high rate of returns, no owner',
    after: 'The depot packed by hand. One parcel in six came back, and nobody owned the returns.'
  },
  except: 'Items that are of one kind and have no argument between them: steps, names, figures.',
  kinds: ['prfaq', 'narrative', 'essay', 'story'],
  severity: 'information',
  examples: [
    {
      name: 'a release made of features',
      text: '---\nkind: prfaq\n---\n\n# Ferrow opens counters for nurses who work at night\n\n**Calder — 3 May 2027** — Ferrow today opened four counters.\n\n- Open from nine in the evening until six in the morning, on every day of the year\n- Free of charge for all parcels up to ten kilograms, with a discount on larger ones\n- Lockers for the parcels of nurses who cannot leave their ward before the morning round\n- Full integration with the tracking of eleven carriers and with the calendar of the ward\n\n## FAQ\n\n**Q: Where?** In Calder.\n',
      findings: ['9:3-9:83 Most of this release stands in bullets']
    },
    {
      name: 'a story that is told in bullets',
      text: '---\nkind: story\n---\n\n# The scales\n\n## Situation\n\n- The depot packed by hand, and 40 parcels a week came back with the wrong thing in them.\n\n## Action\n\n- I stood at the door for two mornings and weighed what went out.\n- I moved the scales to the door and asked the packers to weigh every box before it left.\n\n## Result\n\n- Wrong parcels fell from 40 a week to 6, and the packers kept the scales there.\n'
    },
    {
      name: 'a story of notes',
      text: '---\nkind: story\n---\n\n# The scales\n\n## Situation\n\n- Depot with packing by hand and a high rate of wrong parcels, mostly from the night shift\n- No figures on causes, no owner, and no budget for new machines before the spring\n\n## Action\n\n- Two mornings at the door with scales, then a rule for every box before the lorry\n- Weekly review with the packers and the planners, with a chart on the wall\n\n## Result\n\n- 6 wrong parcels a week after 40 before, and no cost beyond the scales\n',
      findings: ['9:3-9:91 This story is a list of notes']
    },
    {
      name: 'an argument with a list in it',
      text: '---\nkind: narrative\n---\n\n# Night counters\n\n## Problem\n\nOne parcel in five goes back, because its addressee works at night and our counters close at six. They ring us instead, and a call costs more than the parcel earned. We have known it for two years.\n\n## Proposal\n\nWe open four counters, rather than lockers, in this order:\n\n- Calder\n- Upper Marsh\n- Vance\n- Ferrow Bridge\n'
    }
  ],
  check: eachUnit(function* (unit) {
    const listing = listingOf(unit)
    const {first, words} = listing
    if (!first || words < least || !wantsProse(unit.kind, listing)) return
    const name = names[unit.kind] ?? 'document'
    yield {
      at: first.sentences[0]?.at ?? first.at,
      reason: unit.kind === 'story' ? 'This story is a list of notes' : `Most of this ${name} stands in bullets`,
      asks: 'What joins these points: because, so, although, instead?'
    }
  })
})

/** Stories are rehearsed from bullets, which is fine as long as they tell; a narrative may list what it has argued. */
function wantsProse(kind: Kind, {listed, fragments}: Listing): boolean {
  if (kind === 'story') return fragments > 0.8
  return kind === 'narrative' ? fragments > 0.5 || listed > 0.75 : listed > 0.5
}
