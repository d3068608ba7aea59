import assert from 'node:assert/strict'
import {addDays, lint, readDraft, type BankStory} from '../../../src/core/index.ts'
import {refreshPlan, type PlanMakings} from '../../../src/core/plan/plan-file.ts'
import {bankStory} from '../bank/stories.ts'

const today = '2026-11-22'

const plan = (days: number, stories: readonly BankStory[] = [], more: Partial<PlanMakings> = {}): string =>
  again('', {stories, interview: addDays(today, days), ...more})

const again = (text: string, makings: Partial<PlanMakings> = {}): string => {
  const outcome = refreshPlan(text, {today, stories: [], ...makings})
  assert.ok('text' in outcome)
  return outcome.text
}

const items = (text: string, key = ''): string[] =>
  text.split('\n').filter((line) => /^- \[[ x]\]/.test(line) && line.includes(`<!-- ${key}`))
const headings = (text: string): string[] => [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title!)
const dates = (text: string): string[] => items(text).map((line) => /\*\*(.*?)\*\*/.exec(line)![1]!)

const weak: BankStory = {
  ...bankStory({title: 'Weak', claims: ['ownership'], points: 1}),
  strength: {
    points: 1,
    reasons: [
      {id: 'told', met: true, says: 'It is told whole'},
      {id: 'measured', met: false, says: 'No number measures it'}
    ]
  }
}
const long = (title: string, claims: readonly string[]): BankStory => ({...bankStory({title, claims}), seconds: 200})

describe('A preparation plan', () => {
  it('has six weeks that end at the interview, and what comes before is for collecting', () => {
    const text = plan(53)
    assert.match(text, /^---\nworkback: plan\ninterview: 2027-01-14\nstarted: 2026-11-22\n---\n\n# Preparation plan\n/)
    assert.match(text, /\*\*Sun 22 Nov to Wed 2 Dec\.\*\* No drafts yet/)
    assert.match(text, /\*\*Thu 3 Dec to Wed 16 Dec\.\*\* /)
    assert.match(text, /\*\*Thu 7 Jan to Wed 13 Jan\.\*\* Nothing new/)
    assert.equal(headings(text).length, 7)
    assert.equal(items(text, 'draft:').length, 23)
  })

  for (const days of [0, 1, 2, 3, 5, 9, 14, 20, 35, 42, 43, 90])
    it(`fits in ${days} days, and none of it comes after the interview but the decision`, () => {
      const text = plan(days, [weak, long('Long', ['dive-deep'])])
      const known = Array.from({length: days + 8}, (_, index) => addDays(today, index)).map((day) =>
        new Date(`${day}T00:00:00Z`).toUTCString().replace(/^(\w+), 0?(\d+) (\w+).*/, '$1 $2 $3')
      )
      const late = dates(text).filter((date) => known.indexOf(date) > days || !known.includes(date))
      assert.deepEqual(late, dates(text).slice(-1))
      assert.equal(again(text, {stories: [weak, long('Long', ['dive-deep'])]}), text)
    })

  for (const [days, says] of [
    [-1, 'It is over'],
    [0, 'It is today'],
    [1, 'It is tomorrow'],
    [2, '2 days are left']
  ] as const)
    it(`says of ${days} days: ${says}`, () =>
      assert.ok(plan(days).includes(`**. ${says} (as of Sunday 22 November 2026`)))

  it('has a story cut that is longer than 110 seconds', () => {
    const told = (seconds: number): BankStory => ({...long('Long', ['dive-deep']), seconds})
    assert.equal(items(plan(42, [told(110)]), 'cut:').length, 0)
    assert.equal(items(plan(42, [told(111)]), 'cut:').length, 1)
  })

  it('asks for what is asked most first, and says for what there is no time', () => {
    const text = plan(3)
    const drafts = items(text, 'draft:').map((line) => /<!-- draft:(.*) -->/.exec(line)![1])
    assert.deepEqual(drafts.slice(0, 2), ['customer-obsession:1', 'ownership:1'])
    assert.ok(drafts.length < 7)
    assert.match(text, /There is no time for a story of its own for .*Frugality/)
    assert.equal(text.split('There is no time').length, 2)
    assert.doesNotMatch(plan(53), /There is no time/)
  })

  it('asks for the stories that are missing, and not for those that are written', () => {
    const [draft, ...more] = items(plan(53, [bankStory({claims: ['ownership']})]), 'draft:ownership')
    assert.match(draft!, /Draft story 2 of 2 for \*\*Ownership\*\*/)
    assert.deepEqual(more, [])
  })

  it('proposes a story that speaks for a principle and does not claim it', () =>
    assert.match(
      plan(53, [bankStory({title: 'Bins', tells: ['frugality']})]),
      /\*\*Frugality\*\*\. Perhaps “Bins” shows/
    ))

  it('mends the weakest with the first thing that it lacks, and cuts what is long aloud', () => {
    const text = plan(53, [weak, long('Long', ['dive-deep'])])
    assert.match(text, /Mend “Weak”\. No number measures it\. <!-- mend:weak:measured -->/)
    assert.match(text, /Cut “Long” to 90 seconds.*about 3:20 aloud\. <!-- cut:long -->/)
    assert.equal(items(text, 'cut:').length, 1)
  })

  it('tests those first on which several principles rest alone', () => {
    const strong = bankStory({title: 'Strong', claims: ['frugality'], points: 5})
    const other = bankStory({title: 'Other', claims: ['frugality'], points: 5})
    const lone = bankStory({title: 'Lone', claims: ['ownership', 'dive-deep'], points: 3})
    const [first] = items(plan(53, [strong, other, lone]), 'test:')
    assert.match(first!, /“Lone” for Ownership, Dive Deep: .* Nothing else stands for these\./)
  })

  it('names the stages that still lie ahead', () => {
    assert.equal(items(plan(42), 'stage:').length, 5)
    assert.deepEqual(
      items(plan(3), 'stage:').map((line) => /stage:(\w+)/.exec(line)![1]),
      ['writing', 'loop', 'decision']
    )
  })

  it('is no document of ours, and nothing in it is judged', () => {
    for (const days of [0, 3, 6, 20, 53]) {
      const text = plan(days, [weak, long('Long', ['dive-deep'])])
      assert.equal(readDraft(text).kind, undefined)
      assert.deepEqual(lint(text), [])
    }
  })

  it('shows titles as they are, whatever stands in them', () => {
    const text = plan(53, [long('<b> [x](y) --> `', ['ownership'])])
    assert.match(text, /Cut “\\<b\\> \\\[x\\\]\(y\) --\\> \\`” to/)
    assert.equal(again(text, {stories: [long('<b> [x](y) --> `', ['ownership'])]}), text)
  })
})

describe('A plan that is refreshed', () => {
  const ownership = (text: string): string => items(text, 'draft:ownership:1')[0]!

  it('keeps ticks, also when what the item says changes', () => {
    const text = plan(53).replace(/- \[ \](.*draft:ownership:1)/, '- [x]$1')
    assert.equal(ownership(again(text, {interview: '2027-01-24'})), ownership(text))
  })

  it('keeps what was reworded and what was written', () => {
    const reworded = plan(53)
      .replace(/Draft story 1 of 2 for \*\*Ownership\*\*.*? <!--/, 'Write about the **bins** <!--')
      .replace('## Full mocks', '## Mocks with Ada\n\nShe has time on Fridays.')
    const text = again(reworded, {today: '2026-12-10'})
    assert.match(text, /Write about the \*\*bins\*\* <!-- draft:ownership:1 -->/)
    assert.match(text, /## Mocks with Ada\n\nShe has time on Fridays\.\n/)
    assert.equal(items(text, 'draft:ownership:1').length, 1)
  })

  it('does not bring back what was deleted, nor anything in a section that was', () => {
    const without = plan(53)
      .replace(/^.*draft:ownership:1 -->\n/m, '')
      .replace(/## Full mocks[^]*?(?=## Pressure)/, '')
    const text = again(without, {stories: [weak]})
    assert.equal(items(text, 'draft:ownership:1').length, 0)
    assert.equal(items(text, 'mock:').length, 0)
  })

  it('moves what is not done to the days that are left', () => {
    const text = again(plan(53), {today: '2026-12-20'})
    assert.match(ownership(text), /^- \[ \] \*\*(?:Sun 2\d|Mon 2\d|Tue 2\d|Wed 2\d) Dec\*\*/)
  })

  it('follows the day of the interview that its front matter states', () => {
    const text = again(plan(53).replace('interview: 2027-01-14', 'interview: 2027-02-14'))
    assert.match(text, /The interview is on \*\*Sunday 14 February 2027\*\*/)
    assert.match(text, /^started: 2026-11-22$/m)
    assert.equal(text, again(plan(53), {interview: '2027-02-14'}))
  })

  it('ticks a cut when the story is short enough, and not before', () => {
    const text = plan(53, [long('Long', ['dive-deep'])])
    const cut = (seconds: number): string | undefined =>
      items(again(text, {stories: [{...long('Long', ['dive-deep']), seconds}]}), 'cut:long')[0]
    assert.match(cut(150)!, /^- \[ \]/)
    assert.match(cut(110)!, /^- \[x\]/)
  })

  it('counts its mocks, by which their ticks are kept', () => {
    const mocks = items(plan(53), 'mock:')
    assert.ok(mocks.length > 1)
    for (const [index, mock] of mocks.entries())
      assert.match(mock, new RegExp(`Full mock ${index + 1},.*<!-- mock:${index + 1} -->`))
  })

  it('begins today where its file says no day on which it began', () =>
    assert.equal(again(plan(53).replace('started: 2026-11-22', 'started: soon')), plan(53)))

  it('ticks what has come about, once', () => {
    const stories = [bankStory({claims: ['ownership']})]
    const ticked = again(plan(53), {stories})
    assert.match(ownership(ticked), /^- \[x\]/)
    const taken = ticked.replace(/- \[x\](.*draft:ownership:1)/, '- [ ]$1')
    assert.match(ownership(again(taken, {stories})), /^- \[ \]/)
  })

  it('drops what is no longer to be done, unless something was noted below it', () => {
    const stories = [long('One', ['ownership']), long('Two', ['dive-deep'])]
    const noted = plan(53, stories).replace(/^(.*cut:one -->\n)/m, '$1  - ask Sam\n')
    const text = again(noted)
    assert.equal(items(text, 'cut:one').length, 1)
    assert.match(text, /cut:one -->\n {2}- ask Sam\n/)
    assert.equal(items(text, 'cut:two').length, 0)
  })

  it('puts what is new behind what comes before it and its notes', () => {
    const noted = plan(53).replace(/^(.*drill:analytical:2 -->\n)/m, '$1  A note.\n\n  Another.\n')
    const text = again(noted, {stories: [weak]})
    assert.match(text, /drill:analytical:2 -->\n {2}A note\.\n\n {2}Another\.\n- \[ \] .*mend:weak:measured/)
  })

  it('puts nothing between an item and what was indented below it', () => {
    const text = plan(42)
    const last = items(text, 'drill:').at(-1)!
    const nested = text.replace(last, `  ${last}\n  - a note`)
    const more = again(nested, {stories: [weak]})
    assert.match(more, /^ {2}- \[ \] .*<!-- drill:.*\n {2}- a note\n- \[ \] .*<!-- mend:/m)
    assert.equal(items(more, 'mend:').length, 1)
    assert.equal(again(more, {stories: [weak]}), more)
  })

  it('brings in and takes out phases as the time allows', () => {
    const short = plan(3)
    const wide = again(short, {interview: addDays(today, 53)})
    assert.deepEqual(headings(wide), headings(plan(53)))
    assert.deepEqual(headings(again(wide, {interview: addDays(today, 3)})), headings(short))
  })

  it('keeps line ends and a byte order mark', () => {
    const windows = `\ufeff${plan(53).replaceAll('\n', '\r\n')}`
    const text = again(windows, {stories: [weak, long('Long', ['dive-deep'])]})
    assert.ok(text.startsWith('\ufeff---\r\n'))
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false)
    assert.match(text, /mend:weak/)
  })

  it('leaves a file with the marks of a conflict alone', () => {
    const text = plan(53).replace('## Full mocks', '<<<<<<< HEAD\n## Full mocks\n=======\n## Mocks\n>>>>>>> other')
    assert.deepEqual(refreshPlan(text, {today, stories: []}), {untouched: 'conflict'})
  })

  it('leaves a file alone that names no day', () =>
    assert.deepEqual(refreshPlan('---\ninterview: soon\n---\n', {today, stories: []}), {untouched: 'no-date'}))

  it('knows its own lines again when its record is gone', () => {
    const text = plan(53)
    const bare = text.replace(/\n<!-- workback wrote[^]*$/, '')
    assert.deepEqual(items(again(bare)), items(text))
    assert.equal(again(again(bare)), again(bare))
  })

  it('adds itself to a file of that name that somebody else has written', () => {
    const text = again('# My plan\n\nCall Ada.', {interview: '2027-01-14'})
    assert.match(text, /^---\n[^]*---\n\n[^#]*# My plan\n\nCall Ada\.\n/)
    assert.equal(headings(text).length, 7)
  })
})
