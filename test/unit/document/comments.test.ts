import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/manuscript.ts'

/** Each comment with what it covers. */
const covered = (text: string): string[] =>
  readDocument(text).comments.map((one) => `${one.text.trim()}: ${text.slice(one.covers.start, one.covers.end)}`)

describe('a comment', () => {
  for (const [where, text, expected] of [
    ['above a paragraph', '<!-- c -->\nOne.\n\nTwo.\n', ['c: One.']],
    ['in a paragraph of its own', '<!-- c -->\n\nOne\ntwo.\n\nThree.\n', ['c: One\ntwo.']],
    ['above a heading', 'One.\n\n<!-- c -->\n# Two\n', ['c: # Two']],
    ['above a list', '<!-- c -->\n\n- One\n- Two\n\nThree.\n', ['c: - One\n- Two']],
    ['above a table', '<!-- c -->\n\n| a |\n| - |\n\nThree.\n', ['c: | a |\n| - |']],
    ['in a list item', '- <!-- c -->\n  One\n- Two\n', ['c: One']],
    ['at the end of a list item', '- One\n  <!-- c -->\n- Two\n', ['c: ']],
    ['in a quotation', '> <!-- c -->\n> One\n>\n> Two\n', ['c: One']],
    ['in a cell', '| a <!-- c --> | b |\n| - | - |\n', ['c: | a <!-- c --> ']],
    ['between words', 'One **two <!-- c --> three** four.\n\nFive.\n', ['c: One **two <!-- c --> three** four.']],
    ['above another', '<!-- c -->\n<!-- d -->\nOne.\n', ['c: One.', 'd: One.']],
    ['beside another', '<!-- c --> <!-- d -->\n\nOne.\n', ['c: One.', 'd: One.']],
    ['over several lines', '<!--\nc\n-->\nOne.\n', ['c: One.']],
    ['at the end', 'One.\n\n<!-- c -->\n', ['c: ']],
    ['in HTML', '<div>\n<!-- c -->\n</div>\n\nOne.\n', ['c: One.']],
    ['that is never closed', '<!-- c\n\nOne.\n', []],
    ['in code', '`<!-- c -->`\n\n    <!-- d -->\n\n```\n<!-- e -->\n```\n', []],
    ['in front matter', '---\nkind: story # <!-- c -->\n---\n', []]
  ] as const) {
    it(`is found ${where}`, () => assert.deepEqual(covered(text), expected))
  }

  it('is no block, and the block behind it opens the list item', () => {
    const {blocks} = readDocument('<!-- c -->\n\n- <!-- d -->\n  One\n')
    assert.deepEqual(
      blocks.map(({type, text, item}) => [type, text, item?.depth]),
      [['text', 'One', 0]]
    )
  })

  it('leaves no space at either end of what is said', () => {
    const {blocks} = readDocument('| <!-- c --> One | Two <!-- d --> |\n| - | - |\n')
    assert.deepEqual(
      blocks.map(({text}) => text),
      ['One', 'Two']
    )
    const {start, end} = blocks[0]!.prose.toSource({start: 0, end: 3})
    assert.deepEqual([start, end], [13, 16])
  })

  it('are read, however many there are', function () {
    // In a fifth of a second where nothing else runs; in minutes, were each compared with all.
    this.timeout(20_000)
    assert.equal(readDocument('<!-- c -->\n\n'.repeat(5000)).comments.length, 5000)
    assert.equal(readDocument('<!--'.repeat(50_000)).comments.length, 0)
  })
})
