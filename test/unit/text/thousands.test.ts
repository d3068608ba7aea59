import assert from 'node:assert/strict'
import {inThousands} from '../../../src/core/text/thousands.ts'

describe('A number in thousands', () => {
  for (const [number, words] of [
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12_500, '12,500'],
    [1_234_567, '1,234,567'],
    [1234.5, '1,234.5'],
    [0.35, '0.35']
  ] as const) {
    it(`is written as ${words}`, () => assert.equal(inThousands(number), words))
  }
})
