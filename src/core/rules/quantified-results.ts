import {defineRule} from './rule.ts'

export default defineRule({
  id: 'quantified-results',
  summary: 'Give each result a number that measures it.',
  why: 'A result without a number is an opinion. The reader cannot tell a large change from a small one, cannot compare you with the next candidate, and will spend the first follow-up on asking how much.',
  except:
    'A result that happens or does not, such as a contract won, and says so plainly. One number that carries the story is better than one in every sentence.',
  kinds: ['story', 'essay', 'prfaq'],
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
      name: 'a number in words',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved within three weeks.\n'
    }
  ],
  *check({units}) {
    for (const {kind, claims} of units) {
      const bare = claims.filter((claim) => !claim.quantified)
      const none = bare.length === claims.length
      const piece = kind === 'prfaq' ? 'release' : kind === 'essay' ? 'text' : 'story'
      for (const [index, {sentence}] of bare.entries()) {
        // The whole is judged once; five warnings for one fault are four too many.
        const whole = none && index === 0
        yield {
          at: sentence.at,
          reason: whole ? `No result of this ${piece} has a number` : 'This result has no number',
          asks: 'How much, from what to what, by when, and how do you know?',
          severity: whole ? 'warning' : 'information'
        }
      }
    }
  }
})
