import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Block} from '../../src/core/document/block.ts'
import {noDefinitions} from '../../src/core/document/definitions.ts'
import {Edits} from '../../src/core/document/edits.ts'
import {readDocument} from '../../src/core/document/manuscript.ts'
import {Piece} from '../../src/core/document/piece.ts'
import {Room} from '../../src/core/document/room.ts'

// What opens, closes and interrupts: anything that may reach beyond the line on which it stands. Not among them is code by
// indentation at the top level, behind which the parser takes a list for a paragraph, and so differs from its specification.
const words = ['a', 'word ', 'Two words. ', '**S:** ', 'Result: ', '**', '_', '`', '&amp;', '\\', '$', '\0']
const lines = ['\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '  \n', ' ', '  ', '   ']
const items = ['- a', '- b', '* c', '+ d', '1. e', '2. f', '10) g', '> ', '> h', '- [ ] k', '-   l', '-     m', '- ```']
const blocks = [
  '# ',
  '## ',
  '#',
  '```',
  '```',
  '~~~',
  '````',
  '---',
  '***',
  '* * *',
  '===',
  '| a | b |',
  '| - | - |',
  '|'
]
const html = ['<!-- ', '-->', '<div>', '</div>', '<pre>', '</pre>', '<?', '?>', '<![CDATA[', ']]>', '<!X', '>', '<a>']
const open = ['<table><tr><td>', '</td></tr></table>', '<details>', '<summary>', '</summary>', '<ul><li>']
const links = ['[x]', '[x]: u', '[^1]', '[^1]: ']
const markdown = fc
  .array(fc.constantFrom(...words, ...lines, ...items, ...blocks, ...html, ...open, ...links), {maxLength: 25})
  .map((some) => some.join(''))
  // Front matter is no Markdown.
  .filter((text) => !text.startsWith('---'))

const seen = ({type, text, label, depth, item, quoted, cell, at, sentences}: Block): unknown[] => [
  type,
  text,
  label && [label.name, label.form, label.at.start, label.at.end],
  depth,
  item,
  quoted,
  cell && [cell.row, cell.column, cell.rowName?.name],
  // Empty lines at its end are a listing's own, as far as nobody looks behind them.
  type === 'opaque' ? at.start : [at.start, at.end],
  sentences.map((sentence) => [sentence.text, sentence.at.start, sentence.at.end])
]

/** A text that is parsed as a whole. */
function wholly(text: string): unknown[] {
  const piece = new Piece(text)
  piece.parse(noDefinitions, new Room())
  const headings = piece.nodes.filter((node) => node.type === 'heading')
  const title =
    headings[0]?.depth === 1 && headings.filter(({depth}) => depth === 1).length === 1 ? headings[0] : undefined
  return piece.blocks(title, undefined, undefined, new Edits())[0].map(seen)
}

describe('Markdown in pieces', () => {
  it('reads as it does as a whole', () => {
    fc.assert(
      fc.property(markdown, (text) => assert.deepEqual(readDocument(text).blocks.map(seen), wholly(text), text)),
      {numRuns: 6000}
    )
  })
})
