import assert from 'node:assert/strict'
import {tellsProblem} from '../../../src/core/text/customers/problem.ts'
import {speechOf, voices} from '../../../src/core/text/customers/product.ts'
import {namesCustomer} from '../../../src/core/text/customers/who.ts'

const named = (sentence: string): string | undefined => {
  const span = namesCustomer(sentence)
  return span && sentence.slice(span.start, span.end)
}

describe('customers', () => {
  it('are named by what they do, by narrower words, or by what only people do', () => {
    for (const [sentence, words] of Object.entries({
      'Night-shift charge nurses hand over from memory.': 'Night-shift charge nurses',
      'It is made for owners of small bakeries.': 'owners of small bakeries',
      'We help people who rent out a room.': 'people who rent out a',
      'Most Windows users cannot see it.': 'Windows users',
      'A freelance translator waits for her money.': 'freelance translator',
      'As a shift planner, I want to see the gaps.': 'As a shift planner, I',
      'Glaziers learn of it on Monday.': 'Glaziers',
      'The drivers’ phones ring at night.': 'drivers’',
      "The drivers' phones ring at night.": "drivers'"
    }))
      assert.equal(named(sentence), words)
  })

  it('are not users, everyone, teams of all sizes, things or the maker’s own house', () => {
    for (const sentence of [
      'Users love it.',
      'Everyone can use it.',
      'It is built for teams of all sizes.',
      'Enterprises and developers get more done.',
      'The server stores parameters in containers.',
      'A faster parser and a smarter scheduler.',
      'Access is requested by the platform team.',
      'Our engineers built it.',
      "A ward pharmacist's phones ring.",
      'A ward pharmacist’s phones ring.',
      'The largest companies trust us.'
    ])
      assert.equal(named(sentence), undefined)
  })
})

describe('problems', () => {
  const early = (sentence: string): boolean => tellsProblem(sentence, 'world', true)

  it('are told by a word for trouble, or by a fact of a day', () => {
    for (const sentence of [
      'Nurses struggle to find a chair.',
      'They re-enter each order by hand.',
      'A porter walks nine kilometres a shift.',
      'By the time the fault is seen, the bread is burnt.',
      'A permit takes three visits to the town hall.'
    ])
      assert.ok(early(sentence), sentence)
  })

  it('are not what a product does away with', () => {
    for (const sentence of [
      'Nurses never wait for a chair again.',
      'It eliminates manual work.',
      'Porters save nine kilometres a shift.',
      'With it, hauliers no longer lose a slot.',
      'Paying takes a minute, without having to queue.'
    ])
      assert.ok(!tellsProblem(sentence, 'product', false), sentence)
  })

  it('are not a tool’s own', () => {
    assert.ok(!early('The current exporter lacks a scheduler.'))
    assert.ok(early('The current exporter lacks a scheduler, so accountants wait for a week.'))
  })

  it('belong to the world, not to a product that is known by its name', () => {
    assert.deepEqual(
      voices(
        [
          'Kielcraft announced Slotty today.',
          'Hauliers wait for hours.',
          'Slotty shows free slots.',
          'It costs 5 € a day.'
        ].map(speechOf)
      ),
      ['product', 'world', 'product', 'product']
    )
  })
})
