import type {Draft} from '../kinds/draft.ts'
import type {Kind} from '../kinds/outline.ts'
import type {Span} from '../text/span.ts'

export const severities = ['information', 'warning'] as const
export type Severity = (typeof severities)[number]

/** What a rule has to say about some words. */
export interface Complaint {
  /** The words that it is about, in the source. */
  readonly at: Span
  /** What is wrong, to the writer, in one short sentence that names the words or the part. */
  readonly reason: string
  /** The question that a bar raiser would ask here. */
  readonly asks: string
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
}

/** A text with what a rule says about it. Tests run it, the rule's page shows it. */
export interface Example {
  readonly name: string
  readonly text: string
  /** `line:column-line:column reason` for each finding of the rule; left out where the rule is silent. */
  readonly findings?: readonly string[]
}

export interface Rule {
  /** Also the name of its file, of its page and the code of its findings. */
  readonly id: string
  readonly summary: string
  /** Why it matters to the reader of the document. */
  readonly why: string
  /** When to ignore it. */
  readonly except: string
  readonly kinds: readonly Kind[] | 'all'
  readonly severity: Severity
  /** Also runs where nothing has been filled in yet. */
  readonly readsTemplates?: true
  readonly examples: readonly Example[]
  check(draft: Draft): Iterable<Complaint>
}

/** Gives a rule its type. */
export function defineRule(rule: Rule): Rule {
  return rule
}
