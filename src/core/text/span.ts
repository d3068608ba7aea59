/** A stretch of a text: UTF-16 offsets into the string it was found in, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}
