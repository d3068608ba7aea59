import assert from 'node:assert/strict'
import {
  matrixCsv,
  matrixHtml,
  matrixOf,
  matrixPage,
  matrixSvg,
  readMatrixMessage,
  type BankStory,
  type MatrixWords
} from '../../../src/core/index.ts'
import {readMatrixView, sortedMatrix, type MatrixView} from '../../../src/core/matrix/view.ts'
import {bankStory} from '../bank/stories.ts'

const hostile = '</script><img src=x onerror="alert(1)">\u0000\ud800'

const stories = [
  bankStory({title: 'The gate', claims: ['ownership', 'dive-deep'], tells: ['ownership', 'frugality'], points: 4}),
  bankStory({title: 'A hunch', claims: ['ownership'], points: 1}),
  bankStory({title: 'Too much', claims: ['ownership', 'dive-deep', 'frugality', 'think-big'], points: 5}),
  bankStory({title: 'A draft', claims: ['earn-trust'], unfilled: true, points: 0})
]
const column = (id: string, of: readonly BankStory[] = stories) => {
  const {columns, rows} = matrixOf(of)
  const at = columns.findIndex(({theme}) => theme.id === id)
  return {...columns[at]!, cells: rows.map(({cells}) => cells[at])}
}

describe('The matrix of stories', () => {
  it('says what each story is to each principle', () => {
    assert.deepEqual(column('ownership').cells, ['strong', 'weak', 'strong', 'none'])
    assert.deepEqual(column('dive-deep').cells, ['claimed', 'none', 'strong', 'none'])
    assert.deepEqual(column('frugality').cells, ['could', 'none', 'strong', 'none'])
    assert.deepEqual(column('earn-trust').cells, ['none', 'none', 'none', 'claimed'])
  })

  it('counts at the foot what the coverage counts', () => {
    const {covered, target, state} = column('ownership')
    assert.deepEqual({covered, target, state}, {covered: 2, target: 2, state: 'covered'})
    assert.equal(column('earn-trust').state, 'nothing')
    const {have, want} = matrixOf(stories)
    assert.deepEqual({have, want}, {have: 5, want: 23})
  })

  it('says at the end of a row how strong the story is, and whether it is told for too much', () => {
    assert.deepEqual(
      matrixOf(stories).rows.map(({strength, claims, overused}) => [strength, claims, overused]),
      [
        [4, 2, false],
        [1, 1, false],
        [5, 4, true],
        [0, 1, false]
      ]
    )
  })

  it('has a row for a story that claims nothing, and a cell in it for each of the sixteen', () => {
    const [row] = matrixOf([bankStory({})]).rows
    assert.deepEqual(row?.cells, Array(16).fill('none'))
  })

  it('sorts by strength, by title, by claims and by a principle, and keeps the order of the files otherwise', () => {
    const by = (sort: string) => sortedMatrix(matrixOf(stories), sort).rows.map(({story}) => story)
    assert.deepEqual(by('file'), [0, 1, 2, 3])
    assert.deepEqual(by('strength'), [2, 0, 1, 3])
    assert.deepEqual(by('title'), [3, 1, 0, 2])
    assert.deepEqual(by('claims'), [2, 0, 1, 3])
    assert.deepEqual(by('dive-deep'), [2, 0, 1, 3])
    assert.deepEqual(by('earn-trust'), [3, 2, 0, 1])
  })
})

describe('What a page asks for', () => {
  it('is a view that is known, or the first one', () => {
    assert.deepEqual(readMatrixView({lens: 'principles', sort: 'frugality'}), {lens: 'principles', sort: 'frugality'})
    const first = {lens: 'principles', sort: 'file'}
    for (const value of [undefined, null, 'x', 7, [], {lens: 'constructor', sort: '__proto__'}, {sort: '"><b>'}])
      assert.deepEqual(readMatrixView(value), first)
  })

  it('is nothing where it is no message', () => {
    for (const value of [
      undefined,
      null,
      'open',
      {},
      {type: 'run', command: 'x'},
      {type: 'open'},
      {type: 'open', revision: 1, row: -1},
      {type: 'open', revision: 1, row: 1.5},
      {type: 'open', revision: '1', row: 0},
      {type: 'open', revision: 1, row: NaN},
      {type: 'open', uri: 'file:///x'},
      {type: 'export', format: 'exe'}
    ])
      assert.equal(readMatrixMessage(value), undefined, JSON.stringify(value))
  })

  it('holds nothing besides what is known', () => {
    assert.deepEqual(readMatrixMessage({type: 'open', revision: 3, row: 0, uri: 'file:///x'}), {
      type: 'open',
      revision: 3,
      row: 0
    })
    assert.deepEqual(readMatrixMessage({type: 'export', format: 'csv'}), {type: 'export', format: 'csv'})
    assert.deepEqual(readMatrixMessage({type: 'show'}), {type: 'show', view: {lens: 'principles', sort: 'file'}})
  })
})

describe('The matrix as CSV', () => {
  const lines = (...titles: string[]) => matrixCsv(matrixOf(titles.map((title) => bankStory({title})))).split('\r\n')

  it('has a heading, a line for each story and what counts, each with as many fields', () => {
    const [head, ...rows] = matrixCsv(matrixOf(stories)).split('\r\n')
    assert.match(head!, /^Story,Customer Obsession,Ownership,.*,Strength,Claims$/)
    assert.match(rows[0]!, /^The gate,none,shown and strong,/)
    assert.match(rows[2]!, /,5 of 5,"4, too many"$/)
    assert.match(rows[4]!, /^Stories that count,0 of 2,2 of 2,/)
    assert.deepEqual(rows.slice(5), [''])
  })

  it('quotes what would part a field or a line', () => {
    assert.match(lines('He said "no", twice')[1]!, /^"He said ""no"", twice",/)
    assert.ok(matrixCsv(matrixOf([bankStory({title: 'a\nb'})])).includes('\r\n"a\nb",'))
  })

  it('holds no formula', () => {
    for (const title of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
      assert.ok(lines(title)[1]!.startsWith(`'${title}`), title)
    assert.ok(lines('=HYPERLINK("x","y")')[1]!.startsWith(`"'=HYPERLINK(""x"",`))
  })
})

describe('The matrix as SVG', () => {
  it('is well formed, whatever the titles are', () => {
    for (const title of [hostile, ']]>', '&amp;', '<!--', '\u0007\uffff'])
      assertWellFormed(matrixSvg(matrixOf([bankStory({title})])))
  })

  it('holds its title, each story and a legend as text, and nothing that loads or runs', () => {
    const svg = matrixSvg(matrixOf([...stories, bankStory({title: hostile})]))
    assert.match(svg, /<title>Stories by Leadership Principle: 5 of 23 strong stories in place<\/title>/)
    for (const text of ['The gate', 'Customer Obsession', 'shown but weak', 'could claim', '2/2'])
      assert.ok(svg.includes(`>${text}</text>`), text)
    assert.doesNotMatch(svg, /<(?:script|style|image|foreignObject|img)\b|<[^>]*\son\w+=|href=|url\(/i)
    assert.ok(svg.includes('&#60;/script&#62;&#60;img'))
  })
})

/** Throws unless each tag is closed, and nothing stands in it that XML does not allow. */
function assertWellFormed(xml: string): void {
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u)
  const open: string[] = []
  const rest = xml.replace(/<(\/?)([a-z]\w*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gi, (_, end, name, __, empty) => {
    if (end) assert.equal(open.pop(), name)
    else if (!empty) open.push(name)
    return ''
  })
  assert.deepEqual(open, [])
  assert.doesNotMatch(rest, /[<>]|&(?!#\d+;)/)
}

const words: MatrixWords = {
  story: 'Story',
  strength: 'Strength',
  claims: 'Claims',
  count: 'Stories that count',
  template: 'template',
  legend: 'Legend',
  overTime: 'Over time',
  day: 'Day',
  covered: 'Covered',
  wanted: 'Wanted',
  empty: 'Nothing <yet>',
  states: {none: 'not claimed', could: 'could', claimed: 'claimed only', weak: 'weak', strong: 'strong'},
  summary: (have, want) => `${have} of ${want}`,
  coveredOf: (covered, target) => `${covered} of ${target}`,
  stateName: (state) => `is ${state}`,
  strengthOf: (points) => `strength ${points} of 5`,
  claimsOf: (count) => `claims ${count}`,
  overusedOf: (count) => `claims ${count}: too many`,
  history: (first, last) => `from ${first.have} to ${last.have}`
}
const first: MatrixView = {lens: 'principles', sort: 'file'}

describe('The page of the matrix', () => {
  const elements = matrixHtml(
    matrixOf([...stories, bankStory({title: hostile})]),
    {...first, sort: 'ownership'},
    [{day: '2026-03-01', have: 2, want: 23}],
    words
  )
  const all = Object.values(elements).flat().join('')
  const [head, body, foot] = [elements.head, elements.body, elements.foot].map((place) => place.join(''))

  it('names each cell in words: the story, the principle and the state', () => {
    for (const label of [
      'The gate, Ownership: strong',
      'The gate, Dive Deep: claimed only',
      'The gate, Frugality: could',
      'A hunch, Ownership: weak',
      'Too much, claims 4: too many',
      'The gate, strength 4 of 5'
    ])
      assert.ok(body!.includes(`aria-label="${label}"`), label)
    assert.ok(foot!.includes('aria-label="Ownership: 2 of 2, is covered"'))
    assert.equal(body!.match(/role="gridcell"/g)?.length, 5 * 18)
    assert.equal(head!.match(/role="columnheader"/g)?.length, 19)
  })

  it('tells states apart by a glyph as well', () => {
    const glyphs = ['none', 'could', 'claimed', 'weak', 'strong'].map(
      (state) => new RegExp(`class="cell ${state}"[^>]*>(.)<`).exec(body!)?.[1]
    )
    assert.equal(new Set(glyphs).size, 5)
  })

  it('says by what it is sorted', () => assert.match(head!, /data-sort="ownership" aria-sort="descending"/))

  it('leaves what documents say as text', () => {
    assertWellFormed(all)
    assert.ok(body!.includes('&#60;/script&#62;&#60;img src=x onerror=&#34;alert(1)&#34;&#62;'))
    assert.doesNotMatch(all.replace(/"[^"]*"/g, ''), /<[^>]*\s(?:on\w+|style|src|href)=|<(?:script|img|style)|http/i)
  })

  it('says so where there is nothing', () => {
    const {empty, ...others} = matrixHtml(matrixOf([]), first, [], words)
    assert.deepEqual(empty, ['<span>Nothing &#60;yet&#62;</span>'])
    assert.deepEqual(Object.values(others).flat(), [])
  })

  it('runs nothing but its own script, and loads nothing', () => {
    const page = matrixPage({
      nonce: 'abc',
      language: 'de',
      style: 'p{}',
      script: 'run()',
      lenses: [
        {lens: 'principles', name: '<b>'},
        {lens: 'competencies', name: 'C'}
      ],
      words: {title: 'T', lens: 'L', svg: 'S', csv: 'C'}
    })
    assert.ok(
      page.includes(`content="default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'"`),
      'a strict policy'
    )
    assert.deepEqual(page.match(/<(?:script|style)[^>]*>/g), ['<style nonce="abc">', '<script nonce="abc">'])
    assert.doesNotMatch(page, /\son\w+=|http:|https:|\sstyle=|<b>/i)
  })
})
