import assert from 'node:assert/strict'
import {isRedaction, placeholders, written} from '../../../src/core/text/placeholders.ts'

describe('a placeholder', () => {
  const found = (text: string): string[] => placeholders(text).map(({start, end}) => text.slice(start, end))

  it('is what a template leaves to fill in', () => {
    const text = 'In [city], {{product}} saved ____ for <customer>: TODO, TBD, XXX, ???'
    assert.deepEqual(found(text), ['[city]', '{{product}}', '____', '<customer>', 'TODO', 'TBD', 'XXX', '???'])
  })

  it('is no citation and no task box', () => assert.deepEqual(found('As measured [1], [ ] done, [x] done.'), []))

  it('is a number that stands open', () =>
    assert.deepEqual(found('By XX%, from $XXM, [X] % and XX shops to ???'), ['XX%', '$XXM', '[X]', 'XX', '???']))

  it('is no mark, no source, no code, no word in a quotation and no thing of that name', () => {
    for (const text of [
      '[P0] Open at night [FR-01], [sic] [...] [Draft]',
      'See [^2], [12, 13], [see appendix], [https://northmoor.com]',
      'call(door, [options]), call (door [, options ]), doors[index], door-XXXXXX',
      'See [the plan][plan].',
      '“We [the night shift] waited.”',
      'A TODO list, a TODO app and TODO comments',
      'Size XXL, Chapter XX begins, what???',
      'N/A, not applicable'
    ])
      assert.deepEqual(found(text), [], text)
  })

  it('is nothing that was withheld on purpose', () =>
    assert.deepEqual(found('[a colleague] wrote to [e-mail address], [redacted].'), []))

  it('hides a name in a sentence that is finished', () => {
    const hides = (text: string): boolean[] => placeholders(text).map((span) => isRedaction(text, span))
    assert.deepEqual(hides('At [Company] we ran the [Client A] account.'), [true, true])
    assert.deepEqual(hides('At [COMPANY] we ran the desk of [employer].'), [true, true])
    assert.deepEqual(hides('My manager at [Company Name] gave me [product] to run.'), [false, false])
    assert.deepEqual(hides('[Company], [City]'), [false, false])
    assert.deepEqual(hides('At our depot I moved [Number] shops by [date].'), [false, false])
  })

  it('alone is nothing written', () => {
    assert.equal(written('[metric] — TBD.'), '')
    assert.notEqual(written('[metric] fell.'), '')
  })
})
