import {lengthsOf, type Allowances, type Length} from '../kinds/budget.ts'
import type {Kind} from '../kinds/outline.ts'
import type {Unit} from '../kinds/unit.ts'
import {inThousands} from '../text/thousands.ts'
import {choose, type Options, type OptionValue} from './options.ts'
import {defineRule, type Complaint} from './rule.ts'

// Counting words is not setting pages: only what is clearly over is worth a word.
const clearly = 1.15
const short = 0.4

const options = {
  wordsPerPage: {
    type: 'number',
    default: 500,
    minimum: 200,
    maximum: 1000,
    description: 'How many words fill a page.'
  },
  releasePages: {
    type: 'number',
    default: 1,
    minimum: 0.5,
    maximum: 10,
    description: 'How many pages a press release may have.'
  },
  essayPages: {
    type: 'number',
    default: 2,
    minimum: 0.5,
    maximum: 10,
    description: 'How many pages a written response should have.'
  },
  narrativePages: {
    type: 'number',
    default: 6,
    minimum: 1,
    maximum: 50,
    description: 'How many pages a narrative, or a PR/FAQ with all its questions, may have.'
  },
  storySeconds: {
    type: 'number',
    default: 180,
    minimum: 30,
    maximum: 900,
    description: 'How many seconds a story may take when it is told aloud.'
  },
  wordsPerMinute: {
    type: 'number',
    default: 150,
    minimum: 80,
    maximum: 250,
    description: 'How many words you speak in a minute.'
  }
} as const satisfies Options

/** What a person allows, with the default for each option that they left alone. */
export function allowancesFrom(given?: Readonly<Record<string, OptionValue>>): Allowances {
  return choose(options, given)
}

export default defineRule({
  id: 'within-budget',
  summary: 'Keep to the length that the form allows.',
  why: 'A form has its length because its reader has their time: a release fills a page, a story is told before the interviewer looks at the clock. Whoever cannot cut has not decided what matters.',
  rewrite: {
    before: 'A story of 700 words: almost five minutes aloud',
    after: 'The same story in 300 words: two minutes, and the rest when somebody asks'
  },
  except: 'Readers who asked for more. Words are counted, not pages: tables and small print differ.',
  kinds: ['prfaq', 'prd', 'story', 'essay', 'narrative'],
  severity: 'information',
  options,
  examples: [
    {
      name: 'a one-pager of more than a page',
      text: `---\nkind: narrative\n---\n\n# Night counters: a one-pager\n\n${'The counter closes at six and the nurse comes at nine. '.repeat(60)}\n`,
      findings: ['5:3-5:30 This document has 660 words, about 1.3 pages; its budget is 1 page']
    },
    {
      name: 'the same as a six-pager',
      text: `---\nkind: narrative\n---\n\n# Night counters\n\n${'The counter closes at six and the nurse comes at nine. '.repeat(60)}\n`
    },
    {
      name: 'a story that takes five minutes',
      text: `---\nkind: story\n---\n\n# The scales\n\n**Situation:** ${'The depot packed by hand and nobody counted what came back. '.repeat(66)}\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved.\n`,
      findings: ['5:3-5:13 This story takes about 4.9 minutes aloud (732 words); its budget is 3 minutes']
    },
    {
      name: 'a story of a minute and a half',
      text: `---\nkind: story\n---\n\n# The scales\n\n**Situation:** ${'The depot packed by hand and nobody counted what came back. '.repeat(18)}\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved.\n`
    },
    {
      name: 'a written response of half a page',
      text: `---\nkind: essay\n---\n\n# A judgement call\n\n${'I moved the scales to the door because parcels came back. '.repeat(24)}\n`,
      findings: ['5:3-5:19 This text has 264 words, about half a page; its reader expects 2 pages']
    }
  ],
  *check({units}, options) {
    for (const unit of units) {
      const complaint = judge(unit, options)
      if (complaint) yield {at: unit.titleAt, ...complaint}
    }
  }
})

type Judgement = Omit<Complaint, 'at'> | undefined

function judge(unit: Unit, allowances: Allowances): Judgement {
  const lengths = lengthsOf(unit, allowances)
  const over = lengths.find(({size, budget}) => budget !== undefined && size > budget * clearly)
  if (over) return tooLong(over, unit.kind)
  const [whole] = lengths
  return unit.kind === 'essay' && whole && whole.size < (whole.budget ?? 0) * short ? tooShort(whole) : undefined
}

const nouns: Readonly<Record<Kind, string>> = {
  prfaq: 'PR/FAQ',
  prd: 'PRD',
  story: 'story',
  essay: 'text',
  narrative: 'document'
}

function tooLong({of, words, measure, size, budget = 0}: Length, kind: Kind): Judgement {
  if (measure === 'seconds')
    return {
      reason: `This story takes about ${plural(size / 60, 'minute')} aloud (${inThousands(words)} words); its budget is ${plural(budget / 60, 'minute')}`,
      asks: 'What can wait until the interviewer asks for it?'
    }
  return {
    reason: `This ${of === 'release' ? 'release' : nouns[kind]} has ${inThousands(words)} words, about ${inPages(size)}; its budget is ${inPages(budget)}`,
    asks: 'Which paragraph would nobody miss?'
  }
}

function tooShort({words, size, budget = 0}: Length): Judgement {
  return {
    reason: `This text has ${inThousands(words)} words, about ${inPages(size)}; its reader expects ${inPages(budget)}`,
    asks: 'Which decision, which number or which doubt have you left out?'
  }
}

function inPages(pages: number): string {
  const number = plural(pages, 'page')
  return number === '0.5 pages' ? 'half a page' : number
}

/** With one digit behind the point, and none where it is a nought. */
function plural(number: number, unit: string): string {
  const rounded = Math.round(number * 10) / 10
  return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`
}
