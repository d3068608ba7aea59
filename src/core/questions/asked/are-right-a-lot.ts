import {questionsFor} from '../question.ts'

export const areRight = questionsFor('are-right-a-lot', [
  {
    id: 'judgement-call',
    text: 'Tell me about a call that the data could not make for you.',
    probes: 'You name what you weighed, and what would have changed your mind.',
    situations: ['ambiguity'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'wrong-call',
    text: 'Which important decision did you get wrong?',
    probes: 'You see where the reasoning broke, and not just that luck was bad.',
    situations: ['mistake', 'failure'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'sought-disproof',
    text: 'When did you look for somebody who would prove you wrong?',
    probes: 'You chose a real opponent, and took something from them.',
    situations: ['disagreement', 'feedback']
  },
  {
    id: 'against-intuition',
    text: 'Describe a decision in which your instinct and the numbers disagreed.',
    probes: 'You examined both, and can say why you trusted the one.',
    situations: ['data', 'ambiguity']
  },
  {
    id: 'conflicting-advice',
    text: 'How did you decide when two people you respect advised opposite things?',
    probes: 'You found what each had seen, and decided on grounds.',
    situations: ['conflict', 'ambiguity']
  },
  {
    id: 'reversed-course',
    text: 'When did you reverse a decision of your own in public?',
    probes: 'New facts moved you sooner than pride held you.',
    situations: ['change', 'mistake'],
    also: ['earn-trust']
  },
  {
    id: 'bet-that-paid',
    text: 'Which bet of yours did others doubt, and how did it end?',
    probes: 'You had a reason that they lacked, and measured the end.',
    situations: ['risk', 'disagreement']
  },
  {
    id: 'choosing-between-goods',
    text: 'Tell me about choosing between two good options with room for one.',
    probes: 'You made the criteria known before you chose.',
    situations: ['trade-off']
  },
  {
    id: 'outside-your-field',
    text: 'When did you have to judge something that you knew little about?',
    probes: 'You knew whom to ask and which answer to distrust.',
    situations: ['ambiguity', 'learning'],
    also: ['learn-and-be-curious']
  },
  {
    id: 'saw-it-coming',
    text: 'What did you foresee that your colleagues did not?',
    probes: 'You read signs that were there for all, and warned in time.',
    situations: ['risk']
  }
])
