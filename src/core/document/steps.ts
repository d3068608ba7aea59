/** Work that can be interrupted between its steps: each `yield` is a place to do so. */
export type Steps<Result> = Generator<void, Result>

// Thrown where time is up; nobody sees it but whoever does the step again.
const interruption = Symbol('time is up')
let end = Infinity
let begun = false
// Whoever does a step again comes first past all that was kept: a slice has to get further all the same.
const least = 4

/** Does some work in which `pause` is called, until a time is up. */
export function until<Result>(time: number, work: () => Result): Result {
  end = time
  begun = false
  try {
    return work()
  } finally {
    end = Infinity
  }
}

/** Leaves the step if its time is up. What was found out by then has to be kept, so that the next time gets further. */
export function pause(): void {
  if (end === Infinity) return
  const now = performance.now()
  if (!begun) end = Math.max(end, now + least)
  begun = true
  if (now >= end) throw interruption
}

/** Does a step again until its time suffices. */
export function* step<Result>(work: () => Result): Steps<Result> {
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (error !== interruption) throw error
    }
    yield
  }
}

/** Whether an error is none, and to be passed on. */
export function isInterruption(error: unknown): boolean {
  return error === interruption
}

/** Some work that can be done a slice at a time. */
export interface Sliced<Result> {
  /**
   * Works for about so many milliseconds.
   * @returns whether the work is done, so that asking for the result takes next to no time
   */
  work(milliseconds: number): boolean
  /** Works on what is still to be done. */
  readonly result: Result
}

/** Does the steps of some work in slices. */
export function sliced<Result>(steps: Steps<Result>): Sliced<Result> {
  let done: {readonly value: Result} | undefined
  return {
    work: (milliseconds) => {
      const end = performance.now() + milliseconds
      while (!done) {
        if (performance.now() >= end) return false
        until(end, () => {
          const step = steps.next()
          if (step.done) done = step
        })
      }
      return true
    },
    get result() {
      done ??= {value: complete(steps)}
      return done.value
    }
  }
}

/** Does all steps of some work. */
export function complete<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
