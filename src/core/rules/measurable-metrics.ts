import {endOf} from '../document/anchor.ts'
import {metricsOf, type Metric, type Metrics} from '../kinds/metrics.ts'
import {defineRule, eachUnit, type Complaint, type Fix} from './rule.ts'

// A metric or two are mended one by one; of more the first stands for all.
const singly = 2

export default defineRule({
  id: 'measurable-metrics',
  summary: 'Give metrics a baseline, a target, a date and a guardrail.',
  why: 'A metric without a number cannot be missed, and one without a baseline cannot be judged. What must not get worse belongs beside it: almost every figure can be reached at the cost of another.',
  rewrite: {
    before: '**Success metrics:** Happier nurses',
    after: '**Success metrics:** Parcels that go back: from 20 % to 8 % by 31 March.'
  },
  except: 'A metric that you start to collect with this very change; say by when its baseline is known.',
  kinds: ['prd', 'narrative'],
  severity: 'information',
  examples: [
    {
      name: 'metrics that can be missed',
      text: '---\nkind: prd\n---\n\n# Night counters\n\n## Success metrics\n\n- Parcels that go back: from 20% to 8% by March 2027, counted at the depot\n- Guardrail: the cost of a parcel stays under €2\n'
    },
    {
      name: 'the same in a table',
      text: '---\nkind: prd\n---\n\n# Night counters\n\n## Success metrics\n\n| Metric | Baseline | Target | By | Source |\n| --- | --- | --- | --- | --- |\n| Parcels that go back | 20% | 8% | March 2027 | depot log |\n| Guardrail: cost of a parcel | €2 | €2 | March 2027 | ledger |\n'
    },
    {
      name: 'metrics without a guardrail, if they can be missed',
      text: '---\nkind: prd\n---\n\n# Night counters\n\n## Success metrics\n\n- Parcels that go back: from 20% to 8% by March 2027\n'
    },
    {
      name: 'a table whose first column is a goal, and whose last its target',
      text: '---\nkind: prd\n---\n\n# Night counters\n\n## Success metrics until March 2027\n\n| Goal | Metric | Target |\n| --- | --- | --- |\n| Fewer ways for nothing | Parcels that go back | from 20% to under 8% |\n| Shorter waits | Minutes at the counter | from 6 min to under 2 min, at the same cost |\n'
    },
    {
      name: 'no number at all',
      text: '---\nkind: prd\n---\n\n# Night counters\n\n## Success metrics\n\n- Fewer parcels go back\n- Happier nurses\n',
      findings: ['7:4-7:19 No metric here has a number']
    },
    {
      name: 'targets from nowhere to no date',
      text: '---\nkind: prd\n---\n\n# Night counters\n\n## Success metrics\n\n- Parcels that go back: under 8%\n- Nurses who use a counter: 400\n- Happier nurses\n',
      findings: [
        '7:4-7:19 The metrics name no baseline, no date and no guardrail',
        '11:3-11:17 This metric has no number to reach'
      ]
    },
    {
      name: 'work that is ticked off',
      text: '---\nkind: prd\n---\n\n# Night counters\n\n## Success criteria\n\n- All counters are open\n- Manual published\n- Training completed for every depot\n',
      findings: ['9:3-9:24 This says that the work is done, not that it worked']
    }
  ],
  check: eachUnit(function* (unit) {
    const found = metricsOf(unit)
    if (!found) return
    const {label, metrics} = found
    const checks = metrics.filter(({doneCheck}) => doneCheck)
    const open = metrics.filter((metric) => !metric.target && !metric.doneCheck)
    if (checks.length === metrics.length) {
      yield ticked(checks[0]!, 'warning')
    } else if (metrics.every((metric) => !metric.target || metric.doneCheck)) {
      yield {
        at: label.at,
        reason: 'No metric here has a number',
        asks: 'Which number would tell you that this failed?',
        severity: 'warning',
        fixes: open.slice(0, 1).flatMap(fixes)
      }
    } else {
      if (checks[0]) yield ticked(checks[0], 'information')
      yield* whole(found)
      yield* single(open)
    }
  })
})

function ticked({at}: Metric, severity: 'information' | 'warning'): Complaint {
  return {
    at,
    reason: 'This says that the work is done, not that it worked',
    asks: 'What will be different for the customer once it is done, and by how much?',
    severity
  }
}

/** What all metrics together lack. What must not get worse is asked for only beside something graver. */
function* whole({label, baseline, horizon, guardrail}: Metrics): Generator<Complaint> {
  const lacks = [
    ...(baseline ? [] : [{what: 'no baseline', asks: 'Where does each of them stand today?'}]),
    ...(horizon ? [] : [{what: 'no date', asks: 'When do you look, and decide whether it worked?'}])
  ]
  if (lacks.length === 0) return
  const names = [...lacks.map(({what}) => what), ...(guardrail ? [] : ['no guardrail'])]
  yield {at: label.at, reason: `The metrics name ${listed(names)}`, asks: lacks[0]!.asks}
}

function* single(open: readonly Metric[]): Generator<Complaint> {
  const asks = 'From which number to which, and by when?'
  if (open.length > singly) {
    yield {
      at: open[0]!.at,
      reason: `This metric and ${open.length - 1} others have no number to reach`,
      asks,
      fixes: fixes(open[0]!)
    }
    return
  }
  for (const metric of open) {
    yield {at: metric.at, reason: 'This metric has no number to reach', asks, fixes: fixes(metric)}
  }
}

function fixes({at, listed}: Metric): Fix[] {
  if (!listed) return []
  return [
    {
      title: 'Say from what to what, by when, and how it is measured',
      at: endOf(at),
      text: ': from ${1:[baseline]} to ${2:[target]} by ${3:[date]}, measured by ${4:[source]}',
      snippet: true
    }
  ]
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
