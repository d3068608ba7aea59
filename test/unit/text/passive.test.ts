import assert from 'node:assert/strict'
import {hiddenActor} from '../../../src/core/text/passive.ts'

const hidden = (sentence: string) => {
  const words = hiddenActor(sentence)
  return words && sentence.slice(words.start, words.end)
}

describe('A sentence that hides who acted', () => {
  for (const [sentence, words] of [
    ['A pilot was launched in two shops.', 'A pilot was launched'],
    ['The decision was made to close the line.', 'The decision was made'],
    ['Then the old forms were finally removed.', 'the old forms were finally removed'],
    ['Workshops with all drivers were held.', 'Workshops with all drivers were held'],
    ['The new\nrota was introduced.', 'The new\nrota was introduced'],
    ['It was decided to wait.', 'It was decided'],
    ['In March, the label was redesigned.', 'the label was redesigned']
  ]) {
    it(`is one: ${sentence}`, () => assert.equal(hidden(sentence!), words))
  }

  for (const sentence of [
    'The scanner was broken.',
    'The crew were based in Hull.',
    'Drivers were stuck at the gate.',
    'I was promoted in May.',
    'She was hired a month later.',
    'He was told to wait.',
    'They were given two days.',
    'The plan was approved by the board.',
    'The plan was written by me over a weekend.',
    'The rota was changed because I had asked for it.',
    'When the pilot was launched, drivers rang.',
    'What was decided there stayed there.',
    'The tool that was built in May ran.',
    'Nothing was changed.',
    'The order was not changed.',
    'Was the order changed?',
    'The list was long.',
    'The trial was very successful.',
    'We were closed on Sundays.'
  ]) {
    it(`is not: ${sentence}`, () => assert.equal(hidden(sentence), undefined))
  }
})
