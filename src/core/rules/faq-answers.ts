import {reading} from '../document/readings.ts'
import {questionsOf, type Question} from '../kinds/faq.ts'
import {asksFor, evades, gives, type AnswerKind} from '../text/answers.ts'
import {defineRule, eachUnit, type Complaint} from './rule.ts'

/** More than this many are one fault: that the FAQ was not written to answer. */
const most = 3

const lacking: Readonly<Record<AnswerKind, Pick<Complaint, 'reason' | 'asks'>>> = {
  'yes-no': {
    reason: 'The question asks for yes or no, and the answer says neither',
    asks: 'Is it yes or no? If you do not know: by when will you, and how?'
  },
  amount: {
    reason: 'The question asks how much, and the answer has no number',
    asks: 'What is the number? If you do not know it: within what range, and by when will you?'
  },
  time: {
    reason: 'The question asks when, and the answer has no date',
    asks: 'On which date, or after which event? If you do not know: by when will you?'
  }
}

export default defineRule({
  id: 'faq-answers',
  summary: 'Answer the question that you asked yourself, in the first sentence: yes, no, a number, a date.',
  why: 'Readers of a FAQ go from question to question and read the first sentence of each answer. One that begins with how much the matter means to you tells them that there is no answer.',
  rewrite: {
    before: '**Is it safe?** Safety is our top priority.',
    after: '**Is it safe?** Yes: two pilots are on board of each boat.'
  },
  except:
    'A question that you put there to say openly that it is open. Then say so: “We do not know yet, and will by 1 March.”',
  kinds: ['prfaq'],
  severity: 'information',
  examples: [
    {
      name: 'yes, no, a number, a date, and what amounts to them',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## FAQ\n\n**Is it heated?** The lower deck is.\n\n**Can I bring my bicycle?** Up to ten on each boat.\n\n**What does it cost?** Nothing before six.\n\n**How often does it leave?** Whenever 20 people wait, and at the latest every half hour.\n\n**When does it start?** As soon as the ice has gone.\n'
    },
    {
      name: 'an honest gap',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## FAQ\n\n**How many will ride it?** We do not know yet. We count at the pier until 1 March.\n\n**Will it run at night?** We are looking into it and decide by June.\n\n**How big is the boat?** It depends on the tide: see the table below.\n'
    },
    {
      name: 'questions that an answer lists',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## FAQ\n\n### What will the pilot tell us?\n\nThree things:\n\n- Who rides in winter?\n- Who would pay for it?\n- Which pier is too far?\n\n### Who runs it?\n\nThe harbour.\n'
    },
    {
      name: 'an answer that was forgotten',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## FAQ\n\n### Is it heated?\n\n### Who steers?\n\nFour pilots.\n\n### Which piers are served?\n\nThree.\n',
      findings: ['11:5-11:18 This question has no answer']
    },
    {
      name: 'answers to something else',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## FAQ\n\n**Is it safe?** Safety is our top priority. Our pilots are highly trained.\n\n**What does it cost?** Fares will be attractive.\n\n**When does it start?** We are rolling it out gradually over the coming months.\n',
      findings: [
        '11:17-11:44 The question asks for yes or no, and the answer says neither',
        '13:24-13:49 The question asks how much, and the answer has no number',
        '15:25-15:80 The question asks when, and the answer has no date'
      ]
    },
    {
      name: 'a question that is put off',
      text: '---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## FAQ\n\n**What about fog?** We will look into that.\n\n**Who steers?** Four pilots.\n',
      findings: ['11:21-11:44 This puts the question off']
    }
  ],
  check: eachUnit(function* ({blocks}) {
    const questions = questionsOf(blocks)
    // Where none in a form is answered they are a list of topics, or are answered elsewhere.
    const answered = questions.filter((question) => question.answered)
    const isAnswered = (kin: Question): boolean => answered.some((question) => areKindred(question, kin))
    const complaints = questions.flatMap((question) => complaint(question, isAnswered) ?? [])
    // What is missing altogether first.
    const worst = [...complaints].sort((a, b) => Number(b.severity === 'warning') - Number(a.severity === 'warning'))
    yield* worst.slice(0, most)
  })
})

/** Whether questions are of one form and under one heading. */
const areKindred = (one: Question, other: Question): boolean => one.form === other.form && one.under === other.under

function complaint(question: Question, areOthersAnswered: (kin: Question) => boolean): Complaint | undefined {
  if (question.answered) return aboutAnswer(question)
  if (!areOthersAnswered(question)) return undefined
  return {
    at: question.at,
    reason: 'This question has no answer',
    asks: 'What do you know today, and by when will you know the rest?',
    severity: 'warning'
  }
}

const aboutAnswer = reading((question: Question): Complaint | undefined => {
  const [first] = question.answer
  if (!first) return undefined
  const said = question.answer.map(({text}) => text)
  const kind = asksFor(question.text)
  if (kind && !gives(kind, said)) return {at: first.at, ...lacking[kind]}
  if (!evades(said)) return undefined
  return {
    at: first.at,
    reason: 'This puts the question off',
    asks: 'What do you know today, and by when will you know the rest?'
  }
})
