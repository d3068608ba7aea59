import type {Span} from '../text/span.ts'
import {lookedWhere} from './watching.ts'

/**
 * Where a piece of the source begins. It moves when something above is edited, and the places of all that was read in
 * the piece move with it.
 */
export class Anchor {
  constructor(
    private own = 0,
    /** What it counts from. */
    private base?: Anchor
  ) {}

  get offset(): number {
    return (this.base?.offset ?? 0) + this.own
  }

  moveTo(offset: number): void {
    this.own += offset - this.offset
  }

  /** One that stands here and moves with this one, until it follows another. */
  inner(): Anchor {
    return new Anchor(0, this)
  }

  get isInner(): boolean {
    return this.base !== undefined
  }

  /** Stands from now on `by` behind another, and moves with what that moves with. */
  follow(other: Anchor, by: number): void {
    this.base = other.base
    this.own = other.own + by
  }

  /** The place that lies at these offsets from here. */
  span(from: number, to: number): Span {
    return new AnchoredSpan(this, from, to)
  }

  /** Whether a place moves with this anchor and no other. */
  carries(place: Span): boolean {
    return place instanceof AnchoredSpan && place.anchor === this
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
    readonly anchor: Anchor,
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
