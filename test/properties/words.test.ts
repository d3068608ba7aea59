import assert from 'node:assert/strict'
import {lint, type Finding} from '../../src/core/index.ts'

const fixed = (text: string, rule: string): string =>
  lint(text)
    .filter((finding) => finding.rule === rule)
    .reverse()
    .reduce((result, {fixes: [fix]}: Finding) => {
      return fix ? result.slice(0, fix.at.start) + fix.text + result.slice(fix.at.end) : result
    }, text)
const said = (text: string, ...rules: string[]): string[] =>
  lint(text)
    .filter(({rule}) => rules.includes(rule))
    .map(({rule, reason}) => `${rule}: ${reason}`)
const prd = (text: string): string => `---\nkind: prd\n---\n\n# Evening slots\n\n${text}\n`
const story = (action: string): string =>
  `---\nkind: story\n---\n\n**Situation:** We packed by hand.\n\n**Action:** ${action}\n\n**Result:** Returns fell from 40 to 6.\n`

describe('A fix of words', () => {
  it('changes the words in the source and nothing around them', () => {
    assert.equal(fixed(prd('We **utilize** it &amp; wait.'), 'wordy'), prd('We **use** it &amp; wait.'))
    assert.equal(fixed(prd('A *door* is [a seamless door](x.md).'), 'hype'), prd('A *door* is [a door](x.md).'))
  })

  it('is not offered where markup would be torn apart', () =>
    assert.equal(fixed(prd('A **seamless** door.'), 'hype'), prd('A **seamless** door.')))

  it('that redacts leaves nothing to complain of', () => {
    const rules = ['confidential', 'placeholders-left']
    const text = story(
      'Our client Northmoor Bank and Jane Miller, my manager, wrote to jane@northmoor.com about Project Falcon, ticket OPS-4471.'
    )
    assert.equal(said(text, ...rules).length, 5)
    assert.deepEqual(said(fixed(text, 'confidential'), ...rules), [])
  })
})

describe('The rules about words', () => {
  it('do not say twice what one of them says', () => {
    const text = prd(
      '## Goals\n\n- A number of doors open.\n- The majority of nurses come.\n- A far superior experience.'
    )
    assert.deepEqual(said(text, 'weasel-words', 'wordy', 'hype'), [
      'weasel-words: “A number of” does not say how many',
      'wordy: “The majority of” is a long way to say “most”',
      'hype: “superior” is praise, not a fact'
    ])
  })

  it('stop before they nag', () => {
    const lines = (word: string) => `Our door ${word}.\n\n`.repeat(20)
    assert.equal(said(prd(lines('opens prior to dawn')), 'wordy').length, 5)
    assert.equal(said(story(lines('was closed by jane@northmoor.com')), 'confidential').length, 5)
    assert.equal(said(prd('## Goals\n\n' + lines('opens for many nurses')), 'weasel-words').length, 5)
    assert.deepEqual(said(prd(lines('opens at six for the nurses of [who]')), 'placeholders-left'), [
      'placeholders-left: [who] is still to be filled in, in 20 places'
    ])
  })

  it('take no longer than the text is long', () => {
    const hostile = [
      'a very '.repeat(8000),
      'our big '.repeat(8000),
      'A-'.repeat(25000),
      '[ '.repeat(25000),
      '1 '.repeat(25000),
      'a.'.repeat(25000) + '@',
      'Aa '.repeat(16000),
      '“ '.repeat(25000),
      '$1,111,111'.repeat(5000),
      'put a '.repeat(8000) + 'in order to'
    ]
    for (const text of hostile) {
      const before = performance.now()
      lint(story(text))
      assert.ok(performance.now() - before < 4000, text.slice(0, 10))
    }
  }).timeout(60_000)
})
