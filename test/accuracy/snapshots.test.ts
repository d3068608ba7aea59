import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {readLabelled} from './labelled.ts'
import {snapshotOf} from './snapshot.ts'
import {squiggles} from './squiggles.ts'

const directory = 'test/corpus'
const documents = readLabelled(directory)

describe('the corpus', () => {
  it('has a label for each document', () =>
    assert.deepEqual(documents.map(({file}) => file).sort(), globSync('**/*.md', {cwd: directory}).sort()))

  it('has no snapshot of a document that is gone', () =>
    assert.deepEqual(
      globSync('**/*.findings.txt', {cwd: directory}).sort(),
      documents.map(({file}) => snapshotOf(file)).sort()
    ))

  it('has labels that point at the words which they quote', () => {
    for (const {file, text, labels} of documents) {
      const lines = text.split('\n')
      for (const {line, col, text: quoted} of labels.flatMap((label) => label.results_claims ?? []))
        assert.equal(lines[line - 1]?.slice(col, col + quoted.length), quoted, `${file}:${line}`)
    }
  })

  for (const {path, file, text} of documents) {
    // `npm run corpus` writes them anew; the difference is for a person to judge.
    it(`is judged as before: ${file}`, () => {
      const snapshot = snapshotOf(path)
      assert.equal(squiggles(text), existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : '')
    })
  }
})
