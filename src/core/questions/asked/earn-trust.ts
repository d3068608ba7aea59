import {questionsFor} from '../question.ts'

export const earnTrust = questionsFor('earn-trust', [
  {
    id: 'bad-news',
    text: 'When did you bring bad news that nobody had asked you for?',
    probes: 'You told it early, whole, and to those whom it hurt.',
    situations: ['failure', 'mistake'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'admitted',
    text: 'Tell me about a mistake that you admitted before it was found.',
    probes: 'No excuse, and the repair had already begun.',
    situations: ['mistake']
  },
  {
    id: 'won-a-sceptic',
    text: 'How did you win the trust of somebody who did not want to work with you?',
    probes: 'You found out why, and earned it by deeds.',
    situations: ['conflict', 'influence']
  },
  {
    id: 'repaired',
    text: 'Describe a working relation that you had to repair.',
    probes: 'You began with your own part in it.',
    situations: ['conflict', 'feedback']
  },
  {
    id: 'kept-a-confidence',
    text: 'When was it hard to be open with your team?',
    probes: 'You said what you could, why not more, and nothing untrue.',
    situations: ['conflict', 'ambiguity']
  },
  {
    id: 'defended-absent',
    text: 'When did you stand up for somebody who was not in the room?',
    probes: 'You were fair when it brought you nothing.',
    situations: ['disagreement', 'conflict']
  },
  {
    id: 'both-sides',
    text: 'Tell me about an agreement that left both teams better off.',
    probes: 'You learned what they needed before you bargained.',
    situations: ['influence', 'conflict']
  },
  {
    id: 'criticised-in-public',
    text: 'What did you do when your work was criticised before others?',
    probes: 'You heard what was true in it and thanked them.',
    situations: ['feedback']
  }
])
