import examples from 'all-documents:examples'
import assert from 'node:assert/strict'
import {lint, type Finding} from '../../src/core/index.ts'

const at = (text: string, {at: {start, end}}: Finding): string => text.slice(start, end)

describe('linting', () => {
  it('says nothing about an empty text', () => {
    for (const text of ['', '\n', '   ', '\uFEFF', '---\n---\n']) assert.deepEqual(lint(text), [])
  })

  it('points at the words of each unquantified result of an example', () => {
    const text = examples['stories/disagree-loyalty-points.md']!
    const found = lint(text).filter(({rule}) => rule === 'quantified-results')
    assert.equal(found.length, 3)
    assert.match(at(text, found[0]!), /^The launch went smoothly and .* improved\.$/)
    assert.deepEqual(
      found.map(({severity}) => severity),
      ['warning', 'information', 'information']
    )
  })

  it('says nothing about the strong examples', () => {
    for (const file of [
      'stories/ownership-unbilled-pallets.md',
      'stories/customer-obsession-first-rent.md',
      'stories/frugality-tape-on-the-floor.md',
      'prd-one-drop-orders.md',
      'README.md'
    ]) {
      assert.deepEqual(lint(examples[file]!), [], file)
    }
  })

  it('misses the lesson of a story that has none', () => {
    const text = examples['stories/bias-for-action-cot-recall.md']!
    assert.deepEqual(
      lint(text).map(({rule}) => rule),
      ['lessons-learned']
    )
  })

  it('calls a release that starts from technology by its name', () => {
    const text = examples['prfaq-lumenor-poor.md']!
    const found = lint(text).filter(({rule}) => rule === 'customer-framing')
    assert.match(found[0]?.reason ?? '', /starts from the product/)
  })

  it('says that a kind is misspelt, though it then knows no kind', () => {
    for (const slip of ['kind: storey\nprinciples: [Ownership]', 'kind: stroy', 'kind: "story']) {
      const found = lint(`---\n${slip}\n---\n\n# Depot\n\nI moved the scales.\n`)
      assert.ok(
        found.some(({rule}) => rule === 'readable-front-matter'),
        slip
      )
    }
    assert.deepEqual(lint('---\nkind: StorageClass\nname: web\n---\n\nText.\n'), [])
  })

  it('takes no time over a label that goes on and on', () => {
    assert.deepEqual(lint(`# ${'.'.repeat(90_000)}a\n`), [])
  })

  it('sorts findings as they are read', () => {
    const starts = lint(examples['stories/three-short-stories.md']!).map((finding) => finding.at.start)
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b)
    )
    assert.ok(starts.length > 1)
  })

  it('gives offsets and columns that agree', () => {
    for (const text of Object.values(examples)) {
      const lines = text.split('\n')
      for (const finding of lint(text)) {
        const before = lines.slice(0, finding.line - 1).reduce((sum, line) => sum + line.length + 1, 0)
        assert.equal(before + finding.column - 1, finding.at.start)
      }
    }
  })
})
