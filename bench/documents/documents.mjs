import {random} from './random.mjs'
import {Writer} from './writer.mjs'

/** @typedef {string | ((writer: Writer) => string)} Section a heading, or that and what has to follow it */

/**
 * What a document of a form has: an opening, its sections once, and what follows until it is as long as it shall be.
 *
 * @typedef {object} Form
 * @property {keyof typeof import('./words.mjs').sentences} about
 * @property {readonly Section[]} opening
 * @property {readonly Section[]} sections
 * @property {readonly Section[]} [more]  the sections again, where it is left out
 */

const asks = (/** @type {Writer} */ writer) =>
  `### ${writer.fill(
    writer.random.of([
      'Why will {people} want {product}?',
      'What does {product} cost?',
      'What happens when {thing} is {done}?',
      'How do we know that {measure} will change?',
      'Who owns {thing}?',
      'Why now, and why us?'
    ])
  )}`

const plan = (/** @type {Writer} */ writer) => writer.fill('---\ntitle: {product}\nauthor: {name}\n---')

/** A file holds several stories, each below its title. */
const story = (/** @type {string} */ principle) => (/** @type {Writer} */ writer) =>
  `# ${principle}: ${writer.fill('{thing} in {city}')}\n\n**Principles:** ${principle}, Ownership\n\n## Situation`

/** @satisfies {Record<string, Form>} */
const known = {
  prfaq: {
    about: 'plan',
    opening: [
      plan,
      (writer) => writer.fill('# {Product} lets {people} {todo} {thing}'),
      (writer) => `**${writer.fill('{city} — January 12, 2027')}** — ${writer.paragraph(2, 3)}`
    ],
    sections: [
      '## The problem',
      '## The solution',
      (writer) => `## Leader quote\n\n${writer.quote()}`,
      (writer) => `## Customer quote\n\n${writer.quote()}`,
      '## Getting started',
      '## External FAQ',
      asks,
      asks,
      '## Internal FAQ'
    ],
    more: [asks]
  },
  prd: {
    about: 'plan',
    opening: [plan, (writer) => writer.fill('# {Product}: product requirements')],
    sections: [
      '## Problem',
      '## Customer',
      '## Goals',
      '## Non-goals',
      (writer) => `## Metrics\n\n${writer.table()}`,
      '## Dependencies',
      '## Risks',
      '## Launch plan',
      '## Open questions',
      (writer) => `## Requirements\n\n${writer.list(true)}`
    ],
    more: [(writer) => writer.fill('### {Todo} {thing}')]
  },
  spsil: {
    about: 'story',
    opening: [],
    sections: [story('Dive Deep'), '## Problem', '## Solution', '## Impact', '## Lessons']
  },
  star: {
    about: 'story',
    opening: [],
    sections: [story('Deliver Results'), '## Task', '## Action', '## Result', '## What I would do differently']
  }
}

/** @satisfies {Record<string, Form>} */
const ordinary = {
  readme: {
    about: 'other',
    opening: [(writer) => writer.fill('# {code}'), (writer) => writer.code()],
    sections: [
      '## Installation',
      (writer) => `## Usage\n\n${writer.code()}`,
      '## Configuration',
      '## Troubleshooting',
      '## Licence'
    ]
  },
  minutes: {
    about: 'other',
    opening: [(writer) => writer.fill('# Minutes, {when}'), (writer) => writer.list(false)],
    sections: ['## Present', '## Last time', '## Agenda', '## Next meeting']
  },
  changelog: {
    about: 'other',
    opening: ['# Changelog'],
    sections: [(writer) => `## ${writer.fill('{#}.{#}')}\n\n${writer.list(false)}`]
  },
  manual: {
    about: 'other',
    opening: ['---\nlayout: page\n---', (writer) => writer.fill('# How to {todo} {thing}')],
    sections: ['## Before you start', '## Step by step', '## If it fails', '## See also']
  }
}

const all = {...known, ...ordinary}

export const forms = /** @type {(keyof typeof known)[]} */ (Object.keys(known))
export const otherForms = /** @type {(keyof typeof ordinary)[]} */ (Object.keys(ordinary))

/**
 * A document of about so many words, the same for the same seed.
 *
 * @param {keyof typeof all} name
 * @param {number} words
 * @param {number} seed
 */
export function document(name, words, seed) {
  /** @type {Form} */
  const {about, opening, sections, more = sections} = all[name]
  const writer = new Writer(random(seed * 1009 + words), about)
  const written = (/** @type {Section} */ section) => (typeof section === 'string' ? section : section(writer))
  const blocks = opening.map(written)
  for (let index = 0; index < sections.length || writer.words < words; index++) {
    const section = sections[index] ?? more[(index - sections.length) % more.length]
    blocks.push(written(section), writer.paragraph(2, 5))
    // The first sections leave room for those to come.
    const room = words * Math.min(1, (index + 1) / sections.length)
    for (let left = writer.random.from(0, 3); left > 0 && writer.words < room; left--) blocks.push(writer.block())
  }
  return `${blocks.join('\n\n')}\n`
}

/**
 * A folder's worth of documents, from 600 to 3,500 words each, more of them short than long.
 *
 * @param {readonly (keyof typeof all)[]} names
 * @param {number} count
 */
export function folder(names, count) {
  const {next} = random(count)
  return Array.from({length: count}, (_, index) => {
    const name = names[index % names.length]
    const words = Math.round(600 * (3500 / 600) ** next())
    return {path: `${name}-${String(index).padStart(4, '0')}.md`, text: document(name, words, index)}
  })
}
