import assert from 'node:assert/strict'
import {lint, readSettings, rules} from '../../src/core/index.ts'
import {choose, type Options} from '../../src/core/rules/options.ts'

const vague =
  '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Task:** I had to halve the wrong parcels.\n\n**Action:** I moved the scales.\n\n**Result:** Far fewer parcels came back. The packers were much happier.\n\n**Lessons:** I weigh first now. I should have asked sooner.\n'

const found = (value: unknown): string[] =>
  lint(vague, {rules: readSettings(value).rules})
    .filter(({rule}) => rule === 'quantified-results')
    .map(({rule, severity}) => `${rule} ${severity}`)

describe('the settings of rules', () => {
  it('may be absent', () => {
    assert.deepEqual(found(undefined), ['quantified-results warning', 'quantified-results information'])
    assert.deepEqual(readSettings(undefined).problems, [])
  })

  it('switch a rule off', () => {
    assert.deepEqual(found({'quantified-results': 'off'}), [])
    assert.deepEqual(found({'quantified-results': {severity: 'off', reason: 'a story of taste'}}), [])
  })

  it('give all that a rule says one severity', () => {
    assert.deepEqual(found({'quantified-results': 'warning'}), Array(2).fill('quantified-results warning'))
    assert.deepEqual(
      found({'quantified-results': {severity: 'information'}}),
      Array(2).fill('quantified-results information')
    )
  })

  it('leave the severity to the rule where they give a reason only', () => {
    assert.deepEqual(found({'quantified-results': {reason: 'on purpose'}}), found(undefined))
  })

  for (const [value, problem] of [
    ['off', 'it has to be an object of rules, and is "off"'],
    [null, 'it has to be an object of rules, and is null'],
    [['quantified-results'], 'it has to be an object of rules, and is ["quantified-results"]'],
    [{'quantified-result': 'off'}, '`quantified-result` is no rule: do you mean `quantified-results`?'],
    [{spelling: 'off'}, '`spelling` is no rule'],
    [{toString: 'off'}, '`toString` is no rule'],
    [
      {'quantified-results': 'error'},
      '`quantified-results` has to be one of off, information, warning, and is "error"'
    ],
    [{'quantified-results': true}, '`quantified-results` has to be one of off, information, warning, and is true'],
    [
      {'quantified-results': {severity: 1}},
      '`quantified-results.severity` has to be one of off, information, warning, and is 1'
    ],
    [{'quantified-results': {reason: 5}}, '`quantified-results.reason` has to be a text, and is 5'],
    [{'quantified-results': {severty: 'off'}}, '`severty` is no option of quantified-results: do you mean `severity`?'],
    [{'quantified-results': {toString: 1}}, '`toString` is no option of quantified-results']
  ] as const) {
    it(`are named where they are wrong: ${JSON.stringify(value)}`, () => {
      assert.deepEqual(readSettings(value).problems, [problem])
      assert.deepEqual(found(value), found(undefined))
    })
  }

  it('hold good where others are wrong', () => {
    assert.deepEqual(found({spelling: 1, 'quantified-results': 'off'}), [])
  })

  it('hold an option if it fits', () => {
    for (const {id, options = {}} of rules) {
      for (const [name, option] of Object.entries(options)) {
        const good = readSettings({[id]: {[name]: option.default}})
        assert.deepEqual(good.problems, [])
        assert.deepEqual(good.rules.get(id)!.options, {[name]: option.default})
        const wrong = [{}, null, 'x', option.type === 'number' ? option.maximum + 1 : 1, [1]]
        for (const value of wrong) {
          const bad = readSettings({[id]: {[name]: value}})
          assert.equal(bad.problems.length, 1, `${id}.${name}: ${JSON.stringify(value)}`)
          assert.deepEqual(bad.rules.get(id)!.options, {})
        }
      }
    }
  })
})

describe('the options of a rule', () => {
  it('are the defaults but for what a person gave', () => {
    const options = {
      most: {type: 'number', default: 30, minimum: 10, maximum: 60, description: ''},
      names: {type: 'array', items: {type: 'string'}, default: [], description: ''}
    } satisfies Options
    assert.deepEqual(choose(options), {most: 30, names: []})
    assert.deepEqual(choose(options, {most: 20}), {most: 20, names: []})
  })

  it('have names of their own, and defaults that fit', () => {
    for (const {id, options = {}} of rules) {
      for (const [name, option] of Object.entries(options)) {
        assert.ok(!['severity', 'reason'].includes(name), `${id}.${name}`)
        if (option.type === 'number')
          assert.ok(option.minimum <= option.default && option.default <= option.maximum, `${id}.${name}`)
      }
    }
  })
})
