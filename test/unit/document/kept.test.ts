import assert from 'node:assert/strict'
import {keptOfRun} from '../../../src/core/document/kept.ts'

class Paragraph {
  readonly known: unknown[] = []
  constructor(readonly words: number) {}
}

describe('what is kept of a run', () => {
  const [one, two, three] = [new Paragraph(1), new Paragraph(2), new Paragraph(3)]
  let looks = 0
  const sum = keptOfRun((run: readonly Paragraph[]) => {
    looks++
    return run.reduce((all, {words}) => all + words, 0)
  })

  it('is found once for the same subjects, whatever list holds them', () => {
    assert.equal(sum([one, two]), 3)
    assert.equal(sum([one, two]), 3)
    assert.equal(looks, 1)
  })

  it('is found anew when a subject is another, is added or is gone', () => {
    assert.equal(sum([one, three]), 4)
    assert.equal(sum([one, three, two]), 6)
    assert.equal(sum([one]), 1)
    assert.equal(sum([]), 0)
  })
})
