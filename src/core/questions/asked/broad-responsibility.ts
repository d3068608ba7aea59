import {questionsFor} from '../question.ts'

export const broadResponsibility = questionsFor('broad-responsibility', [
  {
    id: 'side-effects',
    text: 'Which side effect of your product on other people worried you?',
    probes: 'You looked past your customers, and measured the harm.',
    situations: ['harm']
  },
  {
    id: 'misuse',
    text: 'Tell me about preventing the misuse of something you built.',
    probes: 'You thought like someone who means ill, before the launch.',
    situations: ['harm', 'risk']
  },
  {
    id: 'shut-out',
    text: 'When did you find that your product shut somebody out?',
    probes: 'You met the people concerned, and made it work for them.',
    situations: ['harm'],
    also: ['customer-obsession']
  },
  {
    id: 'nobody-forced-you',
    text: 'What have you done for a community or for nature that nobody demanded?',
    probes: 'You did it because it was in your power.',
    situations: ['harm', 'unasked']
  },
  {
    id: 'legal-but-wrong',
    text: 'When was something allowed and yet wrong in your eyes?',
    probes: 'You drew a line of your own and kept to it.',
    situations: ['refusal', 'harm']
  },
  {
    id: 'waste',
    text: 'How have you made your work less wasteful for the world around it?',
    probes: 'You can put a figure on it.',
    situations: ['harm', 'simplification']
  },
  {
    id: 'grown-influence',
    text: 'When did success give you a responsibility that you had not foreseen?',
    probes: 'You noticed that small choices now reach many.',
    situations: ['harm', 'vision']
  }
])
