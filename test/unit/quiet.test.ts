import assert from 'node:assert/strict'
import {lint, quietened, readSettings, rules} from '../../src/core/index.ts'

const story =
  '---\nkind: story\n---\n\n# The gate\n\n**Action:** I opened it in order to win.\n\n**Result:** It was great.\n'
const said = (settings: unknown): string[] => [
  ...new Set(lint(story, {rules: quietened(readSettings(settings).rules)}).map(({rule}) => rule))
]

describe('Quiet mode', () => {
  it('keeps the rules about structure, and no other', () => {
    assert.deepEqual(said({}).sort(), ['lessons-learned', 'required-sections'])
    assert.ok(lint(story).some(({rule}) => !rules.find(({id}) => id === rule)?.structural))
  })

  it('leaves to them what the settings say', () => {
    assert.deepEqual(said({'lessons-learned': 'off', wordy: 'warning'}), ['required-sections'])
    const found = lint(story, {rules: quietened(readSettings({'required-sections': 'information'}).rules)})
    assert.equal(found.find(({rule}) => rule === 'required-sections')?.severity, 'information')
  })
})
