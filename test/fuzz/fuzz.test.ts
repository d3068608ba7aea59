import crashes from 'all-documents:test/fuzz/crashes'
import * as fc from 'fast-check'
import {kinds} from '../../src/core/index.ts'
import {say} from '../reporter.ts'
import {holds} from './claims.ts'
import {mutant} from './mutations.ts'
import {documentOf, kind} from './pieces.ts'
import {seed} from './seed.ts'
import {follows, long, short, writing} from './sessions.ts'

/** For each way to make them. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 5)

/** Tries what is made for as long as there is time. */
function fuzz<T>(made: fc.Arbitrary<T>, attempt: (one: T) => void): void {
  let runs = 0
  const property = fc.property(made, (one) => {
    runs++
    attempt(one)
  })
  const time = {interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false}
  fc.assert(property, {seed, includeErrorInReport: true, numRuns: Number.MAX_SAFE_INTEGER, ...time})
  say(`${runs} tried with FUZZ_SEED=${seed}`)
}

describe('No text', () => {
  it('that is made of Markdown does any harm', () =>
    fuzz(fc.tuple(documentOf(8), kind), ([text, kind]) => holds(text, kind)))

  it('that was damaged does any harm', () => fuzz(fc.tuple(mutant, kind), ([text, kind]) => holds(text, kind)))

  it('that is being written has other findings than when it is read', () =>
    fuzz(writing(fc.oneof(short, long), 20), (one) => follows(one, 5000)))

  for (const [name, text] of Object.entries(crashes)) {
    it(`that did harm does it again: ${name}`, () => {
      for (const kind of [undefined, ...kinds]) holds(text, kind)
    })
  }
}).timeout(0)
