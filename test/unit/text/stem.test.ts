import assert from 'node:assert/strict'
import {contentWords, stem} from '../../../src/core/text/stem.ts'

describe('Stems', () => {
  it('are what the forms of a word share', () => {
    for (const forms of [
      'delay delays delayed delaying',
      'stop stops stopped stopping',
      'decide decides decided deciding',
      'carry carries carried carrying',
      'class classes',
      'box boxes',
      'plan plans planned planning'
    ]) {
      const [first, ...others] = forms.split(' ')
      for (const other of others) assert.equal(stem(other), stem(first!), other)
    }
  })

  it('tell words apart', () => {
    for (const [a, b] of [
      ['bus', 'busy'],
      ['thing', 'the'],
      ['red', 'r'],
      ['string', 'str'],
      ['customer', 'custom']
    ])
      assert.notEqual(stem(a!), stem(b!), a)
  })

  it('are given of words that mean something, each once', () =>
    assert.deepEqual(
      [...contentWords('I’d have told the managers; the manager didn’t delay, or delays')],
      [
        ['manager', 'managers'],
        ['delay', 'delay']
      ]
    ))
})
