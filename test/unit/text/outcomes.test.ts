import assert from 'node:assert/strict'
import {isAside, tellsConsequence} from '../../../src/core/text/outcomes.ts'

describe('what stands in a Result part', () => {
  it('is no outcome where it thanks, prides itself or asks', () => {
    for (const aside of ['The client thanked us.', 'I am proud of the crew.', 'I am grateful to them.', 'Who knows?'])
      assert.ok(isAside(aside), aside)
  })

  it('is an outcome where something came thanks to something, or others were grateful', () => {
    for (const outcome of ['Thanks to the new rota the ward was calm.', 'The parents were very grateful.'])
      assert.ok(!isAside(outcome), outcome)
  })
})

describe('a consequence', () => {
  for (const sentence of [
    'This cut the queue by half.',
    'As a result, the depot closed on time.',
    'I moved the scales, which reduced the returns.',
    'The change made it easier to find a bed.'
  ])
    it(`is told by: ${sentence}`, () => assert.ok(tellsConsequence(sentence)))

  for (const sentence of [
    'I cut the list down to five names.',
    'As a result, I asked for a week.',
    'The board cut the budget.',
    'It was cut into two.'
  ])
    it(`is not told by: ${sentence}`, () => assert.ok(!tellsConsequence(sentence)))
})
