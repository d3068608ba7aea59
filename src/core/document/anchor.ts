import type {Span} from '../text/span.ts'

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
  return {
    get start() {
      return first.start
    },
    get end() {
      return last.end
    }
  }
}

/** A span of the source that moves with its piece: read it, or copy its ends, but never spread it. */
class AnchoredSpan implements Span {
  constructor(
    private readonly anchor: Anchor,
    private readonly from: number,
    private readonly to: number
  ) {}

  get start(): number {
    return this.anchor.offset + this.from
  }

  get end(): number {
    return this.anchor.offset + this.to
  }
}
