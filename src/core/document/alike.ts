import {Attached} from './attached.ts'

/** Whether two lists hold the same, one by one. */
export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index])
}

/** Whether two values say the same: lists, sets, tables and plain records by what they hold, all others by being one. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const kind: unknown = Object.getPrototypeOf(one)
  if (kind !== Object.getPrototypeOf(other)) return false
  if (kind === Array.prototype) return areAlike(one as unknown[], other as unknown[])
  if (one instanceof Set) return areAlike([...one], [...(other as Set<unknown>)])
  if (one instanceof Map) return areAlike([...one], [...(other as Map<unknown, unknown>)])
  if (kind !== Object.prototype && kind !== null) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isAlike(one[key as never], other[key as never]))
  )
}

function areAlike(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => isAlike(one, others[index]))
}

/**
 * Takes what says the same as something before for that, so that what was read of it is known: the last ones are
 * remembered of each subject.
 */
export function asBefore<Subject extends object, Value>(
  areAlike: (one: Value, other: Value) => boolean,
  most = 1
): (subject: Subject, value: Value) => Value {
  const known = new Attached<Subject, readonly Value[]>()
  return (subject, value) => {
    const others = known.get(subject) ?? []
    const same = others.find((other) => areAlike(other, value))
    if (same === undefined) known.set(subject, [value, ...others].slice(0, most))
    return same ?? value
  }
}
