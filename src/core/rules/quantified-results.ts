import type {Claim} from '../kinds/claims/claims.ts'
import type {Kind} from '../kinds/outline.ts'
import {sectionsNamed} from '../kinds/sections.ts'
import {countMeasures} from '../kinds/telling.ts'
import type {Unit} from '../kinds/unit.ts'
import {defineRule, eachUnit, type Fix} from './rule.ts'

const pieces: Readonly<Record<Kind, string>> = {
  story: 'story',
  essay: 'text',
  prfaq: 'release',
  prd: 'plan',
  narrative: 'plan'
}

export default defineRule({
  id: 'quantified-results',
  summary: 'Give each result a number that measures it.',
  why: 'A result without a number is an opinion. The reader cannot tell a large change from a small one, cannot compare you with the next candidate, and will spend the first follow-up on asking how much.',
  rewrite: {
    before: '**Result:** Far fewer parcels came back.',
    after: '**Result:** Parcels that came back fell from 40 a week to 6.'
  },
  except:
    'A result that happens or does not, such as a contract won, and says so plainly. One number that carries the story is better than one in every sentence.',
  kinds: ['story', 'essay', 'prfaq', 'prd', 'narrative'],
  severity: 'warning',
  examples: [
    {
      name: 'before and after',
      text: '**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales to the door.\n\n**Result:** Wrong parcels fell from 40 a week to 6.\n\n**Lessons:** I weigh first now. It was cheap, and I should have asked the packers sooner.\n'
    },
    {
      name: 'a number that measures nothing',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** In Q3 2024 we saw far fewer wrong parcels.\n',
      findings: ['9:13-9:55 No result of this story has a number']
    },
    {
      name: 'one result of two',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** Wrong parcels fell by half. The packers were much happier.\n',
      findings: ['9:41-9:71 This result has no number']
    },
    {
      name: 'two results and no number',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** Far fewer parcels came back. The packers were much happier.\n',
      findings: ['9:13-9:41 No result of this story has a number', '9:42-9:72 This result has no number']
    },
    {
      name: 'what a press release says is easier',
      text: '---\nkind: prfaq\n---\n\n# Anvil Books opens the night counter\n\n**Leeds, 4 May 2027.** Anvil Books today opened a counter for readers who work at night. A locker opens with a code. Night workers no longer have to miss a delivery. Readers spend far less time waiting.\n',
      findings: ['7:118-7:166 No result of this release has a number', '7:167-7:203 This result has no number']
    },
    {
      name: 'what a product does, and whom it is for',
      text: '---\nkind: prfaq\n---\n\n# Anvil Books opens the night counter\n\n**Leeds, 4 May 2027.** Anvil Books today opened a counter for readers who work at night. A locker opens with a code. It holds forty parcels. The counter must be reached without stairs.\n'
    },
    {
      name: 'a gain of a plan whose metrics have numbers',
      text: '---\nkind: prd\n---\n\n# Night counter\n\n## Value\n\nNight workers will spend far less time waiting and get their parcels sooner.\n\n## Success metrics\n\n- Missed deliveries fall from 19 % to 5 % by May\n',
      findings: ['9:1-9:77 This result has no number']
    },
    {
      name: 'a number in words',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved within three weeks.\n'
    }
  ],
  check: eachUnit(function* (unit) {
    const bare = unit.claims.filter((claim) => !claim.quantified)
    const none = bare.length === unit.claims.length && !hasMetrics(unit)
    for (const [index, claim] of bare.entries()) {
      // The whole is judged once; five warnings for one fault are four too many.
      const whole = none && index === 0
      yield {
        at: claim.sentence.at,
        reason: whole ? `No result of this ${pieces[unit.kind]} has a number` : 'This result has no number',
        asks: 'How much, from what to what, by when, and how do you know?',
        severity: whole ? 'warning' : 'information',
        fixes: [numberFor(claim)]
      }
    }
  })
})

/** A plan that measures itself by numbers need not repeat them where it says what it is for. */
function hasMetrics({sections}: Unit): boolean {
  return sectionsNamed(sections, 'success-metrics').some(({blocks}) =>
    blocks.some((block) => block.sentences.some((sentence) => countMeasures(sentence) > 0))
  )
}

/** Puts what was asked for before the full stop, for the writer to fill in. */
function numberFor({sentence: {text, prose}}: Claim): Fix {
  const end = text.length - /(?:[.!…]|(?<!["”’')*_]))["”’')*_]*$/.exec(text)![0].length
  return {
    title: 'Say how much: from … to … in …',
    at: prose.toSource({start: end, end}),
    text: ', from ${1:[number]} to ${2:[number]} in ${3:[time]}',
    snippet: true
  }
}
