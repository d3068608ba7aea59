import type {Block} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {foreignWords, overlapsAny, plainPlace} from '../kinds/voice.ts'
import {findWordy} from '../text/wordy.ts'
import {defineRule} from './rule.ts'

const phrasesIn = kept((block: Block) => {
  const foreign = foreignWords(block)
  return findWordy(block.text).filter((phrase) => !overlapsAny(phrase, foreign))
})

export default defineRule({
  id: 'wordy',
  summary: 'Use the plain word where a phrase says no more.',
  why: 'A reader at this table reads every word, and there is a limit of pages. Four words that say what one says take the room of a fact.',
  rewrite: {
    before: 'In order to open at night, we utilize a lock.',
    after: 'To open at night, we use a lock.'
  },
  except: 'The wording of a contract, a law or a standard that you have to keep.',
  kinds: 'all',
  severity: 'information',
  yieldsTo: ['weasel-words', 'hype'],
  options: {
    most: {
      type: 'number',
      default: 5,
      minimum: 1,
      maximum: 100,
      description: 'How many wordy phrases to point out in a document, at most.'
    }
  },
  examples: [
    {
      name: 'plain words',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** Returns fell from 40 a week to 6.\n'
    },
    {
      name: 'phrases with a plain word',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nIn order to open at night, we utilize a lock. The majority of our counters have one due to the fact that a law asks for it.\n',
      findings: [
        '7:1-7:12 “In order to” is a long way to say “to”',
        '7:31-7:38 “utilize” is a long way to say “use”',
        '7:47-7:62 “The majority of” is a long way to say “most of”',
        '7:85-7:105 “due to the fact that” is a long way to say “because”'
      ]
    },
    {
      name: 'the same words in another sense',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nKeep the labels in order to the last shelf. Put a prior to the test. A leveraged buyout, under-utilised shelves and a majority of the board are terms.\n'
    },
    {
      name: 'the words of others',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\n“We utilize what we have,” said the clerk.\n\n> Prior to that we had nothing.\n'
    },
    {
      name: 'a phrase that says nothing yet',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nIt is important to note that counters close at six.\n',
      findings: ['7:1-7:29 “It is important to note that” says nothing yet']
    }
  ],
  *check({units}, {most}) {
    let left = most
    for (const block of units.flatMap((unit) => unit.blocks)) {
      for (const {text, plain, fix, safe, ...span} of phrasesIn(block)) {
        if (left-- <= 0) return
        const place = plainPlace(block.prose, fix)
        const written = text.replace(/\s+/g, ' ')
        yield {
          at: block.prose.toSource(span),
          reason: plain === '' ? `“${written}” says nothing yet` : `“${written}” is a long way to say “${plain}”`,
          asks: 'Does the sentence lose anything with the plain word?',
          ...(place && {
            fixes: [
              {
                title: plain === '' ? `Leave out “${written}”` : `Write “${fix.instead}”`,
                at: place,
                text: fix.instead,
                ...(safe && {safe: true})
              }
            ]
          })
        }
      }
    }
  }
})
