import assert from 'node:assert/strict'
import {placeholders, written} from '../../../src/core/text/placeholders.ts'

describe('a placeholder', () => {
  const found = (text: string): string[] => placeholders(text).map(({start, end}) => text.slice(start, end))

  it('is what a template leaves to fill in', () => {
    const text = 'In [city], {{product}} saved ____ for <customer>: TODO, TBD, XXX, ???'
    assert.deepEqual(found(text), ['[city]', '{{product}}', '____', '<customer>', 'TODO', 'TBD', 'XXX', '???'])
  })

  it('is no citation and no task box', () => assert.deepEqual(found('As measured [1], [ ] done, [x] done.'), []))

  it('alone is nothing written', () => {
    assert.equal(written('[metric] — TBD.'), '')
    assert.notEqual(written('[metric] fell.'), '')
  })
})
