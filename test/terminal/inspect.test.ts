import assert from 'node:assert/strict'
import type {Inspection} from '../../src/core/index.ts'
import {folderWith, note, vague, workback} from './workback.ts'

const twoStories = `---
kind: story
---

# My stories

## The scales

**Principles:** Ownership, dive deep, Deep Diving

**Situation:** The depot packed by hand.

**Result:** Wrong parcels fell from 40 a week to 6. The packers were happier.

## The rota

**Situation:** Nobody knew who was on call.

**Action:** I wrote it on the door.
`

const release = `---
kind: prfaq
---

# Evenslot

Parcelby today announced Evenslot. Night-shift nurses cannot collect a parcel: our counters close at six. With Evenslot, waiting falls from 40 minutes to 5.

> "I have my Saturdays back," said Ayo Marsh, a nurse in Kiel.

## FAQ

**Q: Where?** In Kiel.
`

describe('inspect', () => {
  const folder = folderWith({'two.md': twoStories, 'note.md': note, 'vague.md': vague})
  const plans = folderWith({'release.md': release})

  async function inspect(...args: string[]): Promise<(Inspection & {path: string})[]> {
    const {stdout, stderr} = await workback(folder, ['inspect', ...args])
    assert.equal(stderr, '')
    return JSON.parse(stdout)
  }

  it('lays open the stories, sections, principles and claims of a file', async () => {
    const [file, ...others] = await inspect('two.md')
    assert.deepEqual(others, [])
    for (const {suggested, spoken, evidenced} of file!.units) {
      assert.ok(Array.isArray(suggested) && Array.isArray(evidenced))
      assert.deepEqual(
        spoken?.map(({principle}) => principle),
        suggested
      )
      assert.ok(spoken?.every(({words}) => words.length > 0))
    }
    // What a text speaks for is a matter of judgement, and not of this form.
    const units = file!.units.map((unit) => ({...unit, evidenced: [], suggested: [], spoken: []}))
    assert.deepEqual(
      {...file, units},
      {
        path: 'two.md',
        kind: 'story',
        units: [
          {
            kind: 'story',
            title: 'The scales',
            line: 7,
            endLine: 13,
            principles: ['Ownership', 'Dive Deep'],
            evidenced: [],
            suggested: [],
            spoken: [],
            sections: [
              {name: 'situation', line: 11},
              {name: 'result', line: 13}
            ],
            claims: [
              {line: 13, column: 13, endLine: 13, endColumn: 52, quantified: true, quantities: ['40', '6']},
              {line: 13, column: 53, endLine: 13, endColumn: 78, quantified: false, quantities: []}
            ]
          },
          {
            kind: 'story',
            title: 'The rota',
            line: 15,
            endLine: 19,
            principles: [],
            evidenced: [],
            suggested: [],
            spoken: [],
            sections: [
              {name: 'situation', line: 17},
              {name: 'action', line: 19}
            ],
            claims: []
          }
        ]
      }
    )
  })

  it('lays open whom a release is for, and what it leads with', async () => {
    const {stdout} = await workback(plans, ['inspect', 'release.md'])
    const [file] = JSON.parse(stdout) as Inspection[]
    const {benefit, ...framing} = file!.units[0]!.framing!
    // What counts as a claim is a matter of judgement, and not of this form.
    assert.ok(benefit === null || benefit.line === 7)
    assert.deepEqual(framing, {
      who: {line: 7, column: 36, endLine: 7, endColumn: 54},
      problem: {line: 7, column: 36, endLine: 7, endColumn: 106},
      quote: {line: 9, column: 3, endLine: 9, endColumn: 30},
      startsFrom: 'customer'
    })
  })

  it('says null where it knows no kind', async () =>
    assert.deepEqual(await inspect('note.md'), [{path: 'note.md', kind: null, units: []}]))

  it('is JSON with or without being told', async () => {
    assert.deepEqual(await inspect('--reporter', 'json', 'vague.md'), await inspect('vague.md'))
  })

  it('lists every file, in the order of the walk', async () =>
    assert.deepEqual(
      (await inspect('.')).map(({path, kind}) => [path, kind]),
      [
        ['note.md', null],
        ['two.md', 'story'],
        ['vague.md', 'story']
      ]
    ))

  it('reads a document as the kind that --kind names', async () => {
    const [file] = await inspect('--kind', 'essay', 'note.md')
    assert.deepEqual([file!.kind, file!.units.map(({kind}) => kind)], ['essay', ['essay']])
  })

  it('prints what it could read if something else could not be', async () => {
    const {status, stdout, stderr} = await workback(folder, ['inspect', 'missing.md', 'note.md'])
    assert.deepEqual([status, stderr], [2, 'workback: missing.md: no such file or directory\n'])
    assert.equal(JSON.parse(stdout).length, 1)
  })
})
