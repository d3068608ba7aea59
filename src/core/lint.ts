import type {Place} from './document/document.ts'
import {readDraft, type Draft} from './kinds/draft.ts'
import {meansUs} from './kinds/recognise.ts'
import type {Kind} from './kinds/outline.ts'
import {rules} from './rules/index.ts'
import readableFrontMatter from './rules/readable-front-matter.ts'
import {choose} from './rules/options.ts'
import type {Complaint, Fix, Rule, Severity} from './rules/rule.ts'
import type {Span} from './text/span.ts'

/** What is to be said about some words of a document. */
export interface Finding extends Place {
  readonly rule: string
  /** The words in the source, as offsets. */
  readonly at: Span
  readonly severity: Severity
  readonly reason: string
  /** The question that a bar raiser would ask here. */
  readonly asks: string
  /** Changes that would mend it, the best first. */
  readonly fixes: readonly Fix[]
}

/**
 * The longest text that hosts hand over, in UTF-16 units: some 160,000 words, thirty times the longest document of
 * these kinds. Parsing takes time in proportion, and nobody should wait for a log file.
 */
export const longestText = 1_000_000

export interface LintOptions {
  /** What the document is, instead of finding it out. */
  readonly kind?: Kind
}

/**
 * The findings of a Markdown text, in reading order: none where it is not of a known kind or not in English, but for
 * front matter that was meant to name a kind.
 * Never throws.
 */
export function lint(text: string, options: LintOptions = {}): Finding[] {
  return judge(readDraft(text, options.kind))
}

/** The findings of a document that has been read already. */
export function judge(draft: Draft): Finding[] {
  const {kind} = draft
  // What nobody can tell the kind of may be one of ours with a slip in its front matter.
  if (!kind) return meansUs(draft.document) ? run(readableFrontMatter, draft) : []
  if (!draft.english) return []
  const filled = {...draft, units: draft.units.filter(({unfilled}) => !unfilled)}
  const findings = rules
    .filter((rule) => rule.kinds === 'all' || rule.kinds.includes(kind))
    .flatMap((rule) => run(rule, rule.readsTemplates ? draft : filled))
  return sayOnce(findings).sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
}

const superiors = new Map(rules.map(({id, yieldsTo = []}) => [id, yieldsTo]))

/** Leaves out what another finding says better about the same words. */
function sayOnce(findings: readonly Finding[]): Finding[] {
  return findings.filter(({rule, at}) => {
    const better = superiors.get(rule) ?? []
    return !findings.some((one) => better.includes(one.rule) && one.at.start < at.end && one.at.end > at.start)
  })
}

function run(rule: Rule, draft: Draft): Finding[] {
  return complaints(rule, draft).map((complaint) => finding(rule, complaint, draft))
}

/** A rule that fails says so in the document, and the others go on. */
function complaints(rule: Rule, draft: Draft): Complaint[] {
  try {
    return [...rule.check(draft, choose(rule.options ?? {}))]
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    return [
      {
        at: {start: 0, end: 0},
        reason: `This check failed and said nothing: ${what}`,
        asks: 'Would you report it?',
        severity: 'information'
      }
    ]
  }
}

function finding(rule: Rule, {at, reason, asks, severity, fixes}: Complaint, draft: Draft): Finding {
  const place = draft.document.place(at)
  return {rule: rule.id, at, ...place, severity: severity ?? rule.severity, reason, asks, fixes: fixes ?? []}
}
