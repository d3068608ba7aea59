import type {Block, Sentence} from '../../document/block.ts'
import {kept} from '../../document/kept.ts'
import {proposing} from '../../text/alternatives.ts'
import {proposes, tellsProblem} from '../telling.ts'
import {isAbout, isInstruction, isOther, isPost} from './genres.ts'
import {lookFor, type Glance} from './glance.ts'
import {counting, naming, type Reading} from './reading.ts'
import {inTitle, partSigns, type Sign} from './sign.ts'

const parts = (reading: Reading): Set<string> => reading.parts('narrative')

// What a paper for a decision says, under whatever labels.
const asks =
  /\b(?:we|i)(?: \w+)? (?:ask|request|need) (?:you|your|for|the|to|permission|approval|[€$£\d])|\b(?:your|a) (?:yes|approval|decision|go-ahead|permission|agreement)\b|\bpermission to\b|\bwe need from\b|\bplease (?:decide|approve|confirm|agree)\b/i
const wants =
  /\bwhat (?:we|i) (?:would like|want|propose|suggest|recommend)\b|\b(?:we|i)(?: would|'d) like to\b|\bthis (?:paper|note|memo|document) (?:says|argues|sets out|asks|proposes)\b|\bwe should\b/i
const doubts =
  /\brisks?\b|\b(?:could|might|may) (?:\w+ )?(?:fail|go wrong|break|not work|refuse|object)\b|\b(?:we|i) (?:do not|don't) (?:yet )?know\b|\bagainst it\b|\bthere is a danger\b|\bnot yet (?:known|clear|decided|agreed|quoted)\b/i
const money = /[€$£]\s?\d|\b\d[\d.,]*\s?(?:million|euros?|pounds?|dollars?|francs?|crowns?)\b|\bcosts? (?:\w+ ){0,2}\d/i

const roles = ['proposal', 'ask', 'risks', 'cost', 'problem'] as const
type Role = (typeof roles)[number]

const inSome = (test: (sentence: Sentence) => boolean): ((block: Block) => boolean) =>
  kept(({sentences}: Block) => sentences.some(test))

const said: Readonly<Record<Exclude<Role, 'problem'>, (block: Block) => boolean>> = {
  proposal: inSome((sentence) => proposes(sentence) || wants.test(sentence.text)),
  ask: inSome(({text}) => asks.test(text)),
  risks: inSome(({text}) => doubts.test(text)),
  cost: inSome(({text}) => money.test(text))
}

/** Whether it says in sentences what belongs to a part, without regard to labels. */
function says(reading: Reading, role: Role): boolean {
  return reading.once(`says ${role}`, () => {
    const paragraphs = reading.own.filter(({type}) => type === 'text')
    return role === 'problem' ? tellsProblemFirst(paragraphs) : paragraphs.some(said[role])
  })
}

/** Whether the first half of the sentences tells of a problem. */
function tellsProblemFirst(paragraphs: readonly Block[]): boolean {
  let left = paragraphs.reduce((sum, {sentences}) => sum + sentences.length, 0) / 2
  for (const {sentences} of paragraphs) {
    if (sentences.some((sentence, index) => index < left && tellsProblem(sentence, 'world', true))) return true
    left -= sentences.length
    if (left <= 0) return false
  }
  return false
}

function saidSigns(weights: Readonly<Record<Role, number>>): Sign[] {
  return Object.entries(weights).map(([role, weight]) => ({
    name: `speaks of ${role}`,
    weight,
    holds: (reading) => !parts(reading).has(role) && says(reading, role as Role),
    mayHold: (glance) => maySay(glance, role as Role)
  }))
}

/** A memo has a head, and a paper for a meeting says whom it is for. */
const addressed: Sign = {
  name: 'is addressed to those who decide',
  weight: 1.5,
  holds: ({blocks, frontMatter}) => {
    const head = blocks.slice(0, 8)
    return (
      head.filter(addresses).length >= 2 ||
      frontMatter?.entries.has('audience') === true ||
      head.slice(0, 4).some(isForReaders)
    )
  },
  mayHold: ({opening}) =>
    /\baudience\b/.test(opening) ||
    mayBeForReaders.test(opening) ||
    (opening.match(/^[^\p{L}\n]{0,12}(?:to|from|re|subject|cc|for)(?:[*_.]*\s*(?:[|:—–]|-\s)|\.?[*_])/gimu) ?? [])
      .length >= 2
}
const readers =
  '(?:paper |prepared |memo |note |submitted )?(?:for|to) (?:the|our) (?:\\w+ ){0,3}(?:council|board|committee|trustees|meeting|leadership|executive|management|directors?|partners|assembly|team|review)\\b'
const forReaders = new RegExp(`^\\W*${readers}`, 'i')
const isForReaders = kept(({text, words}: Block) => words <= 25 && forReaders.test(text))
const addresses = kept(
  ({label, text}: Block) => /^(?:to|from|re|subject|cc|for)$/.test(label?.name ?? '') && text !== ''
)
// Where a block may begin: with a line, or behind a label.
const mayBeForReaders = new RegExp(`(?:^|[:.—–|*>-])\\W{0,12}${readers}`, 'im')

const ofTheYear: Sign = {
  name: 'reviews or plans a year',
  weight: 1.5,
  ...inTitle(/\b20\d\d\b/, /\b(?:review|plan|planning|outlook|strategy|vision|annual|operating|journey|roadmap)\b/i)
}

const named: Sign = {
  name: 'names the form',
  weight: 2.5,
  ...inTitle(/\b(?:six|6|two|2|one|1)[- ]pager\b|\bnarrative\b/i)
}

const titled: Sign = {
  name: 'is titled as a paper for a decision',
  weight: 1,
  ...inTitle(
    /\bbrief\b|\bexecutive summary\b|\bmemo\b|\brecommendation\b|\bproposal\b|\bstrategy\b|\bbusiness case\b|\bposition paper\b|^[^\w\n\r\u2028\u2029]*(?:should we|whether to|why we should|the case for)\b/im
  )
}

const strategy = /\b(?:vision|strategic|strategy|pillars|way forward|benefits|priorities)\b/i
const headsStrategy = naming(strategy)
const isAppendix = naming(/^appendix/)
const sumsUp = naming(/^(?:executive summary|summary|lessons|tl;?dr|conclusion)/)
const lists = naming(/\b(?:requirements|user stories|non-?goals|out of scope|acceptance criteria)\b/)
const me = counting(/\b(?:I|my|me)\b/g)

const signs: readonly Sign[] = [
  named,
  titled,
  ...partSigns(
    {
      problem: 0.75,
      customer: 0.5,
      tenets: 1.5,
      proposal: 1,
      alternatives: 1,
      'success-metrics': 0.75,
      risks: 0.75,
      ask: 1.25
    },
    'narrative'
  ),
  ...saidSigns({problem: 0.5, proposal: 0.75, ask: 0.75, risks: 0.5, cost: 0.5}),
  addressed,
  ofTheYear,
  {
    name: 'heads its parts as a strategy',
    weight: 0.75,
    holds: ({labelled}) => labelled.some(headsStrategy),
    mayHold: (glance) => glance.labels.some((label) => strategy.test(label))
  },
  {name: 'is written in prose', weight: 0.75, holds: ({prose}) => prose >= 0.55},
  {name: 'is written in long paragraphs', weight: 1, holds: ({longProse}) => longProse >= 0.55},
  {name: 'has an appendix', weight: 0.5, holds: ({labelled}) => labelled.some(isAppendix)},
  {
    name: 'sums up or looks back',
    weight: 0.25,
    holds: ({labelled}) => labelled.some(sumsUp)
  },
  {name: 'is titled as requirements', weight: -3, holds: ({title}) => /\bprds?\b|\brequirements\b/i.test(title)},
  {
    name: 'lists requirements and non-goals',
    weight: -1.5,
    holds: ({labelled}) => labelled.some(lists)
  },
  {
    name: 'is told of the past',
    weight: -1.5,
    holds: (reading) => !isMeant(reading) && reading.memories * 20 >= reading.words && reading.percent(me) >= 2
  },
  {name: 'is a post', weight: -2, holds: isPost},
  {...isOther, weight: -4},
  {name: 'tells the reader what to do', weight: -3, holds: isInstruction},
  {name: 'explains the form', weight: -4, holds: isAbout}
]

export const narrativeSigns = {
  signs,
  least: 4,
  gate: (reading: Reading): boolean => {
    const meant = isMeant(reading)
    if (reading.words < (meant ? 60 : 150)) return false
    const labelled = parts(reading)
    const decides =
      ['proposal', 'ask', 'alternatives', 'tenets'].some((part) => labelled.has(part)) ||
      says(reading, 'proposal') ||
      says(reading, 'ask')
    if (!meant && !decides) return false
    if (!meant && !labelled.has('customer') && !labelled.has('problem') && !says(reading, 'problem')) return false
    const unlabelled = roles.filter((role) => !labelled.has(role) && says(reading, role))
    return labelled.size + unlabelled.length >= (meant ? 2 : 3)
  },
  mayOpen: (glance: Glance): boolean => {
    const labelled = glance.parts('narrative')
    const mayBe = (role: Role): boolean => labelled.has(role) || maySay(glance, role)
    const meant = mayBeMeant(glance)
    if (!meant && !mayBe('proposal') && !mayBe('ask') && !labelled.has('alternatives') && !labelled.has('tenets'))
      return false
    return labelled.size + roles.filter((role) => !labelled.has(role) && mayBe(role)).length >= (meant ? 2 : 3)
  }
}

/** Letters do not tell a problem. */
function maySay(glance: Glance, role: Role): boolean {
  return role === 'problem' || looks[role].some((look) => glance.holds(look))
}

const looks = {
  proposal: [lookFor(proposing), lookFor(wants)],
  ask: [lookFor(asks)],
  risks: [lookFor(doubts)],
  cost: [lookFor(money)]
}

/** Whether it says what it is. */
function isMeant(reading: Reading): boolean {
  return [named, titled, addressed, ofTheYear].some((sign) => sign.holds(reading))
}

/** The same as far as letters tell. */
function mayBeMeant(glance: Glance): boolean {
  return [named, titled, addressed, ofTheYear].some((sign) => sign.mayHold!(glance))
}
