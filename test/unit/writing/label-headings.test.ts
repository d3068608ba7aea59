import assert from 'node:assert/strict'
import {readDraft} from '../../../src/core/index.ts'
import {refactored} from './refactored.ts'

const front = '---\nkind: story\n---\n\n'
const headings = (text: string): string => {
  const after = refactored('labelsToHeadings', front + text) ?? ''
  assert.ok(after.startsWith(front), after)
  return after.slice(front.length)
}

describe('Bold labels become headings', () => {
  it('one below the title, with their text below them', () => {
    assert.equal(
      headings(
        '# The gate\n\n**Situation:** It was shut.\n\n**Action**\n\nI opened *it*.\n\n**Result** – **Six** of 9.\n'
      ),
      '# The gate\n\n## Situation\n\nIt was shut.\n\n## Action\n\nI opened *it*.\n\n## Result\n\n**Six** of 9.\n'
    )
    assert.match(headings('### The gate\n\n**Action:** I did.\n\n**Result:** Six.\n'), /^### The gate\n\n#### Action\n/)
    assert.match(headings('**Action:** I did.\n\n**Result:** Six.\n'), /^## Action\n/)
  })

  it('as deep as the parts that are headings already', () =>
    assert.equal(
      headings('# Bank\n\n### Situation\n\nIt was shut.\n\n**Action:** I did.\n\n### Result\n\nSix.\n'),
      '# Bank\n\n### Situation\n\nIt was shut.\n\n### Action\n\nI did.\n\n### Result\n\nSix.\n'
    ))

  it('apart from what stands above and below them', () =>
    assert.equal(
      headings(
        '# The gate\n**Situation:** It\nwas shut.\\\n**Task**\nOpen it.  \n__Action:__ I did. **Result:** Six.\n'
      ),
      '# The gate\n\n## Situation\n\nIt\nwas shut.\n\n## Task\n\nOpen it.  \n\n## Action\n\nI did.\n\n## Result\n\nSix.\n'
    ))

  it('with what stands before their words, and letters written out', () =>
    assert.equal(
      headings('# The gate\n\n📊 **Situation:** Shut.\n\n**T:** Open it.\n\n**A:** I did.\n\n**R:** Six.\n'),
      '# The gate\n\n## 📊 Situation\n\nShut.\n\n## Task\n\nOpen it.\n\n## Action\n\nI did.\n\n## Result\n\nSix.\n'
    ))

  it('with the line ends of the document', () => {
    const text = `${front}# The gate\n\n**Action:** I did.\n**Result:** Six.\n`
    assert.equal(
      refactored('labelsToHeadings', text.replaceAll('\n', '\r\n')),
      refactored('labelsToHeadings', text)!.replaceAll('\n', '\r\n')
    )
  })

  it('in the story of the cursor alone', () => {
    const text = `${front}## One\n\n**Action:** I did.\n\n**Result:** Six.\n\n## Two\n\n**Action:** I did.\n\n**Result:** Two.\n`
    assert.equal(
      refactored('labelsToHeadings', text, '## Two'),
      text.replace(/\*\*(\w+):\*\* (I did|Two)\.(?![^]*## Two)/g, '### $1\n\n$2.')
    )
  })

  it('where they open a part, and neither in lists nor as questions', () => {
    const faq =
      '---\nkind: prfaq\n---\n\n# Berths lets ports see\n\n**Brest, 4 May 2027.** It opened.\n\n**FAQ**\n\n**Q: What do customers ask?**\n\nNothing.\n'
    const after = refactored('labelsToHeadings', faq) ?? faq
    assert.ok(after.includes('**Brest, 4 May 2027.** It opened.'))
    assert.ok(after.includes('**Q: What do customers ask?**'))
    const list = `${front}# The gate\n\n- **Action:** I did.\n- **Result:** Six.\n\n**Note:** mine.\n`
    assert.equal(refactored('labelsToHeadings', list), undefined)
  })

  it('that name the same parts', () => {
    const text = `${front}# The gate\n\n**Situation:** Shut.\n**Task:** Open.\n**Action:** I did.\n**Result:** Six.\n`
    const parts = (source: string): unknown => readDraft(source).units[0]!.sections.flatMap((section) => section.parts)
    assert.deepEqual(parts(refactored('labelsToHeadings', text)!), parts(text))
  })
})
