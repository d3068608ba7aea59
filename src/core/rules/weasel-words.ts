import type {Block, Sentence} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {assertionsOf} from '../kinds/assertions.ts'
import {foreignWords, overlapsAny, plainPlace} from '../kinds/voice.ts'
import type {Span} from '../text/span.ts'
import type {Weasel} from '../text/lists/weasels.ts'
import {findWeasels, type FoundWeasel} from '../text/weasels.ts'
import {defineRule} from './rule.ts'

const open: Readonly<Record<Weasel, readonly [reason: string, asks: string]>> = {
  count: ['does not say how many', 'How many, out of how many?'],
  amount: ['does not say how much', 'How much is it, and how do you know?'],
  share: ['does not say what share', 'How many of how many?'],
  degree: ['does not say how much', 'How much, from what to what, and by when?'],
  size: ['does not say how large', 'How large is it, from what to what?'],
  comparison: ['does not say by how much', 'By how much, and compared with what?'],
  time: ['does not say how fast', 'How long does it take now, and how long did it take before?'],
  feeling: ['does not say how you know', 'What did they say or do that shows it?']
}

export default defineRule({
  id: 'weasel-words',
  summary: 'Put the number where a result or a benefit has a vague word.',
  why: 'A vague word in a result reads as a number that you did not have, or did not like. The reader stops there and asks, and the rest of the page waits.',
  rewrite: {
    before: 'The new counter will significantly improve the evening.',
    after: 'The new counter saves a nurse 40 minutes of the evening.'
  },
  except:
    'A number that nobody can have yet. “About 80 %” and “roughly seven” are honest, and so is a vague word outside results, benefits and goals.',
  kinds: 'all',
  severity: 'information',
  yieldsTo: ['quantified-results', 'hype'],
  options: {
    most: {
      type: 'number',
      default: 5,
      minimum: 1,
      maximum: 100,
      description: 'How many vague words to point out in a document, at most.'
    }
  },
  examples: [
    {
      name: 'numbers, exact and honest about not being exact',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** About 80 % of the parcels left on time, and roughly seven came back. Nearly 40 % went by bicycle.\n'
    },
    {
      name: 'a vague word that its sentence measures',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** Returns dropped significantly, from 40 a week to 6.\n'
    },
    {
      name: 'a vague word beside the number of something else',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** Returns fell from 40 a week to 6 and the packers were very happy.\n',
      findings: ['9:67-9:77 “very happy” does not say how you know']
    },
    {
      name: 'vague words in a situation',
      text: '---\nkind: story\n---\n\n**Situation:** Many parcels came back, and a lot of them quickly.\n\n**Action:** I moved the scales.\n\n**Result:** Returns fell from 40 a week to 6.\n'
    },
    {
      name: 'words that count nothing',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\n## Goals\n\n- Many thanks to the packers; as many as 12 counters open.\n- The most useful slot is the last one.\n- We know how many parcels wait.\n'
    },
    {
      name: 'goals that nobody can miss',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\n## Goals\n\n- Most customers choose an evening slot.\n- Waiting times drop considerably.\n- A significant drop in returns.\n',
      findings: [
        '9:3-9:7 “Most” does not say what share',
        '10:22-10:34 “considerably” does not say how much',
        '11:5-11:21 “significant drop” does not say how large'
      ]
    },
    {
      name: 'a benefit that is asserted anywhere',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\nThe new counter will significantly improve the evening. If it rains, the queue is much shorter.\n',
      findings: ['7:22-7:35 “significantly” does not say how much']
    },
    {
      name: 'a result without any number, which another rule says',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** Considerably fewer parcels came back.\n'
    }
  ],
  *check({units}, {most}) {
    let left = most
    for (const {block, sentence, next, placed} of units.flatMap((unit) => assertionsOf(unit))) {
      const weasels = weaselsIn(sentence).filter(
        (one) => placed || (one.gain && isPlain(sentence.text.replace(one.text, ' ')))
      )
      if (weasels.length === 0 || (next && givesNumber(next))) continue
      const weasel = weasels.find((one) => !isForeign(one, sentence, block))
      if (!weasel) continue
      if (left-- <= 0) return
      const [reason, asks] = open[weasel.open]
      const place = weasel.fill && plainPlace(sentence.prose, weasel.fill)
      yield {
        at: sentence.prose.toSource(weasel),
        reason: `“${weasel.text.replace(/\s+/g, ' ')}” ${reason}`,
        asks,
        ...(place && {
          fixes: [
            {
              title: `Put a number in place of “${weasel.text}”`,
              at: place,
              text: weasel.fill!.snippet,
              snippet: true as const
            }
          ]
        })
      }
    }
  }
})

const shifted = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

const weaselsIn = kept((sentence: Sentence) => findWeasels(sentence.text, () => sentence.quantities))

/** What a block says in somebody else's words: next to nothing, and to ask for that is to ask for no places. */
const foreignWeasels = kept((block: Block) =>
  block.sentences.flatMap((sentence) =>
    weaselsIn(sentence)
      .filter((one) => overlapsAny(shifted(one, sentence.within.start), foreignWords(block)))
      .map((weasel) => ({sentence, weasel}))
  )
)

const isForeign = (weasel: FoundWeasel, sentence: Sentence, block: Block): boolean =>
  foreignWeasels(block).some((one) => one.sentence === sentence && one.weasel === weasel)

/** Neither a wish nor a condition nor a denial. */
function isPlain(sentence: string): boolean {
  return !/\b(?:if|unless|whether|should|must|could|would|might|may|needs? to|wants?|wanted|hoped?|hopes|goal|target|aims?|asked|not|never|no|than (?:we|i) (?:thought|expected))\b|n['’]t\b/i.test(
    sentence
  )
}

/** "It fell significantly. It went from 40 to 12." */
const givesNumber = kept(({text, quantities}: Sentence) =>
  quantities.some(({start, end}) => /\d/.test(text.slice(start, end)))
)
