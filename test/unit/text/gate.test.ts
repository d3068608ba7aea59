import assert from 'node:assert/strict'
import {gated, gatedNames} from '../../../src/core/text/gate.ts'
import {needsOf} from '../../../src/core/text/needs.ts'

describe('What a pattern cannot match without', () => {
  const needs = (pattern: RegExp, ...expected: string[]) => assert.deepEqual(needsOf(pattern), expected)

  it('is one of its words, in any case', () => needs(/(?:Lost|wast(?:e|ed))/i, 'lost', 'waste', 'wasted'))

  it('is no part of a longer word where the pattern says so', () => {
    needs(/\b(?:Lost|wast(?:e|ed))\b/i, '|lost|', '|waste|', '|wasted|')
    needs(/(?<![\p{L}\d-])late(?!\w)|soon(?!\p{L})|\b½/u, '|late|', 'soon', '0')
    needs(/\bby hand\b,/, '|by hand.')
  })

  it('is the rarest of what follows one another', () => {
    needs(/\b(?:i|we) (?:\w+ )?learn(?:ed|t)\b/, 'learned|', 'learnt|')
    needs(/\bby hand\b.{0,20}\bis\b/, '|by hand|')
  })

  it('is looked for before and behind it too', () => needs(/(?<=\bcannot )\w+(?= wait)(?! long)/, '|cannot '))

  it('may be any sign of a kind', () => {
    needs(/\d+\s?[%‰]/, '0')
    needs(/n['’]t|re-?(?:use|do)/, "n't", 're-use', 're-do', 'reuse', 'redo')
  })

  it('is nothing where a word may be left out or be any', () => {
    for (const pattern of [
      /^(?:late)?$/,
      /late|\w+/,
      /(?:late)*/,
      /(?:late){0,3}/,
      /[^x]/,
      /(?!late)/,
      /(a)\1|\p{Lu}/u
    ])
      assert.equal(needsOf(pattern), undefined, pattern.source)
  })
})

describe('A gated pattern', () => {
  it('matches what the pattern matches', () => {
    const pattern = gated(/\b(?<what>late|too (?:slow|dear))\b/gi)
    assert.deepEqual(
      pattern.all('Too Slow, and so late.').map((match) => [match.index, match.groups?.['what']]),
      [
        [0, 'Too Slow'],
        [17, 'late']
      ]
    )
    assert.deepEqual(pattern.all('On time.'), [])
  })

  it('is found in other scripts’ letters where the pattern is', () => {
    for (const text of ['ſtarts', 'STARTS', '“starts”', 'début starts'])
      assert.ok(gated(/\bstarts|(?<!\p{L})starts/iu).test(text), text)
  })

  it('without needs is always tried', () => assert.equal(gated(/\w+$/).exec('to be sure')?.[0], 'sure'))

  it('is one of a set that is read for at once', () => {
    const find = gatedNames({late: /\blate\b/, later: /\blater?\b/, number: /\p{N}/u, slow: /slow/})
    assert.deepEqual(find('It came later, in 2'), ['later', 'number'])
    assert.deepEqual(find('too slow'), ['slow'])
  })
})
