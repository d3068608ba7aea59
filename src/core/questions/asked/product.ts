import {questionsIn} from '../question.ts'

export const product = questionsIn('product', [
  {
    id: 'design-for',
    text: 'Design a pharmacy counter for people who can hardly read.',
    probes: 'You begin with one customer and their worst moment.'
  },
  {
    id: 'improve-daily',
    text: 'Which product do you use every day, and what would you change first?',
    probes: 'You name the customer, the problem and the measure before the feature.'
  },
  {
    id: 'favourite-bad',
    text: 'Which badly made product succeeds all the same, and why?',
    probes: 'You see the need that it meets beneath its faults.'
  },
  {
    id: 'press-release-first',
    text: 'Say the first three sentences of the press release for your next idea.',
    probes: 'Customer, problem and benefit, in words that a customer would use.'
  },
  {
    id: 'prioritise',
    text: 'You have ten requests and room for two: how do you choose?',
    probes: 'You rank by customer problem and effect, and say what waits.'
  },
  {
    id: 'cut-half',
    text: 'Half of your engineers leave tomorrow: what do you stop building?',
    probes: 'You know which part customers would miss the least.'
  },
  {
    id: 'new-market',
    text: 'How would you bring a grocery delivery service to a country town?',
    probes: 'You ask what is different there before you copy anything.'
  },
  {
    id: 'price',
    text: 'How would you set the price of something that nobody has sold before?',
    probes: 'You start from its worth to customers and plan a test.'
  },
  {
    id: 'retire',
    text: 'How do you retire a feature that a few customers love?',
    probes: 'You talk with them, offer a way, and give them time.'
  },
  {
    id: 'competitor-copies',
    text: 'A competitor copies your best feature: what do you do?',
    probes: 'You look at customers first and at the competitor second.'
  },
  {
    id: 'launch-or-wait',
    text: 'Would you launch with a flaw that you know of?',
    probes: 'You ask whom it hurts, how badly, and what can be undone.'
  },
  {
    id: 'two-sided',
    text: 'How would you attract the first sellers to a marketplace without buyers?',
    probes: 'You solve one side’s problem by itself to begin with.'
  },
  {
    id: 'voice-only',
    text: 'Plan a shopping list for people who cannot use their hands.',
    probes: 'You notice what the situation rules out and build on the rest.'
  },
  {
    id: 'success-of-idea',
    text: 'How would you find out in a week whether an idea deserves a year?',
    probes: 'You find the riskiest assumption and a cheap way to test it.'
  }
])
