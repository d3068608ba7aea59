import {questionsFor} from '../question.ts'

export const learnAndBeCurious = questionsFor('learn-and-be-curious', [
  {
    id: 'taught-yourself',
    text: 'What have you taught yourself that your job did not ask for?',
    probes: 'Curiosity came first, and the use of it after.',
    situations: ['learning'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'new-field',
    text: 'How did you find your way into a field that was new to you?',
    probes: 'You had a method: people, sources, and trying it out.',
    situations: ['learning', 'ambiguity']
  },
  {
    id: 'naive-question',
    text: 'When did a naive question of yours change a project?',
    probes: 'You were not too proud to ask what all others assumed.',
    situations: ['learning']
  },
  {
    id: 'hard-feedback',
    text: 'What is the most useful criticism that you have been given?',
    probes: 'It stung, and you can show what you do differently.',
    situations: ['feedback'],
    also: ['earn-trust']
  },
  {
    id: 'habit-unlearned',
    text: 'Which habit have you had to unlearn?',
    probes: 'You noticed it yourself or believed whoever told you.',
    situations: ['change', 'feedback']
  },
  {
    id: 'how-others-do-it',
    text: 'When did you study how somebody else solves your problem?',
    probes: 'You looked outside your company and took more than a feature.',
    situations: ['learning']
  },
  {
    id: 'learning-from-failure',
    text: 'What have you learned from a failure that you use today?',
    probes: 'The lesson is specific, and there is proof of its use.',
    situations: ['failure'],
    rounds: ['behavioural', 'bar-raiser']
  }
])
