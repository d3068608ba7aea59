import assert from 'node:assert/strict'
import {patternFinder} from '../../../src/core/text/patterns.ts'

const sources = [
  'apolog\\w*',
  '(?:the |my |our )?(?:boss|chief)',
  're-?us(?:e|ed)',
  '(?:no|without (?:any )?) ?budget',
  '[€£]\\d+',
  '\\d+ tickets',
  '(?:\\w+ ){0,2}end',
  'I',
  '(?:un)?asked',
  '(?:a|an?|)b',
  's[ck]eptic',
  '(?:one|\\d+) days?',
  '\\d+(?:st|nd) floor',
  '[€£]?free'
]
const find = patternFinder(sources.map((source) => ({source, meaning: source})))
const found = (text: string) => find(text).map(({text}) => text)

describe('A list of patterns', () => {
  it('is found in any case and as whole words', () =>
    assert.deepEqual(found('Apologies, reused, misused, MY BOSS'), ['Apologies', 'reused', 'MY BOSS', 'BOSS']))
  it('is found at signs and digits', () => assert.deepEqual(found('£40 for 12 tickets'), ['£40', '12 tickets']))
  it('is found each pattern for itself, where they overlap', () =>
    assert.deepEqual(found('I asked the boss'), ['I', 'asked', 'the boss', 'boss']))
  it('is found as a plain search for each of them would find it', () => {
    const text =
      'I, unasked and with no budget, at the very end of a day, b, ab: our chief said reuse; without any budget I end. ' +
      'Sceptics and a skeptic had one day, 1 day or 40 days for £free or free things on the 22nd floor.'
    const expected = sources.flatMap((source) =>
      [...text.matchAll(/(?<!\w)[\w£]/g)].flatMap(({index}) => {
        const pattern = new RegExp(`(?:${source})(?!\\w)`, 'iy')
        pattern.lastIndex = index
        const match = pattern.exec(text)
        return match?.[0] ? [`${index} ${match[0]} ${source}`] : []
      })
    )
    const actual = find(text)
      .filter(({text}) => text !== '')
      .map(({start, text, meaning}) => `${start} ${text} ${meaning}`)
    assert.deepEqual(actual.sort(), expected.sort())
  })
  it('is nothing where it is empty', () => assert.deepEqual(patternFinder([])('anything'), []))
})
