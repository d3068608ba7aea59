import {quotesOf} from '../kinds/quotes.ts'
import {isDelight} from '../text/delight.ts'
import {placeholders} from '../text/placeholders.ts'
import {lacksName} from '../text/speakers.ts'
import {defineRule, eachUnit} from './rule.ts'

export default defineRule({
  id: 'telling-quotes',
  summary: 'Let quotations say what only their speaker can say: what it was like before, what is different now, why.',
  why: 'A quotation is the only place in a release where a person speaks. “We are thrilled” could stand in any release of any company, and a reader who sees it concludes that nobody was asked.',
  rewrite: {
    before: '“We are thrilled to take bakers to the next level,” said Ada Roux, head of Ferrolane.',
    after: '“I slept on flour sacks for two winters,” said Lise Marot, a baker from Marenne.'
  },
  except:
    'Words that somebody did say and that must not be changed. A bit of delight beside a fact is fine, and is left alone.',
  kinds: ['prfaq'],
  severity: 'information',
  yieldsTo: ['quantified-results'],
  examples: [
    {
      name: 'a before and an after',
      text: '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE, 3 May 2027** — Ferrolane today opened a ferry for bakers.\n\n“I slept on flour sacks for two winters, and I love that I wake up at home now,” said Lise Marot, a baker in Marenne.\n'
    },
    {
      name: 'delight and a reason',
      text: '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE, 3 May 2027** — Ferrolane today opened a ferry for bakers.\n\n“We are proud of this boat because it was built by people who take it to work,” said Ada Roux, head of Ferrolane.\n'
    },
    {
      name: 'words in quotation marks that nobody said',
      text: '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE, 3 May 2027** — Ferrolane today opened a ferry for bakers. On the door is written “An amazing journey begins with coffee”.\n'
    },
    {
      name: 'nothing but delight',
      text: '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE, 3 May 2027** — Ferrolane today opened a ferry for bakers.\n\n“We are thrilled to take bakers to the next level,” said Ada Roux, head of Ferrolane.\n\n“It is a game changer. I would recommend it to everyone,” said Lise Marot, a baker in Marenne.\n',
      findings: [
        '9:1-9:52 This quotation says only that somebody is pleased',
        '11:1-11:23 This quotation says only that somebody is pleased'
      ]
    },
    {
      name: 'a speaker without a name',
      text: '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE, 3 May 2027** — Ferrolane today opened a ferry for bakers.\n\n“I slept on flour sacks for two winters,” said a baker from Marenne.\n',
      findings: ['9:43-9:69 This quotation has a speaker without a name']
    }
  ],
  check: eachUnit(function* (unit) {
    for (const {words, at, attribution, attributionAt, speaker} of quotesOf(unit)) {
      if (placeholders(words).length > 0) continue
      if (isDelight(words)) {
        yield {
          at,
          reason: 'This quotation says only that somebody is pleased',
          asks:
            speaker === 'customer'
              ? 'What did they do before, what do they do now, and how would they put it at their kitchen table?'
              : 'Why did you build it, and what will you not compromise on?',
          severity: speaker === 'customer' ? 'warning' : 'information'
        }
      } else if (attribution === '') {
        yield {
          at,
          reason: 'This quotation has no speaker',
          asks: 'Who says this: which name, which role, which place?'
        }
      } else if (lacksName(attribution)) {
        yield {
          at: attributionAt,
          reason: 'This quotation has a speaker without a name',
          asks: 'Who says this: which name, beside the role? If nobody has said it yet, whom will you ask?'
        }
      }
    }
  })
})
