import {tellsProblem} from '../text/customers/problem.ts'
import {hasDateline, invites, isQuestion, headsQuestions, namesRelease, quotes, releaseOf} from './release.ts'
import {isAbout, isInstruction, isPost, otherGenre} from './genres.ts'
import {Reading} from './reading.ts'
import {partSigns, type Sign} from './sign.ts'

/** The part that the press would print, as a reading of its own. */
function release(reading: Reading): Reading {
  return reading.once('release', () => new Reading(releaseOf(reading.blocks)))
}

function questions(reading: Reading): number {
  return reading.once('questions', () => {
    const label = reading.blocks.findIndex((block) => headsQuestions(block))
    const behind = label === -1 ? [] : reading.blocks.slice(label + 1)
    // Under a label a paragraph or item that begins with a question asks one, too.
    const run = behind.filter((block) => !isQuestion(block) && /^[^.!?]{8,200}\?\s+\S/.test(block.text)).length
    return reading.blocks.filter((block) => isQuestion(block)).length + run
  })
}

function quoted(reading: Reading): number {
  return reading.once('quotations', () => release(reading).blocks.filter((block) => quotes(block)).length)
}

const named: Sign = {
  name: 'names the form',
  weight: 2.5,
  holds: ({title, blocks}) =>
    form.test(title) || blocks.some(({type, text}) => type === 'heading' && form.test(text) && text.length < 60)
}
const form = /\bpr\W{0,3}faqs?\b/i

const container: Sign = {
  name: 'names the release',
  weight: 1.5,
  holds: ({blocks, title}) =>
    namesRelease(title) ||
    blocks.some(
      ({type, label}) =>
        label !== undefined && (type === 'heading' || label.form !== 'plain') && namesRelease(label.text)
    )
}

const faq: Sign = {
  name: 'has a section of questions with answers',
  weight: 2,
  holds: (reading) => questions(reading) >= 2 && reading.blocks.some((block) => !block.quoted && headsQuestions(block))
}

const dateline: Sign = {
  name: 'has a dateline',
  weight: 1.5,
  holds: (reading) =>
    release(reading)
      .blocks.slice(0, 12)
      .some(({type, label, text}) => type !== 'heading' && hasDateline(`${label?.text ?? ''} ${text}`))
}

const invitation: Sign = {
  name: 'invites to use the product',
  weight: 0.5,
  holds: (reading) => release(reading).own.some(({text}) => invites(text))
}

const labelled: Sign = {
  name: 'has three labels of a press release',
  weight: 1,
  holds: (reading) => arc(reading) >= 3
}

function arc(reading: Reading): number {
  const parts = release(reading).parts('prfaq')
  return [
    'headline',
    'subheadline',
    'dateline',
    'customer-problem',
    'solution',
    'company-quote',
    'customer-quote',
    'call-to-action'
  ].filter((part) => parts.has(part)).length
}

/** Whether a release talks to its readers as a company does to its users, instead of to the press. */
function greets(reading: Reading): boolean {
  const greeting =
    /\b(?:we're|we are) (?:so |very |really )?(?:thrilled|excited|happy|delighted|pleased|working on)\b|\byou(?:'ve| have)? asked\b|\b(?:tell us|let us know|we'd love|stay tuned|say hello|happy \w+ing)\b|\bmany of you\b|\p{Extended_Pictographic}/giu
  return reading.count(greeting) >= 2
}

const signs: readonly Sign[] = [
  named,
  container,
  faq,
  labelled,
  {name: 'asks two questions', weight: 1, holds: (reading) => questions(reading) >= 2},
  {
    name: 'has questions of customers and of the company',
    weight: 1,
    holds: (reading) => reading.parts('prfaq').has('external-faq') && reading.parts('prfaq').has('internal-faq')
  },
  dateline,
  {name: 'quotes somebody', weight: 1, holds: (reading) => quoted(reading) >= 1},
  {name: 'quotes two people', weight: 0.5, holds: (reading) => quoted(reading) >= 2},
  invitation,
  {
    name: 'tells of a problem in prose',
    weight: 0.25,
    holds: (reading) =>
      release(reading).own.some(
        ({type, item, sentences}) =>
          type === 'text' && !item && sentences.some(({text}) => tellsProblem(text, 'world', true))
      )
  },
  ...partSigns(
    {
      subheadline: 1,
      dateline: 1,
      'customer-problem': 0.75,
      solution: 0.75,
      'company-quote': 1,
      'customer-quote': 1,
      'call-to-action': 0.5
    },
    (reading) => release(reading).parts('prfaq')
  ),
  {name: 'is titled as requirements', weight: -3, holds: ({title}) => /\bprds?\b|\brequirements\b/i.test(title)},
  {
    name: 'has requirements, metrics and non-goals',
    weight: -2.5,
    holds: (reading) =>
      ['non-goals', 'requirements', 'success-metrics', 'risks'].filter((part) =>
        release(reading).parts('prd').has(part)
      ).length >= 2
  },
  {name: 'is a post', weight: -2, holds: isPost},
  {
    name: 'speaks to the users that it has',
    weight: -2.5,
    holds: (reading) => !named.holds(reading) && greets(release(reading))
  },
  {name: 'is of another genre', weight: -4, holds: (reading) => otherGenre(reading) !== undefined},
  {name: 'tells the reader what to do', weight: -3, holds: (reading) => isInstruction(release(reading))},
  {name: 'explains the form', weight: -6, holds: isAbout}
]

export const prfaqSigns = {
  signs,
  least: 3.5,
  /** A product's announcement to the world has a date and a voice, too: questions or labels make it a working paper. */
  gate: (reading: Reading): boolean =>
    release(reading).words >= 20 &&
    ([named, container, faq, labelled].some((sign) => sign.holds(reading)) || questions(reading) >= 3) &&
    (arc(reading) >= 2 ||
      (quoted(reading) >= 1 && [dateline, invitation].some((sign) => sign.holds(reading))) ||
      named.holds(reading) ||
      container.holds(reading))
}
