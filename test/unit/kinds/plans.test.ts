import assert from 'node:assert/strict'
import {lint, readDraft} from '../../../src/core/index.ts'
import {wordsOf, wordsOfRelease} from '../../../src/core/kinds/length.ts'
import {metricsOf} from '../../../src/core/kinds/metrics.ts'

const plan = (text: string) => readDraft(`---\nkind: prd\n---\n\n# Night counters\n\n${text}\n`).units[0]!

describe('The metrics of a plan', () => {
  const lacks = (text: string): string[] => {
    const found = metricsOf(plan(text))
    return found ? (['baseline', 'horizon', 'guardrail'] as const).filter((what) => !found[what]) : ['metrics']
  }
  const targets = (text: string) => metricsOf(plan(text))?.metrics.map(({target}) => target)

  it('are read from a table by the headings of its columns', () => {
    const table = (headings: string) => `## KPIs\n\n| ${headings} |\n|---|---|---|\n| Parcels back | 20% | 8% |\n`
    assert.deepEqual(lacks(table('KPI | Today | Target')), ['horizon', 'guardrail'])
    assert.deepEqual(lacks(table('KPI | June 2026 | June 2027')), ['guardrail'])
    assert.deepEqual(
      targets('## KPIs\n\n| KPI | Today | Target |\n|---|---|---|\n| Parcels | 20% | — |\n| Calls | ? | 8 |'),
      [false, true]
    )
  })
  it('have their targets in the last of the columns that are headed by a time alone', () => {
    const row = (last: string) =>
      targets(`## KPIs\n\n| KPI | 2026 | 2028 |\n|---|---|---|\n| Parcels | 20% | ${last} |`)
    assert.deepEqual([row('8%'), row('—')], [[true], [false]])
  })
  it('hold what a table leaves as it is', () =>
    assert.deepEqual(lacks('## KPIs\n\n| KPI | Today | Target |\n|---|---|---|\n| Cost of a parcel | €2 | €2 |'), [
      'horizon'
    ]))
  it('are read from lists under smaller labels, without these', () =>
    assert.deepEqual(
      targets('## KPIs\n\n**Leading:**\n\n- Calls: 8 a day\n- Mood\n\n**Lagging:**\n\n- Parcels back: 8%'),
      [true, false, true]
    ))
  it('have their baseline in the problem where it speaks of the same', () =>
    assert.ok(
      !lacks(
        '## Problem\n\nEvery week 200 parcels for nurses are lost.\n\n## KPIs\n\n- Lost parcels of nurses: 80'
      ).includes('baseline')
    ))
  it('are none where nothing is written', () => assert.deepEqual(lacks('## KPIs\n\nTBD'), ['metrics']))
})

describe('A section that is inserted', () => {
  const fixed = (text: string, rule: string): string => {
    const source = `---\nkind: prd\n---\n\n# Night counters\n\n${text}\n`
    const fix = lint(source).find((finding) => finding.rule === rule)!.fixes[0]!
    return source.slice(0, fix.at.start) + fix.text + source.slice(fix.at.end)
  }

  it('stands before the next part of the outline, with its rank', () => {
    const text = fixed('### Goals\n\nNobody waits.\n\n### Requirements\n\nA counter.', 'non-goals')
    assert.match(text, /Nobody waits\.\n\n### Non-goals\n\n\$\{1:\[[^\]]+\]\}\n\n### Requirements\n/)
  })
  it('stands at the end where nothing comes after it', () => {
    const text = fixed('## Goals\n\nNobody waits.', 'non-goals')
    assert.match(text, /Nobody waits\.\n\n## Non-goals\n\n\$\{1:\[[^\]]+\]\}\n/)
  })
})

describe('The length', () => {
  it('of a story is what is told from its first part to its last', () => {
    const [story] = readDraft(
      '---\nkind: story\n---\n\n# The scales\n\nFor the second round.\n\n**Situation:** We packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved.\n\n**If they push:** Ask Ira.\n'
    ).units
    assert.equal(wordsOf(story!), 10)
  })
  it('of a document ends at its appendix', () =>
    assert.equal(wordsOf(plan('One two three.\n\n## Appendix A: figures\n\nFour five.')), 3))
  it('of a release ends at its questions', () => {
    const [release] = readDraft(
      '---\nkind: prfaq\n---\n\n# Night counters\n\nOne two three.\n\n## FAQ\n\n**Q: Four?** Five.\n'
    ).units
    assert.equal(wordsOfRelease(release!), 3)
  })
})
