import assert from 'node:assert/strict'
import {phraseFinder} from '../../../src/core/text/phrases.ts'

const find = phraseFinder({many: 1, 'a number of': 2, "don't": 3, 'a number': 4})
const found = (text: string) => find(text).map(({text, meaning}) => [text, meaning])

describe('A list of phrases', () => {
  it('is found in any case and across line ends', () =>
    assert.deepEqual(found('MANY, A\nNumber  of'), [
      ['MANY', 1],
      ['A\nNumber  of', 2]
    ]))
  it('is found by its longest phrase', () =>
    assert.deepEqual(found('a number of calls, a number'), [
      ['a number of', 2],
      ['a number', 4]
    ]))
  it('is found with either apostrophe', () =>
    assert.deepEqual(found("Don’t, don't"), [
      ['Don’t', 3],
      ["don't", 3]
    ]))
  it('is found as whole words only', () => assert.deepEqual(found('Germany, manytime, many1, émany, manyé, 𝐀many'), []))
  it('finds nothing when it is empty', () => assert.deepEqual(phraseFinder({})('many'), []))
})
