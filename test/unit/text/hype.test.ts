import assert from 'node:assert/strict'
import {findHype} from '../../../src/core/text/hype.ts'

const found = (text: string): string[] => findHype(text).map((one) => one.text)
const without = (text: string): string | undefined => {
  const fix = findHype(text)[0]?.fix
  return fix && text.slice(0, fix.start) + fix.instead + text.slice(fix.end)
}

describe('Praise', () => {
  it('is found in any form', () =>
    assert.deepEqual(found('A game-changer: seamless, world-class, easier than ever.'), [
      'game-changer',
      'seamless',
      'world-class',
      'easier than ever'
    ]))

  it('is found in a title with capitals', () =>
    assert.deepEqual(found('Revolutionary Counter Opens Tonight'), ['Revolutionary']))

  it('is a word like "powerful" only where a product is meant', () => {
    assert.deepEqual(found('A powerful counter app.'), ['powerful'])
    assert.deepEqual(found('A powerful and intuitive interface.'), ['powerful', 'intuitive'])
    assert.deepEqual(found('A powerful storm hit the platform.'), [])
    assert.deepEqual(found('The perfect day for an app.'), [])
  })

  it('is neither a denial nor a name nor a plain sense', () => {
    for (const text of [
      'It is not a game changer.',
      'There is no silver bullet.',
      'We avoid seamless and say how.',
      'She works at Magical Toys.',
      'We sell seamless pipe.',
      'They want a seamless pick-up.',
      'The rival has unmatched doors, but no locks.',
      'Wear a bulletproof vest.'
    ])
      assert.deepEqual(found(text), [], text)
  })

  it('can be left out before its noun', () => {
    assert.equal(without('A seamless app.'), 'An app.')
    assert.equal(without('An innovative tool.'), 'A tool.')
    assert.equal(without('It is an unparalleled hourly app.'), 'It is an hourly app.')
    assert.equal(without('Cutting-edge locks open it.'), 'Locks open it.')
    assert.equal(without('A truly revolutionary lock.'), 'A lock.')
    assert.equal(without('Our seamless and quick return.'), 'Our quick return.')
    assert.equal(without('A seamless, quick return.'), 'A quick return.')
    assert.equal(without('A quick, seamless return.'), 'A quick return.')
    assert.equal(without('It opens seamlessly at night.'), 'It opens at night.')
  })

  it('stays where the sentence would not stand without it', () => {
    for (const text of [
      'It is seamless.',
      'It is seamless for nurses.',
      'It works seamlessly.',
      'A game changer came.'
    ])
      assert.equal(without(text), undefined, text)
  })
})
