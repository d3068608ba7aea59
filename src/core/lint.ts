import type {Place} from './document/lines.ts'
import {reading, readingIn} from './document/readings.ts'
import {complete, isInterruption, step, type Steps} from './document/steps.ts'
import {unwatched} from './document/watching.ts'
import {readDraft, type Draft} from './kinds/draft.ts'
import {mayBeOurs, meansUs, prospectsOf} from './kinds/recognition/recognise.ts'
import type {Kind} from './kinds/outline.ts'
import {rules} from './rules/index.ts'
import readableFrontMatter from './rules/readable-front-matter.ts'
import readableParts from './rules/readable-parts.ts'
import {choose} from './rules/options.ts'
import type {Complaint, Fix, Rule, Severity, Silence} from './rules/rule.ts'
import type {RuleSetting, RuleSettings} from './settings.ts'
import {Silences} from './silence.ts'
import {overlaps, type Span} from './text/span.ts'

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

export interface LintOptions {
  /** What the document is, instead of finding it out. */
  readonly kind?: Kind
  /** What a person set for the rules, see `readSettings`. */
  readonly rules?: RuleSettings
}

/**
 * The findings of a Markdown text, in reading order: none where it is not of a known kind or not in English, but for
 * front matter that was meant to name a kind; and none that a comment silences.
 * Never throws.
 */
export function lint(text: string, {kind, rules}: LintOptions = {}): Finding[] {
  const most = kind ? undefined : prospectsOf(text)
  if (most && !mayBeOurs(most)) return []
  return unwatched(() => judge(readDraft(text, kind, most), rules))
}

/** The findings of a document that has been read already. */
export function judge(draft: Draft, settings?: RuleSettings): Finding[] {
  return complete(judging(draft, settings))
}

const usual: RuleSettings = new Map()

/** Judges rule by rule. */
export function* judging(draft: Draft, settings: RuleSettings = usual): Steps<Finding[]> {
  const silences = new Silences(draft.document)
  const chosen = rulesFor(draft).filter(({id}) => settings.get(id)?.severity !== 'off')
  const filled = yield* step(() => filledIn(draft))
  const template = filled.units.length < draft.units.length
  const speak = (rule: Rule, told?: readonly Silence[]): Finding[] =>
    run(rule, rule.readsTemplates ? draft : filled, settings, told)

  const [last, first] = partition(chosen, ({judgesSilences}) => judgesSilences === true)
  const spoken: Finding[] = []
  for (const rule of first) {
    spoken.push(...(yield* step(() => speak(rule))))
    yield
  }
  const found = silences.heard(sayOnce(spoken))
  const judged = first.filter(({readsTemplates}) => readsTemplates || !template).map(({id}) => id)
  const told = silences.report(new Set(judged))
  const about = silences.heard(yield* step(() => last.flatMap((rule) => speak(rule, told))))
  return [...found, ...about].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
}

function rulesFor(draft: Draft): readonly Rule[] {
  const {kind} = draft
  if (!kind) {
    const {document} = draft
    // What nobody can tell the kind of may be one of ours with a slip in its front matter, or all of it unread.
    return [
      ...(meansUs(document) ? [readableFrontMatter] : []),
      ...(document.blocks.every(({type}) => type === 'opaque') ? [readableParts] : [])
    ]
  }
  if (!draft.english) return []
  return rules.filter((rule) => rule.kinds === 'all' || rule.kinds.includes(kind))
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))]
}

const superiors = new Map(rules.map(({id, yieldsTo = []}) => [id, yieldsTo]))

/** Leaves out what another finding says better about the same words. */
function sayOnce(findings: readonly Finding[]): Finding[] {
  const byRule = new Map<string, Finding[]>()
  for (const one of findings) {
    const others = byRule.get(one.rule)
    if (others) others.push(one)
    else byRule.set(one.rule, [one])
  }
  return findings.filter(({rule, at}) => {
    const better = superiors.get(rule) ?? []
    return !better.some((other) => byRule.get(other)?.some((one) => overlaps(one.at, at)))
  })
}

/** The draft with those units alone in which somebody has written. */
const filledIn = reading((draft: Draft): Draft =>
  draft.units.some(({unfilled}) => unfilled) ? {...draft, units: draft.units.filter(({unfilled}) => !unfilled)} : draft
)

function run(rule: Rule, draft: Draft, settings: RuleSettings, told: readonly Silence[] | undefined): Finding[] {
  const set = settings.get(rule.id)
  // What comments do is not noted, so that who judges that is not kept.
  const said = told ? complaints(rule, draft, set, told) : judgings.get(rule)!(draft, settings)
  const {document} = draft
  return said.map((complaint) => {
    const {reason, elsewhere, asks, severity, fixes = []} = complaint
    const at = copied(complaint.at)
    return {
      rule: rule.id,
      at,
      ...document.place(at),
      severity: set && set.severity !== 'off' && set.severity ? set.severity : (severity ?? rule.severity),
      reason: elsewhere ? `${reason} in line ${document.place(elsewhere).line}` : reason,
      asks,
      fixes: fixes.map((fix) => ({...fix, at: copied(fix.at)}))
    }
  })
}

/** What each rule says under some settings, kept for as long as it would say the same. */
const judgings = new Map(
  rules.map((rule) => [
    rule,
    readingIn(
      (draft: Draft, settings: RuleSettings) => complaints(rule, draft, settings.get(rule.id), []),
      (now, before) => now === before
    )
  ])
)

/** What a document tells of its places moves when the text above them is edited; findings are of one text. */
function copied({start, end}: Span): Span {
  return {start, end}
}

/** A rule that fails says so in the document, and the others go on. */
function complaints(
  rule: Rule,
  draft: Draft,
  set: RuleSetting | undefined,
  silences: readonly Silence[]
): readonly Complaint[] {
  try {
    return [...rule.check(draft, choose(rule.options ?? {}, set?.options), silences)]
  } catch (error) {
    if (isInterruption(error)) throw error
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
