import {questionsFor} from '../question.ts'

export const thinkBig = questionsFor('think-big', [
  {
    id: 'more-than-asked',
    text: 'When did you propose something far larger than you had been asked for?',
    probes: 'The size followed from the customer’s need, not from ambition.',
    situations: ['vision'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'won-believers',
    text: 'How did you win people over to an aim that seemed out of reach?',
    probes: 'You drew a picture that they repeated, and a first step.',
    situations: ['vision']
  },
  {
    id: 'ten-times',
    text: 'Tell me about a plan of yours that would still hold at ten times the size.',
    probes: 'You thought about scale before it was needed.',
    situations: ['vision']
  },
  {
    id: 'too-small',
    text: 'When did you find out that you had thought too small?',
    probes: 'You saw what held you back, and aimed higher after.',
    situations: ['vision']
  },
  {
    id: 'big-idea-refused',
    text: 'What happened to a large idea of yours that was refused?',
    probes: 'You kept the aim and looked for another way in.',
    situations: ['vision']
  },
  {
    id: 'years-ahead',
    text: 'Describe a decision you made for a customer five years away.',
    probes: 'You can say what you gave up today.',
    situations: ['vision']
  },
  {
    id: 'one-to-many',
    text: 'When did a fix for one team become the way for all?',
    probes: 'You saw the general problem in the particular one.',
    situations: ['vision']
  }
])
