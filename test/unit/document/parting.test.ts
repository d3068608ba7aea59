import assert from 'node:assert/strict'
import type {Block} from '../../../src/core/document/block.ts'
import {Manuscript, readDocument} from '../../../src/core/document/manuscript.ts'
import {complete} from '../../../src/core/document/steps.ts'

const blocksOf = (text: Manuscript): readonly Block[] => complete(text.read()).blocks
const seen = ({type, text, at, language}: Block): unknown[] => [type, text, at.start, at.end, language]

const days = Array.from({length: 12}, (_, index) => `Day ${index + 1}.\n\n`).join('')

/** What stands before and behind the days, what is replaced, and by what. */
const edits: Record<string, readonly [before: string, behind: string, from: string, to: string, inserted: string]> = {
  'a word': ['', '', 'Day 5.', 'Day 5.', 'One '],
  'what becomes two paragraphs': ['', '', '5.', '5.', 'x\n\nDay '],
  'the line between two paragraphs': ['', '', '\nDay 6.', 'Day 6.', ''],
  'six paragraphs': ['', '', 'Day 3.', 'Day 9.', ''],
  'a fence that nothing closes': ['', '', 'Day 5.', 'Day 5.', '```js\n'],
  'a fence that is closed below': ['', '```\n\nEnd.\n', 'Day 5.', 'Day 5.', '```js\n'],
  'the end of a fence': ['```js\n', '', 'Day 5.', 'Day 5.', '```\n\n'],
  'HTML that ends far below': ['', 'A tale. -->\n\nEnd.\n', 'Day 5.', 'Day 5.', '<!-- '],
  'a list': ['', '', 'Day 5.', 'Day 5.', '- '],
  'what is added to a list': ['- One.\n\n', '', 'Day 1.', 'Day 1.', '    '],
  'the beginning of front matter': ['--\n', '---\n\nEnd.\n', '\nDay 1.', '\nDay 1.', ''],
  'the end of front matter': ['---\nkind: prd\n', 'End.\n', 'Day 5.', 'Day 5.', '---\n'],
  'words below front matter': ['---\nkind: prd\n---\n', '', 'Day 5.', 'Day 5.', 'One '],
  'the first of all words': ['', '', 'Day 1.', 'Day 1.', '\ufeff'],
  'words below a byte order mark': ['\ufeff', '', 'Day 5.', 'Day 5.', 'One '],
  'the last of all words': ['', 'End.', 'End.', 'End.', 'The '],
  'all that is written': ['', '', 'Day 1.', 'Day 12.', '']
}

describe('A text that is parted again where it was edited', () => {
  for (const [what, [before, behind, from, to, inserted]] of Object.entries(edits)) {
    for (const end of ['\n', '\r\n', '\r']) {
      it(`is read as it would be anew: ${what}, with lines that end in ${JSON.stringify(end)}`, () => {
        const ended = (words: string): string => words.replaceAll('\n', end)
        const source = ended(before + days + behind)
        const [start, stop] = [source.indexOf(ended(from)), source.indexOf(ended(to))]
        const text = new Manuscript(source)
        blocksOf(text)
        text.replace(start, stop, ended(inserted))
        const edited = complete(text.read())
        assert.equal(edited.source, source.slice(0, start) + ended(inserted) + source.slice(stop))
        assert.equal(edited.lineEnd, end)
        const anew = readDocument(edited.source)
        assert.deepEqual(edited.blocks.map(seen), anew.blocks.map(seen))
        assert.deepEqual(edited.frontMatter?.entries, anew.frontMatter?.entries)
        const last = edited.blocks.at(-1)!.at
        assert.deepEqual(edited.place(last), anew.place(last))
      })
    }
  }

  it('is of the same pieces far from the edit, whatever stands between', () => {
    const text = new Manuscript(days)
    const before = blocksOf(text)
    text.replace(days.indexOf('Day 5.'), days.indexOf('Day 7.'), '')
    const now = blocksOf(text)
    assert.equal(now[2], before[2])
    assert.deepEqual(now.slice(5), before.slice(7))
    assert.ok(now.slice(5).every((block, index) => block === before[index + 7]))
  })
})
