import {pause} from './steps.ts'

/** Something that keeps what has been found out about it. */
export interface Keeping {
  readonly known: unknown[]
}

let places = 0
// Not found out yet is told from found to be nothing.
const nothing = Symbol('nothing')

/**
 * Finds a thing out once for each subject, on which alone it has to depend: rules and readings stay plain functions, and
 * what they have found in a paragraph is there when another one has been edited.
 */
export function kept<Subject extends Keeping, Value>(find: (subject: Subject) => Value): (subject: Subject) => Value {
  const place = places++
  return (subject) => {
    const found = subject.known[place]
    if (found !== undefined) return (found === nothing ? undefined : found) as Value
    const value = find(subject)
    subject.known[place] = value === undefined ? nothing : value
    pause()
    return value
  }
}

/** The same for a thing that depends on a key as well, of which there are few: a kind, a pattern. */
export function keptBy<Subject extends Keeping, Key, Value>(
  find: (subject: Subject, key: Key) => Value
): (subject: Subject, key: Key) => Value {
  const finders = new Map<Key, (subject: Subject) => Value>()
  return (subject, key) => {
    let finder = finders.get(key)
    if (!finder) finders.set(key, (finder = kept((one: Subject) => find(one, key))))
    return finder(subject)
  }
}

/** The same for a thing that depends on circumstances as well, of which there are many: the last are kept. */
export function keptIn<Subject extends Keeping, Circumstances, Value>(
  find: (subject: Subject, circumstances: Circumstances) => Value,
  areAlike: (now: Circumstances, before: Circumstances) => boolean
): (subject: Subject, circumstances: Circumstances) => Value {
  const lastOf = kept((): {found?: {readonly in: Circumstances; readonly value: Value}} => ({}))
  return (subject, circumstances) => {
    const last = lastOf(subject)
    if (!last.found || !areAlike(circumstances, last.found.in)) {
      last.found = {in: circumstances, value: find(subject, circumstances)}
    }
    return last.found.value
  }
}

/** The same for a thing that depends on a run of subjects: found anew when one of them is another. */
export function keptOfRun<Subject extends Keeping, Value>(
  find: (run: readonly Subject[]) => Value
): (run: readonly Subject[]) => Value {
  const inRun = keptIn((_first: Subject, run: readonly Subject[]) => find(run), areSame)
  return (run) => (run[0] ? inRun(run[0], run) : find(run))
}

/** Whether two lists hold the same, one by one. */
export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index])
}

/** The same for what is put together anew at each reading, and asked for by several rules. */
export function once<Subject extends object, Value>(find: (subject: Subject) => Value): (subject: Subject) => Value {
  const known = new WeakMap<Subject, {readonly value: Value}>()
  return (subject) => {
    let found = known.get(subject)
    if (!found) known.set(subject, (found = {value: find(subject)}))
    return found.value
  }
}
