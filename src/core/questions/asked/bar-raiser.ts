import {questionsIn} from '../question.ts'

export const barRaiser = questionsIn('bar-raiser', [
  {
    id: 'hardest-year',
    text: 'What was the hardest stretch of your working life, and what did you do in it?',
    probes: 'You were tested, kept your judgement, and see yourself clearly.',
    situations: ['setback', 'failure']
  },
  {
    id: 'would-do-again',
    text: 'Which decision would you take back if you could?',
    probes: 'You regret the reasoning and not only the outcome.',
    situations: ['mistake'],
    also: ['are-right-a-lot']
  },
  {
    id: 'peeled',
    text: 'Take your best story: what was the weakest decision in it?',
    probes: 'The story bears a fifth question, and you stay honest.',
    situations: ['mistake', 'trade-off']
  },
  {
    id: 'two-principles',
    text: 'When did speed and care pull you in opposite directions?',
    probes: 'You chose knowingly, and can say what the other side lost.',
    situations: ['trade-off', 'risk'],
    also: ['bias-for-action', 'insist-on-the-highest-standards']
  },
  {
    id: 'critic',
    text: 'What would the person who likes working with you least say about you?',
    probes: 'You know the complaint, and it is not a disguised compliment.',
    situations: ['feedback', 'conflict'],
    also: ['earn-trust']
  },
  {
    id: 'no-credit',
    text: 'Tell me about good work of yours that somebody else got the credit for.',
    probes: 'The outcome mattered more to you than your name on it.',
    situations: ['conflict', 'unasked']
  },
  {
    id: 'ethical-limit',
    text: 'When were you asked to do something that you thought was wrong?',
    probes: 'You refused or spoke up, whatever it cost.',
    situations: ['refusal'],
    also: ['have-backbone-disagree-and-commit']
  },
  {
    id: 'raises-the-bar',
    text: 'What would this team be able to do with you that it cannot do now?',
    probes: 'You have looked at the team, and claim only what you can show.',
    situations: ['vision']
  },
  {
    id: 'largest-failure',
    text: 'What is the largest thing that you have failed at?',
    probes: 'It was large, it was yours, and you do something differently since.',
    situations: ['failure'],
    also: ['ownership']
  },
  {
    id: 'changed-since',
    text: 'How are you a different product manager than you were three years ago?',
    probes: 'You can point at what changed you.',
    situations: ['change', 'learning', 'feedback']
  }
])
