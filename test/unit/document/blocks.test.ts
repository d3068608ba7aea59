import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/manuscript.ts'

/** The source that each block's visible text stands for, from its first to its last character. */
function sources(markdown: string): string[] {
  const {blocks} = readDocument(markdown)
  return blocks.map(({prose}) => {
    const {start, end} = prose.toSource({start: 0, end: prose.text.length})
    return markdown.slice(start, end)
  })
}

/** Where a word of the visible text stands in the source. */
function sourceOf(markdown: string, word: string): string {
  for (const {prose} of readDocument(markdown).blocks) {
    const index = prose.text.indexOf(word)
    if (index === -1) continue
    const {start, end} = prose.toSource({start: index, end: index + word.length})
    return markdown.slice(start, end)
  }
  throw new Error(`"${word}" is not in the visible text`)
}

describe('the blocks of a document', () => {
  it('show text without its markup', () => {
    const [block] = readDocument('We cut **40 %** of the [cost](https://example.test) in `eu-1`, *at last*.\n').blocks
    assert.equal(block?.text, 'We cut 40 % of the cost in eu-1, at last.')
  })

  it('lead back to the exact words through emphasis, links and code', () => {
    const markdown = 'It *fell* from [41 %](https://example.test "a title") to **30 %** in `p95`.\n'
    for (const word of ['fell', '41 %', '30 %', 'p95']) assert.equal(sourceOf(markdown, word), word)
  })

  it('lead back to the exact words behind entities and escapes', () => {
    const markdown = 'Q&amp;A \\*and\\* R&#38;D &mdash; the **fee** is &lt;10 &euro; a day.\n'
    assert.equal(readDocument(markdown).blocks[0]?.text, 'Q&A *and* R&D — the fee is <10 € a day.')
    for (const word of ['fee', 'a day']) assert.equal(sourceOf(markdown, word), word)
    assert.equal(sourceOf(markdown, 'and'), 'and')
    assert.equal(sourceOf(markdown, 'is <'), 'is &lt;')
  })

  it('lead back to the exact words on wrapped and quoted lines', () => {
    const markdown = '> They waited for\n>   eleven days and\n> then left.\n\n- first\n  second **third**\n  fourth\n'
    for (const word of ['eleven days', 'then left', 'second', 'third', 'fourth'])
      assert.equal(sourceOf(markdown, word), word)
  })

  it('never leave their table cell, whatever its code says', () => {
    const markdown = '| A | B | C |\n| --- | --- | --- |\n| x | use `a \\| b` | y |\n\nLater a | b.\n'
    assert.equal(sourceOf(markdown, 'use a | b'), 'use `a \\| b')
  })

  it('are none, and no exception, where they are nested without end', () => {
    const {blocks, unread} = readDocument('> '.repeat(20_000) + 'x')
    assert.deepEqual(
      blocks.map(({type}) => type),
      ['opaque']
    )
    assert.equal(unread.length, 1)
  })

  it('have the same labels with Windows line ends', () => {
    const markdown = '**Task**\nI had to mend it.\n\n**Result**: it holds\n\nLesson: look first\n'
    const labels = (text: string): unknown => readDocument(text).blocks.map(({label}) => label?.name)
    assert.deepEqual(labels(markdown), ['task', 'result', 'lesson'])
    assert.deepEqual(labels(markdown.replace(/\n/g, '\r\n')), labels(markdown))
  })

  it('have sentences that read the same however the lines are wrapped', () => {
    const sentence = (text: string): unknown => readDocument(text).blocks[0]?.sentences[1]?.text
    assert.equal(sentence('It jammed. Since then\nI oil\n  it.'), 'Since then I oil it.')
  })

  it('count columns in files with Windows line ends', () => {
    const document = readDocument('# Title\r\n\r\nFirst line\r\nsecond line.\r\n')
    const block = document.blocks[1]!
    const index = block.text.indexOf('second')
    assert.deepEqual(document.place(block.prose.toSource({start: index, end: index + 6})), {
      line: 4,
      column: 1,
      endLine: 4,
      endColumn: 7
    })
  })

  it('leave out code, comments, images and front matter', () => {
    const markdown = '---\nkind: story\n---\n\n<!-- hint -->\n\n![alt](a.png) seen\n\n```js\nconst result = 1\n```\n'
    assert.deepEqual(
      readDocument(markdown)
        .blocks.map(({text}) => text.trim())
        .filter(Boolean),
      ['seen']
    )
  })

  it('know which cells of a table stand under which heading', () => {
    const {blocks} = readDocument('| Nr | Situation | Result |\n| --- | --- | --- |\n| 1 | Late | On time |\n')
    assert.deepEqual(
      blocks.map(({text, label}) => [text, label?.name]),
      [
        ['Nr', undefined],
        ['Situation', undefined],
        ['Result', undefined],
        ['1', 'nr'],
        ['Late', 'situation'],
        ['On time', 'result']
      ]
    )
  })

  it('take the first column of a two-column table for labels', () => {
    const {blocks} = readDocument('| | |\n| --- | --- |\n| **Task** | Count them |\n')
    assert.equal(blocks.find(({text}) => text === 'Count them')?.label?.name, 'task')
  })

  it('begin and end where their words do', () => {
    assert.deepEqual(sources('# One **two**\n\nThree.\n'), ['One **two', 'Three.'])
  })
})

describe('a label', () => {
  const labels = (markdown: string): (string | undefined)[] =>
    readDocument(markdown).blocks.map(({label}) => label?.name)
  const bodies = (markdown: string): string[] => readDocument(markdown).blocks.map(({text}) => text.trim())

  it('is a heading without its number and emoji', () => {
    assert.deepEqual(labels('## 2. 📊 The Problem (today):\n'), ['the problem'])
  })

  it('is a bold run-in, wherever its colon stands', () => {
    for (const markdown of [
      '**Result:** It fell.',
      '**Result**: It fell.',
      '**Result.** It fell.',
      '**Result** — It fell.',
      '__Result:__ It fell.'
    ]) {
      assert.deepEqual(labels(markdown), ['result'], markdown)
      assert.deepEqual(bodies(markdown), ['It fell.'], markdown)
    }
  })

  it('may be set in', () => assert.deepEqual(labels('It rained.\n\u00a0\u00a0Result: It fell.'), [undefined, 'result']))

  it('is a bold line of its own', () => {
    assert.deepEqual(labels('**Result**\nIt fell.'), ['result'])
    assert.deepEqual(bodies('**Result**\nIt fell.'), ['It fell.'])
  })

  it('is one letter', () => {
    assert.deepEqual(labels('**S.** Late.\n\n**T:** Mine.\n'), ['s', 't'])
  })

  it('stands at the start of each line of a paragraph', () => {
    const markdown = '**Situation:** Late.\n**Action:** I asked\nwhy.\nResult: On time.\n'
    assert.deepEqual(labels(markdown), ['situation', 'action', 'result'])
    assert.deepEqual(bodies(markdown), ['Late.', 'I asked\nwhy.', 'On time.'])
  })

  it('stands in a list item', () => {
    assert.deepEqual(labels('- Situation: Late.\n- **Task**: Mine.\n'), ['situation', 'task'])
  })

  it('is not a bold word in a sentence, nor a time of day', () => {
    assert.deepEqual(labels('We **cut** it.\n\n**Cut** it we did.\n\nIt was 10:30 then.\n'), [
      undefined,
      undefined,
      undefined
    ])
  })
})

describe('front matter', () => {
  it('gives each value its place', () => {
    const source = '---\r\ntitle: "A: b"\r\nprinciples: [Ownership, Dive Deep]\r\n---\r\n\r\nText\r\n'
    const entries = readDocument(source).frontMatter?.entries
    const places = ['title', 'principles'].flatMap(
      (key) => entries?.get(key)?.map(({value, at}) => [value, source.slice(at.start, at.end)]) ?? []
    )
    assert.deepEqual(places, [
      ['A: b', '"A: b"'],
      ['Ownership', 'Ownership'],
      ['Dive Deep', 'Dive Deep']
    ])
  })

  it('says what makes it unreadable and keeps the rest', () => {
    const {frontMatter} = readDocument('---\nkind: story\nprinciples: [Ownership\n---\n')
    assert.equal(frontMatter?.entries.get('kind')?.[0]?.value, 'story')
    assert.equal(frontMatter?.errors.length, 1)
  })

  it('says one thing about one mistake', () => {
    assert.equal(readDocument('---\n- a\nb: c\nd: e\n---\n').frontMatter?.errors.length, 1)
  })

  it('is not a fence further down', () => {
    assert.equal(readDocument('Text\n\n---\nkind: story\n---\n').frontMatter, undefined)
  })
})
