import {questionsFor} from '../question.ts'

export const diveDeep = questionsFor('dive-deep', [
  {
    id: 'summary-was-wrong',
    text: 'When did the details contradict the summary that everyone believed?',
    probes: 'You went to the raw records yourself, and can still quote them.',
    situations: ['data'],
    rounds: ['phone', 'behavioural', 'analytical']
  },
  {
    id: 'root-cause',
    text: 'Take me through the hardest cause that you have ever tracked down.',
    probes: 'Each step follows from the last, down to what could be fixed.',
    situations: ['data']
  },
  {
    id: 'average-that-hid',
    text: 'Tell me about an average that hid what mattered.',
    probes: 'You split the figure until somebody’s trouble showed.',
    situations: ['data'],
    rounds: ['behavioural', 'analytical']
  },
  {
    id: 'single-case',
    text: 'When did one odd case lead you to a large problem?',
    probes: 'You trusted the anecdote enough to check it against the data.',
    situations: ['data', 'customer']
  },
  {
    id: 'wrong-metric',
    text: 'Which number did your team steer by that turned out to be wrong?',
    probes: 'You found out why, and which decisions had rested on it.',
    situations: ['data'],
    rounds: ['behavioural', 'analytical']
  },
  {
    id: 'own-hands',
    text: 'When did you do a job by hand to understand it?',
    probes: 'You learned what no dashboard or report could show.',
    situations: ['learning', 'data'],
    also: ['learn-and-be-curious']
  },
  {
    id: 'expert-missed-it',
    text: 'What did you find that the experts on it had missed?',
    probes: 'You asked plain questions and checked what all took for granted.',
    situations: ['data', 'quality']
  },
  {
    id: 'stopped-digging',
    text: 'How did you once decide that you had dug deep enough?',
    probes: 'Depth serves a decision; you can say which.',
    situations: ['data', 'trade-off'],
    also: ['bias-for-action']
  },
  {
    id: 'dug-too-late',
    text: 'Tell me about a detail that you should have looked at sooner.',
    probes: 'You say what it cost, and what you audit now.',
    situations: ['mistake']
  },
  {
    id: 'disbelieved-good-news',
    text: 'When did you refuse to believe a good result?',
    probes: 'You doubt what pleases you as much as what does not.',
    situations: ['data'],
    also: ['are-right-a-lot']
  }
])
