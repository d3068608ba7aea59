import {questionsFor} from '../question.ts'

export const backbone = questionsFor('have-backbone-disagree-and-commit', [
  {
    id: 'against-a-senior',
    text: 'Tell me about a time you contradicted somebody who could overrule you.',
    probes: 'You had evidence, said it to their face, and risked something.',
    situations: ['disagreement', 'senior'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'lost-the-argument',
    text: 'Describe a decision that you argued against and then had to carry out.',
    probes: 'Once it was decided, nobody could have told that you lost.',
    situations: ['disagreement']
  },
  {
    id: 'alone-in-the-room',
    text: 'When were you the only one in the room who disagreed?',
    probes: 'You kept to your reasons, and you listened for theirs.',
    situations: ['disagreement']
  },
  {
    id: 'changed-your-mind',
    text: 'When did somebody talk you out of a view that you had defended hard?',
    probes: 'You can name the argument that won, and you said so openly.',
    situations: ['disagreement', 'change'],
    also: ['are-right-a-lot']
  },
  {
    id: 'no-to-a-sponsor',
    text: 'Tell me about saying no to a person whose support you needed.',
    probes: 'You protected the customer or the plan, and kept the relation.',
    situations: ['refusal', 'disagreement']
  },
  {
    id: 'popular-idea',
    text: 'Which popular idea have you tried to stop?',
    probes: 'You spoke up early and with facts, while it could still be stopped.',
    situations: ['disagreement', 'refusal']
  },
  {
    id: 'should-have-spoken',
    text: 'When did you stay silent and wish later that you had objected?',
    probes: 'You know what kept you quiet, and have since acted otherwise.',
    situations: ['mistake']
  },
  {
    id: 'peer-dispute',
    text: 'How did you settle a dispute with a peer who had as good a case?',
    probes: 'You looked for a test of who was right, not for a winner.',
    situations: ['conflict', 'disagreement']
  },
  {
    id: 'engineers-objected',
    text: 'What did you do when your engineers refused a plan of yours?',
    probes: 'You took the objection as information, then decided or yielded.',
    situations: ['disagreement', 'conflict']
  },
  {
    id: 'committed-and-right',
    text: 'Tell me about a decision you fought that turned out well.',
    probes: 'You helped it to succeed and admit that you were wrong.',
    situations: ['disagreement'],
    also: ['earn-trust']
  }
])
