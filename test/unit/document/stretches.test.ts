import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/manuscript.ts'
import {byStretches, some, total} from '../../../src/core/document/stretches.ts'
import type {Block} from '../../../src/core/document/block.ts'

const paragraphs = (count: number): readonly Block[] =>
  readDocument(Array.from({length: count}, (_, index) => `Word ${index}.`).join('\n\n')).blocks
const words = ({words}: Block): number => words

describe('Many blocks', () => {
  it('are read in stretches, each of them once', () => {
    let read = 0
    const counted = byStretches((stretch) => (read++, stretch.length))
    const blocks = paragraphs(500)
    const lengths = counted(blocks)
    assert.equal(
      lengths.reduce((sum, length) => sum + length),
      500
    )
    assert.ok(lengths.length > 5 && Math.max(...lengths) <= 64, lengths.join(' '))
    assert.deepEqual(counted([...blocks]), lengths)
    assert.equal(read, lengths.length)
  })

  it('are read again only around a block that is put in or taken out', () => {
    let read = 0
    const counted = byStretches((stretch) => (read++, stretch.length))
    const blocks = paragraphs(500)
    counted(blocks)
    const [more] = paragraphs(1)
    const [out, put] = [
      [...blocks.slice(0, 250), ...blocks.slice(251)],
      [...blocks.slice(0, 100), more!, ...blocks.slice(100)]
    ]
    for (const others of [[more!, ...blocks], out, put]) {
      read = 0
      counted(others)
      assert.ok(read >= 1 && read <= 3, `${read} stretches`)
    }
  })

  it('come to the same sum as one by one, and hold what one of them does', () => {
    for (const count of [0, 1, 32, 33, 200]) {
      const blocks = paragraphs(count)
      assert.equal(total(blocks, words), 2 * count)
      assert.equal(
        some(blocks, ({text}) => text === 'Word 199.'),
        count === 200
      )
    }
  })
})
