import stories from 'all-documents:test/fixtures/documents/stories'
import examples from 'all-documents:examples/stories'
import assert from 'node:assert/strict'
import {inspect, readDraft, type InspectedUnit} from '../../../src/core/index.ts'

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
    assert.deepEqual(claims(text), [false])
  })
})
