import {questionsFor} from '../question.ts'

export const ownership = questionsFor('ownership', [
  {
    id: 'unasked-work',
    text: 'Tell me about a problem you took on although it was nobody’s job.',
    probes: 'You acted unasked, and stayed until it was done.',
    situations: ['unasked'],
    rounds: ['phone', 'behavioural']
  },
  {
    id: 'outside-your-team',
    text: 'When could you not leave a problem of another team alone?',
    probes: 'You helped without trampling on those whose work it was.',
    situations: ['unasked', 'influence']
  },
  {
    id: 'lasting-over-quick',
    text: 'When did you give up a result this quarter for one that would last?',
    probes: 'You named the price, and somebody agreed to pay it.',
    situations: ['trade-off']
  },
  {
    id: 'after-you-left',
    text: 'What became of a thing you built after you had moved on?',
    probes: 'You left it so that others could run it, and you checked.'
  },
  {
    id: 'blame-to-share',
    text: 'Describe a failure for which somebody else could have been blamed.',
    probes: 'You said “mine” first, and then mended it.',
    situations: ['failure', 'mistake'],
    also: ['earn-trust']
  },
  {
    id: 'slipped-through',
    text: 'When did something slip because you had not followed up?',
    probes: 'You tell it without excuses, with what you changed about yourself.',
    situations: ['mistake']
  },
  {
    id: 'first-doubt-to-daily-use',
    text: 'Walk me through one thing that you carried from first doubt to daily use.',
    probes: 'You know every stage, because you were there for all.',
    also: ['deliver-results']
  },
  {
    id: 'thankless-chore',
    text: 'What dull but necessary work have you done because somebody had to?',
    probes: 'No task was beneath you when the outcome hung on it.',
    situations: ['unasked']
  },
  {
    id: 'inherited-mess',
    text: 'Tell me about a mess that you inherited.',
    probes: 'You blamed no predecessor, and left it in order.',
    situations: ['setback', 'quality']
  },
  {
    id: 'reopened',
    text: 'When did you go back to work that everybody else thought was finished?',
    probes: 'Done meant that it worked for customers, not that it shipped.',
    situations: ['quality', 'data'],
    also: ['insist-on-the-highest-standards']
  },
  {
    id: 'spend-like-your-own',
    text: 'Describe a decision you would have made differently had the company been your own.',
    probes: 'You think past your own team, and say where you fell short.',
    situations: ['money', 'trade-off']
  }
])
