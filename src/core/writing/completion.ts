import type {Span} from '../text/span.ts'

/** Something that can be written where the cursor stands. */
export interface Completion {
  readonly is: 'section' | 'entry' | 'metric' | 'document' | 'principle' | 'competency' | 'key' | 'value'
  readonly label: string
  /** What is asked for in it, or what it means. */
  readonly about: string
  /** What it takes the place of: what has been typed of it. */
  readonly at: Span
  /** In the syntax of snippets. */
  readonly text: string
  /** What is to be compared with what has been typed. */
  readonly filter: string
  /** Why it stands first. */
  readonly because?: 'next' | 'missing' | 'evidenced'
  /** It opens a place for which there are completions, too. */
  readonly again?: true
}
