import {questionsFor} from '../question.ts'

export const biasForAction = questionsFor('bias-for-action', [
  {
    id: 'half-the-facts',
    text: 'Tell me about a decision you made with half the facts.',
    probes: 'You knew what you did not know, and why waiting cost more.',
    situations: ['ambiguity'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'way-back',
    text: 'When did you act quickly because you knew the way back?',
    probes: 'You told apart what can be undone from what cannot.',
    situations: ['risk']
  },
  {
    id: 'same-day',
    text: 'What have you put right within a day that others had planned for a month?',
    probes: 'You found the smallest step that helped somebody at once.',
    situations: ['deadline', 'emergency']
  },
  {
    id: 'without-permission',
    text: 'When did you go ahead without the permission that you should have had?',
    probes: 'You weighed the risk, told people at once, and stood by it.',
    situations: ['risk', 'unasked'],
    also: ['ownership']
  },
  {
    id: 'too-fast',
    text: 'When did you move too fast?',
    probes: 'You name the harm, and how you now tell fast from hasty.',
    situations: ['mistake', 'failure']
  },
  {
    id: 'team-stuck',
    text: 'How did you get a team moving that had discussed one question for weeks?',
    probes: 'You turned an argument into a small test or a date.',
    situations: ['conflict', 'ambiguity']
  },
  {
    id: 'in-an-outage',
    text: 'Describe what you did in the first hour of an emergency.',
    probes: 'You stopped the damage first and looked for causes after.',
    situations: ['emergency']
  },
  {
    id: 'small-first-step',
    text: 'Tell me about a large plan that you began with one very small step.',
    probes: 'The step taught something that no document could have.',
    situations: ['invention', 'risk']
  },
  {
    id: 'waited-on-purpose',
    text: 'When did you decide to wait, although everybody wanted to go?',
    probes: 'Speed is a judgement to you and no reflex.',
    situations: ['refusal', 'risk'],
    also: ['are-right-a-lot']
  },
  {
    id: 'deadline-moved-up',
    text: 'What did you do when your date was suddenly moved forward?',
    probes: 'You cut scope in the open and kept what mattered.',
    situations: ['deadline'],
    also: ['deliver-results']
  }
])
