import assert from 'node:assert/strict'
import {labelledParts, readDraft, type LabelledPart} from '../../../src/core/index.ts'

const head = '---\nkind: story\n---\n\n'
const parts =
  '**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\nIt took a week.\n\n**Result:** Returns fell to 6.\n'

/** The tree as a person sees it, with the first and last words of each. */
function tree(text: string, found: readonly LabelledPart[] = labelledParts(readDraft(text)), depth = 0): string[] {
  return found.flatMap((part) => [
    `${'  '.repeat(depth)}${part.name} | ${text.slice(part.at.start, part.at.end).split(/\s+/).at(-1)}`,
    ...tree(text, part.children, depth + 1)
  ])
}

function* all(found: readonly LabelledPart[]): Generator<LabelledPart> {
  for (const part of found) {
    yield part
    yield* all(part.children)
  }
}

describe('The labelled parts of a document', () => {
  it('are those of a story with bold labels, each to its end', () =>
    assert.deepEqual(tree(`${head}# The scales\n\n${parts}`), ['Situation | hand.', 'Action | week.', 'Result | 6.']))

  it('are those with a plain word before a colon, and with a line of their own', () => {
    const text = `${head}# The scales\n\nSituation: The depot packed by hand.\n\n**Action**\n\nI moved the scales.\n\nResult: Returns fell to 6.\n`
    assert.deepEqual(tree(text), ['Situation | hand.', 'Action | scales.', 'Result | 6.'])
  })

  it('stand under their stories, where there are several', () =>
    assert.deepEqual(tree(`${head}# Stories\n\n## The scales\n\n${parts}\n## The gates\n\n${parts}`), [
      'The scales | 6.',
      '  Situation | hand.',
      '  Action | week.',
      '  Result | 6.',
      'The gates | 6.',
      '  Situation | hand.',
      '  Action | week.',
      '  Result | 6.'
    ]))

  it('leave headings to the editor', () => {
    assert.deepEqual(
      tree(`${head}# The scales\n\n## Situation\n\nWe packed by hand.\n\n## Action\n\nI moved them.\n`),
      []
    )
  })

  it('leave out labels that name no part, and the cells of tables', () => {
    const text = `${head}# The scales\n\n**Note:** In Lund.\n\n| Situation | Action |\n| --- | --- |\n| We packed. | I moved them. |\n`
    assert.deepEqual(tree(text), [])
  })

  it('are the questions of a FAQ, each with its answer, under their headings', () => {
    const text =
      '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\nText.\n\n## External FAQ\n\n**Is it safe?** Yes.\n\nTwo pilots steer.\n\n**Is there tea?**\n\nNo.\n\n## Internal FAQ\n\n**Q: What does it cost?**\n\n€90,000.\n'
    assert.deepEqual(tree(text), [
      'External FAQ | No.',
      '  Is it safe? | steer.',
      '  Is there tea? | No.',
      'Internal FAQ | €90,000.',
      '  What does it cost? | €90,000.'
    ])
  })

  it('lie in one another or behind one another, with their names inside', () => {
    const text = `---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**The problem:** Bakers wait.\n\n**External FAQ**\n\n**Is it safe?** Yes.\n\n- Who steers?\n  - Pilots.\n\n**Internal FAQ**\n\n**Why now?** Bread.\n`
    const found = labelledParts(readDraft(text))
    assert.ok([...all(found)].length >= 5)
    const check = (siblings: readonly LabelledPart[], within: {start: number; end: number}): void => {
      let last = within.start
      for (const {at, nameAt, children} of siblings) {
        assert.ok(last <= at.start && at.start <= nameAt.start && nameAt.end <= at.end && at.end <= within.end)
        last = at.end
        check(children, at)
      }
    }
    check(found, {start: 0, end: text.length})
  })

  it('are none where nobody knows what it is', () => assert.deepEqual(tree(`# Notes\n\n**Situation:** no milk.\n`), []))
})
