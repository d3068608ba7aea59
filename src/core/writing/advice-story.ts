import type {Advices} from './advice.ts'

export const storyAdvice: Advices = {
  situation: {
    question: 'Which of these sentences could I miss and still follow what you did?',
    before: 'In 2019 our company, founded in 1987 and active in nine markets, restructured its logistics.',
    after: 'I ran returns at a depot with 40 packers. One parcel in six came back.',
    rule: 'setup-heavy'
  },
  task: {
    question: 'Why was it yours to change, and what would have happened had you left it?',
    before: 'We were asked to improve quality.',
    after: 'Returns cost the depot €9,000 a week, and nobody owned them. I asked for them.',
    rule: 'required-sections'
  },
  action: {
    question: 'What did you do yourself, and which way did you decide against?',
    before: 'We held workshops, and a new process was rolled out.',
    after:
      'I weighed every box for two nights and moved the scales to the door. New software would have taken a quarter.',
    rule: 'own-part'
  },
  result: {
    question: 'How much, from what to what, by when, and who counted?',
    before: 'Returns went down a lot, and everyone was happy.',
    after: 'Returns fell from 16 % to 5 % in six weeks, by the depot’s own count.',
    rule: 'quantified-results'
  },
  lessons: {
    question: 'What did you do differently the next time?',
    before: 'Teamwork makes the difference.',
    after: 'I had planned for two weeks before I packed a box. Now I do the work for a day before I change it.',
    rule: 'lessons-learned'
  }
}

export const essayAdvice: Advices = {
  ...storyAdvice,
  prompt: {
    question: 'Which question do you answer, in the words in which it was sent to you?',
    before: 'My best project',
    after: '> Tell us of a decision that no figure could settle.',
    rule: 'within-budget'
  }
}
