import {sectionsNamed} from '../kinds/sections.ts'
import {toldWords} from '../kinds/told.ts'
import {isUnfinished} from '../kinds/unfilled.ts'
import {defineRule} from './rule.ts'

/** In a story of a few lines the shares say nothing. */
const shortest = 80

export default defineRule({
  id: 'setup-heavy',
  summary: 'Spend the words on what you did, and few on how it came to that.',
  why: 'The situation is there to make the action clear. Half of a story spent on it leaves the reader with the company’s problem and without the person who solved it.',
  rewrite: {
    before: 'Nine sentences on the market, and one on what you did',
    after: 'Two sentences on the market, and six on what you did'
  },
  except: 'A field that the reader cannot know, where nothing is clear without a longer beginning.',
  kinds: ['story', 'essay'],
  severity: 'information',
  options: {
    share: {
      type: 'number',
      default: 50,
      minimum: 20,
      maximum: 90,
      description: 'How much of a story, in percent of its words, may be situation and task.'
    }
  },
  examples: [
    {
      name: 'a short beginning and a long middle',
      text: `---\nkind: story\n---\n\n**Situation:** ${'The depot packed by hand. '.repeat(4)}\n\n**Action:** ${'I weighed each box twice on the way in and out. '.repeat(8)}\n\n**Result:** Returns halved.\n`
    },
    {
      name: 'a few lines',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand and nobody knew how much of it came back.\n\n**Action:** I counted.\n\n**Result:** Returns halved.\n'
    },
    {
      name: 'an action that is still being written',
      text: `---\nkind: story\n---\n\n**Situation:** ${'The depot packed by hand. '.repeat(30)}\n\n**Action:** I weighed each box. TODO\n\n**Result:** Returns halved.\n`
    },
    {
      name: 'a text that is labelled in part',
      text: `---\nkind: story\n---\n\n**Situation:** ${'The depot packed by hand. '.repeat(30)}\n\n**Result:** Returns halved.\n`
    },
    {
      name: 'a beginning that takes up most of it',
      text: `---\nkind: story\n---\n\n**Situation:** ${'The depot packed by hand. '.repeat(10)}\n\n**Task:** ${'I was to make it faster. '.repeat(5)}\n\n**Action:** I weighed each box.\n\n**Result:** Returns halved.\n`,
      findings: ['5:3-5:13 Situation and task take 93 % of this story, your action 5 %']
    }
  ],
  *check({units}, {share}) {
    for (const {sections, titleAt, kind} of units) {
      const named = sections.filter(({parts}) => parts.length > 0)
      const setup = sectionsNamed(named, 'situation', 'task')
      const action = sectionsNamed(named, 'action')
      // A label such as "Task and action" belongs to both sides.
      if (setup.length === 0 || action.length === 0 || setup.some((section) => action.includes(section))) continue
      // What is still to be written has no length.
      if (action.some(({blocks}) => blocks.some(isUnfinished))) continue
      const [all, before, done] = [named, setup, action].map(toldWords) as [number, number, number]
      const percent = (words: number): number => Math.round((100 * words) / all)
      if (all < shortest || before * 100 <= all * share || done >= before) continue
      yield {
        at: setup[0]!.label?.at ?? titleAt,
        reason: `Situation and task take ${percent(before)} % of this ${kind === 'essay' ? 'text' : 'story'}, your action ${percent(done)} %`,
        asks: 'What is the least that I need to know before you act?'
      }
    }
  }
})
