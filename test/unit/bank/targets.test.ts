import assert from 'node:assert/strict'
import {readTargets} from '../../../src/core/index.ts'

describe('Targets', () => {
  it('are none where nothing is set', () => assert.deepEqual(readTargets(undefined), {targets: {}, problems: []}))

  it('are read by the ids of principles', () =>
    assert.deepEqual(readTargets({frugality: 2, ownership: 0}), {targets: {frugality: 2, ownership: 0}, problems: []}))

  it('leave out what is wrong, and say so', () => {
    const {targets, problems} = readTargets({
      frugalty: 2,
      ownership: -1,
      'dive-deep': 1.5,
      'think-big': '2',
      'earn-trust': 3
    })
    assert.deepEqual(targets, {'earn-trust': 3})
    assert.deepEqual(problems, [
      '`frugalty` is no principle: do you mean `frugality`?',
      '`ownership` has to be a whole number from 0 to 9',
      '`dive-deep` has to be a whole number from 0 to 9',
      '`think-big` has to be a whole number from 0 to 9'
    ])
  })

  for (const value of [null, 3, 'ownership', ['ownership']]) {
    it(`are refused as a whole where they are ${JSON.stringify(value)}`, () => {
      const {targets, problems} = readTargets(value)
      assert.deepEqual(targets, {})
      assert.equal(problems.length, 1)
    })
  }
})
