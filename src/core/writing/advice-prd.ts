import type {Advices} from './advice.ts'

export const prdAdvice: Advices = {
  problem: {
    question: 'To whom does it happen, how often, and what does it cost them?',
    before: 'Check-in is a pain point and has to be modernised.',
    after: 'Owners of small guesthouses wait for late guests on four nights a week, until one in the morning.',
    rule: 'customer-framing'
  },
  customer: {
    question: 'Where would I find ten of them, and how many are there?',
    before: 'All travellers and hosts',
    after: 'Owners of guesthouses with fewer than ten rooms who live in the house: 3,100 on our books.',
    rule: 'customer-framing'
  },
  goals: {
    question: 'What is different for the customer on the day after?',
    before: 'Launch self check-in in the third quarter.',
    after: 'No owner waits for a guest after ten in the evening.',
    rule: 'measurable-metrics'
  },
  'non-goals': {
    question: 'Which wish will you refuse, and why not now?',
    before: 'Further features may follow.',
    after: 'No locks for hotels: they have a night desk, and would ask for another lock.',
    rule: 'non-goals'
  },
  requirements: {
    question: 'If you could build only one of these, which would it be?',
    before: 'The system has to be flexible, fast and easy to use.',
    after: 'First: the guest gets a code an hour before they arrive. Second: the owner can change it from bed.',
    rule: 'required-sections'
  },
  'success-metrics': {
    question: 'From which number to which, by when, and what must not get worse?',
    before: 'Happier owners and more bookings',
    after: 'Nights on which an owner waits: from 4 a week to 1 by 30 June. Guardrail: break-ins stay at 0.',
    rule: 'measurable-metrics'
  },
  risks: {
    question: 'What do you not know yet, and by when will you?',
    before: 'Adoption may be a challenge.',
    after: 'A guest without a phone cannot get in. How many these are we know after 50 stays, by 1 March.',
    rule: 'required-sections'
  },
  alternatives: {
    question: 'What is the cheapest thing that would do, and where does it fall short?',
    before: 'No other options were considered.',
    after: 'A key box costs €20, and opens for anybody who ever saw its number. A code changes with each guest.',
    rule: 'alternatives'
  }
}
