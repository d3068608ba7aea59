import {questionsFor} from '../question.ts'

export const frugality = questionsFor('frugality', [
  {
    id: 'more-from-less',
    text: 'Tell me about a result that you reached with far less money than planned.',
    probes: 'The limit led you to a better answer.',
    situations: ['money'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'cut-cost',
    text: 'Which cost have you cut without anybody missing it?',
    probes: 'You know the sum, and that customers lost nothing.',
    situations: ['money']
  },
  {
    id: 'refused-budget',
    text: 'When did you turn down money or people that you were offered?',
    probes: 'You saw that more hands would not have helped.',
    situations: ['refusal']
  },
  {
    id: 'made-do',
    text: 'What have you built out of things that lay around?',
    probes: 'You used what was there, and it held.',
    situations: ['money', 'invention'],
    also: ['invent-and-simplify']
  },
  {
    id: 'saved-at-wrong-end',
    text: 'When did you save at the wrong end?',
    probes: 'You counted the later price, and spend otherwise now.',
    situations: ['mistake']
  },
  {
    id: 'worth-spending',
    text: 'Tell me about an expense that you had to defend.',
    probes: 'You showed what it would return, and to whom.',
    situations: ['money', 'influence']
  },
  {
    id: 'time-as-money',
    text: 'How have you given a team back hours that it was wasting?',
    probes: 'Time counts as a cost, and you measured it.',
    situations: ['simplification', 'money']
  }
])
