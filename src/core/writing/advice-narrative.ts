import type {Advices} from './advice.ts'

export const narrativeAdvice: Advices = {
  problem: {
    question: 'What happens to the customer today, and what does it cost if nothing changes?',
    before: 'Our returns process leaves room for improvement.',
    after: 'The counter closes at six and the nurse comes at nine. One parcel in five goes back, at €14 each.',
    rule: 'customer-framing'
  },
  customer: {
    question: 'Who would notice first if you did nothing?',
    before: 'Our users',
    after: 'Nurses on night shift in the four hospitals of Calder: 2,300 of them order from us each month.',
    rule: 'customer-framing'
  },
  tenets: {
    question: 'Which of two good things do you give up when both cannot be had?',
    before: 'We put customers first.',
    after: 'Where speed and privacy conflict, we take a day longer.',
    rule: 'alternatives'
  },
  proposal: {
    question: 'Why is this enough, and why is less not?',
    before: 'We propose a holistic counter strategy.',
    after: 'We open four counters from nine to six, in houses that have a night guard already.',
    rule: 'alternatives'
  },
  alternatives: {
    question: 'What would you do with half of the money?',
    before: 'Other options were found to be less attractive.',
    after: 'Lockers cost half as much. They hold no parcel above 10 kg, and one in three weighs more.',
    rule: 'alternatives'
  },
  'success-metrics': {
    question: 'Which number would make you stop?',
    before: 'Higher satisfaction',
    after: 'Parcels that go back: from 20 % to 8 % by 31 March. Above 15 % in January, we stop.',
    rule: 'measurable-metrics'
  },
  risks: {
    question: 'What could make it fail, and what would you do then?',
    before: 'There are some operational risks.',
    after: 'If a guard is ill, the counter stays shut. The parcel then waits at the next one, 2 km away.',
    rule: 'required-sections'
  },
  ask: {
    question: 'What exactly do I say yes to today?',
    before: 'We welcome your feedback.',
    after: 'We ask for €180,000 and two people for six months, and for your yes by Friday.',
    rule: 'required-sections'
  }
}
