import {Manuscript} from './document/manuscript.ts'
import {until, type Steps} from './document/steps.ts'
import {draftOf, type Draft} from './kinds/draft.ts'
import {judging, type Finding, type LintOptions} from './lint.ts'

/** A text that is being written, with its findings. */
export interface Session {
  readonly text: string
  /** What `lint` would say of the text as it is now; works on what is still to be done. */
  readonly findings: readonly Finding[]
  /** Replaces what stands between two offsets, in UTF-16 units; offsets beyond the text mean its end. */
  replace(start: number, end: number, text: string): void
  /**
   * Works on the findings for about so many milliseconds.
   * @returns whether they are complete, so that asking for them takes next to no time
   */
  work(milliseconds: number): boolean
}

/** The same for whoever also wants to know what the text is. */
export interface DraftSession extends Session {
  /** The text as it is now, read as what it is; valid until it is edited. */
  readonly draft: Draft
  /** Works on the draft alone, for whoever need not wait until it is judged; as `work` does. */
  read(milliseconds: number): boolean
}

/** Opens a text for writing. */
export function createSession(text: string, options: LintOptions = {}): DraftSession {
  return new WritingSession(text, options)
}

class WritingSession implements DraftSession {
  private readonly manuscript: Manuscript
  private reading: Draft | undefined
  private found: readonly Finding[] | undefined
  /** What is being done; an edit makes it worthless, but for what has been kept of it. */
  private steps: Steps<void> | undefined

  constructor(
    text: string,
    private readonly options: LintOptions
  ) {
    this.manuscript = new Manuscript(text)
  }

  get text(): string {
    return this.manuscript.source
  }

  get draft(): Draft {
    while (!this.reading) this.step()
    return this.reading
  }

  get findings(): readonly Finding[] {
    while (!this.found) this.step()
    return this.found
  }

  replace(start: number, end: number, text: string): void {
    this.manuscript.replace(start, end, text)
    this.reading = this.found = this.steps = undefined
  }

  work(milliseconds: number): boolean {
    return this.goOn(milliseconds, () => this.found !== undefined)
  }

  read(milliseconds: number): boolean {
    return this.goOn(milliseconds, () => this.reading !== undefined)
  }

  private goOn(milliseconds: number, isDone: () => boolean): boolean {
    const end = performance.now() + milliseconds
    while (!isDone()) {
      if (performance.now() >= end) return false
      until(end, () => this.step())
    }
    return true
  }

  private step(): void {
    this.steps ??= this.judge()
    const {steps} = this
    this.manuscript.edits.about(() => steps.next())
  }

  private *judge(): Steps<void> {
    this.reading = yield* draftOf(this.manuscript, this.options.kind)
    this.found = yield* judging(this.reading, this.options.rules)
  }
}
