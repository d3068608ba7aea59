import type {Block} from '../document/block.ts'
import type {Document} from '../document/document.ts'
import {kept} from '../document/kept.ts'
import {namesCells} from '../document/label.ts'
import {reading} from '../document/readings.ts'
import {questionsSnippet, type Asking} from '../kinds/faq-snippet.ts'
import {questionsOf, type Question} from '../kinds/faq.ts'
import {missingParts} from '../kinds/parts.ts'
import type {Unit} from '../kinds/unit.ts'
import {leavesPrivacyOpen, privacyOf, speaksOfMoney} from '../text/customer-topics.ts'
import {hardTopics, topicsOfAnswer, topicsOfQuestion, type HardTopic} from '../text/hard-topics.ts'
import {remembered} from '../text/remembered.ts'
import {countWords} from '../text/words.ts'
import {defineRule, type Complaint} from './rule.ts'

interface Topic extends Asking {
  readonly name: string
}

const topics: Readonly<Record<HardTopic, Topic>> = {
  cost: {
    name: 'what it costs us',
    question: 'What does it cost us to build and to run, and when does it pay for itself?',
    prompt: 'An amount a year, what it is made of, and the month in which it breaks even'
  },
  risk: {
    name: 'what could make it fail',
    question: 'What could make this fail, and when would we stop?',
    prompt: 'The likeliest cause, how we would see it, and the figure at which we stop'
  },
  'why-now': {
    name: 'why now',
    question: 'Why now?',
    prompt: 'What has changed, and what a year of waiting would cost'
  },
  alternatives: {
    name: 'the alternatives',
    question: 'Which alternatives did we reject, and why?',
    prompt: 'What customers use today, what else we could build, and why not'
  },
  measure: {
    name: 'how success is measured',
    question: 'How will we know that it works?',
    prompt: 'The number, where it stands today, and where it is to stand by when'
  }
}

const price: Topic = {
  name: 'what the customer pays',
  question: 'What does it cost?',
  prompt: 'A price, and what it is for: a month, a seat, a piece; or that it is free, and who pays'
}
const privacy: Topic = {
  name: 'who sees the customer’s data',
  question: 'Who sees my data, and how do I have it deleted?',
  prompt: 'What is kept, where, for how long, and who can read it'
}

const soft: ReadonlySet<HardTopic> = new Set(['why-now', 'measure'])

export default defineRule({
  id: 'faq-coverage',
  summary: 'Ask yourself the hard questions in the FAQ: cost, risk, timing, alternatives, measure of success.',
  why: 'A FAQ that leaves out the questions that decide about the proposal is read as one whose writer hoped that nobody would ask. They are asked in the meeting then, and the meeting ends without a decision.',
  rewrite: {
    before: '**Which boats do we use?** Two old ones.',
    after: '**What does it cost us?** €90,000 a year. **What could make it fail?** Fog, on one night in nine.'
  },
  except:
    'A topic that another document answers and that this one leads to, or one that its readers have settled with you before.',
  kinds: ['prfaq'],
  severity: 'information',
  structural: true,
  examples: [
    {
      name: 'questions about features only',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## Customer FAQ\n\n**Where does it leave?** Pier 2.\n\n## Internal FAQ\n\n**Which boats do we use?** Two old ones.\n\n**Who steers?** Four pilots.\n\n**Which piers are served?** Three of them.\n',
      findings: [
        '13:4-13:16 No question here deals with what it costs us, what could make it fail, the alternatives, how success is measured, why now'
      ]
    },
    {
      name: 'two topics left out',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## Customer FAQ\n\n**Where does it leave?** Pier 2.\n\n## Internal FAQ\n\n**What does it cost us?** €90,000 a year.\n\n**Why not a bus over the bridge?** It takes 50 minutes longer.\n\n**How do we measure it?** Riders a day.\n',
      findings: ['13:4-13:16 No question here deals with what could make it fail, why now']
    },
    {
      name: 'all of them, in other words',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## Customer FAQ\n\n**Where does it leave?** Pier 2.\n\n## Internal FAQ\n\n**When do we break even?** In month 20, with 60 riders a day.\n\n**What are we most worried about?** Ice, in two weeks of the year.\n\n**Who else carries bakers?** A water taxi, for €40 a ride.\n\n**What has changed since 2022?** The pier is free before six. We review riders a day as our metric every month.\n'
    },
    {
      name: 'nothing about the hour and the measure, which alone are a matter of taste',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## Customer FAQ\n\n**Where does it leave?** Pier 2.\n\n## Internal FAQ\n\n**What does it cost us?** €90,000 a year.\n\n**What could go wrong?** Ice, in two weeks of the year.\n\n**Why not a bus over the bridge?** It takes 50 minutes longer.\n'
    },
    {
      name: 'a FAQ that has only just been begun',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## Internal FAQ\n\n**What does it cost us?** €90,000 a year.\n'
    },
    {
      name: 'no internal questions at all, which is said elsewhere',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four, for €4.\n\n## Customer FAQ\n\n**Where does it leave?** Pier 2.\n\n**When?** At 3:40.\n\n**Is there tea?** Yes.\n'
    },
    {
      name: 'no price in the whole document',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## Customer FAQ\n\n**Where does it leave?** Pier 2.\n\n**When?** At 3:40.\n\n**Is there tea?** Yes.\n',
      findings: ['9:4-9:16 No question here deals with what the customer pays']
    }
  ],
  *check({document, units}) {
    for (const unit of units) {
      const questions = questionsOf(unit.blocks)
      if (questions.length < 3) continue
      const lacking = missingParts(unit)
      const inside = questions.filter(({asker}) => asker === 'internal')
      const outside = questions.filter(({asker}) => asker !== 'internal')
      const hard = hardTopicsLeftOut(unit)
      // One topic that a list without a heading of its own leaves out is a matter of taste; the hour and the measure
      // are asked for beside something graver.
      const few = hard.length < (inside.length > 0 ? 1 : 2) || hard.every((topic) => soft.has(topic))
      if (!few && !lacking.some(({id}) => id === 'internal-faq')) {
        yield {
          ...leftOut(
            document.source,
            inside.length > 0 ? inside : questions,
            hard.map((topic) => topics[topic])
          ),
          severity: hard.length >= 3 ? 'warning' : 'information'
        }
      } else if (outside.length >= 3) {
        const missing = customerTopicsLeftOut(unit, document)
        if (missing.length > 0) yield leftOut(document.source, outside, missing)
      }
    }
  }
})

/** What is said of topics that these questions leave out, with the questions to be added behind them. */
function leftOut(source: string, questions: readonly Question[], missing: readonly Topic[]): Complaint {
  const [first] = questions
  const last = questions.at(-1)!
  const behind = lineEnd(source, last.until.at.end)
  return {
    at: first!.under?.label?.at ?? first!.at,
    reason: `No question here deals with ${missing.map(({name}) => name).join(', ')}`,
    asks: missing[0]!.question,
    fixes: [
      {
        title: missing.length > 1 ? 'Insert the missing questions' : 'Insert the missing question',
        at: {start: behind, end: behind},
        text: questionsSnippet(source, last, missing),
        snippet: true
      }
    ]
  }
}

const hardTopicsLeftOut = reading((unit: Unit): readonly HardTopic[] => {
  const found = touched(unit)
  return hardTopics.filter((topic) => !found.has(topic))
})

/** What customers ask first: only where no part of the document says a word about it. */
function customerTopicsLeftOut({blocks, at}: Unit, document: Document): readonly Topic[] {
  // Where a link leads tells that something is open to all.
  const spoken = blocks.some(tellsPrice) || speaksOfMoney(document.source.slice(at.start, at.end))
  return [...(spoken ? [] : [price]), ...(leavesPrivacyOpen(blocks.map(privacyIn)) ? [privacy] : [])]
}

const tellsPrice = kept(({text}: Block) => speaksOfMoney(text))

const topicsOf = reading(({answer, labels}: Question) => [
  ...new Set([...answer, ...labels].flatMap(({text}) => topicsIn(text)))
])
const topicsIn = remembered(topicsOfAnswer)
const topicsNamed = kept(({label}: Block) =>
  label && !namesCells(label) && !label.name.endsWith('?') && countWords(label.name) <= 5
    ? topicsOfQuestion(label.name)
    : []
)
const privacyIn = kept(({label, text}: Block) => privacyOf(`${label?.text ?? ''} ${text}`))

/** What the questions deal with, and what a section of its own does. */
function touched(unit: Unit): ReadonlySet<HardTopic> {
  const found = new Set<HardTopic>()
  const add = (topic: HardTopic): unknown => found.add(topic)
  for (const question of questionsOf(unit.blocks)) {
    const {asker, text} = question
    if (asker === 'customer') {
      // What customers pay is not what it costs us, and what they worry about is not what makes it fail.
      topicsOfQuestion(text)
        .filter((topic) => topic === 'alternatives' || topic === 'why-now' || /\b(?:run|build|operate)\b/i.test(text))
        .forEach(add)
    } else {
      topicsOfQuestion(text).forEach(add)
      topicsOf(question).forEach(add)
    }
  }
  for (const block of unit.blocks) topicsNamed(block).forEach(add)
  return found
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end === -1 ? source.length : end
}
