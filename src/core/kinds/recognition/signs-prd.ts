import type {Block} from '../../document/block.ts'
import {kept} from '../../document/kept.ts'
import {tellsProblem} from '../telling.ts'
import {isAbout, isInstruction, isOther} from './genres.ts'
import {lookFor, type Glance} from './glance.ts'
import {counting, naming, type Reading} from './reading.ts'
import {inTitle, partSigns, type Sign} from './sign.ts'

const parts = (reading: Reading): Set<string> => reading.parts('prd')

const named: Sign = {
  name: 'names the form',
  weight: 3,
  ...inTitle(/\bprds?\b|\bproduct requirements?\b|\brequirements? documents?\b|\bproduct spec(?:ification)?\b/i)
}

const modal = /\b(?:must|shall|should|needs? to|has to|have to|can)\b/i

/** Items that say what the thing must do, where no label says so. */
const requirements = kept(({item, type, text}: Block) => ((item ?? type === 'cell') && modal.test(text) ? 1 : 0))
const asUser = /\bas an? [^,.\n]{2,60},? i (?:want|need|can|would like|should)\b/gi
const asUsers = counting(asUser)
const stories = lookFor(asUser)
const ranks = counting(/\bP[0-2]\b|\b(?:FR|NFR|REQ|US)-?\d+\b|\b[Mm]ust[- ]have\b/g)
const plans = naming(
  /^(?:rollout|roll-out|release|launch|timeline|milestones?|effort|phasing|phases|dependencies|delivery|schedule|estimates?|experiment)\b/
)
const namesRequirements = naming(/\b(?:requirements|user stories|acceptance criteria)$/)
const designs = naming(
  /^(?:(?:detailed |proposed )?design|architecture|api(?: changes)?|implementation(?: plan)?|monitoring|test(?:ing|s)?(?: plan)?|data model|schema|migration(?: plan)?|security|deployment)$/
)

const userStories: Sign = {
  name: 'has user stories',
  weight: 1.5,
  holds: (reading) => reading.count(asUsers) > 0,
  mayHold: (glance) => glance.holds(stories)
}

/** Whether its first sentences tell what somebody puts up with, whatever stands above them. */
function opensWithProblem({own}: Reading): boolean {
  let paragraphs = 0
  for (const block of own) {
    if (block.type !== 'text') continue
    if (block.sentences.some((sentence) => tellsProblem(sentence, 'world', true))) return true
    if (++paragraphs === 4) return false
  }
  return false
}

const signs: readonly Sign[] = [
  named,
  {
    name: 'is titled as requirements, a specification or a feature',
    weight: 1.5,
    holds: (reading) =>
      !named.holds(reading) &&
      /\brequirements?\b|\bspec(?:ification)?\b|\bfeature (?:brief|spec|proposal)\b|\bproduct brief\b/i.test(
        reading.title
      )
  },
  ...partSigns(
    {
      problem: 1,
      customer: 1,
      goals: 0.75,
      requirements: 1,
      'non-goals': 1.25,
      'success-metrics': 1.25,
      risks: 0.75,
      alternatives: 0.25
    },
    'prd'
  ),
  userStories,
  {
    name: 'tells of a problem in prose',
    weight: 0.5,
    holds: (reading) => !parts(reading).has('problem') && opensWithProblem(reading)
  },
  {
    name: 'ranks or numbers its requirements',
    weight: 0.75,
    holds: (reading) => reading.count(ranks) >= 2
  },
  {
    name: 'says in items what must be',
    weight: 0.75,
    holds: (reading) => !parts(reading).has('requirements') && reading.count(requirements) >= 3
  },
  {
    name: 'plans the work',
    weight: 0.5,
    holds: ({labelled}) => labelled.some(plans)
  },
  {
    name: 'is written in long paragraphs',
    weight: -1.5,
    holds: (reading) => !named.holds(reading) && reading.longProse >= 0.55
  },
  {
    name: 'heads a section with the word requirements',
    weight: 0.75,
    holds: ({labelled}) => labelled.some(namesRequirements)
  },
  {
    name: 'is a design for engineers',
    weight: -1.5,
    holds: (reading) => !parts(reading).has('customer') && reading.labelled.filter(designs).length >= 2
  },
  {
    name: 'is titled as a design',
    weight: -2,
    holds: ({title}) =>
      /\brfcs?\b|\b(?:technical|system|software) design\b|\bdesign(?: doc(?:ument)?)?\s*:|\badr\b|\barchitecture\b/i.test(
        title
      )
  },
  {
    name: 'is titled as a narrative',
    weight: -2.5,
    holds: ({title}) =>
      /\b(?:six|6|two|2)[- ]pager\b|\bnarrative\b|\bmemo\b|\bdiscovery brief\b|\brecommendation\b/i.test(title)
  },
  {
    name: 'is titled as a press release',
    weight: -3,
    holds: ({title}) => /\bpr\W{0,3}faqs?\b|\bpress release\b/i.test(title)
  },
  {
    name: 'asks for a decision',
    weight: -1,
    holds: (reading) => ['tenets', 'ask'].some((part) => reading.parts('narrative').has(part))
  },
  {...isOther, weight: -3.5},
  {
    name: 'tells the reader what to do',
    weight: -2,
    holds: (reading) => !named.holds(reading) && isInstruction(reading)
  },
  {name: 'explains the form', weight: -4, holds: isAbout}
]

export const prdSigns = {
  signs,
  least: 3.5,
  gate: (reading: Reading): boolean =>
    reading.words >= 40 &&
    parts(reading).size + (userStories.holds(reading) ? 1 : 0) >= (named.holds(reading) ? 1 : 3) &&
    asksFor.some((part) => parts(reading).has(part)),
  mayOpen: (glance: Glance): boolean => {
    const labelled = glance.parts('prd')
    return (
      labelled.size + (glance.holds(stories) ? 1 : 0) >= (named.mayHold!(glance) ? 1 : 3) &&
      asksFor.some((part) => labelled.has(part))
    )
  }
}

const asksFor = ['problem', 'customer', 'goals', 'requirements']
