import assert from 'node:assert/strict'
import {datelineLacks} from '../../../src/core/text/dateline.ts'
import {unlaunched} from '../../../src/core/text/launched.ts'

const cue = (sentence: string): string | undefined => unlaunched(sentence, (name) => name === 'Nightboat')?.cue

describe('a sentence of a release', () => {
  it('gives away a plan', () => {
    for (const sentence of [
      'We will build it with two decks.',
      'The goal is to carry 60 bakers a night.',
      'Nightboat aims to replace the bus.',
      'The service would let bakers sleep.',
      'It is planned to carry bicycles.'
    ]) {
      assert.equal(cue(sentence), 'plan', sentence)
    }
  })

  it('gives away a future', () => {
    assert.equal(cue('Nightboat will let bakers sleep.'), 'future')
    assert.equal(cue('Customers will be able to book.'), 'future')
    assert.equal(cue('The new service will save an hour.'), 'future')
  })

  it('may give a date, a condition, or other people’s plans', () => {
    for (const sentence of [
      'Starting in May, customers will be able to book.',
      'Nightboat will be available in Lorne.',
      'If the bay freezes, Nightboat will help from Pier 2.',
      'Bakers who plan to move now stay.',
      'Without a boat they would sleep in the bakery.',
      'Marenne will get a second bakery.',
      'What will it change?'
    ]) {
      assert.equal(cue(sentence), undefined, sentence)
    }
  })
})

describe('a dateline', () => {
  it('is whole, or lacks a half', () => {
    assert.equal(datelineLacks('MARENNE, 3 May 2027 — Ferrolane today opened a ferry.'), undefined)
    assert.equal(datelineLacks('MARENNE — Ferrolane today opened a ferry.'), 'date')
    assert.equal(datelineLacks('Seattle, WA — Ferrolane today opened a ferry.'), 'date')
    assert.equal(datelineLacks('3 May 2027 — Ferrolane today opened a ferry.'), 'place')
  })

  it('is not any label or sentence', () => {
    for (const text of [
      'Nightboat — a ferry for bakers — today opened.',
      'FOR IMMEDIATE RELEASE — Ferrolane today opened a ferry.',
      'In July 2027, Ferrolane opened a ferry.',
      'NOTE — the ovens are hot.',
      '[CITY] — Ferrolane today opened a ferry.'
    ]) {
      assert.equal(datelineLacks(text), undefined, text)
    }
  })
})
