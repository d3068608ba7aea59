import assert from 'node:assert/strict'
import {applied, documentedRules, lint, safeFixes, snippetText} from '../../../src/core/index.ts'
import {rulePageText} from '../../../src/generate/rule-page.ts'

describe('each rule', () => {
  for (const rule of documentedRules) {
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

      it('offers fixes that mend what they are for, and that fit the text', () => {
        for (const {text} of rule.examples) {
          for (const {at, reason, fixes} of lint(text).filter((finding) => finding.rule === rule.id)) {
            for (const fix of fixes) {
              assert.ok(0 <= fix.at.start && fix.at.start <= fix.at.end && fix.at.end <= text.length, fix.title)
              const put = fix.snippet ? snippetText(fix.text) : fix.text
              if (fix.snippet) assert.doesNotMatch(put, /\$\{\d/, 'every tab stop is read')
              const after = applied(text, [{at: fix.at, text: put}])
              assert.notEqual(after, text, fix.title)
              // What a snippet leaves to fill in may still lack what was asked for.
              if (fix.snippet) continue
              const moved = at.start >= fix.at.end ? put.length - (fix.at.end - fix.at.start) : 0
              const left = lint(after).filter((one) => one.rule === rule.id && one.reason === reason)
              assert.ok(!left.some((one) => one.at.start === at.start + moved), `${fix.title}: ${after}`)
            }
          }
        }
      })

      it('has safe fixes that leave no other safe fix to make', () => {
        for (const {text} of rule.examples) {
          const once = applied(text, safeFixes(lint(text)))
          assert.equal(applied(once, safeFixes(lint(once))), once)
        }
      })

      it('shows on its page what a person may set, and how to silence it', () => {
        const page = rulePageText(rule)
        for (const [name, option] of Object.entries(rule.options ?? {})) {
          assert.ok(page.includes(`- \`${name}\` (\`${JSON.stringify(option.default)}\``), name)
          assert.ok(page.includes(option.description), name)
        }
        assert.ok(page.includes(`"${rule.id}": "off"`))
        assert.equal(page.includes(`workback ignore ${rule.id}:`), !rule.judgesSilences)
      })

      it('shows all its examples on its page', () => {
        const page = rulePageText(rule)
        for (const {text} of rule.examples) assert.ok(page.includes(text.trimEnd()))
      })
    })
  }

  it('has an id of its own', () =>
    assert.equal(new Set(documentedRules.map(({id}) => id)).size, documentedRules.length))
})
