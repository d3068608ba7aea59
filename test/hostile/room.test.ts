import assert from 'node:assert/strict'
import {Manuscript, readDocument} from '../../src/core/document/manuscript.ts'
import {complete} from '../../src/core/document/steps.ts'
import {lint} from '../../src/core/index.ts'

/** May be read by itself, though not plain, and takes the parser a tenth of a second. */
const dense = `${'- *a* `b`\\\n'.repeat(600)}\n# Next\n\n`
const unreadIn = (text: string): number => readDocument(text).unread.length

/** What is read of a text after an edit, and of the same text anew. */
function afterEdit(before: string, [from, to, inserted]: readonly [number, number, string]): [unknown, unknown] {
  const text = new Manuscript(before)
  complete(text.read())
  text.replace(from, to, inserted)
  const seen = ({unread, blocks}: ReturnType<typeof readDocument>): unknown => [
    unread.map(({start, end}) => [start, end]),
    blocks.map(({type, text: words, at}) => [type, words, at.start, at.end])
  ]
  return [seen(complete(text.read())), seen(readDocument(text.source))]
}

describe('What the parser would take too long for together', () => {
  it('is read as far as there is room for it, from the top', () => {
    assert.equal(unreadIn(dense), 0)
    const [first, ...others] = readDocument(dense.repeat(10)).unread
    assert.ok(first!.start > dense.length && others.length > 5)
  })

  it('says so at each part that is left out', () => {
    const findings = lint(`---\nkind: story\n---\n\n${dense.repeat(10)}`).filter(({rule}) => rule === 'readable-parts')
    assert.equal(findings.length, unreadIn(dense.repeat(10)))
  })

  it('leaves room for small parts', () => {
    assert.equal(unreadIn(dense.repeat(10) + 'A *b \\* c*.\n\n'.repeat(1000)), unreadIn(dense.repeat(10)))
  })

  it('takes no room from what is plain, however much there is', () => {
    assert.equal(unreadIn(`${`${'- **a** `b`\n'.repeat(600)}\n# Next\n\n`.repeat(10)}${dense}`), 0)
  })

  const [lines, end] = [dense.repeat(10), dense.length * 10]
  const edits: Record<string, readonly [number, number, string]> = {
    'room is made above': [0, dense.length * 3, ''],
    'room is taken above': [0, 0, dense],
    'a definition comes below': [end, end, '[a]: /u\n'],
    'all but the last goes': [0, dense.length * 9, '']
  }
  for (const [name, edit] of Object.entries(edits)) {
    it(`is read after an edit as it would be anew: ${name}`, () => {
      const [now, anew] = afterEdit(lines, edit)
      assert.deepEqual(now, anew)
    })
  }
})
