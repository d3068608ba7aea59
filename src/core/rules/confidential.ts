import type {Block} from '../document/block.ts'
import {keptBy} from '../document/kept.ts'
import type {Kind} from '../kinds/outline.ts'
import {codeIn, overlapsAny, plainPlace} from '../kinds/voice.ts'
import {findContacts} from '../text/contacts.ts'
import type {Detail, Secret} from '../text/details.ts'
import {findInternals} from '../text/internals.ts'
import {markingOf} from '../text/markings.ts'
import {defineRule, type Complaint, type Fix} from './rule.ts'

const said: Readonly<Record<Secret, readonly [reason: string, asks: string]>> = {
  email: ['is the address of a person', 'Does this person know that their address stands here?'],
  phone: ['looks like the number of a person', 'Does whoever answers it know that it stands here?'],
  client: ['names a client', 'Has the client agreed to be named outside your company?'],
  'code name': ['is an internal code name', 'Does the name say anything to a reader from outside?'],
  colleague: ['names a colleague in full', 'Would they want to be in your interview?'],
  figure: ['is an exact figure of the business', 'Is it public, and would a rounded one say less?'],
  ticket: ['is the number of an internal ticket', 'What does it say to somebody who cannot look it up?'],
  host: ['is an internal address', 'What does it say to somebody who cannot open it?']
}

export default defineRule({
  id: 'confidential',
  summary: 'Leave out what was not meant for this reader: names of clients, addresses, exact figures of the business.',
  why: 'Whoever gives away a former employer’s client in an interview will give away the next one’s. Readers notice, and they will not say so.',
  rewrite: {
    before: 'Our client Northmoor Bank lost $43,218,000.',
    after: 'Our client, a bank of middle size, lost about $40 million.'
  },
  except: 'What your company has published itself.',
  kinds: 'all',
  severity: 'information',
  examples: [
    {
      name: 'a story without names',
      text: '---\nkind: story\n---\n\n**Situation:** My manager and a client asked me to stop.\n\n**Action:** I moved the scales.\n\n**Result:** Revenue rose to about $43 million.\n'
    },
    {
      name: 'what redacts it',
      text: '---\nkind: story\n---\n\n**Situation:** Our client, [a client], wrote to [e-mail address].\n\n**Action:** On [an internal project] I asked [a colleague].\n\n**Result:** Returns fell from 40 a week to 6.\n'
    },
    {
      name: 'a client, a colleague, a project and a ticket',
      text: '---\nkind: story\n---\n\n**Situation:** Our client Northmoor Bank called my manager Jane Miller.\n\n**Action:** On Project Falcon I closed ticket OPS-4471.\n\n**Result:** Revenue reached $43,218,000.\n',
      findings: [
        '5:27-5:41 “Northmoor Bank” names a client',
        '5:60-5:71 “Jane Miller” names a colleague in full',
        '7:16-7:30 “Project Falcon” is an internal code name',
        '7:47-7:55 “OPS-4471” is the number of an internal ticket',
        '9:29-9:40 “$43,218,000” is an exact figure of the business'
      ]
    },
    {
      name: 'words that only look like it',
      text: '---\nkind: story\n---\n\n**Situation:** Project Manager was my title; my manager Product Lead and our client API were new.\n\n**Action:** I met ISO-27001 and SHA-256, and wrote to press@northmoor.com.\n\n**Result:** Returns fell from 40 a week to 6.\n'
    },
    {
      name: 'an address and a marking',
      text: '---\nkind: story\n---\n\n**Situation:** INTERNAL ONLY. Ask jane.miller@northmoor.com.\n\n**Action:** I moved the scales.\n\n**Result:** Returns fell from 40 a week to 6.\n',
      findings: [
        '5:16-5:29 “INTERNAL ONLY” keeps this from the reader whom it is for',
        '5:35-5:60 “jane.miller@northmoor.com” is the address of a person'
      ]
    },
    {
      name: 'a confidential service, and an example',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\n## Problem\n\nNurses ask for confidential advice and write to jane.doe@example.com.\n'
    },
    {
      name: 'names in a plan',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\n## Problem\n\nOur customer Northmoor Bank asked for Project Falcon in OPS-4471.\n'
    }
  ],
  *check({units}) {
    let left = most
    for (const unit of units) {
      for (const complaint of unit.blocks.flatMap((block) => complaintsOf(block, unit.kind))) {
        if (left-- <= 0) return
        yield complaint
      }
    }
  }
})

const most = 5

const complaintsOf = keptBy((block: Block, kind: Kind): readonly Complaint[] => {
  // Work that is told to strangers; a plan stays among those whom it is written for.
  const told = kind === 'story' || kind === 'essay'
  const code = codeIn(block)
  const contacts = isContact(block) ? [] : findContacts(block.text, kind === 'prfaq')
  const details = [...contacts, ...(told ? findInternals(block.text) : [])]
    .filter((detail) => !overlapsAny(detail, code))
    .sort((a, b) => a.start - b.start)
  return [...marked(block, told), ...details.map((detail) => complaint(detail, block, told))]
})

/** A line that says whom to ask, or whose document it is. */
function isContact({label}: Block): boolean {
  return /\b(?:authors?|owners?|contacts?|candidate|applicant|name|pm|dri|lead|prepared by|written by|questions|e-?mail|phone)\b/.test(
    label?.name ?? ''
  )
}

function marked(block: Block, told: boolean): Complaint[] {
  const lines = [
    {text: block.label && block.type !== 'heading' ? block.label.text : '', at: block.label?.at},
    {text: block.text, at: undefined}
  ]
  for (const {text, at} of lines) {
    const span = markingOf(text)
    if (!span) continue
    return [
      {
        at: at ?? block.prose.toSource(span),
        reason: `“${text.slice(span.start, span.end)}” keeps this from the reader whom it is for`,
        asks: 'Who may read this, and is that whoever will?',
        ...(told && {severity: 'warning' as const})
      }
    ]
  }
  return []
}

function complaint(detail: Detail, block: Block, told: boolean): Complaint {
  const [reason, asks] = said[detail.secret]
  const grave = told && (detail.secret === 'email' || detail.secret === 'client')
  const place = plainPlace(block.prose, detail.fix)
  const fixes: Fix[] = place ? [{title: titleOf(detail), at: place, text: detail.fix.instead}] : []
  return {
    at: block.prose.toSource(detail),
    reason: `“${detail.text}” ${reason}`,
    asks,
    ...(grave && {severity: 'warning' as const}),
    fixes
  }
}

function titleOf({secret, text, fix}: Detail): string {
  if (fix.instead === '') return `Leave out “${text}”`
  return secret === 'figure' ? `Round it: “${fix.instead}”` : `Write “${fix.instead}” instead`
}
