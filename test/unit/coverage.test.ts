import assert from 'node:assert/strict'
import {coverage, principles} from '../../src/core/index.ts'

const row = (id: string, stories: {principles: string[]; unfilled: boolean}[]) =>
  coverage(stories).find(({principle}) => principle.id === id)!

describe('coverage', () => {
  it('has a row for each principle, also where there is no story', () => {
    assert.deepEqual(
      coverage([]).map(({principle, covered}) => [principle.id, covered]),
      principles.map(({id}) => [id, 0])
    )
  })

  it('wants two stories where loops dwell, and one elsewhere', () => {
    assert.equal(row('ownership', []).target, 2)
    assert.equal(row('frugality', []).target, 1)
  })

  it('counts a story for each principle that it claims', () => {
    const story = {principles: ['ownership', 'dive-deep'], unfilled: false}
    assert.equal(row('ownership', [story]).covered, 1)
    assert.equal(row('dive-deep', [story]).covered, 1)
    assert.equal(row('frugality', [story]).covered, 0)
  })

  it('shows a template under its principle and does not count it', () => {
    const {covered, stories} = row('ownership', [{principles: ['ownership'], unfilled: true}])
    assert.equal(covered, 0)
    assert.equal(stories.length, 1)
  })
})
