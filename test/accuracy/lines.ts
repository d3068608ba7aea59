import type {Span} from '../../src/core/text/span.ts'

/** The lines of a text, by number from 1, and where they stand in it. */
export class Lines {
  readonly texts: readonly string[]
  private readonly starts: readonly number[]

  constructor(text: string) {
    const ends = [...text.matchAll(/\r?\n|$/g)]
    this.starts = [0, ...ends.map((end) => end.index + end[0].length)]
    this.texts = ends.map((end, index) => text.slice(this.starts[index], end.index))
  }

  get count(): number {
    return this.texts.length
  }

  text(line: number): string {
    return this.texts[line - 1] ?? ''
  }

  /** Offset of a column, both from 0 but the line. */
  offset(line: number, column: number): number {
    return (this.starts[line - 1] ?? 0) + column
  }

  /**
   * The sentence around a column of a line, as offsets. Readers agree on the sentence in which something is said, and
   * not on its first word. It is plain on purpose, and not the linter's own notion of a sentence, which is what is
   * measured.
   */
  sentence(line: number, column: number): Span {
    const text = this.text(line)
    const breaks = [...text.matchAll(/[.!?]["')\]*_”’]*\s+(?=["'(*_“‘]*[A-Z0-9])/g)].map(
      (one) => one.index + one[0].length
    )
    return {
      start: this.offset(line, breaks.filter((at) => at <= column).at(-1) ?? 0),
      end: this.offset(line, breaks.find((at) => at > column) ?? text.length)
    }
  }
}
