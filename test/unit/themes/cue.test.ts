import assert from 'node:assert/strict'
import {cue} from '../../../src/core/themes/cue.ts'

const fits = (form: string, text: string): boolean =>
  cue(1, form).patterns.some((pattern) => new RegExp(`^(?:${pattern})$`, 'i').test(text))

describe('A form of a cue', () => {
  it('has brackets that capture nothing', () =>
    assert.equal(new RegExp(cue(1, '(sent|gave) it back').patterns[0]!).exec('gave it back')!.length, 1))
  it('is one of several, parted by bars with spaces around them', () =>
    assert.deepEqual(cue(1, 'sent back | g(a|i)ve back').patterns, ['sent back', 'g(?:a|i)ve back']))
  it('has a word that may be there', () => {
    for (const text of ['an idea', 'an odd idea']) assert.ok(fits('an _ idea', text), text)
    assert.ok(!fits('an _ idea', 'an odd little idea'))
  })
  it('has a gap of up to five words', () => {
    for (const text of ['told him', 'told the head of our firm’s him']) assert.ok(fits('told ~ him', text), text)
    assert.ok(!fits('told ~ him', 'told one two three four five six him'))
  })
  it('has "not" in all its forms, and either apostrophe', () => {
    for (const text of ["didn't wait", 'didn’t wait', 'did not wait']) assert.ok(fits("didn't wait", text), text)
    assert.ok(fits("nobody's", 'nobody’s'))
  })
})
