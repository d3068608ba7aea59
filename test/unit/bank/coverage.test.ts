import assert from 'node:assert/strict'
import {coverage, principles, progressOf, risksOf, type BankStory, type Targets} from '../../../src/core/index.ts'
import {bankStory} from './stories.ts'

const row = (id: string, stories: readonly BankStory[], targets: Targets = {}) =>
  coverage(stories, {targets}).find(({theme}) => theme.id === id)!
const titles = (stories: readonly {readonly title: string}[]) => stories.map(({title}) => title)

describe('Coverage', () => {
  it('has a row for each principle, also where there is no story', () => {
    assert.deepEqual(
      coverage([]).map(({theme, state}) => [theme.id, state]),
      principles.map(({id}) => [id, 'nothing'])
    )
  })

  it('wants two stories where loops dwell, one elsewhere, and what somebody has set', () => {
    assert.equal(row('ownership', []).target, 2)
    assert.equal(row('frugality', []).target, 1)
    assert.equal(row('frugality', [], {frugality: 3}).target, 3)
  })

  it('counts a story for each principle that it claims and shows', () => {
    const story = bankStory({claims: ['ownership', 'dive-deep'], tells: ['ownership', 'frugality']})
    assert.deepEqual(
      ['ownership', 'dive-deep', 'frugality'].map((id) => row(id, [story]).covered),
      [1, 0, 0]
    )
  })

  it('tells apart what is claimed, shown and covered', () => {
    const claimed = bankStory({claims: ['ownership'], tells: []})
    const shown = bankStory({claims: ['ownership']})
    const weak = bankStory({claims: ['ownership'], points: 2})
    assert.equal(row('ownership', [claimed]).state, 'claimed')
    assert.equal(row('ownership', [claimed, shown]).state, 'thin')
    assert.equal(row('ownership', [weak, shown]).state, 'thin')
    assert.equal(row('ownership', [shown, shown]).state, 'covered')
  })

  it('is nothing where only a template claims it, which stands under it all the same', () => {
    const {state, claims} = row('ownership', [bankStory({claims: ['ownership'], unfilled: true})])
    assert.equal(state, 'nothing')
    assert.equal(claims.length, 1)
  })

  it('needs nothing where the target is none', () => {
    assert.equal(row('frugality', [bankStory({claims: ['frugality']})], {frugality: 0}).state, 'covered')
  })

  it('has the strongest story first, and what is only claimed last', () => {
    const stories = [
      bankStory({title: 'claimed', claims: ['ownership'], tells: [], points: 5}),
      bankStory({title: 'weak', claims: ['ownership'], points: 1}),
      bankStory({title: 'strong', claims: ['ownership'], points: 5})
    ]
    assert.deepEqual(titles(row('ownership', stories).claims.map(({story}) => story)), ['strong', 'weak', 'claimed'])
  })

  it('knows which stories could claim a principle, by what they speak for most', () => {
    const tells = ['dive-deep', 'earn-trust', 'frugality', 'ownership']
    const stories = [bankStory({title: 'could', tells}), bankStory({title: 'does', claims: ['dive-deep'], tells})]
    assert.deepEqual(titles(row('dive-deep', stories).couldClaim), ['could'])
    assert.deepEqual(titles(row('ownership', stories).couldClaim), [])
  })

  it('adds up to what is there of what is wanted, and counts nothing beyond a target', () => {
    const frugal = bankStory({claims: ['frugality']})
    assert.deepEqual(progressOf(coverage([frugal, frugal, bankStory({claims: ['ownership']})])), {have: 2, want: 23})
  })
})

describe('The risks of a story bank', () => {
  const risks = (...stories: BankStory[]) => risksOf(coverage(stories))

  it('are stories on which alone several principles rest', () => {
    const lone = bankStory({title: 'lone', claims: ['ownership', 'dive-deep', 'frugality']})
    const other = bankStory({title: 'other', claims: ['frugality']})
    const [carrier, ...more] = risks(lone, other).alone
    assert.equal(carrier?.story.title, 'lone')
    assert.deepEqual(
      carrier?.themes.map(({id}) => id),
      ['ownership', 'dive-deep']
    )
    assert.deepEqual(more, [])
  })

  it('are stories that claim more than a story can be told for', () => {
    const three = bankStory({title: 'three', claims: ['ownership', 'dive-deep', 'frugality']})
    const four = bankStory({title: 'four', claims: ['ownership', 'dive-deep', 'frugality', 'think-big']})
    assert.deepEqual(titles(risks(three, four).overused.map(({story}) => story)), ['four'])
  })

  it('are principles with nothing', () => {
    const {empty} = risks(bankStory({claims: ['ownership'], tells: []}))
    assert.equal(empty.length, 15)
    assert.ok(!empty.some(({id}) => id === 'ownership'))
  })
})
