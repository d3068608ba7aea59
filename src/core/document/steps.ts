/** Work that can be interrupted between its steps: each `yield` is a place to do so. */
export type Steps<Result> = Generator<void, Result>

/** Does all steps of some work. */
export function complete<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
