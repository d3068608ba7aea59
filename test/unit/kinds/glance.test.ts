import assert from 'node:assert/strict'
import {mayBeOurs as mayBe, prospectsOf} from '../../../src/core/kinds/recognition/recognise.ts'
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
    assert.ok(mayBeOurs(`${readme}\nWhat is PR&sol;FAQ?`))
  })
  it('leaves what is too much for the parser to who says so', () => {
    assert.ok(mayBeOurs('['.repeat(3000)))
    assert.ok(mayBeOurs('x'.repeat(41_000)))
  })
  it('knows a question of a FAQ in a heading, an item, a cell and bold words, and not in a sentence', () => {
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
      ['Does it count cows?', 'And trams?']
    ] as const) {
      assert.ok(asks(one, other), one)
    }
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
  it('is one that an underline makes a heading', () => {
    assert.deepEqual(
      passagesOf('One\n===\n\nTwo').map(({heading}) => heading),
      [true, false]
    )
  })
})
