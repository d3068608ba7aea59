import {isAbout, isInstruction, isPost, otherGenre} from './genres.ts'
import type {Reading} from './reading.ts'
import {partSigns, type Sign} from './sign.ts'

const parts = (reading: Reading): Set<string> => reading.parts('narrative')

const named: Sign = {
  name: 'names the form',
  weight: 2.5,
  holds: ({title}) => /\b(?:six|6|two|2|one|1)[- ]pager\b|\bnarrative\b/i.test(title)
}

const signs: readonly Sign[] = [
  named,
  {
    name: 'is titled as a paper for a decision',
    weight: 1,
    holds: ({title}) =>
      /\bbrief\b|\bexecutive summary\b|\bmemo\b|\brecommendation\b|\bproposal\b|\bstrategy\b|\bbusiness case\b|\bposition paper\b/i.test(
        title
      )
  },
  ...partSigns(
    {
      problem: 0.75,
      customer: 0.5,
      tenets: 1.5,
      proposal: 1,
      alternatives: 1,
      'success-metrics': 0.75,
      risks: 0.75,
      ask: 1.25
    },
    parts
  ),
  {name: 'is written in prose', weight: 0.75, holds: ({prose}) => prose >= 0.55},
  {name: 'is written in long paragraphs', weight: 1, holds: ({longProse}) => longProse >= 0.55},
  {name: 'has an appendix', weight: 0.5, holds: ({labels}) => labels.some((label) => label.startsWith('appendix'))},
  {
    name: 'sums up or looks back',
    weight: 0.25,
    holds: ({labels}) => labels.some((label) => /^(?:executive summary|summary|lessons|tl;?dr|conclusion)/.test(label))
  },
  {name: 'is titled as requirements', weight: -3, holds: ({title}) => /\bprds?\b|\brequirements\b/i.test(title)},
  {
    name: 'lists requirements and non-goals',
    weight: -1.5,
    holds: ({labels}) =>
      labels.some((label) =>
        /\b(?:requirements|user stories|non-?goals|out of scope|acceptance criteria)\b/.test(label)
      )
  },
  {name: 'is a post', weight: -2, holds: isPost},
  {name: 'is of another genre', weight: -4, holds: (reading) => otherGenre(reading) !== undefined},
  {name: 'tells the reader what to do', weight: -3, holds: isInstruction},
  {name: 'explains the form', weight: -4, holds: isAbout}
]

export const narrativeSigns = {
  signs,
  least: 4,
  gate: (reading: Reading): boolean =>
    reading.words >= 200 &&
    parts(reading).size >= 3 &&
    ['problem', 'customer'].some((part) => parts(reading).has(part)) &&
    (named.holds(reading) || ['proposal', 'ask', 'alternatives', 'tenets'].some((part) => parts(reading).has(part)))
}
