import assert from 'node:assert/strict'
import {lint} from '../../../src/core/index.ts'

/** The hard topics that are missed in a FAQ with this answer. */
const missed = (answer: string): string | undefined =>
  lint(
    `---\nkind: prfaq\n---\n\n# Ferries for early shifts\n\nBakers now reach the island by four.\n\n## Internal FAQ\n\n**Which boats do we use?** Two old ones.\n\n**Who steers?** Four pilots.\n\n**Which piers are served?** Three of them.\n\n${answer}\n`
  ).find(({rule}) => rule === 'faq-coverage')?.reason

describe('A hard topic', () => {
  it('is dealt with where an answer names it, in a sentence or in a label', () => {
    const risk = /what could make it fail/
    assert.match(missed('All of them are old.')!, risk)
    assert.doesNotMatch(missed('The worst is ice in two weeks of the year.')!, risk)
    assert.doesNotMatch(missed('**The danger that all of us see in it:** Ice in two weeks of the year.')!, risk)
  })
})
