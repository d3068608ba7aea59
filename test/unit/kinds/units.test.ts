import stories from 'all-documents:test/fixtures/documents/stories'
import examples from 'all-documents:examples/stories'
import assert from 'node:assert/strict'
import {readDraft} from '../../../src/core/index.ts'
import {inspect, type InspectedUnit} from '../../../src/core/inspect.ts'

function unitsOf(text: string | undefined): readonly InspectedUnit[] {
  assert.ok(text)
  return inspect(readDraft(text)).units
}

const names = (unit: InspectedUnit | undefined): string[] => unit?.sections.map(({name}) => name) ?? []

describe('the stories of a file', () => {
  it('are parted at their headings, and keep their principles and lines', () => {
    const units = unitsOf(examples['three-short-stories.md'])
    assert.deepEqual(
      units.map(({title, line, principles}) => [title.slice(0, 2), line, principles.length]),
      [
        ['1.', 5, 2],
        ['2.', 19, 1],
        ['3.', 33, 1]
      ]
    )
    assert.ok(units[0]!.endLine < units[1]!.line)
  })

  it('are parted at numbered questions', () => {
    const units = unitsOf(stories['numbered-questions.md'])
    assert.deepEqual(
      units.map(({line}) => line),
      [3, 11]
    )
  })

  it('are parted where each takes one line', () => {
    assert.deepEqual(
      unitsOf(stories['one-line-each.md']).map(({line}) => line),
      [3, 4, 5, 6]
    )
  })

  it('are parted at rules', () => assert.equal(unitsOf(stories['between-rules.md']).length, 3))

  it('begin at the summary of what is folded away', () => {
    const folded = (title: string): string =>
      `<details>\n<summary>${title}</summary>\n\n**Setting** I kept the keys of a boat house and two were lost.\n\n**Steps** I drew each key on the wall.\n\n**Effect** None was lost since.\n\n</details>\n`
    assert.deepEqual(
      unitsOf(`---\nkind: story\n---\n\n${folded('Keys')}\n${folded('Oars')}`).map(({title}) => title),
      ['Keys', 'Oars']
    )
  })

  it('keep the row of a table together, though two of its columns have names of one part', () =>
    assert.equal(unitsOf(stories['wide-table-in-other-words.md']).length, 2))

  it('are parted at the rows of a table', () => {
    const units = unitsOf(stories['table-row.md'])
    assert.deepEqual(
      units.map(({line, principles}) => [line, ...principles]),
      [
        [5, 'Frugality'],
        [6, 'Think Big']
      ]
    )
  })

  it('are told without labels under the name of a principle', () => {
    const units = unitsOf(stories['principle-headings-prose.md'])
    assert.deepEqual(
      units.map(({title, principles}) => [title, ...principles]),
      [
        ['Ownership', 'Ownership'],
        ['Earn Trust', 'Earn Trust']
      ]
    )
  })

  for (const [file, lines] of Object.entries({
    'second-person-notes.md': [3, 11],
    'wide-table-row-labels.md': [3, 12],
    'lines-and-questions.md': [3, 17],
    'single-bullets.md': [3, 4, 5],
    'star-bold-inline.md': [1, 5],
    'mixed-bank.md': [3, 7],
    'title-per-h2.md': [3, 7, 11]
  })) {
    it(`are found in other forms: ${file}`, () => {
      assert.deepEqual(
        unitsOf(stories[file]).map(({line}) => line),
        lines
      )
    })
  }

  it('are one story where labels do not start over', () => {
    const text =
      '---\nkind: story\n---\n\n# The night desk\n\n## Situation\n\nLate, I was told.\n\n## Action\n\nI asked and I wrote it down.\n\n### Second week\n\nI asked again, and they had answered.\n\n## Result\n\nIt fell to 3.\n'
    assert.equal(unitsOf(text).length, 1)
  })

  it('end before advice that follows them', () => {
    const story = (n: number): string =>
      `## Story ${n}\n\n**Situation:** It was late, and I was there.\n\n**Action:** I asked, and I wrote it down.\n\n**Result:** It fell to ${n}.\n\n`
    const units = unitsOf(`---\nkind: story\n---\n\n${story(1)}${story(2)}## Before the day\n\nSleep.\n`)
    assert.deepEqual(
      units.map(({line, endLine}) => [line, endLine]),
      [
        [5, 11],
        [13, 19]
      ]
    )
  })
})

describe('the parts of a story', () => {
  const all = ['situation', 'task', 'action', 'result']

  it('are found under one-letter labels', () =>
    assert.deepEqual(names(unitsOf(stories['one-letter-labels.md'])[0]), all))

  it('are found behind plain labels in one paragraph', () =>
    assert.deepEqual(names(unitsOf(stories['plain-labels.md'])[0]), [...all, 'lessons']))

  it('are found in list items', () => assert.deepEqual(names(unitsOf(stories['list-labels.md'])[0]), all))

  it('are those of SPSIL under its own names', () =>
    assert.deepEqual(names(unitsOf(examples['ownership-unbilled-pallets.md'])[0]), [...all, 'lessons']))

  it('are found by what other people call them', () => {
    const text =
      '---\nkind: story\n---\n\n**Context:** a\n\n**My mission:** b\n\n**What I did:** c\n\n**Results & impact:** d\n\n**What I would do differently:** e\n'
    assert.deepEqual(names(unitsOf(text)[0]), [...all, 'lessons'])
  })

  it('end at a label of the same form that names no part', () => {
    const text =
      '---\nkind: story\n---\n\n**R.** It fell to 6.\n\n**If they push:** the other way was quicker and much worse.\n'
    assert.equal(unitsOf(text)[0]?.claims.length, 1)
  })
})

describe('the claims of a story', () => {
  const claims = (text: string | undefined): boolean[] =>
    unitsOf(text).flatMap((unit) => unit.claims.map(({quantified}) => quantified))

  it('are the sentences of its result, quantified or not', () => {
    assert.deepEqual(claims(examples['disagree-loyalty-points.md']), [false, false, false])
    assert.deepEqual(claims(stories['plain-labels.md']), [true, false])
  })

  it('are not its placeholders, thanks and questions', () => {
    const text =
      '---\nkind: story\n---\n\n**Action:** I asked.\n\n**Result:** [metric] fell by a good deal. TODO. My manager thanked me for it. Was it worth it?\n'
    assert.deepEqual(claims(text), [])
  })
})

describe('a title', () => {
  const story = (title: string): string =>
    `---\nkind: story\n---\n\n# ${title}\n\n## Situation\n\nLate, I was told.\n\n## Task\n\nMine.\n\n## Action\n\nI asked.\n\n## Result\n\nIt fell to 3.\n`

  for (const title of [
    'A/B test at the counter',
    'R&D',
    'A',
    'Context',
    'Impact: churn',
    'Growth and retention',
    'I/O errors',
    'Plan: steps'
  ]) {
    it(`is no part of its story, though it holds the name of one: ${title}`, () => {
      const units = unitsOf(story(title))
      assert.deepEqual(
        units.map((unit) => [unit.title, ...names(unit)]),
        [[title, ...['situation', 'task', 'action', 'result']]]
      )
    })
  }

  it('of one story among several is no part either', () => {
    const one = (title: string): string =>
      `## ${title}\n\n**Situation:** Late, I was told.\n\n**Action:** I asked.\n\n**Result:** It fell to 3.\n\n`
    const units = unitsOf(`---\nkind: story\n---\n\n${one('A/B test')}${one('Growth and retention')}${one('R&D')}`)
    assert.deepEqual(
      units.map(({title}) => title),
      ['A/B test', 'Growth and retention', 'R&D']
    )
  })
})

describe('a story', () => {
  const told = (company: string): string =>
    `**Situation:** At ${company} I ran the night desk of a regional depot for two years.\n\n**Task:** One parcel in nine went to the wrong dock at ${company} each night.\n\n**Action:** I walked the belt for a week at ${company} and moved the scales to the door.\n\n**Result:** Wrong parcels at ${company} fell from 40 a week to 6 within a month.\n\n`

  it('that hides a name in brackets is written', () => {
    const {units} = readDraft(`---\nkind: story\n---\n\n${told('[Company]')}`)
    assert.equal(units[0]?.unfilled, false)
  })

  it('is judged by itself, though another in its file is empty', () => {
    const empty = '**Situation:** TODO\n\n**Task:** TODO\n\n**Action:** TODO\n\n**Result:** TODO\n'
    const {units} = readDraft(`---\nkind: story\n---\n\n## One\n\n${told('Calder')}## Two\n\n${empty}`)
    assert.deepEqual(
      units.map(({unfilled}) => unfilled),
      [false, true]
    )
  })

  it('names its principles in a list below the label, too', () => {
    for (const label of ['**Principles:**\n\n', '**Principles:**\n', '## Leadership Principles\n\n']) {
      const [unit] = unitsOf(`---\nkind: story\n---\n\n${label}- Ownership\n- Dive Deep\n\n**Action:** I asked.\n`)
      assert.deepEqual(unit?.principles, ['Ownership', 'Dive Deep'], label)
    }
  })

  it('ends in its last line', () => {
    assert.equal(unitsOf('---\nkind: story\n---\n\n**Action:** I asked.\n')[0]?.endLine, 5)
  })
})
