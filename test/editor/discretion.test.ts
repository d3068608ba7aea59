import assert from 'node:assert/strict'
import {moved, withoutInterrupting} from '../../src/editor/writing/discretion.ts'

const finding = (rule: string, start: number, end: number) => ({rule, at: {start, end}})

describe('What is said while somebody writes', () => {
  const phrases = [{start: 10, end: 20}]
  const inside = finding('wordy', 12, 15)

  it('is all that is elsewhere', () => {
    const around = [finding('wordy', 0, 9), finding('hype', 21, 30)]
    assert.deepEqual(withoutInterrupting(around, [], phrases), around)
  })

  it('is nothing new about the phrase, at its ends neither', () => {
    assert.deepEqual(withoutInterrupting([inside, finding('a', 20, 25), finding('b', 5, 10)], [], phrases), [])
    assert.deepEqual(withoutInterrupting([finding('long', 0, 40)], [], phrases), [])
  })

  it('is what was said before, though its words have grown', () => {
    assert.deepEqual(withoutInterrupting([inside], [finding('wordy', 12, 13)], phrases), [inside])
    assert.deepEqual(withoutInterrupting([inside], [finding('wordy', 17, 19)], phrases), [])
    assert.deepEqual(withoutInterrupting([inside], [finding('hype', 12, 15)], phrases), [])
  })

  it('is everything where nobody writes', () => assert.deepEqual(withoutInterrupting([inside], [], []), [inside]))
})

describe('The words of a finding', () => {
  const follow = (start: number, end: number, text = '') => moved({start: 10, end: 20}, {start, end, text})

  it('move with what is written before them', () => {
    assert.deepEqual(follow(0, 0, 'abc'), {start: 13, end: 23})
    assert.deepEqual(follow(2, 8), {start: 4, end: 14})
    assert.deepEqual(follow(10, 10, 'a'), {start: 11, end: 21})
  })

  it('grow and shrink with what is written in them', () => {
    assert.deepEqual(follow(15, 15, 'abc'), {start: 10, end: 23})
    assert.deepEqual(follow(12, 18, 'a'), {start: 10, end: 15})
    assert.deepEqual(follow(5, 15, 'a'), {start: 6, end: 11})
    assert.deepEqual(follow(15, 25, 'a'), {start: 10, end: 15})
  })

  it('stay where they are when something is written behind them', () => {
    assert.deepEqual(follow(20, 20, 'a'), {start: 10, end: 20})
    assert.deepEqual(follow(30, 40), {start: 10, end: 20})
  })

  it('are gone when they are deleted or replaced', () => {
    assert.equal(follow(10, 20), undefined)
    assert.equal(follow(0, 30, 'abc'), undefined)
  })
})
