import {endOf} from '../document/anchor.ts'
import type {Block} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {byStretches} from '../document/stretches.ts'
import type {Prose} from '../document/prose.ts'
import type {Unit} from '../kinds/unit.ts'
import {principleNamed} from '../principles/names.ts'
import {acronyms, explains} from '../text/acronyms.ts'
import {placeholders} from '../text/placeholders.ts'
import {quotedWords} from '../text/quotations.ts'
import {remembered} from '../text/remembered.ts'
import {overlaps, type Span} from '../text/span.ts'
import {defineRule} from './rule.ts'

const most = 3
// Each is looked for in the whole text.
const considered = 50

export default defineRule({
  id: 'acronyms',
  summary: 'Say what an acronym stands for where it first appears.',
  why: 'Your reader comes from another team or another trade. Capitals that they cannot read are words that are missing, and nobody in a room of seniors likes to ask.',
  rewrite: {
    before: 'The depot scheduled its gates in the YMS.',
    after: 'The depot scheduled its gates in a yard management system (YMS).'
  },
  except: 'Readers who all use it every day, or a product whose name it is.',
  kinds: 'all',
  severity: 'information',
  options: {
    known: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Acronyms that every reader knows.'
    }
  },
  examples: [
    {
      name: 'an acronym of one trade',
      text: '---\nkind: story\n---\n\n**Situation:** The depot scheduled its gates in the YMS.\n\n**Action:** I read a week of its log.\n\n**Result:** The queue fell from 9 lorries to 2.\n',
      findings: ['5:53-5:56 “YMS” is spelt out nowhere']
    },
    {
      name: 'the same, spelt out once',
      text: '---\nkind: story\n---\n\n**Situation:** The depot scheduled its gates in the yard management system (YMS).\n\n**Action:** I read a week of the YMS log.\n\n**Result:** The queue fell from 9 lorries to 2.\n'
    },
    {
      name: 'explained by what it does',
      text: '---\nkind: story\n---\n\n**Situation:** The YMS, our plan of who may use which gate, was full.\n\n**Action:** I read a week of its log.\n\n**Result:** The queue fell from 9 lorries to 2.\n'
    },
    {
      name: 'an aside that nothing comes back to',
      text: '---\nkind: story\n---\n\n**Situation:** The depot scheduled its gates in three programs (a list, a map and a YMS).\n\n**Action:** I read a week of their logs.\n\n**Result:** The queue fell from 9 lorries to 2.\n'
    },
    {
      name: 'what everybody in product work says',
      text: '---\nkind: prfaq\n---\n\n# Counter for night-shift nurses\n\n**PORTLAND, OR — 3 May 2027** — Ferrow today opened its API. The NPS is 61, the SLA 99.9%, and order SKU-12 ships under GDPR in Q3.\n\n## FAQ\n\n**Q: Does it cost EUR 5?** NO, it does not.\n'
    }
  ],
  *check({units}, {known}) {
    const firsts = new Map<string, {at: Span; uses: number; aside: boolean}>()
    for (const {name, at, aside} of units.flatMap(usesOf)) {
      const first = firsts.get(name)
      firsts.set(name, {at: first?.at ?? at, uses: (first?.uses ?? 0) + 1, aside: aside && (first?.aside ?? true)})
    }
    const used = [...firsts]
      // Whoever skips a bracket that nothing comes back to misses nothing.
      .filter(([name, {aside, uses}]) => !known.includes(name) && !(aside && uses === 1))
      .sort(([, a], [, b]) => b.uses - a.uses)
      .slice(0, considered)
    if (used.length === 0) return
    const explanations = units.flatMap(({blocks}) => explanationsIn(blocks))
    const open = used.filter(([name]) => !explanations.some((isExplained) => isExplained(name)))
    for (const [name, {at}] of open.slice(0, most)) {
      yield {
        at,
        reason: `“${name}” is spelt out nowhere`,
        asks: `What does ${name} stand for, and what is it to a reader from another trade?`,
        fixes: [
          {
            title: `Say what ${name} stands for`,
            at: endOf(at),
            text: ` (\${1:[what ${name} stands for]})`,
            snippet: true
          }
        ]
      }
    }
  }
})

interface Use {
  readonly name: string
  readonly at: Span
  readonly aside: boolean
}

const explainsIn = kept(({label, text}: Block) => explains(`${label?.text ?? ''} ${text}`))

/** For each stretch of some blocks, whether one of them explains a name. */
const explanationsIn = byStretches((blocks): ((name: string) => boolean) => {
  const predicates = blocks.map(explainsIn)
  return remembered((name) => {
    const small = name.toLowerCase()
    return predicates.some((isExplained) => isExplained(name, small))
  })
})

/** Where a unit uses acronyms in its own words; the short names of principles are none. */
function usesOf({blocks, principles}: Unit): Use[] {
  const uses = usesAmong(blocks).flat()
  if (principles.length === 0) return uses
  return uses.filter(({at}) => !principles.some((claim) => overlaps(claim.at, at)))
}

const usesAmong = byStretches((blocks) => blocks.flatMap((block) => usesIn(block)))

const usesIn = kept((block: Block): readonly Use[] => {
  if (!isOwn(block)) return []
  const {prose} = block
  const found = acronyms(prose.text)
  if (found.length === 0) return []
  const spare = spared(prose)
  return found
    .filter((one) => !spare.some((span) => overlaps(span, one)) && !principleNamed(one.name))
    .map((one) => ({name: one.name, at: prose.toSource(one), aside: isAside(prose.text, one)}))
})

function isAside(text: string, {start, end}: Span): boolean {
  return /\([^()]{0,400}$/.test(text.slice(Math.max(0, start - 400), start)) && /^[^()]{0,400}\)/.test(text.slice(end))
}

/** What is code, quoted or still to be filled in. */
function spared({marks, text}: Prose): Span[] {
  return [...marks.filter(({mark}) => mark === 'code'), ...placeholders(text), ...quotedWords(text)]
}

function isOwn({type, quoted}: Block): boolean {
  return (type === 'text' || type === 'cell' || type === 'heading') && !quoted
}
