import {questionsFor} from '../question.ts'

export const customerObsession = questionsFor('customer-obsession', [
  {
    id: 'first-hand',
    text: 'When did you go to customers yourself because the reports did not explain them?',
    probes: 'You met the person behind the figure, and it changed the work.',
    situations: ['customer'],
    also: ['dive-deep']
  },
  {
    id: 'need-behind-request',
    text: 'Tell me about customers who asked for one thing and needed another.',
    probes: 'You found the trouble behind the request and solved that.',
    situations: ['customer'],
    rounds: ['phone', 'behavioural', 'product']
  },
  {
    id: 'inconvenient-need',
    text: 'When did you hold on to a customer’s need although dropping it would have been easier?',
    probes: 'It cost you something, and you can say what and why.',
    situations: ['trade-off']
  },
  {
    id: 'refused-request',
    text: 'Describe a request from a customer that you turned down.',
    probes: 'You refused for the good of all customers, and told this one plainly.',
    situations: ['refusal']
  },
  {
    id: 'angry-customer',
    text: 'Which angry customer has taught you the most?',
    probes: 'You listened first, mended the cause, and not only the complaint.',
    situations: ['customer']
  },
  {
    id: 'silent-trouble',
    text: 'How did you once discover trouble that no customer had complained about?',
    probes: 'You looked for what silent customers put up with.',
    situations: ['data']
  },
  {
    id: 'target-against-customer',
    text: 'When did one of your targets pull against what was good for customers?',
    probes: 'You saw the conflict early and let the customer win.',
    situations: ['trade-off'],
    also: ['earn-trust']
  },
  {
    id: 'before-they-asked',
    text: 'Tell me about something you built before any customer knew to ask for it.',
    probes: 'You read a need in behaviour, and tested it before you built.',
    situations: ['invention'],
    also: ['invent-and-simplify']
  },
  {
    id: 'those-who-left',
    text: 'What have you learned from customers who left?',
    probes: 'You asked them, believed them, and changed something.',
    situations: ['customer']
  },
  {
    id: 'plan-thrown-away',
    text: 'When did a single conversation with a user make you throw a plan away?',
    probes: 'You gave up work you liked because you had heard better.',
    situations: ['customer', 'change']
  },
  {
    id: 'colleagues-as-customers',
    text: 'Tell me about a product of yours whose users sat in your own company.',
    probes: 'Colleagues were named, watched and measured like any customers.'
  },
  {
    id: 'promise-kept',
    text: 'Which promise to a customer was the hardest to keep?',
    probes: 'You kept it when it hurt, or said early that you could not.',
    situations: ['deadline', 'setback']
  }
])
