import assert from 'node:assert/strict'
import {acting} from '../../../src/core/text/actors.ts'

describe('Who acts in a sentence', () => {
  for (const [sentence, i, we] of [
    ['I rang the drivers.', 1, 0],
    ['We rang the drivers, set up a rota, and rolled it out.', 0, 3],
    ['We met on Monday and I wrote the plan.', 1, 1],
    ['I’ve since moved the scales.', 0, 0],
    ['We quickly agreed.', 0, 1],
    ['We then also bought scales.', 0, 1],
    ['We had two scales and wanted three.', 0, 0],
    ['We were slow.', 0, 0],
    ['I went home; we closed the shop.', 1, 1],
    ['They rang us.', 0, 0],
    ['We need speed.', 0, 0]
  ] as const) {
    it(`is counted: ${sentence}`, () => assert.deepEqual(acting(sentence), {i, we}))
  }
})
