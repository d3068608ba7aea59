/** The name that a misspelt one most likely means: the one with the fewest letters to change, if these are few. */
export function nearest(wanted: string, names: Iterable<string>): string | undefined {
  // Nobody misspells this much, and comparing takes time in the product of both lengths.
  if (wanted.length > 40) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const name of names) {
    const far = distance(wanted.toLowerCase(), name)
    if (far < least) [best, least] = [name, far]
  }
  return best
}

/** How many letters have to be added, left out or replaced. */
function distance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}
