import {reading} from '../document/readings.ts'
import type {Draft} from '../kinds/draft.ts'
import type {Kind} from '../kinds/outline.ts'
import type {Unit} from '../kinds/unit.ts'
import type {Keyword} from '../text/marker.ts'
import type {Span} from '../text/span.ts'
import type {Chosen, Options} from './options.ts'

export const severities = ['information', 'warning'] as const
export type Severity = (typeof severities)[number]

/** A change of the text that mends a fault. Offsets are those of the source that was judged. */
export interface Fix {
  /** What it does, as a menu shows it: "Insert the missing section". */
  readonly title: string
  /** What is replaced; empty for an insertion. */
  readonly at: Span
  /** What stands there then. With `snippet`, in the snippet syntax of editors: `from ${1:[number]} to ${2:[number]}`. */
  readonly text: string
  readonly snippet?: true
  /** It changes no meaning, whatever the text, so that all such fixes may be made at once. */
  readonly safe?: true
}

/** What a rule has to say about some words. */
export interface Complaint {
  /** The words that it is about, in the source: a sentence or less. */
  readonly at: Span
  /** What is wrong, to the writer, in one short sentence that names the words or the part. */
  readonly reason: string
  /** Other words that it is about: their line, which many keys move, ends the reason. */
  readonly elsewhere?: Span
  /** The question that a bar raiser would ask here. */
  readonly asks: string
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
  /** The best one first; none where only the writer can know. */
  readonly fixes?: readonly Fix[]
}

/** One rule that a comment names, or all of them, and what came of it. */
export interface Silencing {
  /** Undefined where the comment names no rule and means all. */
  readonly rule: string | undefined
  /** Its name in the comment, or the comment. */
  readonly at: Span
  /** `unjudged`: the rule is off, or has not read all of the document, so that nobody can tell. */
  readonly state: 'used' | 'unused' | 'unjudged' | 'unknown'
  /** Of an unknown name: the rule that it may mean. */
  readonly near?: string
}

/** A comment that silences rules, or lets them speak again. */
export interface Silence {
  readonly at: Span
  /** Undefined where the word that stands there is only nearly one. */
  readonly keyword: Keyword | undefined
  readonly word: Span
  readonly silencings: readonly Silencing[]
}

/** A text with what a rule says about it. */
export interface Example {
  readonly name: string
  readonly text: string
  /** `line:column-line:column reason` for each finding of the rule; left out where the rule is silent. */
  readonly findings?: readonly string[]
}

/** The same words before and after somebody has mended them. */
export interface Rewrite {
  readonly before: string
  readonly after: string
}

/**
 * What a rule's page says of it to people. Tests run the examples. What is shipped has the pages as files, and the rules
 * without this: see scripts/undocumented.mjs.
 */
interface Documentation {
  readonly summary: string
  /** Why it matters to the reader of the document. */
  readonly why: string
  /** The fault and what mends it, short enough for a hover: in Markdown, on one line each. */
  readonly rewrite: Rewrite
  /** When to ignore it. */
  readonly except: string
  readonly examples: readonly Example[]
}

interface RuleOf<Of extends Options> {
  /** Also the name of its file, of its page and the code of its findings. */
  readonly id: string
  readonly kinds: readonly Kind[] | 'all'
  readonly severity: Severity
  /** Judges which parts there are and whether they can be read, not how they are written: quiet mode keeps it. */
  readonly structural?: true
  /** Also runs where nothing has been filled in yet. */
  readonly readsTemplates?: true
  /** Judges the comments that silence the other rules, after all of these have spoken. */
  readonly judgesSilences?: true
  /** Ids of rules that say more: on words that one of them has marked this one is silent. */
  readonly yieldsTo?: readonly string[]
  readonly options?: Of
  /** @param silences what the comments have silenced; none unless it judges that */
  check(draft: Draft, options: Chosen<Of>, silences: readonly Silence[]): Iterable<Complaint>
}

export type Rule = RuleOf<Options>
export type DocumentedRule = Rule & Documentation

/** A check that judges each unit by itself, so that it need not judge one again in which nothing was edited. */
export function eachUnit(judge: (unit: Unit) => Iterable<Complaint>): (draft: Draft) => Iterable<Complaint> {
  const judged = reading((unit: Unit): readonly Complaint[] => [...judge(unit)])
  return ({units}) => units.flatMap((unit) => judged(unit))
}

/** Gives a rule its type, and its options theirs. */
export function defineRule<const Of extends Options = Record<never, never>>(
  rule: RuleOf<Of> & Documentation
): DocumentedRule {
  // A rule is only ever run with its own options, see `choose`.
  return rule as unknown as DocumentedRule
}
