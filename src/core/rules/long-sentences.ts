import type {Block, Sentence} from '../document/block.ts'
import {keptBy} from '../document/kept.ts'
import {isListing} from '../text/listing.ts'
import {quotations} from '../text/quotations.ts'
import {placeholders} from '../text/placeholders.ts'
import {countWords} from '../text/words.ts'
import {defineRule} from './rule.ts'

// Whoever has cut the longest sees the others alone; a page full of marks is not read.
const most = 4
const wordsPerMark = 600
// A word or two more than agreed are no second thought.
const grace = 0.1

export default defineRule({
  id: 'long-sentences',
  summary: 'Keep a sentence to thirty words.',
  why: 'A document that is read in silence, once, by tired people has to be understood at the first reading. A sentence beyond thirty words holds two thoughts, and its reader goes back for the first one.',
  rewrite: {
    before:
      'Owners of guesthouses with fewer than ten rooms wait for guests who land after midnight, and because nobody else can hand over a key they do so four nights a week all summer long.',
    after:
      'Owners of small guesthouses wait for guests who land after midnight. Nobody else can hand over a key, so they do it four nights a week.'
  },
  except: 'A sentence that reads aloud in one breath and would lose its point if it were parted.',
  kinds: 'all',
  severity: 'information',
  yieldsTo: ['quantified-results', 'customer-framing', 'over-quantified'],
  options: {
    longest: {
      type: 'number',
      default: 30,
      minimum: 10,
      maximum: 100,
      description: 'How many words a sentence may have. A tenth more is let pass.'
    }
  },
  examples: [
    {
      name: 'two thoughts in one sentence',
      text: '---\nkind: prd\n---\n\n# Late check-in\n\n## Problem\n\nOwners of guesthouses with fewer than ten rooms wait for guests who land after midnight, and because nobody else can hand over a key they do so four nights a week all summer long.\n',
      findings: ['9:1-9:180 This sentence has 34 words']
    },
    {
      name: 'the same in two sentences',
      text: '---\nkind: prd\n---\n\n# Late check-in\n\n## Problem\n\nOwners of guesthouses with fewer than ten rooms wait for guests who land after midnight. Nobody else can hand over a key, so they do this four nights a week all summer long.\n'
    },
    {
      name: 'somebody else’s words',
      text: '---\nkind: prd\n---\n\n# Late check-in\n\n> Owners of guesthouses with fewer than ten rooms wait for guests who land after midnight, and because nobody else can hand over a key they do so four nights a week all summer long.\n'
    },
    {
      name: 'a word or two more',
      text: '---\nkind: prd\n---\n\n# Late check-in\n\n## Problem\n\nOwners of guesthouses with fewer than ten rooms wait for guests who land after midnight, and because nobody else can hand over a key they do so four nights a week.\n'
    },
    {
      name: 'what somebody says, and who',
      text: '---\nkind: prfaq\n---\n\n# Guests arrive at midnight\n\n**HULL, 3 May 2027** — Latchkey today opened.\n\n“I waited on the stairs for guests on four nights a week, and slept in my coat,” said Maud Orre, who has let nine rooms above her bakery in Hull for twenty years.\n'
    },
    {
      name: 'items written in a row',
      text: '---\nkind: prd\n---\n\n# Late check-in\n\n## Success metrics\n\nShare of guests who let themselves in; hours that owners wait after ten at night; calls to the hotline per hundred stays; reviews that mention the arrival; keys lost per season and the cost of new locks.\n'
    }
  ],
  *check({units}, {longest}) {
    const long = units
      .flatMap(({blocks}) => blocks.flatMap((block) => longIn(block, longest)))
      .sort((a, b) => b.words - a.words)
    const length = units.reduce((all, {blocks}) => all + blocks.reduce((sum, {words}) => sum + words, 0), 0)
    for (const {sentence, words} of long.slice(0, Math.min(most, Math.ceil(length / wordsPerMark)))) {
      yield {
        at: sentence.at,
        reason: `This sentence has ${words} words`,
        asks: 'Which of its thoughts could stand in a sentence of its own?'
      }
    }
  }
})

/** The sentences of a paragraph that are longer, with their length. */
const longIn = keptBy(({type, quoted, sentences}: Block, longest: number) => {
  if (type !== 'text' || quoted) return []
  return sentences
    .map((sentence) => ({sentence, words: longestThought(sentence.text)}))
    .filter(({sentence, words}) => words > longest * (1 + grace) && isProse(sentence))
})

function isProse({prose, text}: Sentence): boolean {
  const code = prose.marks.reduce((sum, {mark, start, end}) => sum + (mark === 'code' ? end - start : 0), 0)
  return code < text.length / 4 && placeholders(text).length === 0 && !isListing(text)
}

/** What has to be held in mind at once: the words within a quotation or those around it, without asides that list. */
function longestThought(text: string): number {
  const said = quotations(text)
  const around = said.reduceRight((rest, {start, end}) => rest.slice(0, start) + ' ' + rest.slice(end), text)
  return Math.max(
    ...[around, ...said.map(({start, end}) => text.slice(start, end))].map((part) => countWords(plain(part)))
  )
}

// "(4 depots, 31 vans)" and "(a, b, c)": looked up by those who want to know.
const aside = /\((?:[^()]{0,200}\d[^()]{0,200}|[^(),]{1,80}(?:,[^(),]{1,80}){2,20})\)/g

const plain = (text: string): string => text.replace(aside, ' ')
