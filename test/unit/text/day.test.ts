import assert from 'node:assert/strict'
import {isDay, readDay} from '../../../src/core/text/day.ts'

const today = '2026-11-22'
const read: Readonly<Record<string, string | undefined>> = {
  '2027-01-14': '2027-01-14',
  ' in 6 weeks ': '2027-01-03',
  'in 1 day': '2026-11-23',
  tomorrow: '2026-11-23',
  '14 Jan 2027': '2027-01-14',
  'Thu 14 January': '2027-01-14',
  'January 14, 2028': '2028-01-14',
  '24 Dec': '2026-12-24',
  '29 Feb': undefined,
  '2027-02-29': undefined,
  '14.1.2027': undefined,
  soon: undefined,
  '': undefined
}

describe('A day that somebody types', () => {
  for (const [typed, day] of Object.entries(read))
    it(`is ${day ?? 'none'} for “${typed}”`, () => assert.equal(readDay(typed, today), day))

  it('exists', () => {
    assert.equal(isDay('2028-02-29'), true)
    assert.equal(isDay('2027-02-29'), false)
    assert.equal(isDay('2027-2-9'), false)
  })
})
