import assert from 'node:assert/strict'
import {isDelight} from '../../../src/core/text/delight.ts'
import {quotations, quotedWords} from '../../../src/core/text/quotations.ts'
import {lacksName} from '../../../src/core/text/speakers.ts'

const quoted = (text: string): string[] => quotations(text).map(({start, end}) => text.slice(start, end))

describe('a quotation', () => {
  it('stands between marks, straight or curled', () => {
    assert.deepEqual(quoted('“I slept on flour sacks,” said Lise. "Now I wake up at home."'), [
      '“I slept on flour sacks,”',
      '"Now I wake up at home."'
    ])
  })

  it('is no name and no length', () => {
    assert.deepEqual(quoted('The “Nightboat” has a 40" screen and a 24" door.'), [])
  })

  it('goes on where it is not closed', () =>
    assert.deepEqual(quoted('“I slept on flour sacks.'), ['“I slept on flour sacks.']))
})

describe('delight', () => {
  it('is praise that anybody could give', () => {
    assert.ok(isDelight('We are thrilled to take bakers to the next level.'))
    assert.ok(isDelight('It is a game changer. I would recommend it to everyone.'))
    assert.ok(isDelight('Nightboat 2.0 is a game changer. We could not be more excited about the journey.'))
  })

  it('is not what has a before, an after, a number or a reason in it', () => {
    assert.ok(!isDelight('I love that I wake up at home now instead of on flour sacks.'))
    assert.ok(!isDelight('We are proud of this boat because bakers built it.'))
    assert.ok(!isDelight('It is amazing: I have saved 40 minutes.'))
    assert.ok(!isDelight('The ovens are hot at five.'))
  })
})

describe('a speaker', () => {
  it('has a name, whatever stands around it', () => {
    for (const said of [
      'said Lise Marot, a baker in Marenne',
      'says the harbour’s head pilot Ada Roux',
      '— Ada Roux, head of Ferrolane',
      'she added',
      'said Lise, who bakes in Marenne',
      'said [Name, Title]'
    ]) {
      assert.ok(!lacksName(said), said)
    }
  })

  it('has none where only a role is given', () => {
    for (const said of [
      'said a baker from Marenne',
      'said the CEO of Harbour Works',
      'said Ferrolane’s coordinator',
      '— Head of Operations'
    ]) {
      assert.ok(lacksName(said), said)
    }
  })
})

const words = (text: string): string[] => quotedWords(text).map(({start, end}) => text.slice(start, end))

describe('Quoted words', () => {
  it('stands in marks of any form', () =>
    assert.deepEqual(words('“One,” said Ann. "Two," said Bo, „drei“ and «quatre».'), [
      '“One,”',
      '"Two,"',
      '„drei“',
      '«quatre»'
    ]))
  it('goes on to the end where its curled mark is never closed', () =>
    assert.deepEqual(words('She said: “One. And two.'), ['“One. And two.']))
  it('is no inch', () => assert.deepEqual(words('A 12" shelf and a 14" shelf.'), []))
})
