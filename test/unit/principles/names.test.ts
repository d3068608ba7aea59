import assert from 'node:assert/strict'
import {principleNamed, principles} from '../../../src/core/index.ts'
import {principleNames} from '../../../src/core/principles/names.ts'

const read = (list: string): string[] => principleNames.read(list).map(({theme, text}) => theme?.id ?? `?${text}`)

describe('the principles', () => {
  it('are sixteen, each with a name of its own', () => {
    assert.equal(principles.length, 16)
    assert.equal(new Set(principles.map(({id}) => id)).size, 16)
    for (const principle of principles) assert.equal(principleNamed(principle.name), principle)
  })

  it('are known in any case, with "&" or "and", and with either apostrophe', () => {
    assert.equal(principleNamed('dive deep')?.id, 'dive-deep')
    assert.equal(principleNamed('Hire & Develop the Best')?.id, 'hire-and-develop-the-best')
    assert.equal(principleNamed("strive to be earth's best employer")?.id, 'best-employer')
    assert.equal(principleNamed('have backbone: disagree & commit')?.id, 'have-backbone-disagree-and-commit')
    assert.equal(principleNamed('Diving'), undefined)
  })

  it('are read from a list in which names hold commas and semicolons', () => {
    assert.deepEqual(read('Have Backbone; Disagree and Commit, Are Right, A Lot, Ownership'), [
      'have-backbone-disagree-and-commit',
      'are-right-a-lot',
      'ownership'
    ])
  })

  it('are read whatever parts them', () => {
    assert.deepEqual(read('Ownership / Dive Deep and Frugality | Think Big · Earn Trust.'), [
      'ownership',
      'dive-deep',
      'frugality',
      'think-big',
      'earn-trust'
    ])
  })

  it('leave unknown names standing at their place', () => {
    const list = 'Ownership, Deep Diving, Thrift and Frugality'
    assert.deepEqual(
      read(list),
      ['ownership', '?Deep Diving', '?Thrift and', 'frugality'].map((one) => one.replace(' and', ''))
    )
    const unknown = principleNames.read(list).find(({theme}) => !theme)!
    assert.equal(list.slice(unknown.start, unknown.end), 'Deep Diving')
  })

  it('are told apart from remarks about them', () => {
    for (const list of [
      'Ownership (primary)',
      'LP1: Ownership',
      'Ownership — because I stayed late',
      'Ownership\nThis was at the depot',
      'Ownership, TODO',
      '[which], Ownership'
    ]) {
      assert.deepEqual(read(list), ['ownership'], list)
    }
    assert.deepEqual(read('none yet'), [])
  })

  it('are none in an empty list', () => {
    assert.deepEqual(read(' , ; '), [])
  })
})
