import assert from 'node:assert/strict'
import {
  lint,
  newAssessment,
  readAssessment,
  readDraft,
  readMoment,
  refreshAssessment,
  remainingAt,
  withEnded
} from '../../../src/core/index.ts'

const hour = 3_600_000
const due = Date.UTC(2027, 0, 12, 17)
const started = due - 48 * hour
const text = newAssessment({started, due, offset: 60, document: 'prd-night.md', title: 'Night counters'})
const read = (changed = text) => readAssessment(changed)!
const ticked = (id: string, of = text): string => of.replace(new RegExp(`- \\[ \\](.*<!-- ${id} -->)`), '- [x]$1')

describe('The file of an assessment', () => {
  it('says when it is due in local time, and what is written for it', () => {
    assert.match(text, /^due: 2027-01-12T18:00\+01:00$/m)
    const elsewhere = (offset: number): string => newAssessment({started, due, offset, document: '', title: ''})
    assert.match(elsewhere(0), /^due: 2027-01-12T17:00\+00:00$/m)
    assert.match(elsewhere(-210), /^due: 2027-01-12T13:30-03:30$/m)
    assert.match(
      text,
      /Due on \*\*Tuesday 12 January 2027 at 18:00\*\*\. Write in \[prd-night\.md\]\(<prd-night\.md>\)/
    )
    assert.deepEqual([read().started, read().due, read().document], [started, due, 'prd-night.md'])
  })

  it('has its milestones in order, in time, and none at night', () => {
    const times = read().steps.map(({by}) => by)
    assert.equal(times.length, 6)
    assert.deepEqual(times, [...times].sort())
    assert.ok(times.every((time) => time > started && time < due))
    const hours = times.map((time) => new Date(time + hour).getUTCHours())
    assert.ok(
      hours.every((of) => of >= 8 && of <= 22),
      hours.join()
    )
  })

  it('is no document of ours, and nothing in it is judged', () => {
    assert.equal(readDraft(text).kind, undefined)
    assert.deepEqual(lint(text), [])
  })

  it('is read with what was ticked and deleted', () => {
    const changed = ticked('understand').replace(/^.*<!-- outline -->\n/m, '')
    assert.deepEqual(
      read(changed).steps.map(({id, done}) => [id, done]),
      [
        ['understand', true],
        ['draft', false],
        ['cut', false],
        ['confidentiality', false],
        ['export', false]
      ]
    )
  })

  it('is moved by its front matter, and keeps what was ticked and written', () => {
    const changed = `${ticked('understand').replace('due: 2027-01-12', 'due: 2027-01-13')}\nMy note.\n`
    const outcome = refreshAssessment(changed)
    assert.ok('text' in outcome)
    assert.match(outcome.text, /Wednesday 13 January 2027 at 18:00/)
    assert.match(outcome.text, /- \[x\].*<!-- understand -->/)
    assert.match(outcome.text, /\nMy note\.\n$/)
    assert.deepEqual(refreshAssessment(outcome.text), outcome)
  })

  it('is none without both of its times, and leads out of its folder never', () => {
    assert.equal(readAssessment(text.replace(/^due:.*$/m, 'due: tomorrow')), undefined)
    assert.equal(readAssessment('# Notes\n'), undefined)
    for (const path of ['../secret.md', '/etc/passwd', 'C:\\x.md', 'a/../../b.md'])
      assert.equal(read(text.replace('"prd-night.md"', `"${path}"`)).document, undefined)
  })

  it('can be ended and taken up again', () => {
    assert.equal(read(withEnded(text, true)).ended, true)
    assert.equal(read(withEnded(withEnded(text, true), false)).ended, false)
  })
})

describe('What remains of an assessment', () => {
  it('is the time, and the first milestone that is not ticked', () => {
    assert.deepEqual(remainingAt(read(ticked('understand')), due - 31 * hour - 1), {
      hours: 31,
      minutes: 1,
      over: false,
      next: 'outline',
      late: true
    })
  })

  it('is nothing when the time is up', () => {
    const {hours, minutes, over} = remainingAt(read(), due)
    assert.deepEqual([hours, minutes, over], [0, 0, true])
    assert.equal(remainingAt(read(), due - 1).over, false)
  })

  it('has no next milestone when all are ticked', () => {
    const all = read().steps.reduce((changed, {id}) => ticked(id, changed), text)
    const {next, late} = remainingAt(read(all), due - hour)
    assert.deepEqual([next, late], [undefined, false])
  })
})

describe('A moment that somebody types', () => {
  it('is a day and a time, or hours from now', () => {
    assert.deepEqual(readMoment(' 2027-01-12 18:30'), {day: '2027-01-12', minutes: 1110})
    assert.deepEqual(readMoment('2027-01-12T08:00'), {day: '2027-01-12', minutes: 480})
    assert.deepEqual(readMoment('2027-01-12 23:59'), {day: '2027-01-12', minutes: 1439})
    assert.deepEqual(readMoment('in 48 hours'), {inMinutes: 2880})
  })

  it('is none where there is no such day or time', () => {
    for (const typed of ['2027-02-30 10:00', '2027-01-12 24:00', '2027-01-12', 'soon', ''])
      assert.equal(readMoment(typed), undefined)
  })
})
