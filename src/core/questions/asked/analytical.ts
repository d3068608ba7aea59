import {questionsIn} from '../question.ts'

export const analytical = questionsIn('analytical', [
  {
    id: 'metric-dropped',
    text: 'Orders fell by a tenth since yesterday: where do you look first?',
    probes: 'You check the measurement, then split by time, place and kind.'
  },
  {
    id: 'one-metric',
    text: 'Which single number would you steer a library app by?',
    probes: 'It stands for what readers get, and you name its weak spot.'
  },
  {
    id: 'guardrail',
    text: 'What must not get worse while you raise sign-ups?',
    probes: 'You name a guardrail, and the level at which you would stop.'
  },
  {
    id: 'estimate-parcels',
    text: 'How many parcels does a city of a million people receive in a day?',
    probes: 'Stated assumptions, round numbers, and a check from another side.'
  },
  {
    id: 'estimate-charging',
    text: 'Estimate how many charging points a motorway service area needs.',
    probes: 'You think of the busiest hour and not the average.'
  },
  {
    id: 'test-design',
    text: 'How would you test whether a shorter checkout sells more?',
    probes: 'Hypothesis, groups, measure, duration, and what would end it early.'
  },
  {
    id: 'test-disagrees',
    text: 'Your test shows more clicks and fewer returning customers: do you ship it?',
    probes: 'You favour the lasting effect, and ask why they diverge.'
  },
  {
    id: 'no-test',
    text: 'How do you judge a change that you cannot test on some customers only?',
    probes: 'You compare before and after with care, or with similar places.'
  },
  {
    id: 'correlation',
    text: 'People who read reviews buy more: should everyone be shown more reviews?',
    probes: 'You ask what causes what, and how to find out.'
  },
  {
    id: 'lifetime',
    text: 'What may it cost to win one subscriber?',
    probes: 'You set what they bring over time against cost and risk.'
  },
  {
    id: 'leading-signal',
    text: 'Which early sign would tell you that customers are about to leave?',
    probes: 'A signal that comes before the loss and can be acted on.'
  },
  {
    id: 'small-sample',
    text: 'Three of your five pilot shops did better: what do you conclude?',
    probes: 'You know how little five can say, and what to ask next.'
  }
])
