import assert from 'node:assert/strict'
import type {Block} from '../../src/core/document/block.ts'
import {Manuscript, readDocument} from '../../src/core/document/manuscript.ts'
import {complete} from '../../src/core/document/steps.ts'

const blocksOf = (text: Manuscript): readonly Block[] => complete(text.read()).blocks
const seen = ({type, text, at}: Block): unknown[] => [type, text, at.start, at.end]

/** Twice as many paragraphs as there can be pieces, so that the rest is too long to be read. */
const paragraphs = Array.from({length: 20_000}, (_, index) => `Day ${index}.\n\n`)
const long = paragraphs.join('')

const edits: Record<string, readonly [at: string, end: string, inserted: string]> = {
  'a letter': ['Day 50.', 'Day 50.', 'x'],
  'a new paragraph': ['Day 50.', 'Day 50.', 'One.\n\nTwo.\n\n'],
  'a paragraph less': ['Day 50.', 'Day 51.', ''],
  'a hundred paragraphs less': ['Day 50.', 'Day 150.', ''],
  'a letter in the rest': ['Day 10020.', 'Day 10020.', 'x'],
  'nothing but the rest': ['Day 0.', 'Day 9999.', '']
}

describe('A text of more parts than are told apart', () => {
  for (const [name, [from, to, inserted]] of Object.entries(edits)) {
    it(`is read after an edit as it would be anew: ${name}`, () => {
      const text = new Manuscript(long)
      blocksOf(text)
      text.replace(long.indexOf(from), long.indexOf(to), inserted)
      assert.deepEqual(blocksOf(text).map(seen), readDocument(text.source).blocks.map(seen))
    })
  }

  it('keeps what an edit does not touch, above and below', () => {
    const text = new Manuscript(long)
    const before = blocksOf(text)
    text.replace(long.indexOf('Day 50.'), long.indexOf('Day 50.'), 'One.\n\n')
    const now = blocksOf(text)
    assert.equal(now[10], before[10])
    assert.equal(now[5001], before[5000])
  })
})
