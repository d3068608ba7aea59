import assert from 'node:assert/strict'
import {assessmentCalendar, newAssessment, planCalendar, readAssessment, refreshPlan} from '../../../src/core/index.ts'

const written = Date.UTC(2026, 10, 22, 9, 30)
const outcome = refreshPlan('', {today: '2026-11-22', interview: '2027-01-14', stories: []})
const plan = 'text' in outcome ? outcome.text : ''

/** The properties of each event, by their names with their parameters. */
function events(calendar: string): ReadonlyMap<string, string>[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n')
  const all: Map<string, string>[] = []
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') all.push(new Map())
    const [name, value] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]
    if (!all.at(-1)?.has(name)) all.at(-1)?.set(name, value)
  }
  return all
}
const event = (calendar: string, uid: RegExp) => events(calendar).find((one) => uid.test(one.get('UID')!))

describe('The calendar of a plan', () => {
  it('has a whole day for each thing to do, and ends before the next', () => {
    const first = event(planCalendar(plan, written), /draft-ownership-1/)!
    assert.equal(first.get('DTSTART;VALUE=DATE'), '20261205')
    assert.equal(first.get('DTEND;VALUE=DATE'), '20261206')
    assert.match(first.get('SUMMARY')!, /^Draft story 1 of 2 for Ownership\. You took on/)
    assert.equal(first.get('DTSTAMP'), '20261122T093000Z')
  })

  it('knows the year of a date that is written without one', () =>
    assert.equal(
      event(planCalendar(plan, written), /last-ask/)!
        .get('DTSTART;VALUE=DATE')!
        .slice(0, 6),
      '202701'
    ))

  it('has what the writer made of it: other words and days, things of their own, and nothing that is ticked', () => {
    const changed = plan
      .replace(/\*\*.*?\*\* Draft story 1 of 2 for \*\*Ownership\*\*.*? <!--/, '**Tue 8 Dec** Bins, again; and <!--')
      .replace(/- \[ \](.*draft:customer-obsession:1)/, '- [x]$1')
      .replace('## Full mocks', '- [ ] **5 Jan**: call Ada\n\n## Full mocks')
    const calendar = planCalendar(changed, written)
    assert.equal(event(calendar, /draft-ownership-1/)!.get('SUMMARY'), 'Bins\\, again\\; and')
    assert.equal(event(calendar, /draft-ownership-1/)!.get('DTSTART;VALUE=DATE'), '20261208')
    assert.equal(event(calendar, /own/)?.get('SUMMARY') !== undefined, true)
    assert.equal(event(calendar, /-own-/)!.get('DTSTART;VALUE=DATE'), '20270105')
    assert.equal(event(calendar, /draft-customer-obsession-1/), undefined)
  })

  it('names its events alike when the interview is moved, and each once', () => {
    const moved = refreshPlan(plan, {today: '2026-11-23', interview: '2027-01-20', stories: []})
    const uids = (text: string): string[] => events(planCalendar(text, written)).map((one) => one.get('UID')!)
    assert.deepEqual('text' in moved && uids(moved.text), uids(plan))
    assert.equal(new Set(uids(plan)).size, uids(plan).length)
  })

  it('ends each line as calendars do, and folds it before 75 octets are full', () => {
    const calendar = planCalendar(plan.replaceAll('Learn the principles', `${'ü€😀'.repeat(40)}`), written)
    assert.equal(calendar.replaceAll('\r\n', '').includes('\n'), false)
    const lines = calendar.split('\r\n')
    assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75))
    assert.ok(lines.some((line) => Buffer.byteLength(line) > 70))
    assert.ok(!calendar.includes('\ufffd'))
    assert.ok(calendar.replaceAll('\r\n ', '').includes('ü€😀'.repeat(40)))
  })
})

describe('The calendar of an assessment', () => {
  const hour = 3_600_000
  const due = Date.UTC(2027, 0, 12, 17)
  const text = newAssessment({started: due - 48 * hour, due, offset: 60, document: 'a; b.md', title: ''})
  const calendar = (changed = text): string => assessmentCalendar(readAssessment(changed)!, written)

  it('has its times in UTC, and an alarm for each', () => {
    const end = event(calendar(), /-due@/)!
    assert.equal(end.get('DTSTART'), '20270112T163000Z')
    assert.equal(end.get('DTEND'), '20270112T170000Z')
    assert.equal(end.get('TRIGGER;RELATED=END'), '-PT180M')
    assert.equal(end.get('DESCRIPTION'), 'a\\; b.md')
    assert.equal(events(calendar()).filter((one) => one.has('BEGIN') && one.has('TRIGGER;RELATED=END')).length, 7)
  })

  it('has only what is still to do', () => {
    assert.equal(events(calendar()).length, 7)
    assert.equal(events(calendar(text.replace(/- \[ \](.*<!-- cut -->)/, '- [X]$1'))).length, 6)
  })
})
