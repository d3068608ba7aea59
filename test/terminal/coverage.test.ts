import assert from 'node:assert/strict'
import type {CoverageReport} from '../../src/cli/coverage.ts'
import {folderWith, note, vague, workback} from './workback.ts'

const strong = vague
  .replace('kind: story', 'kind: story\nprinciples: [Dive Deep, Frugality]')
  .replace(
    'I moved the scales to the door and weighed each parcel against its order.',
    'I pulled the raw log of the scales and counted it by hand, and one of them had been wrong since May. I bought second-hand scales and repaired them with spare parts.'
  )
  .replace('In the end we saw far fewer wrong parcels.', 'Wrong parcels fell from 40 a week to 6.')
const settings = (targets: unknown) => ({'.vscode/settings.json': JSON.stringify({'workback.targets': targets})})

async function report(folder: string, ...args: string[]): Promise<CoverageReport> {
  const {stdout} = await workback(folder, ['coverage', '--reporter', 'json', ...args, '.'])
  return JSON.parse(stdout) as CoverageReport
}
const theme = ({themes}: CoverageReport, id: string) => themes.find((one) => one.id === id)!

describe('workback coverage', () => {
  const bank = {
    'a/strong.md': strong,
    'vague.md': vague.replace('kind: story', 'kind: story\nprinciples: Ownership'),
    'note.md': note
  }

  it('says for each principle which stories claim it, what shows it and how strong they are', async () => {
    const found = await report(folderWith(bank))
    const {state, target, covered, stories} = theme(found, 'dive-deep')
    assert.deepEqual([state, covered, target], ['thin', 1, 2])
    assert.deepEqual(
      stories.map(({path, line, evidenced, strength}) => [path, line, evidenced, strength]),
      [['a/strong.md', 6, true, 4]]
    )
    assert.equal(theme(found, 'frugality').state, 'covered')
    assert.equal(theme(found, 'ownership').state, 'claimed')
    assert.equal(theme(found, 'think-big').state, 'nothing')
    assert.deepEqual([found.have, found.want], [2, 23])
  })

  it('explains the strength of a story', async () => {
    const [story] = theme(await report(folderWith(bank)), 'ownership').stories
    const unmet = story!.reasons.filter(({met}) => !met)
    assert.equal(story!.strength, 5 - unmet.length)
    assert.ok(unmet.some(({says}) => says === 'No result of this story has a number'))
  })

  it('names what rests on one story alone, and what has nothing', async () => {
    const {risks} = await report(folderWith(bank))
    assert.deepEqual(
      risks.alone.map(({path, themes}) => [path, themes]),
      [['a/strong.md', ['Frugality', 'Dive Deep']]]
    )
    assert.equal(risks.empty.length, 13)
  })

  it('is printed for people, each principle with its stories', async () => {
    const {stdout, status} = await workback(folderWith(bank), ['coverage', '.'])
    assert.equal(status, 0)
    assert.match(stdout, /^Leadership Principles: 2 of 23 strong stories in place\n\nAsked most\n/)
    assert.match(
      stdout,
      /\n {2}◐ Dive Deep +1 of 2 {2}shown, thin\n {6}4\/5 Deliver Results: the scales by the door \(a\/strong\.md:6\): This is a sketch/
    )
    assert.match(stdout, /\n {2}\? Ownership +0 of 2 {2}claimed only\n/)
    assert.match(stdout, /\nWeak points\n.*alone carries Frugality; Dive Deep\n/)
  })

  it('wants as many stories as the settings of the working directory say', async () => {
    const found = await report(folderWith({...bank, ...settings({frugality: 2, 'think-big': 0})}))
    assert.equal(theme(found, 'frugality').state, 'thin')
    assert.equal(found.want, 23)
    assert.equal((await report(folderWith({...bank, ...settings({frugality: 9})}), '--no-settings')).want, 23)
  })

  it('says what is wrong with the settings, and goes on', async () => {
    const {status, stdout, stderr} = await workback(folderWith({...bank, ...settings({frugalty: 2})}), [
      'coverage',
      '.'
    ])
    assert.equal(status, 2)
    assert.match(stderr, /settings\.json: workback\.targets: `frugalty` is no principle: do you mean `frugality`\?/)
    assert.match(stdout, /^Leadership Principles/)
  })

  it('names a file that cannot be read as a story, and goes on', async () => {
    const folder = folderWith({...bank, 'broken.md': '---\nkind: stroy\n---\n\n# The gate\n'})
    const {status, stdout, stderr} = await workback(folder, ['coverage', '.'])
    assert.equal(status, 2)
    assert.match(stderr, /broken\.md: `stroy` is no kind of document/)
    assert.match(stdout, /2 of 23/)
  })

  it('says what it can be asked', async () => {
    const {status, stderr} = await workback(folderWith(bank), ['coverage', '--lens', 'virtues', '.'])
    assert.equal(status, 2)
    assert.match(stderr, /unknown lens "virtues": use principles or competencies/)
  })
})
