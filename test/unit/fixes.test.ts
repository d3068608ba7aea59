import assert from 'node:assert/strict'
import {applied, safeFixes, type Finding, type Fix} from '../../src/core/index.ts'

const finding = (...fixes: Fix[]): Finding => ({
  rule: 'a',
  at: {start: 0, end: 0},
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  severity: 'information',
  reason: '',
  asks: '',
  fixes
})
const fix = (start: number, end: number, text: string, more: Partial<Fix> = {safe: true}): Fix => ({
  title: '',
  at: {start, end},
  text,
  ...more
})
const all = (text: string, ...findings: Finding[]): string => applied(text, safeFixes(findings))

describe('making all safe fixes', () => {
  it('makes the first safe one of each finding', () => {
    assert.equal(
      all('abc', finding(fix(0, 1, 'X', {}), fix(0, 1, 'Y'), fix(0, 1, 'Z')), finding(fix(2, 3, 'W'))),
      'YbW'
    )
  })

  it('makes none that only a person may make', () => {
    assert.equal(all('abc', finding(fix(0, 1, 'X', {})), finding(fix(1, 2, '$1', {safe: true, snippet: true}))), 'abc')
  })

  it('makes the first of two that overlap, and both of two that touch', () => {
    assert.equal(all('abcd', finding(fix(1, 3, 'Y')), finding(fix(0, 2, 'X'))), 'Xcd')
    assert.equal(all('abcd', finding(fix(2, 4, 'Y')), finding(fix(0, 2, 'X'))), 'XY')
  })

  it('changes the length as it goes', () => {
    assert.equal(all('abcd', finding(fix(3, 4, '')), finding(fix(0, 1, 'long')), finding(fix(2, 2, '-'))), 'longb-c')
  })
})
