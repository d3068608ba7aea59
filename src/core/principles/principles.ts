import type {Theme} from '../themes/theme.ts'

/** One of the sixteen Leadership Principles. The names are facts; the descriptions are ours. */
export type Principle = Theme

export const principles: readonly Principle[] = [
  {
    id: 'customer-obsession',
    name: 'Customer Obsession',
    shows: 'You started from one customer’s need and held on to it when something else was easier.',
    askedMost: true
  },
  {
    id: 'ownership',
    name: 'Ownership',
    shows: 'You took on what nobody had given you, and answered for it beyond your own team and quarter.',
    askedMost: true
  },
  {
    id: 'invent-and-simplify',
    name: 'Invent and Simplify',
    shows: 'You found a new way that left less to do, and not merely more to use.'
  },
  {
    id: 'are-right-a-lot',
    name: 'Are Right, A Lot',
    shows: 'You judged well with too little to go on, and looked for what would prove you wrong.',
    aliases: ['Right A Lot'],
    askedMost: true
  },
  {
    id: 'learn-and-be-curious',
    name: 'Learn and Be Curious',
    shows: 'You went and learned what your job did not ask for, and it changed what you did.'
  },
  {
    id: 'hire-and-develop-the-best',
    name: 'Hire and Develop the Best',
    shows: 'Somebody grew because of what you did, and you can say how you know.',
    aliases: ['Hire and Develop']
  },
  {
    id: 'insist-on-the-highest-standards',
    name: 'Insist on the Highest Standards',
    shows: 'You refused what others would have let pass, and raised how it is done since.',
    aliases: ['Highest Standards', 'Insist on Highest Standards', 'High Standards']
  },
  {
    id: 'think-big',
    name: 'Think Big',
    shows: 'You set out for more than you were asked for, and brought others to want it.'
  },
  {
    id: 'bias-for-action',
    name: 'Bias for Action',
    shows: 'You moved before everything was known, because you had weighed what could be undone.',
    askedMost: true
  },
  {
    id: 'frugality',
    name: 'Frugality',
    shows: 'You got more from less, and what you left out was not missed.'
  },
  {
    id: 'earn-trust',
    name: 'Earn Trust',
    shows: 'You said what was hard to say, about yourself first, and people relied on you after it.',
    aliases: ['Earn Trust of Others', 'Earns Trust']
  },
  {
    id: 'dive-deep',
    name: 'Dive Deep',
    shows: 'You went to the detail yourself, and the detail contradicted the summary.',
    askedMost: true
  },
  {
    id: 'have-backbone-disagree-and-commit',
    name: 'Have Backbone; Disagree and Commit',
    shows: 'You said no to someone who could overrule you, with reasons, and then carried the decision as your own.',
    aliases: ['Have Backbone', 'Disagree and Commit', 'Backbone'],
    askedMost: true
  },
  {
    id: 'deliver-results',
    name: 'Deliver Results',
    shows: 'You got the thing that mattered done in spite of what went wrong, and there is a number for it.',
    askedMost: true
  },
  {
    id: 'best-employer',
    name: 'Strive to be Earth’s Best Employer',
    shows: 'You made work safer, fairer or kinder for people, when it cost you something.',
    aliases: ['Best Employer', 'Earth’s Best Employer', 'Strive to be the Earth’s Best Employer']
  },
  {
    id: 'broad-responsibility',
    name: 'Success and Scale Bring Broad Responsibility',
    shows: 'You looked at what your work does to people who are not your customers, and acted on it.',
    aliases: ['Broad Responsibility', 'Success and Scale']
  }
]
