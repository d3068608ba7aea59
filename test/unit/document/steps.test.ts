import assert from 'node:assert/strict'
import {Facts, kept, keptBy, type Keeping} from '../../../src/core/document/kept.ts'
import {reading} from '../../../src/core/document/readings.ts'
import {complete, isInterruption, step, until} from '../../../src/core/document/steps.ts'

const subject = (): Keeping => ({facts: new Facts(), known: [], region: 1})

describe('what is kept', () => {
  it('is found out once for each subject, also where it is nothing', () => {
    let asked = 0
    const find = kept<Keeping, string | undefined>(() => void asked++)
    const [one, other] = [subject(), subject()]
    for (const of of [one, one, other, one]) assert.equal(find(of), undefined)
    assert.equal(asked, 2)
  })

  it('is another for another key', () => {
    const find = keptBy((_: Keeping, key: string) => `${key}!`)
    const one = subject()
    assert.deepEqual([find(one, 'a'), find(one, 'b'), find(one, 'a')], ['a!', 'b!', 'a!'])
  })
})

/** How long each slice of ten takes until a step is done, by a clock that only the work itself moves on. */
function slicesOf(work: (pass: (time: number) => void) => number, result: number): readonly number[] {
  let now = 0
  const clock = performance.now
  performance.now = () => now
  try {
    const steps = step(() => work((time) => (now += time)))
    const slices: number[] = []
    for (;;) {
      const before = now
      const {done, value} = until(now + 10, () => steps.next())
      slices.push(now - before)
      if (!done) continue
      assert.equal(value, result)
      return slices
    }
  } finally {
    performance.now = clock
  }
}

describe('a step', () => {
  it('is left when its time is up, and gets further each time', () => {
    const subjects = Array.from({length: 50}, subject)
    let pass: (time: number) => void
    const length = kept(() => {
      pass(1)
      return 1
    })
    const slices = slicesOf((take) => {
      pass = take
      return subjects.reduce((sum, one) => sum + length(one), 0)
    }, 50)
    // The last one finds all of it kept.
    assert.deepEqual(slices, [10, 10, 10, 10, 10, 0])
  })

  it('is left behind a reading, which is not made again for that', () => {
    const subjects = Array.from({length: 4}, () => ({}))
    let pass: (time: number) => void
    const length = reading((): number => {
      pass(8)
      return 1
    })
    const slices = slicesOf((take) => {
      pass = take
      return subjects.reduce<number>((sum, one) => sum + length(one), 0)
    }, 4)
    assert.deepEqual(slices, [16, 16, 0])
  })

  it('is not left where nobody has set a time', () => {
    assert.equal(complete(step(() => kept(() => 1)(subject()))), 1)
  })

  it('fails with the errors of its work', () => {
    const failing = step(() => {
      throw new Error('no')
    })
    assert.throws(() => complete(failing), /no/)
    assert.equal(isInterruption(new Error('no')), false)
  })
})
