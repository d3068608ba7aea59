import * as fc from 'fast-check'
import {seed} from '../fuzz/seed.ts'
import {follows, long, short, writing} from '../fuzz/sessions.ts'
import {say} from '../reporter.ts'

/** Tries writings until so many changes were made. */
function afterChanges(wanted: number, texts: fc.Arbitrary<string>, steps: number, longest: number): void {
  let changes = 0
  const property = fc.property(writing(texts, steps), (one) => {
    changes += follows(one, longest)
  })
  for (let round = 0; changes < wanted; round++)
    fc.assert(property, {seed: seed + round, numRuns: 20, includeErrorInReport: true})
  say(`${changes} changes with FUZZ_SEED=${seed}`)
}

describe('A session', () => {
  it('has the findings of its text after each change of a short text', () => afterChanges(10_000, short, 12, 500))

  it('has the findings of its text after each change of a long text', () => afterChanges(600, long, 8, 20_000))
}).timeout(300_000)
