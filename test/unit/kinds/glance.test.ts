import assert from 'node:assert/strict'
import {mayBeOurs as mayBe, prospectsOf} from '../../../src/core/kinds/recognition/recognise.ts'
import {certainOf} from '../../../src/core/kinds/recognition/certain.ts'
import {withoutEntities} from '../../../src/core/kinds/recognition/entities.ts'
import {passagesOf} from '../../../src/core/kinds/recognition/passages.ts'

const readme = `# Night Counter

> Counts what passes a sensor in the dark.

## Installation

- Does it run on a Pi? See [the list](https://example.com/boards).
- Put the sensor **above** the door.

\`\`\`sh
npm install night-counter
\`\`\`

## Licence

MIT
`

const told = `I found that the counter lost every tenth car. I asked the night shift, and they told me that we had moved the sensor.
My manager wanted a new one. I measured for a week, fixed the angle, and we lost none.`

const mayBeOurs = (text: string): boolean => mayBe(prospectsOf(text))

describe('A look at the letters of a text', () => {
  it('sees that a read-me file is none of ours', () => assert.ok(!mayBeOurs(readme)))
  it('sees that nothing is none of ours', () => assert.ok(!mayBeOurs('')))
  it('sees that what is told may be a story', () => assert.ok(mayBeOurs(`${readme}\n${told}\n\n${told}`)))
  it('leaves what the front matter is meant for to its reader', () => {
    assert.ok(mayBeOurs(`---\nkind: prdd\n---\n\n${readme}`))
    assert.ok(mayBeOurs(`\ufeff---\r\nprinciples: Ownership\r\n---\r\n\r\n${readme}`))
    assert.ok(!mayBeOurs(`---\ntitle: Counting\n---\n\n${readme}`))
  })
  it('leaves words that are written as something else to the parser', () => {
    assert.ok(mayBeOurs(`${readme}\nWhat is a PR&sol;FAQ?`))
    assert.ok(mayBeOurs(`${readme}\nWhat is a &#80;R/FAQ?`))
    assert.ok(mayBeOurs(`${readme}\nWhat is a &#42;PR&#42;/FAQ?`))
    assert.ok(!mayBeOurs(`${readme}\nOne&nbsp;&mdash;&nbsp;two &lt;three&gt;, R&amp;D &copy; me &unknown;`))
  })
  it('leaves what is too much for the parser to who says so', () => {
    assert.ok(mayBeOurs('['.repeat(3000)))
    assert.ok(mayBeOurs('x'.repeat(41_000)))
    assert.ok(mayBeOurs(`# Counting\n\n${'x'.repeat(41_000)}`))
    assert.ok(mayBeOurs('It rains.\n\n'.repeat(5000)))
  })
  it('sees of a text of any length that it is none of ours, if some of it can surely be read', () =>
    assert.ok(!mayBeOurs(`It rains.\n\n${'It rains.\n\n'.repeat(5000)}# Counting\n`)))
  it('sees the labels within whose marks others stand', () => {
    const labelled = (result: string): boolean =>
      mayBeOurs(`**Situation:** It rained.\n\n**Action:** I ran.\n\n${result} We lost none.\n`)
    assert.ok(!labelled('**Outside:**'))
    assert.ok(labelled('**Result:**'))
    assert.ok(labelled('**Action:**Result:****'))
    assert.ok(labelled('**What *was* the **result**:**'))
    assert.ok(labelled('**At *noon``` I left. **Result:**'))
    for (const marked of ['R<b>esult</b>:', '[Result](#r):', 'R`esult`:']) assert.ok(labelled(marked), marked)
    assert.ok(!labelled('**At** noon, the result: a **queue**.'))
  })
  it('leaves what hardly anybody writes to its reader', () => {
    for (const irregular of [
      'The recommend*ation was to wait.',
      '[^1]: ## Result',
      '- [^note]: It rained.',
      'It rained in May\n2. and in June',
      '- It rained\n| May | June |',
      '> | May | June |\n| --- | --- |',
      '| May | June |\n| 3 days | 4 days |',
      '> | May | June |\n| - | - |\n| 3 days | 4 days |',
      '| May |\n| --- | --- |'
    ]) {
      assert.ok(mayBeOurs(`${readme}\n${irregular}\n`), irregular)
    }
    for (const regular of [
      'It took `2*x` seconds.',
      '```\n2*x\n[^1]: One\nTwo\n3. Three\n```',
      'See the note.[^1]',
      '1. It rained\n2. in June',
      '# Rain\n2. In June',
      'It rained:\n| May | June |\n| --- | --- |',
      '> | May | June |\n> | --- | --- |',
      '| May | June |\n| - | - |\n| 3 days | 4 days |'
    ]) {
      assert.ok(!mayBeOurs(`${readme}\n${regular}\n`), regular)
    }
  })
  it('sees a title in italics of any length, and the words behind a bracket that is no link', () => {
    const story = told.replaceAll('My manager', 'She').replaceAll('the night shift', 'them')
    assert.ok(!mayBeOurs(`*${'Rain and wind and '.repeat(9)}sun.*\n\n${story}`))
    assert.ok(mayBeOurs(`*${'Rain and wind and '.repeat(9)}stories.*\n\n${story}`))
    assert.ok(mayBeOurs(`[It rained.](${told})`))
  })
  it('sees the words of a title behind a label within a paragraph, and below lines of code', () => {
    const titled = (opening: string): boolean =>
      mayBeOurs(`${opening}\n\n${told.replaceAll('My manager', 'She').replaceAll('the night shift', 'them')}`)
    const wet = 'It rained on us and on all the others. '.repeat(16)
    assert.ok(!titled(`${wet}\n**Rain:** It is about rain.`))
    assert.ok(titled(`${wet}\n**Stories:** It is about rain.`))
    const code = '    - a\n    - b\n    - c\n    - d\n\n'
    assert.ok(!titled(`${code}# Rain`))
    assert.ok(titled(`${code}# Stories`))
  })
  it('sees the date of a release behind an element', () => {
    const dated = (date: string): boolean =>
      mayBeOurs(
        `<p>It rains on all of us, and on all the others, and nobody knows of a day on which it did not.</p>Leeds, ${date} — "It has counted each of our cars since the day it came," said Ann Lee.\n\n"It found what we had lost," said Bo Ray, who drives one of them.\n\nIt is for everybody with a gate.`
      )
    assert.ok(dated('9 May 2027'))
    assert.ok(!dated('in the end'))
  })
  it('sees that a text is of another genre by its headings', () => {
    const headed = (...names: readonly string[]): string =>
      names.map((name) => `## ${name}\n\n${told}\n\n`).join('') + 'To install it, run its command.\n'
    assert.ok(mayBeOurs(headed('What broke', 'Who asked', 'What I did')))
    assert.ok(mayBeOurs(headed('Install', 'Usage', 'What I did')))
    assert.ok(!mayBeOurs(headed('Install', 'Usage', 'License')))
  })
  it('sees that a text shows code, which speaks against a story', () => {
    const shown = (code: string): string => `${told.replaceAll('I ', 'He ')}\n\n${code}\n`
    assert.ok(mayBeOurs(shown('- Measured for a week')))
    assert.ok(!mayBeOurs(shown('```\nmeasured\n```')))
  })
  it('knows a question of a FAQ in a heading, an item, a cell and words set off, and not in a sentence', () => {
    const asks = (...lines: readonly string[]): boolean =>
      mayBeOurs(
        `**Leeds, 9 May 2027** — "It has counted each of our cars since the day it came," said Ann Lee.\n\n${lines.join('\n\n')}`
      )
    assert.ok(!asks('Does it count at night? It does.', 'It does. Does it count cows?'))
    for (const [one, other] of [
      ['## Does it count cows?', '## And trams?'],
      ['- Does it count cows?', '- And trams?'],
      ['| Does it count cows? | Yes |', '| And trams? | No |'],
      ['**Does it count cows?** Yes.', '**And trams?** No.'],
      ['*Does it count cows? Or sheep?*', '_And trams?_'],
      ['- It does. Does it count cows?\n**A.** It does.', '- It does. And trams?\n**A.** No.'],
      ['Does it count cows?', 'And trams?']
    ] as const) {
      assert.ok(asks(one, other), one)
    }
  })
})

describe('What is sure of a text', () => {
  const said = (text: string): string => certainOf(text).said

  it('is the code between two fences of one sort, or behind the last', () => {
    assert.equal(said('One.\n\n```js\nTwo?\n~~~\n\n``\n```\nThree.\n'), 'One.\n\n\nThree.\n')
    assert.equal(said('~~~~\nOne?\n~~~\n  ~~~~~ \n\n# Two\n'), '\n\n# Two\n')
    assert.equal(said('# One\n```\nTwo?\n'), '# One\n')
    assert.ok(certainOf('```\n```\n').showsCode)
  })
  it('is not what a fence may be in a list, a quotation, a paragraph and HTML', () => {
    for (const text of [
      '- One\n\n  ```\n  two?\n  ```\n',
      '> ```\n> One?\n> ```\n',
      'One:\n```\nTwo?\n```\n',
      '<div>\n```\nOne?\n```\n',
      '<!-- One\n\n```\n\nTwo -->\n',
      '```One``` two?\n'
    ]) {
      assert.deepEqual(certainOf(text), {said: text, showsCode: false, headings: []}, text)
    }
  })
  it('is nothing behind more pieces than are told apart', () => {
    const text = `${'One.\n\n'.repeat(9999)}# Two\n\n~~~\nThree\n`
    assert.deepEqual(certainOf(text), {said: text, showsCode: false, headings: []})
    assert.deepEqual(certainOf(text.slice(6)).headings, ['two'])
  })
  it('are headings without markup, by their names', () => {
    assert.deepEqual(
      certainOf('# The Night Desk\nOne.\n## 2. Usage\n\n## *Why*\n\n####### Seven\n\n> # Said\n\n### How, then\n')
        .headings,
      ['the night desk', 'how, then']
    )
  })
})

describe('A text without entities', () => {
  it('has the signs that they stand for, and none that would be markup', () => {
    assert.equal(withoutEntities('R&amp;D&mdash;&#8364;5 &nosuch; a & b'), 'R&D—€5 &nosuch; a & b')
    assert.equal(withoutEntities('&nbsp;&nbsp;```&lt;b&#62;'), '\u00a0\u00a0```\u00a0b\u00a0')
  })
  it('is none where one stands for a letter or for a mark', () => {
    for (const entity of ['&eacute;', '&#65;', '&#x2a;', '&lowbar;', '&Tab;', '&#10;', '&#45;'])
      assert.equal(withoutEntities(`a ${entity} b`), undefined, entity)
  })
})

describe('A passage', () => {
  const texts = (source: string): readonly string[] => passagesOf(source).map(({text}) => text)

  it('is a paragraph, a heading, an item or a row', () => {
    assert.deepEqual(
      texts('# One\nTwo\nthree\n\n- four\n  five\n1. six\n| seven | eight |\n\nNine\n---\n> ten\n> eleven'),
      ['One', 'Two three', 'four five', 'six', 'seven | eight |', 'Nine', 'ten eleven']
    )
  })
  it('has the words of links and of what is emphasised, and no markup', () =>
    assert.deepEqual(
      texts('A **bo*ld*** `word`, [a link](https://example.com/a_b) to _it_ and <b>snake_case</b> [x][y]'),
      ['A bold word, a link to it and snake_case x']
    ))
  it('has the words in what only looks like a link or a tag, and apart what stands in elements of their own', () => {
    assert.deepEqual(texts('[One](two three) <! four > <![CDATA[five> [six][seven eight]'), [
      'One(two three) <! four > <!CDATAfive> sixseven eight'
    ])
    assert.deepEqual(texts('[one](/two "three") [four](/five) <u>six</u>th<br>seven'), ['one four sixth seven'])
    assert.deepEqual(texts('One <a\nhref="/">two</a> <!-- three --> four'), ['One two  four'])
    assert.deepEqual(texts('- <!-- One\ntwo -->'), ['<!-- One two -->'])
  })
  it('is one that an underline makes a heading', () => {
    assert.deepEqual(
      passagesOf('One\n===\n\nTwo\n- \n\n- three\n- \nfour').map(({heading}) => heading),
      [true, true, false, false]
    )
  })
})
