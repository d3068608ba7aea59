import {questionsFor} from '../question.ts'

export const hireAndDevelop = questionsFor('hire-and-develop-the-best', [
  {
    id: 'somebody-grew',
    text: 'Who is better at their work today because of you?',
    probes: 'You name the skill, what you did, and how you know.',
    situations: ['coaching'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'hard-message',
    text: 'Tell me about feedback that was hard to give.',
    probes: 'You were specific and kind, and stayed for what came after.',
    situations: ['feedback', 'coaching']
  },
  {
    id: 'struggling',
    text: 'How did you help somebody who was failing in their role?',
    probes: 'You found the cause, agreed on a plan, and were honest about limits.',
    situations: ['coaching']
  },
  {
    id: 'hired-better',
    text: 'When did you hire somebody better than yourself?',
    probes: 'You looked for what you lack and made room for it.',
    situations: ['hiring']
  },
  {
    id: 'no-hire',
    text: 'Describe a candidate whom you turned down although you needed people.',
    probes: 'You held the bar when an empty chair hurt.',
    situations: ['hiring'],
    also: ['insist-on-the-highest-standards']
  },
  {
    id: 'stretch-task',
    text: 'When did you hand somebody a task larger than they had done before?',
    probes: 'You chose the risk with care and left them the credit.',
    situations: ['coaching']
  },
  {
    id: 'without-authority',
    text: 'How have you helped a colleague to grow who did not report to you?',
    probes: 'You gave time that nobody counted.',
    situations: ['coaching']
  },
  {
    id: 'wrong-hire',
    text: 'What did you learn from a person whom you should not have hired?',
    probes: 'You see what you overlooked, and ask differently now.',
    situations: ['hiring']
  }
])
