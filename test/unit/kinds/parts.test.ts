import assert from 'node:assert/strict'
import {inspect, lint, readDraft} from '../../../src/core/index.ts'

/** The parts that a document lacks, as its author is told. */
function lacks(text: string): string {
  const found = lint(text).find(({rule}) => rule === 'required-sections')
  return found?.reason.replace(/^.*lacks: /, '') ?? ''
}

const release = (quotes: string): string =>
  `---\nkind: prfaq\n---\n\n# Loan chairs for visitors whose own has broken\n\n**Calder — 3 May 2027** — Ferrow today launched a loan chair.\n\nVisitors wait 19 days.\n\nThey now go home the same day.\n\n${quotes}\n\nTo order one, visit the counter.\n\n## FAQ\n\n**Q: Where do I get one?** Here.\n\n**Q: What could make this fail?** Too few chairs.\n`

const leader = '“We were tired of sending people home on foot,” said Ira Voss, chief executive of Ferrow.'
const customer = '“I was back at the market on the same afternoon,” said Lene Marsh, a florist in Calder.'

describe('the parts of a PR/FAQ', () => {
  it('are found by what is said, without labels', () => assert.equal(lacks(release(`${leader}\n\n${customer}`)), ''))

  it('tell a leader’s words from a customer’s', () => {
    assert.equal(lacks(release(leader)), 'Customer quote')
    assert.equal(lacks(release(customer)), 'Leader quote')
  })
})

describe('the parts of a PRD', () => {
  it('are found by their labels, several in one', () => {
    const text =
      '---\nkind: prd\n---\n\n# Late check-in\n\n## Problem\n\nOwners of guesthouses wait past midnight.\n\n## Target users\n\nOwners of up to ten rooms.\n\n## Goals & success metrics\n\nNobody waits.\n\n## Out of scope\n\nPayment.\n\n## Functional requirements\n\nA code.\n\n## Open questions\n\nWho pays?\n'
    assert.equal(lacks(text), '')
  })

  it('are found in the columns of a table that are named after them', () => {
    const plan = (column: string): string =>
      `---\nkind: prd\n---\n\n# Late check-in\n\n## Problem\n\nOwners of guesthouses wait past midnight.\n\n## Requirements\n\nA code.\n\n## Success metrics\n\n## Goals\n\n| Aim | ${column} | Day |\n| --- | --- | --- |\n| Nobody waits | 9 hours to 1 | 3 May |\n`
    assert.doesNotMatch(lacks(plan('Metric')), /Success metrics/)
    assert.match(lacks(plan('Colour')), /Success metrics/)
  })

  it('are missing where only a placeholder stands under them', () => {
    const text =
      '---\nkind: prd\n---\n\n# Late check-in\n\n## Problem\n\nOwners of guesthouses wait past midnight.\n\n## Customer\n\nOwners of up to ten rooms.\n\n## Goals\n\nNobody waits.\n\n## Non-goals\n\nTBD\n\n## Requirements\n\nA code.\n\n## Success metrics\n\nHours waited, 9 to 1.\n\n## Risks\n\nTODO\n'
    assert.equal(lacks(text), 'Risks and open questions')
  })
})

describe('a label with more words behind it', () => {
  it('names what it names without them', () => {
    const text =
      '---\nkind: prd\n---\n\n# Late check-in\n\n## The problem in numbers\n\nOwners of guesthouses wait past midnight.\n\n## Users\n\nOwners of up to ten rooms.\n\n## Goals for 2026\n\nNobody waits.\n\n## Out of scope\n\nPayment.\n\n## Requirements of the first release\n\nA code.\n\n## Metrics\n\n9 hours to 1.\n\n## Risks we accept\n\nFraud.\n'
    assert.equal(lacks(text), '')
  })
})

describe('a section', () => {
  const lines = (text: string): string[] =>
    inspect(readDraft(text)).units[0]?.sections.map(({name, line}) => `${line} ${name}`) ?? []

  it('ends at a heading of its own rank, and not at one below', () => {
    const text =
      '---\nkind: story\n---\n\n## Result\n\nIt fell to 6.\n\n### By week\n\nThen to 5.\n\n## Appendix\n\nEverybody was much happier.\n'
    assert.deepEqual(
      inspect(readDraft(text)).units[0]?.claims.map(({line}) => line),
      [7, 11]
    )
  })

  it('is named by its whole label before it is named by a piece of it', () => {
    const text =
      '---\nkind: prd\n---\n\n## Risks and open questions\n\nMany.\n\n## Objectives and success metrics\n\nTwo.\n'
    assert.deepEqual(lines(text), ['5 risks', '9 success-metrics'])
  })

  it('is opened by the columns of a story’s table, and not by those of a plan’s', () => {
    const table = (kind: string, names: string): string =>
      `---\nkind: ${kind}\n---\n\n## Goals\n\n| ${names} |\n| --- | --- | --- |\n| Fewer ways | I moved the counter | from 9 to 5 |\n`
    assert.deepEqual(lines(table('story', 'Situation | Action | Result')), ['9 situation', '9 action', '9 result'])
    assert.deepEqual(lines(table('prd', 'Goal | Metric | Target')), ['5 goals'])
  })

  it('of a table is not its heading row', () => {
    const text =
      '---\nkind: story\n---\n\n| Situation | Task | Action | Result |\n| --- | --- | --- | --- |\n| Late | Mine | I asked | It fell to 6 |\n'
    assert.deepEqual(lines(text), ['7 situation', '7 task', '7 action', '7 result'])
    assert.deepEqual(
      inspect(readDraft(text)).units.map(({line}) => line),
      [1]
    )
  })

  it('of results holds no lessons', () => {
    const text = '---\nkind: story\n---\n\n**Action:** I asked.\n\n**Result:** It fell to 6. I learned to ask sooner.\n'
    assert.equal(inspect(readDraft(text)).units[0]?.claims.length, 1)
  })

  it('of results does not hold what others are quoted with', () => {
    const text =
      '---\nkind: story\n---\n\n## Action\n\nI asked.\n\n## Result\n\nIt fell to 6.\n\n> You made our week so much better.\n'
    assert.equal(inspect(readDraft(text)).units[0]?.claims.length, 1)
  })
})

describe('a principle', () => {
  it('that is claimed twice is inspected once', () => {
    const text = '---\nkind: story\nprinciples: [Ownership, ownership]\n---\n\n**Action:** I asked.\n'
    assert.deepEqual(inspect(readDraft(text)).units[0]?.principles, ['Ownership'])
  })

  it('that is unknown is reported once, however many stories the file has', () => {
    const story = '**Situation:** Late.\n\n**Action:** I asked.\n\n**Result:** 6.\n\n'
    const text = `---\nkind: story\nprinciples: [Thrift]\n---\n\n## One\n\n${story}## Two\n\n${story}`
    assert.equal(inspect(readDraft(text)).units.length, 2)
    assert.equal(lint(text).filter(({rule}) => rule === 'known-principles').length, 1)
  })

  it('that is unknown is reported beside another one in the same quotation marks', () => {
    const text = '---\nkind: story\nprinciples: "Thrift, Ownership, Speed"\n---\n\n**Action:** I asked.\n'
    const names = lint(text).flatMap(({rule, reason}) => (rule === 'known-principles' ? /`(.+)`/.exec(reason)![1] : []))
    assert.deepEqual(names, ['Thrift', 'Speed'])
  })
})
