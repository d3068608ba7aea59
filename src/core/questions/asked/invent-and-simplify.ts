import {questionsFor} from '../question.ts'

export const inventAndSimplify = questionsFor('invent-and-simplify', [
  {
    id: 'most-inventive',
    text: 'What is the most inventive thing that you have done at work?',
    probes: 'It was new there, it was yours, and somebody uses it.',
    situations: ['invention'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'took-steps-away',
    text: 'Which process have you made shorter?',
    probes: 'You removed steps instead of adding a tool.',
    situations: ['simplification']
  },
  {
    id: 'borrowed-idea',
    text: 'Tell me about an idea that you took from a different trade.',
    probes: 'You saw why it worked there and what had to change.',
    situations: ['invention']
  },
  {
    id: 'misunderstood',
    text: 'When did people not understand an idea of yours at first?',
    probes: 'You bore the doubt and let a trial speak.',
    situations: ['invention']
  },
  {
    id: 'old-rule-broken',
    text: 'Which rule that all took for granted did you question?',
    probes: 'You found out why it was there before you broke it.',
    situations: ['invention', 'simplification']
  },
  {
    id: 'removed-a-feature',
    text: 'Tell me about something you took out of a product.',
    probes: 'You knew who used it, and the rest became easier.',
    situations: ['simplification', 'trade-off']
  },
  {
    id: 'invention-that-failed',
    text: 'Describe an invention of yours that did not work.',
    probes: 'It was a cheap trial, and what it taught was put to use.',
    situations: ['failure']
  },
  {
    id: 'automated',
    text: 'What work have you made unnecessary?',
    probes: 'You count the hours saved, and whose they were.',
    situations: ['simplification']
  }
])
