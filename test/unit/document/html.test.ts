import assert from 'node:assert/strict'
import {readDocument} from '../../../src/core/document/manuscript.ts'

const blocksOf = (markdown: string): string[] =>
  readDocument(markdown).blocks.map(
    ({type, label, text, cell}) =>
      `${type}${cell ? ` ${cell.row},${cell.column}` : ''}: ${label?.text ?? ''}|${text.trim()}`
  )

const table = `<table>
<tr><th>Question</th><th>Story</th></tr>
<tr><td>Why &amp; how?</td>
<td>
<strong>Situation:</strong> Traders   had to &quot;queue&quot;.<br>
<strong>Task:</strong> It was mine.

<strong>Action:</strong> I asked *sixty* of them.
</td></tr>
</table>
`

describe('raw HTML', () => {
  it('shows the cells of its tables, parted at their labels, across blank lines', () => {
    assert.deepEqual(blocksOf(table), [
      'cell 0,0: |Question',
      'cell 0,1: Question|Story',
      'cell 1,0: |Why & how?',
      'cell 1,1: Situation|Traders had to "queue".',
      'cell 1,1: Task|It was mine.',
      'cell 1,1: Action|I asked sixty of them.'
    ])
  })

  it('leads back to the exact words', () => {
    for (const word of ['Traders', '"queue"', 'mine', 'sixty']) {
      const block = readDocument(table).blocks.find(({text}) => text.includes(word))!
      const start = block.text.indexOf(word)
      const at = block.prose.toSource({start, end: start + word.length})
      assert.equal(table.slice(at.start, at.end).replaceAll('&quot;', '"'), word)
    }
  })

  it('shows headings, items and quotations', () => {
    const html = '<h2>Late</h2>\n<ul><li>One<ul><li>Two</li></ul></li></ul>\n<blockquote>Three</blockquote>\n'
    assert.deepEqual(blocksOf(html), ['heading: Late|Late', 'text: |One', 'text: |Two', 'text: |Three'])
    assert.deepEqual(
      readDocument(html).blocks.map(({item, quoted}) => [item?.depth, quoted]),
      [
        [undefined, false],
        [0, false],
        [1, false],
        [undefined, true]
      ]
    )
  })

  it('says nothing in comments, scripts and pictures', () => {
    for (const html of [
      '<!-- a hint -->',
      '<script>let result = 1</script>',
      '<p><img alt="x > y" src="a.png"></p>',
      '<!-- open'
    ])
      assert.deepEqual(
        blocksOf(html + '\n')
          .map((block) => block.replace(/^\w+: \|/, ''))
          .filter(Boolean),
        []
      )
  })
})

describe('a label', () => {
  const labels = (markdown: string): (string | undefined)[] =>
    readDocument(markdown).blocks.map(({label}) => label && `${label.form} ${label.name}`)

  it('may stand alone in a line of plain words', () => {
    assert.deepEqual(labels('Problem\n\nIt rained on the books.\n'), ['line problem', undefined])
    assert.deepEqual(labels('SITUATION\nThe belt on the north side stopped.\n'), ['line situation'])
    assert.deepEqual(labels('1. Problem\n\nIt rained on the books.\n'), ['line problem', undefined])
  })

  it('is no sentence and no last line', () => {
    for (const text of ['It rained.\n\nOn the books.\n', 'Problem\n', 'Dear all,\n\nit rained.\n'])
      assert.ok(
        labels(text).every((label) => label === undefined),
        text
      )
  })

  it('may be a row of a wide table', () => {
    const rows = '| | Say | More |\n|---|---|---|\n| Task | It was mine | 2019 |\n'
    assert.equal(readDocument(rows).blocks.at(-1)?.cell?.rowName?.name, 'task')
  })
})
