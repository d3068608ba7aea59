/** What stories can be grouped by. */
export const lenses = ['principles', 'competencies'] as const
export type Lens = (typeof lenses)[number]

/** One thing that stories are to show: a Leadership Principle, or a competency. */
export interface Theme {
  readonly id: string
  readonly name: string
  /** What a story for it has to show, in a sentence of our own. */
  readonly shows: string
  /** Other forms of the name that people write, beside those that differ in case, punctuation or "&". */
  readonly aliases?: readonly string[]
  /**
   * Loops for product managers dwell on it. Guides differ, so this is the union of those that they name; it is a
   * default and no more.
   */
  readonly askedMost?: true
  /** Of the product, or of those whom it takes: competencies are of two groups. */
  readonly group?: 'product' | 'stakeholders'
}
