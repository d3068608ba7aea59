import type {Span} from '../text/span.ts'

/** A place as people count: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A stretch of a text that begins at the start of a line. */
export interface Stretch {
  readonly start: number
  /** Offsets from its start at which its lines begin; the first is 0. */
  readonly lines: readonly number[]
}

/** The lines of a text, put together from those of its stretches, which follow one another. */
export class Lines {
  /** How many lines stand above each stretch. */
  private readonly above: readonly number[]

  constructor(private readonly stretches: readonly Stretch[]) {
    let lines = 0
    this.above = stretches.map((stretch) => {
      const before = lines
      // Its last line is the next one's first, for all end in a line end but the very last.
      lines += stretch.lines.length - 1
      return before
    })
  }

  place({start, end}: Span): Place {
    const first = this.stretchAt(start)
    // Most end in the stretch in which they begin.
    const last = end < (this.stretches[first + 1]?.start ?? Infinity) ? first : this.stretchAt(end)
    const [line, column] = this.point(start, first)
    const [endLine, endColumn] = this.point(end, last)
    return {line, column, endLine, endColumn}
  }

  private stretchAt(offset: number): number {
    return lastUpTo(this.stretches.length, (at) => this.stretches[at]!.start, offset)
  }

  private point(offset: number, index: number): readonly [line: number, column: number] {
    const stretch = this.stretches[index]
    if (!stretch) return [1, offset + 1]
    const within = offset - stretch.start
    const line = lastUpTo(stretch.lines.length, (at) => stretch.lines[at]!, within)
    // A byte order mark stands before the first stretch, and on its line.
    const begins = index === 0 && line === 0 ? 0 : stretch.start + stretch.lines[line]!
    return [this.above[index]! + line + 1, offset - begins + 1]
  }
}

/** The offsets at which the lines of a text begin, whatever ends them. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const {index, 0: end} of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return starts
}

/** As a text ends its first line. */
export function lineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}

/** The last of `count` increasing numbers that is not larger than a limit; 0 where all are. */
function lastUpTo(count: number, number: (index: number) => number, limit: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (number(middle) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
