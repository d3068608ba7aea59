import type {Outline} from './outline.ts'

export const essay: Outline = {
  id: 'essay',
  kind: 'essay',
  title: 'Written Response',
  about: 'The two-page answer to a behavioural prompt, in prose',
  parts: [
    {
      id: 'prompt',
      title: 'Prompt',
      labels: ['question', 'the question', 'assignment', 'writing prompt', 'essay prompt'],
      asks: 'The question as it was sent to you',
      body: '> {{The question as it was sent to you}}'
    },
    {
      id: 'situation',
      title: 'Situation',
      labels: [],
      asks: 'Where you were and what the customer had to put up with',
      body: '{{Where you were, in two sentences, and what the customer had to put up with, with a number}}'
    },
    {
      id: 'action',
      title: 'Action',
      labels: [],
      asks: 'What you saw that others did not, what you decided, and what you did',
      body: '{{What you saw that others did not, what you decided and decided against, and what you did, step by step}}'
    },
    {
      id: 'result',
      title: 'Result',
      labels: [],
      asks: 'What got better, from which number to which, by when',
      body: '{{What got better, from which number to which, by when, and for whom}}'
    },
    {
      id: 'lessons',
      title: 'Lessons',
      labels: [],
      asks: 'What you would do differently, and what you do differently since',
      body: '{{What you would do differently, and what you do differently since}}'
    }
  ]
}
