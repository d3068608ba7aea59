/** A stretch of a text: UTF-16 offsets into the string it was found in, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans have something in common; spans that only touch have nothing. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}
