import type {Block} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {foreignWords, overlapsAny, plainPlace} from '../kinds/voice.ts'
import {findHype} from '../text/hype.ts'
import {defineRule} from './rule.ts'

const praiseIn = kept((block: Block) => {
  const foreign = foreignWords(block)
  return findHype(block.text).filter((praise) => !overlapsAny(praise, foreign))
})

export default defineRule({
  id: 'hype',
  summary: 'Say what it does, and leave the praise to others.',
  why: 'Praise of your own product is the one sentence that every competitor could have written too. It costs belief where the plain fact beside it would have earned some.',
  rewrite: {
    before: 'A revolutionary counter with a seamless pick-up.',
    after: 'A counter that hands out a parcel in 20 seconds.'
  },
  except:
    'A word that is a term in your field. What customers and leaders say in quotation marks is theirs, and is left alone.',
  kinds: 'all',
  severity: 'information',
  options: {
    most: {
      type: 'number',
      default: 4,
      minimum: 1,
      maximum: 100,
      description: 'How many words of praise to point out in a document, at most.'
    }
  },
  examples: [
    {
      name: 'plain facts',
      text: '---\nkind: prfaq\n---\n\n# Fernhill Parcels opens its counters at night\n\nA nurse collects her parcel at two in the morning with a code on her phone.\n'
    },
    {
      name: 'praise in the writer’s own voice',
      text: '---\nkind: prfaq\n---\n\n# Fernhill Parcels opens its counters at night\n\nFernhill today launched a revolutionary counter with a seamless and quick pick-up. It is a game changer.\n',
      findings: [
        '7:27-7:40 “revolutionary” is praise, not a fact',
        '7:56-7:64 “seamless” is praise, not a fact',
        '7:92-7:104 “game changer” is praise, not a fact'
      ]
    },
    {
      name: 'praise by others',
      text: '---\nkind: prfaq\n---\n\n# Fernhill Parcels opens its counters at night\n\n“This is a game changer,” said Edda Lund, a night nurse.\n\n> A world-class counter, and seamless.\n'
    },
    {
      name: 'a denial and a plain sense',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nIt is not a silver bullet. The counter stands beside the seamless pipe, and a powerful storm cannot move it.\n'
    },
    {
      name: 'a name',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nWe test the counters at the Magical Orchard in June.\n'
    },
    {
      name: 'the same word again',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nA seamless pick-up. The return is seamless too.\n',
      findings: ['7:3-7:11 “seamless” is praise, not a fact']
    }
  ],
  *check({units}, {most}) {
    const said = new Set<string>()
    for (const block of units.flatMap((unit) => unit.blocks)) {
      for (const praise of praiseIn(block)) {
        const word = praise.text.toLowerCase()
        if (said.has(word)) continue
        if (said.size >= most) return
        said.add(word)
        const place = praise.fix && plainPlace(block.prose, praise.fix)
        yield {
          at: block.prose.toSource(praise),
          reason: `“${praise.text}” is praise, not a fact`,
          asks: 'What can the customer do with it that they could not do before?',
          ...(place && {fixes: [{title: `Leave out “${praise.text}”`, at: place, text: praise.fix!.instead}]})
        }
      }
    }
  }
})
