import type {Block, Sentence} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {missingParts} from '../kinds/parts.ts'
import {namesIn} from '../kinds/product.ts'
import {releaseOf} from '../kinds/release.ts'
import {sectionsNamed} from '../kinds/sections.ts'
import type {Unit} from '../kinds/unit.ts'
import {datelineLacks} from '../text/dateline.ts'
import {unlaunched, type Unlaunched} from '../text/launched.ts'
import {quotations} from '../text/quotations.ts'
import {overlaps} from '../text/span.ts'
import {defineRule, eachUnit, type Complaint} from './rule.ts'

/** Who has been told three times knows. */
const most = 3

export default defineRule({
  id: 'launched-voice',
  summary: 'Write the press release as if the product were launched: what it does, not what it will do.',
  why: 'The release is written on the day of the launch, from the customer’s side. “We will” and “the goal is to” turn it back into a plan, and a plan lets you leave open what the customer can do on that day.',
  rewrite: {
    before: 'We will build the ferry with two decks.',
    after: 'The ferry has two decks.'
  },
  except:
    'What comes later than the launch that you describe: further places, further versions. Give a date there. The internal FAQ is written from today, and may plan.',
  kinds: ['prfaq'],
  severity: 'information',
  examples: [
    {
      name: 'a product that is there',
      text: '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE, 3 May 2027** — Ferrolane today opened a ferry for bakers. From the first night they have arrived before the ovens are hot.\n\n“We will not stop at one boat,” said Ada Roux, head of Ferrolane.\n\nWhen the bay freezes, the ferry will leave from Pier 2. Starting in June, customers will be able to book for a week. It will be available in Lorne in autumn.\n'
    },
    {
      name: 'a problem in the conditional, and people who plan',
      text: '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE, 3 May 2027** — Ferrolane today opened a ferry for bakers. Without it they would sleep in the bakery. Bakers who plan to move to the mainland now stay. They hope to see their children in the morning.\n'
    },
    {
      name: 'an internal FAQ, which may plan',
      text: '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE, 3 May 2027** — Ferrolane today opened a ferry for bakers.\n\n## Internal FAQ\n\n**What is next?** We will build a second boat.\n'
    },
    {
      name: 'a plan',
      text: '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE, 3 May 2027** — Ferrolane today announced a ferry for bakers. We will build it with two decks. The goal is to carry 60 bakers a night.\n',
      findings: [
        '7:73-7:86 This speaks of a plan, not of a product that is there',
        '7:106-7:120 This speaks of a plan, not of a product that is there'
      ]
    },
    {
      name: 'a future without a date',
      text: '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE, 3 May 2027** — Ferrolane today opened Nightboat, a ferry for bakers. From now on, Nightboat will let bakers sleep for one hour more.\n',
      findings: ['7:104-7:112 This says what the product will do, not what it does']
    },
    {
      name: 'a dateline without a date',
      text: '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE** — Ferrolane today announced a ferry for bakers.\n',
      findings: ['7:3-7:10 The dateline gives a place, but no date']
    }
  ],
  check: eachUnit(function* (unit) {
    const release = releaseOf(unit.blocks)
    const half = missingParts(unit).some(({id}) => id === 'dateline') ? undefined : halfDateline(release)
    if (half) yield half
    const likely = told(unit, release).filter(mayBeUnlaunched)
    if (likely.length === 0) return
    const isProduct = namesIn(release)
    const found = likely.flatMap((sentence) => {
      const words = unlaunched(sentence.text, isProduct)
      return words ? [{sentence, words}] : []
    })
    // One "will" may be a manner of speaking; a plan, or a second one, is the voice of the whole.
    const grave = found.length > 1 && found.some(({words}) => words.cue === 'plan')
    for (const [index, {sentence, words}] of found.slice(0, most).entries()) {
      yield {
        at: sentence.prose.toSource(words),
        ...says[words.cue],
        severity: grave && index === 0 ? 'warning' : 'information'
      }
    }
  })
})

/** Whether a sentence speaks of something to come, if every name in it is that of the product. */
const mayBeUnlaunched = kept(({text}: Sentence) => unlaunched(text, () => true) !== undefined)

const says: Readonly<Record<Unlaunched['cue'], Pick<Complaint, 'reason' | 'asks'>>> = {
  plan: {
    reason: 'This speaks of a plan, not of a product that is there',
    asks: 'What can the customer do on the day of this release?'
  },
  future: {
    reason: 'This says what the product will do, not what it does',
    asks: 'It has been launched this morning: what does it do?'
  }
}

// What is said under these is meant to come later, or is said to the customer about their next step.
const ahead = /\b(?:future|roadmap|next|coming|upcoming|vision|plans?|timeline|milestones?|tenets|about|later)\b/

/** The release's own sentences: without quotations, without the call to action, and without what is announced for later. */
function told({sections}: Unit, release: readonly Block[]): Sentence[] {
  const apart = new Set(
    sectionsNamed(sections, 'company-quote', 'customer-quote', 'call-to-action').flatMap(({blocks}) => blocks)
  )
  let later = false
  return release.flatMap((block) => {
    if (block.type === 'heading' || block.label?.form === 'bold') later = ahead.test(block.label?.name ?? '')
    if (later || block.quoted || block.type !== 'text' || apart.has(block)) return []
    return unquoted(block)
  })
}

const unquoted = kept((block: Block): readonly Sentence[] => {
  const quoted = quotations(block.text)
  return block.sentences.filter(({within}) => !quoted.some((span) => overlaps(span, within)))
})

function halfDateline(release: readonly Block[]): Complaint | undefined {
  for (const block of release.filter(({type}) => type === 'text').slice(0, 4)) {
    const label = block.label?.text ?? ''
    const lacks = datelineLacks(label ? `${label} — ${block.text}` : block.text)
    if (lacks) {
      return {
        at: block.label?.at ?? block.sentences[0]?.at ?? block.at,
        reason:
          lacks === 'date' ? 'The dateline gives a place, but no date' : 'The dateline gives a date, but no place',
        asks: lacks === 'date' ? 'On which day do customers have it?' : 'Where is it launched first?'
      }
    }
  }
  return undefined
}
