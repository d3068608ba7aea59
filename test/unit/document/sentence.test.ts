import assert from 'node:assert/strict'
import type {Sentence} from '../../../src/core/document/block.ts'
import {forgetSentences, kept} from '../../../src/core/document/kept.ts'
import {readDocument} from '../../../src/core/document/manuscript.ts'

const sentencesOf = (text: string): readonly Sentence[] => readDocument(text).blocks.flatMap(({sentences}) => sentences)

describe('What is known of a sentence', () => {
  const asked: string[] = []
  const length = kept(({text}: Sentence) => {
    asked.push(text)
    return text.length
  })
  const read = (text: string): number[] => sentencesOf(text).map(length)
  beforeEach(() => {
    forgetSentences()
    asked.length = 0
  })

  it('is not found out again in a text that says it as well', () => {
    assert.deepEqual(read('We began. We shipped it.\n'), [9, 14])
    assert.deepEqual(read('# Night desk\n\nWe shipped it. We won.\n'), [10, 14, 7])
    assert.deepEqual(asked, ['We began.', 'We shipped it.', 'Night desk', 'We won.'])
  })

  it('is found out again by whoever has forgotten it', () => {
    assert.deepEqual(read('We began.\n'), [9])
    forgetSentences()
    assert.deepEqual(read('We began.\n'), [9])
    assert.deepEqual(asked, ['We began.', 'We began.'])
  })
})
