import type {Advices} from './advice.ts'

export const prfaqAdvice: Advices = {
  headline: {
    question: 'Who can do what today that they could not do yesterday?',
    before: 'Ferrolane announces Nightboat 2.0',
    after: 'Nightboat takes the bakers of Marenne to work by four',
    rule: 'customer-framing'
  },
  subheadline: {
    question: 'Whose day gets better, and by how much?',
    before: 'A next-generation ferry experience',
    after: 'Bakers who start before the first bus sleep an hour longer, for €2 a night',
    rule: 'hype'
  },
  dateline: {
    question: 'Where, and from which day on, can a customer use it?',
    before: 'Ferrolane plans to launch a ferry next year.',
    after: '**MARENNE, 3 May 2027** — Ferrolane today opened Nightboat, a ferry that leaves at 3:40.',
    rule: 'launched-voice'
  },
  'customer-problem': {
    question: 'What do they do today, what does it cost them, and who told you?',
    before: 'There is no modern transport at night.',
    after:
      'Bakers start at four and the first ferry leaves at six. So 60 of them sleep on flour sacks, four nights a week.',
    rule: 'customer-framing'
  },
  solution: {
    question: 'What can the customer do now, and which one number shows it?',
    before: 'Our platform offers flexible and seamless routing.',
    after: 'A baker taps a card on pier 2 and is at work 35 minutes later. It took two hours before.',
    rule: 'hype'
  },
  'company-quote': {
    question: 'Why does the company do this, and what did it give up for it?',
    before: '“We are thrilled about this milestone,” said Ada Roux.',
    after: '“We gave up the casino run, because bread cannot wait,” said Ada Roux, head of Ferrolane.',
    rule: 'telling-quotes'
  },
  'how-it-works': {
    question: 'What does the customer do first, and what do they see then?',
    before: 'A matching engine assigns demand to boats.',
    after: 'Lise books by text message before ten. The reply names the pier and the minute.',
    rule: 'customer-framing'
  },
  'customer-quote': {
    question: 'What does only this person know about how it was before?',
    before: '“It is a game changer,” said a user.',
    after: '“I slept on flour sacks for two winters,” said Lise Marot, a baker from Marenne.',
    rule: 'telling-quotes'
  },
  'call-to-action': {
    question: 'Where do I get it tonight, and what does it cost me?',
    before: 'Visit our website to learn more.',
    after: 'Text “night” to 40100 before ten. The crossing costs €2, and the first one is free.',
    rule: 'required-sections'
  },
  'external-faq': {
    question: 'What would keep a customer from paying for it?',
    before: '**Is it safe?** Safety is our top priority.',
    after: '**Is it safe?** Yes. Two pilots are on board, and above 50 km/h of wind the boat stays in port.',
    rule: 'faq-answers'
  },
  'internal-faq': {
    question: 'What could make this fail, and where would you see it first?',
    before: '**What are the risks?** We see no major risks.',
    after: '**What could make it fail?** Fog. It stops one crossing in nine; at one in five, bakers stay away.',
    rule: 'faq-coverage'
  }
}
