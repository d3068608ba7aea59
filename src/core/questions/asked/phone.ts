import {questionsIn} from '../question.ts'

export const phone = questionsIn('phone', [
  {
    id: 'who-you-are',
    text: 'Take me through your career in two minutes.',
    probes: 'A line leads through it, and it ends at this job.'
  },
  {
    id: 'why-here',
    text: 'Why do you want to work here, and why now?',
    probes: 'A reason that would not fit any other company.'
  },
  {
    id: 'why-product',
    text: 'What made you a product manager?',
    probes: 'You like the decisions and not just the launches.'
  },
  {
    id: 'current-product',
    text: 'What does your product do, and for whom?',
    probes: 'One customer, one problem, one number, no jargon.'
  },
  {
    id: 'your-part',
    text: 'What would not have happened last year without you?',
    probes: 'Your part is told apart from that of the team.',
    situations: ['unasked']
  },
  {
    id: 'leaving',
    text: 'Why are you leaving your present job?',
    probes: 'You speak of where you are going, and ill of nobody.'
  },
  {
    id: 'strength-at-work',
    text: 'What do colleagues come to you for?',
    probes: 'A strength that others have noticed, with an example.'
  },
  {id: 'weakness-at-work', text: 'What are you still bad at?', probes: 'A real weakness, and what you do about it.'}
])
