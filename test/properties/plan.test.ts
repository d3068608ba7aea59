import assert from 'node:assert/strict'
import fc from 'fast-check'
import {addDays, refreshPlan, type BankStory} from '../../src/core/index.ts'
import {bankStory} from '../unit/bank/stories.ts'

const today = '2026-11-22'
const themes = ['ownership', 'dive-deep', 'frugality', 'earn-trust']

const story: fc.Arbitrary<BankStory> = fc
  .record({
    title: fc.constantFrom('Bins', 'Night counters', 'Bins', '* [ ] odd <!-- intro -->', 'Größe'),
    claims: fc.subarray(themes),
    points: fc.nat(5),
    seconds: fc.constantFrom(80, 200)
  })
  .map(({seconds, points, ...makings}) => ({
    ...bankStory({...makings, points}),
    seconds,
    strength: {points, reasons: [{id: 'measured', met: points > 2, says: `No number (${points})`}]}
  }))

const makings = fc.record({
  stories: fc.array(story, {maxLength: 6}),
  today: fc.nat(60).map((days) => addDays(today, days)),
  interview: fc.nat(70).map((days) => addDays(today, days))
})

/** Something that a person does to a line of a file. */
const change = fc.record({
  at: fc.nat(),
  to: fc.nat(),
  what: fc.constantFrom('insert', 'reword', 'behind', 'tick', 'delete', 'move', 'note', 'unkey', 'indent'),
  words: fc.constantFrom(
    'Call Ada',
    '',
    '- [ ] buy water',
    '# Mine',
    '  indented',
    '-->',
    '```',
    '## Full mocks',
    'a  '
  )
})

interface Edited {
  readonly text: string
  /** Lines that are a person's own by now, each with a mark that no other has. */
  readonly own: readonly string[]
  readonly ticked: readonly string[]
}

function edited(text: string, changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]): Edited {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(end)
  const own = new Set<string>()
  const first = lines.indexOf('---', 1) + 1
  for (const [index, {at, to, what, words}] of changes.entries()) {
    const record = lines.lastIndexOf('<!-- workback wrote')
    const line = first + (at % (record - first))
    const said = lines[line]!
    const mark = `(${index})`
    const put = (...put: string[]): void => {
      lines.splice(line, what === 'insert' || what === 'note' ? 0 : 1, ...put)
      own.delete(said)
      for (const one of put) own.add(one)
    }
    if (what === 'insert') put(`${words} ${mark}`)
    else if (what === 'note') put(`  note ${mark}`)
    else if (what === 'reword' && said.includes('<!--')) put(said.replace(/ <!--/, `, ${words.trim()} ${mark} <!--`))
    else if (what === 'behind' && said.includes('-->')) put(`${said} ${mark}`)
    else if (what === 'tick') lines[line] = said.replace('- [ ]', '- [x]')
    else if (what === 'delete' && !own.has(said)) lines.splice(line, 1)
    else if (what === 'unkey' && said.includes('<!--')) put(said.replace(/<!--.*-->/, mark))
    else if (what === 'indent' && said.startsWith('- ')) lines[line] = `  ${said}`
    else if (what === 'move') {
      const [moved] = lines.splice(line, 1)
      lines.splice(first + (to % (record - first)), 0, moved!)
    }
    if (lines[line] !== said) own.delete(said)
  }
  return {
    text: lines.join(end),
    own: lines.filter((one) => own.has(one)),
    ticked: lines.filter((one) => /^\s*- \[x\]/.test(one))
  }
}

/** The elements of a list that are among those of another, in their order. */
function kept(lines: readonly string[], among: readonly string[]): string[] {
  const wanted = [...among]
  return lines.filter((line) => {
    if (line !== wanted[0]) return false
    wanted.shift()
    return true
  })
}

const refreshed = (text: string, options: Parameters<typeof refreshPlan>[1]): string => {
  const outcome = refreshPlan(text, options)
  assert.ok('text' in outcome)
  return outcome.text
}

describe('Refreshing a plan', () => {
  it('loses nothing that a person has written, ticked or put in order, and is done at once', () => {
    fc.assert(
      fc.property(
        makings,
        makings,
        fc.array(change, {maxLength: 12}),
        fc.boolean(),
        (before, after, changes, windows) => {
          const made = refreshed('', before)
          const {text, own, ticked} = edited(windows ? made.replaceAll('\n', '\r\n') : made, changes)
          const once = refreshed(text, after)
          const lines = once.split(/\r?\n/)
          assert.deepEqual(kept(lines, own), own)
          assert.deepEqual(kept(lines, ticked), ticked)
          assert.equal(refreshed(once, after), once)
        }
      ),
      {numRuns: 400}
    )
  })

  it('changes nothing of a file of somebody else but what it adds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme', maxLength: 12}), {maxLength: 8}), makings, (lines, options) => {
        const text = lines.join('\n')
        const own = lines.filter((line) => line.trim() !== '')
        const outcome = refreshPlan(text, options)
        if ('untouched' in outcome) return
        assert.deepEqual(kept(outcome.text.split('\n'), own), own)
        assert.equal(refreshed(outcome.text, options), outcome.text)
      }),
      {numRuns: 300}
    )
  })
})
