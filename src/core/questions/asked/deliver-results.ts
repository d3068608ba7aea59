import {questionsFor} from '../question.ts'

export const deliverResults = questionsFor('deliver-results', [
  {
    id: 'proudest',
    text: 'Which result of yours are you proudest of?',
    probes: 'There is a number, it mattered, and your part in it is plain.',
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'in-spite-of',
    text: 'Tell me about a goal that you reached after a serious setback.',
    probes: 'You changed the way and kept the goal.',
    situations: ['setback']
  },
  {
    id: 'missed-goal',
    text: 'When did you miss a goal that you had promised?',
    probes: 'You warned early, say what you reached, and own the gap.',
    situations: ['failure'],
    also: ['ownership']
  },
  {
    id: 'tight-deadline',
    text: 'Describe the tightest deadline that you have met.',
    probes: 'You chose what not to do, and the quality held.',
    situations: ['deadline']
  },
  {
    id: 'dropped-to-finish',
    text: 'What did you leave undone so that the main thing got done?',
    probes: 'You said no in the open, with reasons.',
    situations: ['trade-off', 'refusal']
  },
  {
    id: 'others-late',
    text: 'How did you deliver when a team that you depended on was late?',
    probes: 'You dealt with the dependence instead of pointing at it.',
    situations: ['setback', 'influence']
  },
  {
    id: 'several-at-once',
    text: 'When did you have more commitments than time?',
    probes: 'You ranked them by effect and told those who had to wait.',
    situations: ['trade-off', 'deadline']
  },
  {
    id: 'no-support',
    text: 'Tell me about a result for which you had neither people nor budget.',
    probes: 'You found means, and the number stands all the same.',
    situations: ['money'],
    also: ['frugality']
  },
  {
    id: 'halfway-change',
    text: 'What did you do when the goal changed halfway?',
    probes: 'You settled the new goal quickly and saved what was of use.',
    situations: ['change', 'setback']
  },
  {
    id: 'measured-success',
    text: 'How did you know that your last launch had worked?',
    probes: 'The measure and the target were set before the launch.',
    situations: ['data'],
    rounds: ['phone', 'behavioural', 'analytical']
  },
  {
    id: 'cancelled',
    text: 'When did you stop a project that you had been told to finish?',
    probes: 'You counted what finishing would cost, and made the case.',
    situations: ['refusal', 'failure'],
    also: ['have-backbone-disagree-and-commit']
  }
])
