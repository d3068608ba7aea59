import {sharedParts, type Entry, type Outline} from './outline.ts'
import {outlineNames} from './outline-names.ts'

const answer = 'Yes, no, a number, or: I do not know, and I will find out by a date'

const faq: Entry = {
  id: 'faq',
  title: 'Question and answer',
  asks: 'A question that a reader would ask, and an answer that begins with yes, no or a number',
  body: questions('What a customer or a leader would ask')
}

function questions(...prompts: readonly string[]): string {
  return prompts.map((prompt) => `**Q: {{${prompt}}}**\n\n{{${answer}}}`).join('\n\n')
}

export const prfaq: Outline = {
  ...outlineNames.prfaq,
  about: 'A press release written as if the product were launched, and the questions it raises',
  parts: [
    {
      id: 'headline',
      title: 'Headline',
      labels: ['title'],
      asks: 'The product, the customer and the benefit in one line',
      body: '# {{Product}} lets {{customer segment}} {{do what they could not do before}}',
      required: true
    },
    {
      id: 'subheadline',
      title: 'Subheadline',
      labels: ['sub-headline', 'subtitle', 'sub-heading', 'subheading'],
      asks: 'Who it is for and what they gain, in one sentence',
      body: '*{{Who it is for and what they gain, in one sentence}}*'
    },
    {
      id: 'dateline',
      title: 'Dateline',
      labels: ['date'],
      asks: 'Place and date of the launch, and what was launched',
      body: '**{{City}} — {{Month D, YYYY}}** — {{Company}} today launched {{product}}, {{what it is, in plain words}}.',
      required: true
    },
    {
      id: 'customer-problem',
      title: 'The problem',
      labels: [
        'problem',
        'customer problem',
        'customer problems',
        'problems',
        'challenge',
        'problem statement',
        'pain',
        'why now',
        'problem today',
        'opportunity'
      ],
      asks: 'What this customer does today, what it costs them, and how you know',
      required: true
    },
    {
      id: 'solution',
      title: 'The solution',
      labels: ['solution', 'approach', 'product', 'how it helps', 'what it is', 'our solution'],
      asks: 'What the customer can do now, and the one number by which their day got better',
      required: true
    },
    {
      id: 'company-quote',
      title: 'Leader quote',
      labels: [
        "leader's quote",
        'leader quote',
        'company quote',
        'spokesperson quote',
        'executive quote',
        'quote from a leader',
        'spokesperson'
      ],
      asks: 'Why the company does this, said by the person who answers for it',
      body: '“{{Why we built this and what we will not compromise on}},” said {{Name, Title}}.',
      required: true
    },
    {
      id: 'how-it-works',
      title: 'How it works',
      labels: ['customer experience', 'customer journey', 'experience', 'getting to know it'],
      asks: 'The customer’s first use, step by step, without the machinery behind it'
    },
    {
      id: 'customer-quote',
      title: 'Customer quote',
      labels: [
        'customer quotes',
        'customer testimonial',
        'customer testimonials',
        'customer testimonies',
        'testimonial',
        'testimonials',
        'quote from a customer'
      ],
      asks: 'A named customer on what changed for them',
      body: '“{{What used to happen, and what happens now}},” said {{Name, role, place}}.',
      required: true
    },
    {
      id: 'call-to-action',
      title: 'Getting started',
      labels: [
        'get started',
        'call to action',
        'availability',
        'market availability',
        'pricing and availability',
        'availability and pricing',
        'how to get started',
        'learn more',
        'next steps'
      ],
      asks: 'Where to get it, from when, and at what price',
      required: true
    },
    {
      id: 'external-faq',
      title: 'External FAQ',
      labels: [
        'customer faq',
        'customer faqs',
        'external faqs',
        'user faqs',
        'user faq',
        'public faq',
        'general',
        'general questions',
        'customer questions',
        'for customers'
      ],
      asks: 'What a customer asks before buying',
      body: `## External FAQ\n\n${questions(
        'What a customer asks first, such as: what does it cost me?',
        'What a customer asks before trusting it, such as: what do you keep about me?',
        'What a customer asks next, such as: what happens when it goes wrong?'
      )}`,
      entry: faq,
      required: true
    },
    {
      id: 'internal-faq',
      title: 'Internal FAQ',
      labels: [
        'internal faqs',
        'stakeholder faq',
        'stakeholder faqs',
        'technical faq',
        'internal questions',
        'company faq',
        'leadership faq'
      ],
      asks: 'What leaders ask: cost, risk, why now, what could make it fail, alternatives',
      body: `## Internal FAQ\n\n${questions(
        'Cost: what does it cost, and when does it pay for itself?',
        'Risk: what could make this fail?',
        'Timing: why now, and not a year ago or a year from now?',
        'Alternatives: what else did we consider, and why not that?',
        'Measure: how shall we know that it worked?'
      )}`,
      entry: faq,
      required: true
    }
  ]
}

export const prfaqShort: Outline = {
  ...outlineNames.prfaqShort,
  form: 'one-page',
  about: 'The press release alone, on one page, to find out whether the idea is worth its questions',
  parts: sharedParts(
    prfaq,
    'headline',
    'subheadline',
    'dateline',
    'customer-problem',
    'solution',
    'customer-quote',
    'call-to-action'
  )
}
