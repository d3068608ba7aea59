import {readDraft, type Draft} from './kinds/draft.ts'
import {judge, type Finding, type LintOptions} from './lint.ts'

/** A text that is being written, with its findings. */
export interface Session {
  readonly text: string
  /** The text as it is now, read as what it is. */
  readonly draft: Draft
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

/** Opens a text for writing. */
export function createSession(text: string, {kind, rules}: LintOptions = {}): Session {
  let source = text
  let draft: Draft | undefined
  let findings: Finding[] | undefined
  const read = (): Draft => (draft ??= readDraft(source, kind))
  const judged = (): Finding[] => (findings ??= judge(read(), rules))
  return {
    get text() {
      return source
    },
    get draft() {
      return read()
    },
    get findings() {
      return judged()
    },
    replace(start, end, inserted) {
      source = source.slice(0, start) + inserted + source.slice(Math.max(start, end))
      draft = undefined
      findings = undefined
    },
    work() {
      judged()
      return true
    }
  }
}
