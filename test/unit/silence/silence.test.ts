import assert from 'node:assert/strict'
import {lint, readSettings, rules} from '../../../src/core/index.ts'

/** A story of three vague results, with something above each of them, and the lines whose result is marked. */
function marked(...above: readonly [string?, string?, string?, string?]): string {
  const [first = '', second = '', third = '', last = ''] = above
  const text = `---
kind: story
---

# The scales

**Situation:** The depot packed by hand.

**Task:** I had to halve the wrong parcels.

**Lessons:** I weigh first now. I should have asked the packers sooner.

${first}

**Result:** Far fewer parcels came back.

${second}

**Result:** The packers were much happier.

${third}

**Result:** Customers stopped complaining.

**Action:** I moved the scales to the door.

${last}
`
  const words = ['Far fewer', 'The packers were', 'Customers stopped']
  return lint(text)
    .filter(({rule}) => rule === 'quantified-results' || rule === 'unused-silence')
    .map(({at, rule}) =>
      rule === 'quantified-results' ? words.findIndex((one) => text.startsWith(one, at.start)) : rule
    )
    .map((found) => (typeof found === 'number' ? 'abc'[found] : found))
    .join(' ')
}

const id = 'quantified-results'
const disable = `<!-- workback disable ${id} -->`
const enable = `<!-- workback enable ${id} -->`
const ignore = `<!-- workback ignore ${id} -->`

describe('a comment silences', () => {
  it('nothing where there is none', () => assert.equal(marked(), 'a b c'))
  it('the next block', () => assert.equal(marked('', ignore), 'a c'))
  it('the next block for all rules', () => assert.equal(marked('', '<!-- workback ignore -->'), 'a c'))
  it('all that follows', () => assert.equal(marked('', disable), 'a'))
  it('what lies between a disable and an enable', () => assert.equal(marked('', disable, enable), 'a c'))
  it('all rules until one is enabled', () => assert.equal(marked('<!-- workback disable -->', '', enable), 'c'))
  it('one rule until all are enabled', () => assert.equal(marked(disable, '<!-- workback enable -->'), 'b c'))
  it('rules of several names', () =>
    assert.equal(marked(`<!-- workback ignore ${id}, ${id} -->`, ignore), 'unused-silence c'))
  it('with a reason', () => assert.equal(marked(`<!-- workback disable ${id}: a matter of taste -->`), ''))
  it('in a line', () => assert.equal(marked(`Said: ${ignore}`), 'unused-silence a b c'))
  it('no other rule', () => {
    assert.equal(marked('<!-- workback ignore lessons-learned -->'), 'unused-silence a b c')
  })
})

describe('a comment that does nothing', () => {
  it('is reported', () => {
    assert.equal(marked(ignore, disable, '', ignore), 'a unused-silence'.replace('a ', ''))
    assert.equal(marked(enable), 'unused-silence a b c')
    assert.equal(marked('', '', '', disable), 'a b c unused-silence')
  })

  it('is the second of two', () => assert.equal(marked(disable, disable), 'unused-silence'))

  it('is reported if it is for all rules, and is for itself', () => {
    assert.equal(marked('', '', '', '<!-- workback disable -->'), 'a b c unused-silence')
    assert.equal(marked('', '', '', '<!-- workback disable unused-silence -->'), 'a b c')
  })

  it('is not reported where its rule is off', () => {
    const text = `---\nkind: story\n---\n\n${ignore}\n\n**Action:** I asked.\n\n**Lessons:** I ask sooner now.\n`
    const {rules: off} = readSettings({[id]: 'off'})
    assert.ok(lint(text).some(({rule}) => rule === 'unused-silence'))
    assert.ok(!lint(text, {rules: off}).some(({rule}) => rule === 'unused-silence'))
  })

  it('is not reported in a template, which most rules do not read', () => {
    const text = `---\nkind: story\n---\n\n# [Title]\n\n${ignore}\n\n## Result\n\n[What came out]\n`
    assert.deepEqual(
      lint(text).map(({rule}) => rule),
      ['required-sections']
    )
  })

  it('is not reported in a document that is not judged', () => {
    assert.deepEqual(lint(`# Shopping\n\n${ignore}\n\nFlour.\n`), [])
  })
})

describe('front matter', () => {
  const broken = '---\nkind: stroy\n---\n\n'
  it('is silenced from above everything else', () =>
    assert.deepEqual(lint(`${broken}<!-- workback disable readable-front-matter -->\n\n# One\n`), []))
  it('is not from below', () =>
    assert.equal(
      lint(`${broken}# One\n\n<!-- workback disable readable-front-matter -->\n`)[0]!.rule,
      'readable-front-matter'
    ))
})

describe('a rule that judges silences', () => {
  it('is the only one of its kind', () =>
    assert.deepEqual(
      rules.filter(({judgesSilences}) => judgesSilences).map((rule) => rule.id),
      ['unused-silence']
    ))
})
