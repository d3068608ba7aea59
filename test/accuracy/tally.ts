/** Counts how often a yes or no was right. */
export class Tally {
  truePositives = 0
  falsePositives = 0
  falseNegatives = 0

  add(expected: boolean, actual: boolean): void {
    if (expected && actual) this.truePositives++
    else if (expected) this.falseNegatives++
    else if (actual) this.falsePositives++
  }

  /** Adds what another has counted. */
  merge(other: Tally): void {
    this.truePositives += other.truePositives
    this.falsePositives += other.falsePositives
    this.falseNegatives += other.falseNegatives
  }

  get precision(): number {
    return this.truePositives / (this.truePositives + this.falsePositives || 1)
  }

  get recall(): number {
    return this.truePositives / (this.truePositives + this.falseNegatives || 1)
  }

  get f1(): number {
    const {truePositives, falsePositives, falseNegatives} = this
    return (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives || 1)
  }

  toString(): string {
    const {truePositives, falsePositives, falseNegatives} = this
    const counts = `${truePositives} right, ${falsePositives} false, ${falseNegatives} missed`
    return `F1 ${this.f1.toFixed(3)}  P ${this.precision.toFixed(3)}  R ${this.recall.toFixed(3)}  (${counts})`
  }
}

/** Counts how many of some things were as they should be. */
export class Share {
  right = 0
  all = 0

  add(right: boolean): void {
    this.all++
    if (right) this.right++
  }

  /** Adds what another has counted. */
  merge(other: Share): void {
    this.all += other.all
    this.right += other.right
  }

  get value(): number {
    return this.right / (this.all || 1)
  }

  toString(): string {
    return `${this.value.toFixed(3)}  (${this.right} of ${this.all})`
  }
}

/** The middle one of some numbers, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2
}
