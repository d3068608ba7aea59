import assert from 'node:assert/strict'
import type {Block} from '../../../src/core/document/block.ts'
import type {Document} from '../../../src/core/document/document.ts'
import {kept} from '../../../src/core/document/kept.ts'
import {Manuscript, readDocument} from '../../../src/core/document/manuscript.ts'
import {reading} from '../../../src/core/document/readings.ts'
import {complete} from '../../../src/core/document/steps.ts'

const blocksOf = (text: Manuscript): readonly Block[] => complete(text.read()).blocks
const seen = ({type, text, at}: Block): unknown[] => [type, text, at.start, at.end]

describe('What stands in HTML that is left open', () => {
  it('moves with what stands above, also after it was edited', () => {
    const text = new Manuscript('One.\n\nTwo.\n\nThree.\n\n\nFour.\n')
    blocksOf(text)
    text.replace(0, 0, '<table>')
    blocksOf(text)
    const four = text.source.indexOf('Four')
    text.replace(four - 1, four, '')
    blocksOf(text)
    const three = text.source.indexOf('Three')
    text.replace(three, three, '\n')
    assert.deepEqual(blocksOf(text).map(seen), readDocument(text.source).blocks.map(seen))
  })
})

describe('A letter more', () => {
  const source =
    '# The night desk\n\n## What we did\n\n**Situation:** We closed at ten.\n\n| Metric | Before |\n| --- | --- |\n| Calls | 40 |\n'
  const length = kept(({text}: Block) => text.length)
  const labels = (block: Block): unknown[] => [
    block.label?.text,
    block.label?.name,
    block.cell?.rowName?.text,
    length(block)
  ]

  for (const word of ['night', 'did', 'Situation', 'closed', 'Metric', 'Calls']) {
    it(`in “${word}” leaves all blocks the same, which say and name what they would anew`, () => {
      const text = new Manuscript(source)
      const before = complete(text.read())
      const named = reading((blocks: readonly Block[]) => blocks.map(labels))
      named(before.blocks)
      text.replace(source.indexOf(word) + 1, source.indexOf(word) + 1, 'x')
      const now = complete(text.read())
      assert.equal(now, before)
      assert.deepEqual(named(now.blocks), readDocument(text.source).blocks.map(labels))
    })
  }
})

describe('A list or table in which somebody writes', () => {
  const list =
    '# Desks\n\n- **One:** the *first* desk\n- two\n  **Three:** a desk, [here](x)\n\n| Desk | Calls | By |\n| --- | --- | --- |\n| East | 40 | May |\n| West | 50 | June |\n'
  const places = ({at, label, prose, sentences}: Block): unknown[] => [
    [at.start, at.end, label?.at.start, label?.at.end],
    sentences.map((sentence) => [sentence.text, sentence.at.start, sentence.at.end]),
    prose.marks
  ]
  const known = kept((block: Block) => ({text: block.text}))
  const edits: Record<string, readonly [place: string, inserted: string, others: number]> = {
    'a word of an item': ['first', 'very ', 12],
    'a mark in an item': ['first', '*', 12],
    'a label within an item': ['Three', 'Item ', 11],
    'an address, which nobody sees': ['x)', 'y', 11],
    'a cell': ['40', '1', 12],
    'the name of a row, which is a label': ['East', 'North ', 10]
  }

  for (const [name, [place, inserted, others]] of Object.entries(edits)) {
    it(`is read as it would be anew, and what is known of its other parts stays: ${name}`, () => {
      const text = new Manuscript(list)
      const before = complete(text.read()).blocks.map(known)
      text.replace(list.indexOf(place), list.indexOf(place), inserted)
      const now = complete(text.read()).blocks
      assert.deepEqual(now.map(places), readDocument(text.source).blocks.map(places))
      assert.equal(now.map(known).filter((one, index) => one === before[index]).length, others)
    })
  }
})

describe('An edit in a paragraph', () => {
  const all = (document: Document): unknown[] => [
    ...document.blocks.map((block) => [...seen(block), block.quoted]),
    ...document.blocks.map(({label}) => [label?.text, label?.form, label?.at.start, label?.at.end]),
    ...document.comments.map(({text, at, covers}) => [text, at.start, at.end, covers.start, covers.end]),
    ...(document.frontMatter?.entries.keys() ?? [])
  ]
  const texts: Record<string, readonly [source: string, place: string, inserted: string]> = {
    'makes it the title': ['Some words.\n\nMore words.\n', 'Some', '# '],
    'takes the title from another': ['# One\n\nSome words.\n\nMore words.\n', 'More', '# '],
    'defines what another refers to': ['See [x] there.\n\nSome\n', 'Some', '[x]: '],
    'opens a quotation above others': ['Some words.\n\nMore words.\n\nLast words.\n', 'More', '<blockquote>\n'],
    'begins a comment': ['Some words.\n\nMore words. -->\n\nLast words.\n', 'More', '<!-- '],
    'holds a comment': ['Some words.\n\nMore words.\n', 'words', '<!-- note -->'],
    'stands below a comment': ['Some words.\n\n<!-- note -->\n\nMore words.\n\nLast words.\n', 'More', 'x'],
    'is of the front matter': ['---\nkind: prd\n---\n\nSome words.\n', 'kind', 'x'],
    'becomes a list below words': ['They told us:\n\nSome words.\n\nMore words.\n', 'Some', '- '],
    'begins with a fence': ['Some words.\n\nMore words.\n\nLast words.\n', 'More', '```\n']
  }

  for (const [what, [source, place, inserted]] of Object.entries(texts)) {
    it(`that ${what} is seen in the others`, () => {
      const text = new Manuscript(source)
      complete(text.read())
      const at = source.indexOf(place)
      // Letters first, which concern no other.
      for (const [start, one] of [
        [at + 1, 'y'],
        [at + 1, 'z'],
        [at, inserted]
      ] as const) {
        text.replace(start, start, one)
        assert.deepEqual(all(complete(text.read())), all(readDocument(text.source)))
      }
    })
  }
})
