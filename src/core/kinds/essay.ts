import type {Outline, Part} from './outline.ts'
import {outlineNames} from './outline-names.ts'

export const essay: Outline = {
  ...outlineNames.essay,
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

/** The same five parts, with a prompt that is known, and what it wants in them. */
function answering(prompt: string, asks: Readonly<Record<string, string>>): readonly Part[] {
  return essay.parts.map((part) => {
    if (part.id === 'prompt') return {...part, body: `> ${prompt}`}
    const wanted = asks[part.id]
    return wanted ? {...part, asks: wanted, body: `{{${wanted}}}`} : part
  })
}

export const essayInvention: Outline = {
  ...outlineNames.essayInvention,
  about: 'The two-page answer to “the most inventive thing you have done”',
  parts: answering(
    'What is the most inventive thing you have done at work? Say what was new about it and what it changed. Leave out anything confidential.',
    {
      situation: 'Where you were, what everybody took for granted, and what it cost the customer, with a number',
      action:
        'What you saw that others did not, what you tried first and gave up, and how you made it work, step by step'
    }
  )
}

export const essayJudgement: Outline = {
  ...outlineNames.essayJudgement,
  about: 'The two-page answer to “a decision that the data could not make for you”',
  parts: answering(
    'Tell us of a decision that mattered and that the data could not make for you. How did you judge, and what came of it? Leave out anything confidential.',
    {
      situation: 'What had to be decided, by when, for which customer, and what a wrong decision would have cost',
      action:
        'What the data said and what it could not say, whom you asked, what spoke against you, and what made you decide'
    }
  )
}
