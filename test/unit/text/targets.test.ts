import assert from 'node:assert/strict'
import {isDoneCheck, namesBaseline, namesGuardrail, namesHorizon, namesTarget} from '../../../src/core/text/targets.ts'

function each(tells: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  for (const text of yes) assert.ok(tells(text), text)
  for (const text of no) assert.ok(!tells(text), text)
}

describe('A target', () => {
  it('is a number or a limit, and not a digit in a name', () =>
    each(
      namesTarget,
      [
        'Lost parcels under 1%',
        'Half of all parents confirm',
        'Zero calls at night',
        'No increase',
        'At or above today'
      ],
      ['D30 retention', 'p95 latency', 'Week-4 retention', 'Calls per 1k stays', 'Happier parents', 'Adoption in 2027']
    ))
})

describe('A baseline', () => {
  it('is what stands before or today', () =>
    each(
      namesBaseline,
      ['from 20% to 8%', '41% → 30%', 'from 9 hours to 1', '12 days to 7', 'today a third does', 'baseline: 22%'],
      ['under 8%', 'up by 5 points', 'calls from parents', 'today it is fine']
    ))
})

describe('A horizon', () => {
  it('is a date or a time to wait, and not how long something takes', () =>
    each(
      namesHorizon,
      ['by March 2027', 'within two quarters', 'in Q3', 'six months after launch', 'by the end of the third quarter'],
      ['answered within 3 days', 'under 20 minutes', 'we may wait', 'parents march on']
    ))
})

describe('A guardrail', () => {
  it('is what must not get worse', () =>
    each(
      namesGuardrail,
      [
        'Guardrail: refunds',
        'disputes stay below 2%',
        'no more than today',
        'crash-free sessions do not fall',
        'without more calls'
      ],
      ['from 20% to 8%', 'parents who confirm: 60%']
    ))
})

describe('A done-check', () => {
  it('says that the work was done', () =>
    each(
      isDoneCheck,
      [
        'All endpoints documented',
        '[ ] The dashboard is live',
        'Manual published',
        'Launch the pilot',
        'Every depot is trained and set up'
      ],
      [
        'Tasks completed',
        'Orders delivered per week',
        'Average order delivered',
        'Hallucination rate, live',
        'Launch rate',
        'All 40 depots save an hour',
        'Parents feel safe'
      ]
    ))
})
