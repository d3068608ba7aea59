import {questionsIn} from '../question.ts'

export const toAsk = questionsIn('to-ask', [
  {
    id: 'customer-problem',
    text: 'Which customer problem keeps this team awake?',
    probes: 'You learn what the work would really be about.'
  },
  {
    id: 'first-ninety-days',
    text: 'What would you like me to have done after ninety days?',
    probes: 'You learn whether they know what they need.'
  },
  {
    id: 'last-document',
    text: 'What was the last document that changed your mind?',
    probes: 'You learn how decisions are really made there.'
  },
  {
    id: 'disagreement-here',
    text: 'When did this team last disagree, and how did it end?',
    probes: 'You learn whether contradiction is safe.'
  },
  {
    id: 'measured-by',
    text: 'Which number is this team measured by?',
    probes: 'You learn what would be expected of you.'
  },
  {
    id: 'why-open',
    text: 'Why is this position open?',
    probes: 'You learn what your predecessor ran into, if there was one.'
  },
  {
    id: 'engineers-and-product',
    text: 'What do engineers here wish product managers would stop doing?',
    probes: 'You learn how the two work together.'
  },
  {
    id: 'principle-in-practice',
    text: 'Which principle is the hardest to live by in this team?',
    probes: 'You learn where the words and the work part.'
  },
  {id: 'growth', text: 'What has the last person in this role gone on to?', probes: 'You learn where the role leads.'},
  {
    id: 'surprised-you',
    text: 'What surprised you most when you began here?',
    probes: 'You get an answer that nobody has rehearsed.'
  },
  {
    id: 'what-worries-you',
    text: 'What could make this product fail within two years?',
    probes: 'You learn how openly they talk of risk.'
  }
])
