import assert from 'node:assert/strict'
import {articleFor} from '../../../src/core/text/articles.ts'

describe('The indefinite article', () => {
  it('follows the sound, not the letter', () => {
    for (const words of ['app', 'hour', 'honest clerk', 'SDK', 'unusual door', 'MVP', '8 % drop', 'uninsured van'])
      assert.equal(articleFor(words), 'an', words)
    for (const words of [
      'tool',
      'user',
      'unique door',
      'one-way door',
      'European clerk',
      'useful map',
      'UK bank',
      '12 % drop'
    ])
      assert.equal(articleFor(words), 'a', words)
  })
})
