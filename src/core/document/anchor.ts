import type {Span} from '../text/span.ts'
import {lookedWhere} from './kept.ts'

/**
 * Where a piece of the source begins. It moves when something above is edited, and the places of all that was read in
 * the piece move with it.
 */
export class Anchor {
  constructor(public offset = 0) {}

  /** The place that lies at these offsets from here. */
  span(from: number, to: number): Span {
    return new AnchoredSpan(this, from, to)
  }
}

/** From the beginning of one place to the end of another; moves with both. */
export function fromTo(first: Span, last: Span): Span {
  return new SpanBetween(
    () => first.start,
    () => last.end
  )
}

/** The empty place at the beginning of another; moves with it. */
export function startOf(span: Span): Span {
  const start = (): number => span.start
  return new SpanBetween(start, start)
}

/** The empty place at the end of another; moves with it. */
export function endOf(span: Span): Span {
  const end = (): number => span.end
  return new SpanBetween(end, end)
}

// Both are read, or their ends copied, but never spread.

/** A span between two places that move. */
export class SpanBetween implements Span {
  constructor(
    private readonly from: () => number,
    private readonly to: () => number
  ) {}

  get start(): number {
    return this.from()
  }

  get end(): number {
    return this.to()
  }
}

/** A span of the source that moves with its piece. */
class AnchoredSpan implements Span {
  constructor(
    private readonly anchor: Anchor,
    private readonly from: number,
    private readonly to: number
  ) {}

  get start(): number {
    lookedWhere(this.anchor)
    return this.anchor.offset + this.from
  }

  get end(): number {
    lookedWhere(this.anchor)
    return this.anchor.offset + this.to
  }
}
