import type {Block} from '../../document/block.ts'
import {kept} from '../../document/kept.ts'
import {some} from '../../document/stretches.ts'
import {tellsProblem} from '../telling.ts'
import {
  headsQuestions,
  inviteWords,
  invites,
  isDated,
  isQuestion,
  mayNameFaq,
  namesRelease,
  offers,
  offerWords,
  questionsAmong,
  quotes,
  quotesLeader,
  releaseName,
  releaseOf
} from '../release.ts'
import {isAbout, isInstruction, isOther, isPost, showsCode} from './genres.ts'
import {lookFor, type Glance} from './glance.ts'
import {counting, naming, Reading} from './reading.ts'
import {partSigns, type Sign} from './sign.ts'

/** What the writer says; what stands in a block quotation is a sample, unless nearly everything does. */
function own(reading: Reading): readonly Block[] {
  return reading.once('unquoted', () => {
    const words = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.words, 0)
    if (!reading.blocks.some(({quoted}) => quoted)) return reading.blocks
    const unquoted = reading.blocks.filter(({quoted}) => !quoted)
    return words(unquoted) * 2 < words(reading.blocks) ? reading.blocks : unquoted
  })
}

/** The part that the press would print, as a reading of its own. */
function release(reading: Reading): Reading {
  return reading.once('release', () => new Reading(releaseOf(reading.blocks)))
}

function questions(reading: Reading): number {
  return reading.once('questions', () => {
    const blocks = own(reading)
    let asked = 0
    let label = false
    for (const block of blocks) {
      // Under a label a paragraph or item that begins with a question asks one, too.
      if (isQuestion(block) || (label && beginsWithQuestion(block))) asked++
      label ||= headsQuestions(block)
    }
    return Math.max(questionsAmong(blocks).length, asked)
  })
}

const beginsWithQuestion = kept(({text}: Block) => /^[^.!?]{8,200}\?\s+\S/.test(text))

function voices(reading: Reading): readonly Block[] {
  return reading.once('quotations', () => release(reading).blocks.filter((block) => quotes(block)))
}

function quoted(reading: Reading): number {
  return voices(reading).length
}

const named: Sign = {
  name: 'names the form',
  weight: 2.5,
  holds: ({title, blocks}) => form.test(title) || some(blocks, headsForm),
  mayHold: (glance) => glance.holds(faqName)
}
const form = /\bpr\W{0,3}faqs?\b/i
const headsForm = kept(({type, text}: Block) => type === 'heading' && text.length < 60 && form.test(text))

// "Press release, written before a line of code", "an internal working-backwards note".
const ahead = new RegExp(
  [
    '\\bpress release\\b.{0,60}\\b(?:in advance|before|ahead|backwards?|future|imagin\\w+|draft|pretend|as if|not yet|internal|dated|written)\\b',
    '\\b(?:future|imagin\\w+|draft|mock|internal|fictional|pretend) (?:\\w+ )?(?:press )?(?:release|announcement)\\b',
    '\\bworking[ -]backwards?\\b',
    '\\b(?:written|drafted|announced) (?:\\w+ ){0,3}(?:from the future|in advance|as if|before (?:\\w+ ){0,5}(?:code|built|product|exist\\w*|launch\\w*|made))\\b',
    '\\b(?:none of (?:this|it)|nothing(?: of this| here)?) (?:exists|is built|has been built|is real)\\b'
  ].join('|'),
  'i'
)

const saysAhead: Sign = {
  name: 'says that it was written in advance',
  weight: 2,
  holds: (reading) => !isAbout(reading) && reading.blocks.slice(0, 5).some(isAhead),
  mayHold: (glance) => glance.holds(aheadName)
}
const isAhead = kept(({type, label, text, words}: Block) => {
  const name = type === 'heading' ? undefined : label?.text
  return words <= 60 && ahead.test(`${name ?? ''} ${text}`)
})

const container: Sign = {
  name: 'names the release',
  weight: 1.5,
  holds: ({blocks, title}) => namesRelease(title) || some(blocks, headsRelease),
  mayHold: (glance) => glance.holds(pressName)
}
const headsRelease = kept(
  ({type, label}: Block) =>
    label !== undefined && (type === 'heading' || label.form !== 'plain') && namesRelease(label.text)
)

/** Whether it says what it is, in whatever words. */
function isNamed(reading: Reading): boolean {
  return [named, saysAhead, container].some((sign) => sign.holds(reading))
}

function saysItself(reading: Reading): boolean {
  return named.holds(reading) || saysAhead.holds(reading)
}

const faq: Sign = {
  name: 'has a section of questions with answers',
  weight: 2,
  holds: (reading) => questions(reading) >= 2 && reading.blocks.some((block) => !block.quoted && headsQuestions(block)),
  mayHold: mayHeadQuestions
}

const dateline: Sign = {
  name: 'has a dateline',
  weight: 1.5,
  holds: (reading) =>
    release(reading)
      .blocks.slice(0, 12)
      .some((block) => block.type !== 'heading' && isDated(block)),
  mayHold: ({dated}) => dated
}

const invitation: Sign = {
  name: 'invites to use the product',
  weight: 0.5,
  holds: (reading) => some(release(reading).own, invites),
  mayHold: (glance) => glance.holds(inviting)
}

const offer: Sign = {
  name: 'says where to get it',
  weight: 0.5,
  holds: (reading) => lastUnquoted(release(reading).own, 2).some(isOffering),
  mayHold: (glance) => glance.holds(offering)
}

const isOffering = kept(({text}: Block) => offers(text))

function lastUnquoted(blocks: readonly Block[], most: number): readonly Block[] {
  const last: Block[] = []
  for (let index = blocks.length - 1; index >= 0 && last.length < most; index--) {
    if (!quotes(blocks[index]!)) last.push(blocks[index]!)
  }
  return last
}

const problem: Sign = {
  name: 'tells of a problem in prose',
  weight: 0.25,
  holds: (reading) => some(release(reading).own, isProblem)
}
const isProblem = kept(
  ({type, item, sentences}: Block) =>
    type === 'text' && !item && sentences.some((sentence) => tellsProblem(sentence, 'world', true))
)

/** Somebody speaks who does not answer for the product: a release of the company's own affairs has none. */
const customerSpeaks: Sign = {
  name: 'lets a customer speak',
  weight: 0.5,
  holds: (reading) => voices(reading).some((block) => !block.quoted && !quotesLeader(block)),
  mayHold: ({quotations}) => quotations.said >= 1
}

const labelled: Sign = {
  name: 'has three labels of a press release',
  weight: 1,
  holds: (reading) => arc(reading) >= 3,
  mayHold: (glance) => arcOf(glance.parts('prfaq')) >= 3
}

function arc(reading: Reading): number {
  return arcOf(release(reading).parts('prfaq'))
}

function arcOf(parts: ReadonlySet<string>): number {
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
  return reading.count(greeting) >= 2
}
const greeting = counting(
  /\b(?:we're|we are) (?:so |very |really |now )?(?:thrilled|excited|happy|delighted|pleased|working on|launching|introducing|releasing)\b|\b(?:hi|hello|hey|dear) (?:everyone|all|folks|friends|there|users|customers)\b|\byou(?:'ve| have)? asked\b|\b(?:tell us|let us know|we'd love|stay tuned|say hello|happy \w+ing)\b|\bmany of you\b|\p{Extended_Pictographic}/giu
)

/** What a press office sets below: real announcements have it, and those imagined have questions there. */
const boilerplate: Sign = {
  name: 'ends as the press office ends',
  weight: -1.5,
  holds: (reading) => questions(reading) < 2 && reading.labelled.some(isBoilerplate)
}
const isBoilerplate = naming(/^(?:about (?!it\b)\w+|(?:press |media )?contacts?|notes? to editors)\b/)

/** A page that sells turns to its reader throughout; a release tells the press of somebody. */
const sells: Sign = {
  name: 'sells to its reader',
  weight: -2,
  holds: (reading) =>
    !isNamed(reading) &&
    !dateline.holds(reading) &&
    release(reading).percent(toReader) >= 3 &&
    !voices(reading).some(quotesLeader)
}

const toReader = counting(/\byou(?:rs?)?\b/gi)

const signs: readonly Sign[] = [
  named,
  saysAhead,
  container,
  faq,
  labelled,
  {
    name: 'asks two questions',
    weight: 1,
    holds: (reading) => questions(reading) >= 2,
    mayHold: mayAskTwo
  },
  {
    name: 'has questions of customers and of the company',
    weight: 1,
    holds: (reading) => reading.parts('prfaq').has('external-faq') && reading.parts('prfaq').has('internal-faq'),
    mayHold: (glance) => glance.parts('prfaq').has('external-faq') && glance.parts('prfaq').has('internal-faq')
  },
  dateline,
  {
    name: 'quotes somebody',
    weight: 1,
    holds: (reading) => quoted(reading) >= 1,
    mayHold: ({quotations}) => quotations.said + quotations.set >= 1
  },
  {
    name: 'quotes two people',
    weight: 0.5,
    holds: (reading) => quoted(reading) >= 2,
    mayHold: ({quotations}) => quotations.said + quotations.set >= 2
  },
  invitation,
  offer,
  customerSpeaks,
  problem,
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
    'prfaq',
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
  boilerplate,
  sells,
  {name: 'shows code', weight: -1.5, holds: (reading) => !isNamed(reading) && showsCode(release(reading))},
  {name: 'is a post', weight: -2, holds: isPost},
  {
    name: 'speaks to the users that it has',
    weight: -2.5,
    holds: (reading) => !isNamed(reading) && greets(reading)
  },
  // A product of software may be written backwards from its read-me file.
  {...isOther, weight: -1.5},
  {
    name: 'is of another genre and does not say otherwise',
    weight: -2.5,
    holds: (reading) => isOther.holds(reading) && !saysItself(reading),
    mustHold: (glance) => isOther.mustHold(glance) && ![named, saysAhead].some((sign) => sign.mayHold!(glance))
  },
  {
    name: 'tells the reader what to do',
    weight: -2.5,
    holds: (reading) => !saysItself(reading) && isInstruction(release(reading))
  },
  {name: 'explains the form', weight: -6, holds: isAbout}
]

/** How many of the things that a release does are done, whatever labels it has. */
function roles(reading: Reading): number {
  const done = [dateline, invitation, offer, problem, customerSpeaks].filter((sign) => sign.holds(reading)).length
  return done + Math.min(2, quoted(reading))
}

/** A problem, a solution and a way to start are in manuals and read-me files, too; these are in releases alone. */
function isOfThePress(reading: Reading): boolean {
  const parts = release(reading).parts('prfaq')
  return (
    quoted(reading) > 0 ||
    dateline.holds(reading) ||
    ['headline', 'subheadline', 'dateline', 'company-quote', 'customer-quote'].some((part) => parts.has(part))
  )
}

/** What makes a release a working paper: a product's announcement to the world has a date and a voice, too. */
function isWorkingPaper(reading: Reading): boolean {
  return (
    isNamed(reading) ||
    [faq, labelled].some((sign) => sign.holds(reading)) ||
    questions(reading) >= 3 ||
    (questions(reading) >= 2 && roles(reading) >= 4)
  )
}

/** A release without questions, of a product that a customer speaks of. */
function isRelease(reading: Reading): boolean {
  return (
    quoted(reading) >= 2 &&
    [dateline, offer, problem, customerSpeaks].every((sign) => sign.holds(reading)) &&
    !boilerplate.holds(reading)
  )
}

export const prfaqSigns = {
  signs,
  least: 3.5,
  gate: (reading: Reading): boolean =>
    release(reading).words >= 20 &&
    (isRelease(reading) ||
      (isWorkingPaper(reading) &&
        ((arc(reading) >= 3 && isOfThePress(reading)) ||
          (quoted(reading) >= 1 && roles(reading) + arc(reading) >= 3) ||
          isNamed(reading)))),
  mayOpen: (glance: Glance): boolean => {
    if ([named, saysAhead, container, labelled].some((sign) => sign.mayHold!(glance))) return true
    const {said, set} = glance.quotations
    if (said + set === 0) return false
    return mayHeadQuestions(glance) || glance.quotesBeforeQuestions || (said >= 1 && said + set >= 2 && glance.dated)
  }
}

/** Under a label that names them, any paragraph may ask a question. */
function mayAskTwo(glance: Glance): boolean {
  return glance.questions >= 2 || mayHeadQuestions(glance)
}

function mayHeadQuestions(glance: Glance): boolean {
  const parts = glance.parts('prfaq')
  return parts.has('external-faq') || parts.has('internal-faq') || glance.labels.some(mayNameFaq)
}

const inviting = lookFor(inviteWords)
const offering = lookFor(offerWords)
const pressName = lookFor(releaseName)
const faqName = lookFor(form)
const aheadName = lookFor(ahead)
