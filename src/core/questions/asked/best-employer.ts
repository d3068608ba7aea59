import {questionsFor} from '../question.ts'

export const bestEmployer = questionsFor('best-employer', [
  {
    id: 'safer-work',
    text: 'How have you made somebody’s work safer or healthier?',
    probes: 'You saw the strain before it became an accident.',
    situations: ['wellbeing']
  },
  {
    id: 'overworked-team',
    text: 'What did you do when your team had too much to carry?',
    probes: 'You changed the load, and did not only thank them.',
    situations: ['wellbeing', 'trade-off']
  },
  {
    id: 'left-out',
    text: 'When did you notice that somebody was being left out?',
    probes: 'You acted in the moment, and changed what had led to it.',
    situations: ['wellbeing']
  },
  {
    id: 'fairness-at-a-price',
    text: 'Tell me about being fair to people when it cost your goals.',
    probes: 'You name the price, and would pay it again.',
    situations: ['wellbeing']
  },
  {
    id: 'asked-and-changed',
    text: 'What did you change after asking people how their work feels?',
    probes: 'You asked, told them what you heard, and did something.',
    situations: ['wellbeing', 'feedback']
  },
  {
    id: 'career-not-yours',
    text: 'When did you help a good person to leave your team?',
    probes: 'Their next step mattered more than your plan.',
    situations: ['coaching'],
    also: ['hire-and-develop-the-best']
  },
  {
    id: 'after-a-loss',
    text: 'How did you look after a team through a bad time?',
    probes: 'You were present, honest, and practical.',
    situations: ['wellbeing', 'setback']
  }
])
