import assert from 'node:assert/strict'
import {wordy} from '../../../src/core/text/lists/wordy.ts'
import {findWordy} from '../../../src/core/text/wordy.ts'

const plain = (text: string, safeOnly = false): string =>
  findWordy(text)
    .filter(({safe}) => safe || !safeOnly)
    .reverse()
    .reduce((result, {fix}) => result.slice(0, fix.start) + fix.instead + result.slice(fix.end), text)

describe('A wordy phrase', () => {
  it('has a plain word, with the capital and the form of the verb', () => {
    assert.equal(plain('In order to open, we utilized keys prior to dawn.'), 'To open, we used keys before dawn.')
    assert.equal(
      plain('They made the decision to leave due to the fact that it rained.'),
      'They decided to leave because it rained.'
    )
    assert.equal(plain('She makes use of it on a daily basis.'), 'She uses it daily.')
  })

  it('leaves "of" before what is known already', () => {
    assert.equal(plain('The majority of counters close.'), 'Most counters close.')
    assert.equal(plain('A majority of our counters close.'), 'Most of our counters close.')
  })

  it('is left out where it says nothing', () => {
    assert.equal(plain('It is important to note that counters close.'), 'Counters close.')
    assert.equal(plain('However, it should be noted that counters close.'), 'However, counters close.')
  })

  it('is none in another sense', () => {
    for (const text of [
      'Keep the labels in order to the last shelf.',
      'The shelves are in order to please the auditor.',
      'Put a prior to the test.',
      'A majority of the board voted.',
      'The leverage was high.',
      'A leveraged buyout failed.',
      'An under-utilised shelf.',
      'It took place for a period of growth.',
      'They will have the ability to pay.',
      'We are in the process of a move.',
      'It did not completely eliminate the queue.'
    ])
      assert.equal(plain(text), text)
  })

  it('is safe to replace only where the list says so', () =>
    assert.equal(
      plain('Prior to this we leverage it over the course of May.', true),
      'Before this we leverage it over the course of May.'
    ))

  it('is not replaced by another one', () => {
    for (const [phrase, {plain: word}] of Object.entries(wordy)) {
      assert.equal(plain(word), word, phrase)
      assert.ok(word.length <= phrase.length, phrase)
    }
  })
})
