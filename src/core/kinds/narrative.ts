import type {Outline} from './outline.ts'
import {outlineNames} from './outline-names.ts'

/** Six-pagers, one-pagers and briefs. */
export const narrative: Outline = {
  ...outlineNames.narrative,
  about: 'Prose for a meeting that reads first and then decides',
  parts: [
    {
      id: 'problem',
      title: 'Problem',
      labels: [
        'problem statement',
        'problem definition',
        'background',
        'introduction',
        'context',
        'customer problem',
        'why now',
        'opportunity',
        'current state',
        'state of the business',
        'situation',
        'what is happening'
      ],
      asks: 'What happens to the customer today, and what it costs',
      required: true
    },
    {
      id: 'customer',
      title: 'Customer',
      labels: [
        'customers',
        'target users',
        'target customer',
        'target customers',
        'users',
        'who is affected',
        'who it affects',
        'affected users',
        'audience'
      ],
      asks: 'Who has the problem: a role or segment that could be found'
    },
    {
      id: 'tenets',
      title: 'Tenets',
      labels: ['principles', 'guiding principles', 'product tenets'],
      asks: 'The rules by which you decide when goals conflict'
    },
    {
      id: 'proposal',
      title: 'Proposal',
      labels: [
        'recommendation',
        'recommendations',
        'solution',
        'proposed solution',
        'approach',
        'strategy',
        'strategic priorities',
        'proposed approach',
        'hypothesis',
        'bet'
      ],
      asks: 'What you propose, and why it is enough'
    },
    {
      id: 'alternatives',
      title: 'Alternatives',
      labels: [
        'alternatives considered',
        'options',
        'options considered',
        'trade-offs',
        'tradeoffs',
        'what we are not doing',
        "what we're not doing",
        'non-goals'
      ],
      // Not required as a section: a sentence does, which is what the rule `alternatives` looks for.
      asks: 'What else would do it, and why not that'
    },
    {
      id: 'success-metrics',
      title: 'Success metrics',
      labels: [
        'metrics',
        'success criteria',
        'kpis',
        'goals',
        'measures of success',
        'measurement',
        'measurement plan',
        'how we measure success',
        'how we will measure success',
        'expected impact'
      ],
      asks: 'The numbers by which you would know that it worked'
    },
    {
      id: 'risks',
      title: 'Risks',
      labels: [
        'risk',
        'risks and mitigations',
        'open questions',
        'assumptions',
        'key risks',
        'risks and open questions'
      ],
      asks: 'What could make it fail, and what you would do then',
      required: true
    },
    {
      id: 'ask',
      title: 'The ask',
      labels: [
        'ask',
        'asks',
        'decision',
        'decision needed',
        'decisions',
        'next steps',
        'the decision',
        'resources',
        'investment',
        'what we need'
      ],
      asks: 'The decision you want from the reader, and what it costs'
    }
  ]
}
