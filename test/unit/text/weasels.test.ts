import assert from 'node:assert/strict'
import {quantities} from '../../../src/core/text/quantities.ts'
import {findWeasels} from '../../../src/core/text/weasels.ts'

const weasels = (text: string) => findWeasels(text, () => quantities(text))
const found = (text: string): string[] => weasels(text).map((one) => one.text)
const filled = (text: string): string => {
  const fill = weasels(text)[0]?.fill
  return fill ? text.slice(0, fill.start) + fill.snippet + text.slice(fill.end) : text
}

describe('A weasel', () => {
  it('leaves open how many, how much, how fast or how anybody knows', () => {
    assert.deepEqual(found('Many shops joined.'), ['Many'])
    assert.deepEqual(found('Hardly any shops left.'), ['Hardly any'])
    assert.deepEqual(found('Costs fell considerably.'), ['considerably'])
    assert.deepEqual(found('We saw a significant drop in returns.'), ['significant drop'])
    assert.deepEqual(found('It is much cheaper.'), ['much cheaper'])
    assert.deepEqual(found('They answered quickly.'), ['quickly'])
    assert.deepEqual(found('The clerks were very happy.'), ['very happy'])
  })

  it('is none where the number stands in the same clause', () => {
    assert.deepEqual(found('Costs fell considerably, from 40 to 12.'), [])
    assert.deepEqual(found('We considerably reduced costs and time by 30 %.'), [])
    assert.deepEqual(found('A handful of shops, 7 of 80, joined.'), [])
  })

  it('is one where the number measures something else', () =>
    assert.deepEqual(found('Costs fell by 12 % and the clerks were very happy.'), ['very happy']))

  it('is no honest approximation', () => {
    for (const text of ['About 80 % joined.', 'Roughly seven joined.', '~300 joined.', 'Nearly 40 % joined.'])
      assert.deepEqual(found(text), [], text)
  })

  it('is none in another sense', () => {
    for (const text of [
      'Many thanks to the clerks.',
      'As many as 12 joined.',
      'We know how many joined.',
      'So much so that we stayed.',
      'Most of all we waited.',
      'It was the most useful door.',
      'It was most useful.',
      'The first few weeks were cold.',
      'It was largely because of rain.',
      'Several things were out of scope.',
      'It ended after several months.',
      'The change was not statistically significant.',
      'There was no noticeable delay.',
      'The very first shop joined.',
      'The very old shop joined.',
      'Its other counters stayed.',
      'Did many shops join?'
    ])
      assert.deepEqual(found(text), [], text)
  })

  it('says by itself that something got better, where it does', () => {
    const gains = (text: string) => weasels(text).map(({gain}) => gain)
    assert.deepEqual(gains('It is much faster.'), [true])
    assert.deepEqual(gains('We significantly improved the door.'), [true])
    assert.deepEqual(gains('They spend far less time there.'), [true])
    assert.deepEqual(gains('It is much slower.'), [false])
    assert.deepEqual(gains('Many shops joined.'), [false])
  })

  it('can be filled in where the number has its place', () => {
    assert.equal(filled('Many shops joined.'), '${1:[how many]} shops joined.')
    assert.equal(filled('We saved a lot of time.'), 'We saved ${1:[how much]} time.')
    assert.equal(filled('Nearly all shops joined.'), '${1:[number]} % of shops joined.')
    assert.equal(filled('Most of the shops joined.'), '${1:[number]} % of the shops joined.')
    assert.equal(filled('Costs fell considerably in May.'), 'Costs fell by ${1:[how much]} in May.')
    assert.equal(filled('It is much faster.'), 'It is ${1:[number]} % faster.')
    assert.equal(filled('A significant drop in returns.'), 'A ${1:[number]} % drop in returns.')
    assert.equal(filled('They joined quickly.'), 'They joined in ${1:[how long]}.')
    assert.equal(filled('We considerably improved it.'), 'We considerably improved it.')
  })
})
