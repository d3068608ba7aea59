import assert from 'node:assert/strict'
import {historySvg} from '../../../src/core/matrix/chart.ts'
import {mergedSamples, readHistory, withSample, type Sample} from '../../../src/core/matrix/history.ts'

const at = (day: string, have: number, want = 23): Sample => ({day, have, want})

describe('The history of coverage', () => {
  it('has one sample a day, the last', () => {
    const one = withSample([], at('2026-03-01', 1))
    const two = withSample(one, at('2026-03-01', 2))
    assert.deepEqual(two, [at('2026-03-01', 2)])
    assert.deepEqual(withSample(two, at('2026-03-02', 3)), [at('2026-03-01', 2), at('2026-03-02', 3)])
  })

  it('is the same where nothing has changed, however many days pass', () => {
    const history = [at('2026-03-01', 2)]
    assert.equal(withSample(history, at('2026-03-09', 2)), history)
    assert.notEqual(withSample(history, at('2026-03-09', 2, 24)), history)
  })

  it('keeps its days in order where a clock goes back', () => {
    assert.deepEqual(withSample([at('2026-03-02', 2)], at('2026-03-01', 1)), [at('2026-03-01', 1), at('2026-03-02', 2)])
  })

  it('keeps the latest 400 days', () => {
    const days = Array.from({length: 500}, (_, day) =>
      at(new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10), day)
    )
    assert.deepEqual(mergedSamples(days, []), days.slice(100))
  })

  it('is read without what makes no sense', () => {
    assert.deepEqual(
      readHistory([
        at('2026-03-02', 2),
        at('yesterday', 2),
        at('2026-13-01', 2),
        at('2026-03-03', -1),
        at('2026-03-03', 0.5),
        null,
        'x',
        {...at('2026-03-01', 1), more: '<b>'}
      ]),
      [at('2026-03-01', 1), at('2026-03-02', 2)]
    )
    for (const value of [undefined, null, {}, 'x']) assert.deepEqual(readHistory(value), [])
  })

  it('is drawn as steps from the first day to the last, and says in words what it shows', () => {
    const svg = historySvg([at('2026-03-01', 0), at('2026-03-11', 10), at('2026-03-21', 23)], 'from 0 to "23"')
    assert.match(svg, /<path class="have" d="M26 100H149V60V?[^"]*H272V8H272"\/>/)
    assert.match(svg, /aria-label="from 0 to &#34;23&#34;"/)
    assert.match(svg, />2026-03-01<.*>2026-03-21</)
    assert.doesNotMatch(svg, /NaN|Infinity|undefined/)
  })

  it('is a picture with one sample, with none wanted, and nothing without any', () => {
    assert.doesNotMatch(historySvg([at('2026-03-01', 0, 0)], ''), /NaN|Infinity/)
    assert.equal(historySvg([], ''), '')
  })
})
