import assert from 'node:assert/strict'
import {lint, readDraft, refactorings} from '../../../src/core/index.ts'
import {refactored} from './refactored.ts'

const story =
  '---\nkind: story\n---\n\n# The gate\n\n**Situation:** It was shut.\n\n**Result:** Waiting fell from 40 minutes to 6.\n'

describe('All missing sections', () => {
  it('are inserted in the order of the outline', () =>
    assert.equal(
      refactored('insertSections', story)?.replace(/\[.*?\]/g, '[…]'),
      '---\nkind: story\n---\n\n# The gate\n\n**Situation:** It was shut.\n\n**Task:** […]\n\n**Action:** […]\n\n**Result:** Waiting fell from 40 minutes to 6.\n\n**What I learned:** […]\n'
    ))

  it('have tab stops of their own, from the first to the last', () => {
    const {edits} = refactorings.insertSections(readDraft(story), 0)!
    assert.equal(edits.length, 2)
    assert.deepEqual(
      edits.flatMap(({text}) => [...text.matchAll(/\$\{(\d):/g)].map(([, stop]) => stop)),
      ['1', '2', '3']
    )
  })

  it('are those that have no label yet', () => {
    const text = story.replace('**Result', '**Action:** TODO\n\n**Result')
    assert.equal(refactored('insertSections', text)?.match(/\*\*Action/g)?.length, 1)
  })

  it('leave nothing for the rule to miss but what is to be filled in', () => {
    for (const kind of ['prd', 'prfaq']) {
      const text = `---\nkind: ${kind}\n---\n\n# Late check-in\n\n## Problem\n\nHotel owners wait past midnight for one guest in five.\n`
      const after = refactored('insertSections', text)!
      assert.equal(refactored('insertSections', after), undefined)
      assert.ok(lint(after).length > 0)
    }
  })

  it('are none where nothing is missing, and where nobody knows what the text is', () => {
    assert.equal(refactored('insertSections', refactored('insertSections', story)!), undefined)
    assert.equal(refactored('insertSections', '# Shopping\n\nMilk.\n'), undefined)
  })
})
