import type {Theme} from '../themes/theme.ts'

/** What loops for product managers score besides the principles. The names are facts; the descriptions are ours. */
export interface Competency extends Theme {
  readonly group: NonNullable<Theme['group']>
}

export const competencies: readonly Competency[] = [
  {
    id: 'product-development-cycle',
    name: 'Product Development Cycle',
    group: 'product',
    shows: 'You took something from the first doubt to people’s hands and beyond, and can say what each step was for.',
    aliases: ['Product Development', 'Product Lifecycle', 'Product Life Cycle', 'Development Cycle']
  },
  {
    id: 'methodologies',
    name: 'Methodologies',
    group: 'product',
    shows: 'You chose how the work was to be done because it suited the work, and changed it when it did not.',
    aliases: ['Methodology', 'Agile Methodologies', 'Product Methodologies']
  },
  {
    id: 'industry-insight',
    name: 'Industry Insight',
    group: 'product',
    shows: 'You knew something about the trade, its rivals or its rules that turned what you built.',
    aliases: ['Industry Insights', 'Industry Knowledge', 'Market Insight', 'Domain Knowledge']
  },
  {
    id: 'vision-alignment',
    name: 'Vision Alignment',
    group: 'product',
    shows: 'You held what was built this week against where it was all to lead, and dropped what led elsewhere.',
    aliases: ['Product Vision', 'Vision and Strategy', 'Strategic Alignment']
  },
  {
    id: 'communication',
    name: 'Communication',
    group: 'product',
    shows: 'You made something hard plain to people who did not share your words, and they acted on it.',
    aliases: ['Communication Skills', 'Communicating']
  },
  {
    id: 'problem-solving',
    name: 'Problem Solving',
    group: 'product',
    shows: 'You found what really was wrong before you mended anything, and mended that.',
    aliases: ['Solving Problems', 'Analytical Problem Solving']
  },
  {
    id: 'prioritisation',
    name: 'Prioritisation',
    group: 'product',
    shows: 'You said what would not be done, by a measure that others could follow.',
    aliases: ['Prioritization', 'Prioritising', 'Prioritizing', 'Prioritise', 'Prioritize']
  },
  {
    id: 'cross-functional-collaboration',
    name: 'Cross-functional Collaboration',
    group: 'product',
    shows: 'You brought people of several trades to one result that none of them could have reached alone.',
    aliases: ['Crossfunctional Collaboration', 'Cross-functional', 'Cross-functional Teamwork', 'Cross-functional Work']
  },
  {
    id: 'successful-collaborations',
    name: 'Successful Collaborations',
    group: 'product',
    shows: 'Somebody did better work because you worked with them, and would do so again.',
    aliases: ['Successful Collaboration', 'Collaboration', 'Collaborations', 'Teamwork']
  },
  {
    id: 'user-centred-approach',
    name: 'User-centred Approach',
    group: 'product',
    shows: 'You watched the people it is for before you decided what it should be.',
    aliases: [
      'User-centered Approach',
      'User-centric Approach',
      'User-centred Design',
      'User-centered Design',
      'User Focus'
    ]
  },
  {
    id: 'user-feedback',
    name: 'User Feedback',
    group: 'product',
    shows: 'You asked users what you had made of it, heard what you did not like, and changed it.',
    aliases: ['Customer Feedback', 'Feedback from Users']
  },
  {
    id: 'data-informed-decisions',
    name: 'Data-informed Decisions',
    group: 'product',
    shows: 'A number that you went and got decided something, and you knew what it could not say.',
    aliases: [
      'Data-informed Decision Making',
      'Data-driven Decisions',
      'Data-driven Decision Making',
      'Data-informed',
      'Data-driven',
      'Data Fluency'
    ]
  },
  {
    id: 'tool-proficiency',
    name: 'Tool Proficiency',
    group: 'product',
    shows: 'You did yourself, with the right tool, what others would have had to wait for.',
    aliases: ['Tools Proficiency', 'Tooling', 'Proficiency with Tools']
  },
  {
    id: 'leadership-and-influence',
    name: 'Leadership and Influence',
    group: 'product',
    shows: 'People went where you led because they had come to want it, too.',
    aliases: ['Leadership', 'Leading and Influencing', 'Leadership Influence']
  },
  {
    id: 'team-motivation',
    name: 'Team Motivation',
    group: 'product',
    shows: 'You kept people going, or got them going again, and know what it was that did it.',
    aliases: ['Motivating Teams', 'Motivating a Team', 'Motivation']
  },
  {
    id: 'partnership-solutions',
    name: 'Partnership Solutions',
    group: 'stakeholders',
    shows: 'You built with a partner outside what neither of you had alone.',
    aliases: ['Partnerships', 'Partnership', 'Partner Solutions']
  },
  {
    id: 'stakeholder-alignment',
    name: 'Stakeholder Alignment',
    group: 'stakeholders',
    shows: 'You brought people who wanted different things to one decision, and it held.',
    aliases: ['Aligning Stakeholders', 'Stakeholder Management']
  },
  {
    id: 'negotiation',
    name: 'Negotiation',
    group: 'stakeholders',
    shows: 'You gave something, got what mattered more, and both sides kept their word.',
    aliases: ['Negotiating', 'Negotiation Skills']
  },
  {
    id: 'influence-without-authority',
    name: 'Influence Without Authority',
    group: 'stakeholders',
    shows: 'Somebody whom you could not tell what to do did it, because of how you put it to them.',
    aliases: ['Influencing Without Authority']
  },
  {
    id: 'trusted-peer-network',
    name: 'Trusted Peer Network',
    group: 'stakeholders',
    shows: 'You had people to call before you needed them, and they picked up.',
    aliases: ['Peer Network', 'Trusted Network', 'Trusted Peers', 'Networking']
  },
  {
    id: 'outcomes-for-both-sides',
    name: 'Outcomes Good for Both Sides',
    group: 'stakeholders',
    shows: 'You looked until there was something in it for the other side as well, and can say what.',
    aliases: ['Outcomes for Both Sides', 'Win-win Outcomes', 'Win-win Solutions', 'Win-win', 'Mutual Benefit']
  }
]
