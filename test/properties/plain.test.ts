import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {offsetsOf, parseMarkdown} from '../../src/core/document/markdown.ts'
import {readPlain} from '../../src/core/document/plain.ts'

const letters = ['a', 'B', '1', 'é', '٣', 'ﬁ', '😀', '\ud800', 'word ', 'Two words. ']
const signs = ['. ', ':', ',', '"', '“x”', '“', '(', ')', '!', '—', '$', '%', '’', '/', '=', '+', '~', '_', '-', '*']
const spaces = [' ', ' ', '\n', '\r\n', '\n\n', '\u00a0', '\u2028', '\u3000', '\u200b', '\f', '\v']
const openings = ['1. ', '# ', '## ', '**', '**', '**', '**']
const markdown = fc
  .array(fc.constantFrom(...letters, ...signs, ...spaces, ...openings), {maxLength: 16})
  .map((some) => some.join(''))

const seen = (node: Nodes): unknown => [
  node.type,
  offsetsOf(node),
  'value' in node ? node.value : '',
  'depth' in node ? node.depth : 0,
  'children' in node ? node.children.map(seen) : []
]

describe('Markdown without markup', () => {
  it('is the same to us and to the parser', () => {
    let plain = 0
    fc.assert(
      fc.property(markdown, (text) => {
        const read = readPlain(text)
        if (!read) return
        plain++
        assert.deepEqual(read.map(seen), parseMarkdown(text).children.map(seen), text)
      }),
      {numRuns: 20_000}
    )
    assert.ok(plain > 2000, `only ${plain} were without markup`)
  })
})
