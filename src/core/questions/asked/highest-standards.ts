import {questionsFor} from '../question.ts'

export const highestStandards = questionsFor('insist-on-the-highest-standards', [
  {
    id: 'sent-back',
    text: 'What work have you sent back that others would have accepted?',
    probes: 'You said what good looks like, and helped to get there.',
    situations: ['quality', 'refusal'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'stopped-a-launch',
    text: 'When did you hold up a launch because it was not good enough?',
    probes: 'You knew whom the flaw would hurt, and paid for the delay.',
    situations: ['quality', 'refusal', 'deadline']
  },
  {
    id: 'raised-the-bar',
    text: 'How did you raise the standard of a team for good?',
    probes: 'A check or a habit remains that works without you.',
    situations: ['quality']
  },
  {
    id: 'own-work-not-enough',
    text: 'Tell me about work of your own that did not satisfy you.',
    probes: 'You hold yourself to more than you were asked for.',
    situations: ['quality', 'failure']
  },
  {
    id: 'defect-nobody-saw',
    text: 'Describe a defect that you fixed although hardly anybody would have noticed.',
    probes: 'You knew why it mattered, and to whom.',
    situations: ['quality']
  },
  {
    id: 'good-enough',
    text: 'When did you settle for good enough, and were you right?',
    probes: 'You know where perfection pays and where it does not.',
    situations: ['trade-off', 'quality'],
    also: ['are-right-a-lot']
  },
  {
    id: 'pushed-too-hard',
    text: 'When were your standards too high for those around you?',
    probes: 'You saw what it did to people, and found a better way.',
    situations: ['conflict', 'feedback', 'mistake']
  }
])
