/**
 * How many of a list come before the first for which something no longer holds, where it holds for none behind that
 * either: found by halving, so that asking it for each part of a long list takes no time in the square.
 */
export function countWhile<One>(list: readonly One[], holds: (one: One) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
