import assert from 'node:assert/strict'
import {lint, rulePageText, rules} from '../../../src/core/index.ts'

describe('each rule', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const example of rule.examples) {
        it(`${example.findings ? 'says something about' : 'says nothing about'} ${example.name}`, () => {
          const found = lint(example.text)
            .filter((finding) => finding.rule === rule.id)
            .map(({line, column, endLine, endColumn, reason}) => `${line}:${column}-${endLine}:${endColumn} ${reason}`)
          assert.deepEqual(found, example.findings ?? [])
        })
      }

      it('has an example that is fine and one that is not', () => {
        assert.ok(rule.examples.some(({findings}) => findings))
        assert.ok(rule.examples.some(({findings}) => !findings))
      })

      it('shows all its examples on its page', () => {
        const page = rulePageText(rule)
        for (const {text} of rule.examples) assert.ok(page.includes(text.trimEnd()))
      })
    })
  }

  it('has an id of its own', () => assert.equal(new Set(rules.map(({id}) => id)).size, rules.length))
})
