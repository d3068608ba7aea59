import assert from 'node:assert/strict'
import {outcomeSigns} from '../../../src/core/text/turns.ts'

describe('the signs of an outcome', () => {
  for (const sentence of [
    'As a result the queue was gone by noon.',
    'Returns fell by half.',
    'The orchard owners kept their contracts with me.',
    'The cooks go home earlier.',
    'Nobody has asked for the old rota back.',
    'The crossing was approved.',
    'They use the goods entrance now.'
  ])
    it(`are in: ${sentence}`, () => assert.ok(outcomeSigns(sentence, false) >= 0.4))

  for (const sentence of [
    'The captain thought that I was mad.',
    'Some had worked there for decades.',
    'It was a good day, and the weather held.',
    'A large practice would pay too much.',
    'I called every donor who had ever given.',
    'Why did they come?'
  ])
    it(`are not in: ${sentence}`, () => assert.ok(outcomeSigns(sentence, false) < 0.4))

  it('are numbers too, where nobody says what was done', () => {
    const sentence = 'Of 412 slips, 405 were paid within a month.'
    assert.ok(outcomeSigns(sentence, true) > outcomeSigns(sentence, false))
  })
})
