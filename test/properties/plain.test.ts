import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {defining, notesOf} from '../../src/core/document/definitions.ts'
import {offsetsOf, parseMarkdown} from '../../src/core/document/markdown.ts'
import {readPlain} from '../../src/core/document/plain/plain.ts'

const letters = ['a', 'B', '1', 'é', '٣', 'ﬁ', '😀', '\ud800', '\ue000', 'word ', 'Two words. ', 'x_y']
const signs = ['. ', ':', ',', '"', '“x”', '“', '(', ')', '!', '—', '$', '%', '’', '/', '=', '+', '~', '_', '-', '*']
const spaces = [' ', ' ', '\n', '\r\n', '\n\n', '\u00a0', '\u2028', '\u3000', '\u200b', '\f', '\v', '\t']
const openings = ['1. ', '# ', '## ', '- ', '> ', '**', '**', '**', '**', '__']
const marks = [
  '`',
  '`',
  '`a*b`',
  '`` ',
  '[',
  ']',
  '[a `b` c](http://d.e/f_g)',
  '](/x)',
  '[^1]',
  '[x]',
  '![',
  '&',
  '&amp;'
]
const others = ['< ', '<b>', '|', '\\', '*it*', '_it_', '**`a`**', ' *', '* ', ' _', '_ ']
const words = (most: number) =>
  fc
    .array(fc.constantFrom(...letters, ...signs, ...spaces, ...openings, ...marks, ...others), {maxLength: most})
    .map((some) => some.join(''))

const put = [
  'word',
  'two',
  '`x y`',
  '[a](b)',
  '**c**',
  '_d_',
  '*e f*',
  '. ',
  '(_g_)',
  '5 < 6',
  'R&D',
  '[h]',
  'x_y',
  '~5',
  '—'
]
const alsoPut = ['**i**,', '**k `l` m:**', '[n `o`](/p#q)', '__r__!', '"*s*"', '**`t`**:']
const slips = ['[x]', '[ ]', '*', '~y~', '_u_v', 'w*', '|', '&lt;', '\\*', ' ', '1.', '[^x]', '-']
const joined = (...some: readonly string[]) =>
  fc.array(fc.constantFrom(...some), {minLength: 1, maxLength: 5}).map((all) => all.join(' '))

/** Words as people put them, and now and then slips in them. */
const said = fc.oneof(
  {weight: 12, arbitrary: joined(...put, ...alsoPut)},
  {weight: 1, arbitrary: joined(...put, ...slips)},
  {weight: 1, arbitrary: words(3)}
)

/** Lists, tables, quotations and code as people put them, and slips in them. */
const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '- ',
        '- ',
        '- ',
        '* ',
        '+ ',
        '1. ',
        '2. ',
        '3) ',
        '| ',
        '> ',
        '```',
        '```js',
        '# ',
        '',
        '  ',
        '\t'
      ),
      fc.oneof(said, said, fc.constantFrom('a | b |', 'a | b |', 'a|`b`|', '---|---|', ' :-: | - |', '| b |', 'a', '')),
      fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', '')
    ),
    {minLength: 1, maxLength: 5}
  )
  .map((all) => all.map((line) => line.join('')).join(''))

const oneLine = said.map((one) => one.replace(/[\r\n]/g, ' ').trim())

const between = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n')

/** Lists as people put them, also in each other, below a paragraph and in a quotation. */
const list = fc
  .tuple(
    fc.constantFrom('', '', '> ', '>'),
    fc.array(
      fc.tuple(
        fc.constantFrom('- ', '- ', '- ', '* ', '1. ', '2. ', '12) ', '  - ', '  1. ', '   - ', '    * ', '  ', ''),
        oneLine,
        between
      ),
      {minLength: 1, maxLength: 5}
    )
  )
  .map(([quoted, all]) =>
    all.map(([opening, words, end]) => quoted + opening + words + end.replaceAll('\n\n', `\n${quoted}\n`)).join('')
  )

/** As many cells in each row as the second of them says, in most cases. */
const table = fc
  .tuple(
    fc.constantFrom('|---|:-:|', '| - | - |', '|--|'),
    fc.array(fc.tuple(oneLine, oneLine), {minLength: 1, maxLength: 3})
  )
  .map(([under, rows]) => {
    const [head, ...others] = rows.map(([one, other]) => `| ${one} |${other}  |`)
    return [head, under, ...others].join('\n')
  })

/** Comments, raw HTML and words beside each other, and slips in them. */
const html = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '<!-- a -->',
        '<!-- b',
        '-->',
        '<!---->',
        '<!-- c --> d -->',
        '<div>',
        '</div>',
        '<summary>x</summary>',
        '<td title="y"/>',
        '<li',
        '- item',
        'word',
        '   so',
        ' two',
        '<b>',
        '# h',
        ''
      ),
      fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r', ' ')
    ),
    {minLength: 1, maxLength: 6}
  )
  .map((all) => all.flat().join(''))

const mark = fc.constantFrom(
  '[^1]',
  '[^1]',
  '[^b]',
  '[^B]',
  '[^none]',
  '![^1]',
  '[^1](x)',
  '[a [^1] b]',
  '[^ſ]',
  '[^s]'
)
const noted = fc.array(fc.tuple(oneLine, mark), {minLength: 1, maxLength: 2}).map((all) => all.flat().join(''))

/** Headings, closed and not. */
const closed = fc
  .tuple(
    fc.constantFrom('# ', '## ', '#', '###### ', '#  '),
    fc.oneof(oneLine, fc.constantFrom('', 'a#', '#')),
    fc.constantFrom('', ' #', ' ###', '#', '  #', ' # #', ' \\#')
  )
  .map((all) => all.join(''))

const underlined = fc
  .tuple(
    fc.oneof(oneLine, lines),
    fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
    fc.constantFrom('=', '---', '===', '--', '- -')
  )
  .map((all) => all.join(''))

const heading = fc.oneof(closed, underlined)

/** Words with spaces behind them. */
const ended = fc
  .tuple(fc.oneof(list, heading, said), fc.constantFrom(' ', '  ', '   ', ' \n', '  \n \n', ' \t'))
  .map((all) => all.join(''))

/** Footnotes and what refers to them. */
const notes = fc
  .array(
    fc.tuple(
      fc.constantFrom('[^1]: ', '[^b]: ', '[^s]: ', '[^c-d]: ', '', '- ', '# ', '> ', '<div>', '   '),
      fc.oneof(noted, oneLine),
      fc.constantFrom('\n', '\n\n', '\n\n', '\r\n')
    ),
    {minLength: 1, maxLength: 4}
  )
  .map((all) => all.flat().join(''))

const definitions = fc
  .array(
    fc.tuple(
      fc.constantFrom('[a]: ', '[b]: ', '[B]: ', '[ſ]: ', '[a b]: ', '[^c]: ', 'd '),
      fc.constantFrom('/u', 'https://a.b/c?d=e#f', 'v w', '<x>', 'y "t"', '', '[z]'),
      fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', ' \n')
    ),
    {minLength: 1, maxLength: 3}
  )
  .map((all) => all.flat().join(''))

const seen = (node: Nodes, from = 0): unknown => [
  node.type,
  offsetsOf(node).map((offset) => offset - from),
  'value' in node ? node.value : '',
  'depth' in node ? node.depth : 0,
  'ordered' in node ? node.ordered : 0,
  'lang' in node ? node.lang : 0,
  'url' in node ? node.url : '',
  'identifier' in node ? node.identifier : '',
  'children' in node ? node.children.map((one) => seen(one, from)) : []
]

/** @param names what is defined elsewhere */
function assertSame(
  markdown: fc.Arbitrary<string>,
  atLeast: number,
  numRuns = 20_000,
  names: readonly string[] = []
): void {
  let plain = 0
  const before = defining(names)
  fc.assert(
    fc.property(markdown, (text) => {
      const read = readPlain(text, notesOf(names))
      if (!read) return
      plain++
      const parsed = parseMarkdown(before + text).children.filter((node) => offsetsOf(node)[0] >= before.length)
      assert.deepEqual(
        read.map((node) => seen(node)),
        parsed.map((node) => seen(node, before.length)),
        JSON.stringify(text)
      )
    }),
    {numRuns}
  )
  assert.ok(plain > atLeast, `only ${plain} were plain`)
}

describe('Plain Markdown', () => {
  it('is the same to us and to the parser: words', () => assertSame(words(16), 1500))
  it('is the same to us and to the parser: lines of all sorts', () => assertSame(lines, 1000))
  it('is the same to us and to the parser: a list', () => assertSame(list, 1000))
  it('is the same to us and to the parser: a table', () => assertSame(table, 1000, 4000))
  it('is the same to us and to the parser: a heading', () => assertSame(heading, 1000))
  it('is the same to us and to the parser: what spaces follow', () => assertSame(ended, 1000))
  it('is the same to us and to the parser: definitions of links', () => assertSame(definitions, 1000))
  it('is the same to us and to the parser: comments and HTML', () => assertSame(html, 1000))
  it('is the same to us and to the parser: footnotes', () => assertSame(notes, 1000))
  it('is the same to us and to the parser: footnotes that are defined elsewhere', () =>
    assertSame(notes, 1000, 20_000, ['^1', '^B']))
})
