import {isKind, type Finding, type Kind} from '../../src/core/index.ts'
import {countWords} from '../../src/core/text/words.ts'
import {overlaps, type Span} from '../../src/core/text/span.ts'
import {labelledKind, type Label, type LabelledDocument} from './labelled.ts'
import {Lines} from './lines.ts'
import {read, type Reading} from './reading.ts'
import {median, Share, Tally} from './tally.ts'

/** Something that the linter and the reader of a document judge differently. */
export interface Difference {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly what: string
}

/** A finding that covers more points at nothing: it cannot be what a reader meant. UTF-16 units. */
const longestPointer = 300

/** How well the linter does over labelled documents; each measure under the name that the table shows. */
export class Measures {
  /** Measures in the order of the table. */
  readonly values = new Map<string, Share | Tally | string>()
  readonly differences: Difference[] = []
  private readonly claimsByAuthor = new Map<string, Map<string, Tally>>()
  private readonly densities: {readonly warnings: number; readonly all: number}[] = []

  /** `given` reads every document as what its reader says it is; then kinds and controls are not measured. */
  constructor(documents: readonly LabelledDocument[], given: boolean) {
    for (const document of documents) {
      const kind = labelledKind(document)
      if (given && !kind) continue
      const reading = read(document.text, given ? kind : undefined)
      if (!kind) this.measureSilence(document, reading)
      if (!document.english) {
        if (kind && !given) this.measureForeign(document, reading)
        continue
      }
      if (!given) this.measureKind(document, kind, reading)
      if (kind) this.measureUnits(document, reading)
    }
    this.summarise()
  }

  private share(name: string): Share {
    return this.value(name, () => new Share())
  }

  private tally(name: string): Tally {
    return this.value(name, () => new Tally())
  }

  private value<T extends Share | Tally>(name: string, make: () => T): T {
    const known = this.values.get(name) as T | undefined
    if (known) return known
    const made = make()
    this.values.set(name, made)
    return made
  }

  private judge(name: string, expected: boolean, actual: boolean, where: Omit<Difference, 'what'>, words = ''): void {
    this.tally(name).add(expected, actual)
    if (expected === actual) return
    const quoted = words.replace(/\s+/g, ' ').slice(0, 120)
    this.differs(where, [actual ? 'false' : 'missed', name, ...(quoted ? [quoted] : [])].join(': '))
  }

  private differs({file, line}: Omit<Difference, 'what'>, what: string): void {
    this.differences.push({file, line, what})
  }

  private measureSilence({file, labels}: LabelledDocument, {findings}: Reading): void {
    // A template may be told that it is one.
    const quiet = findings.length <= (labels[0]!.kind === 'template' ? 1 : 0)
    this.share(names.silence).add(quiet)
    if (!quiet) this.differs({file, line: findings[0]!.line}, `${findings.length} findings: ${findings[0]!.rule}`)
  }

  private measureForeign({file}: LabelledDocument, {findings}: Reading): void {
    this.share(names.foreign).add(findings.length === 0)
    if (findings.length) this.differs({file, line: findings[0]!.line}, 'findings in another language')
  }

  private measureKind({file, labels}: LabelledDocument, kind: Kind | undefined, {draft}: Reading): void {
    if (labels[0]!.kind === 'template') return
    const right = draft.kind === kind || (isProse(draft.kind) && isProse(kind))
    this.share(names.kind).add(right)
    if (!right) this.differs({file, line: 1}, `${kind ?? 'no kind'} read as ${draft.kind ?? 'no kind'}`)
  }

  private measureUnits(document: LabelledDocument, reading: Reading): void {
    const lines = new Lines(document.text)
    for (const label of document.labels) {
      if (!isKind(label.kind)) continue
      const [first, last] = label.lines ?? [1, lines.count]
      const inside = reading.findings.filter(({line}) => line >= first && line <= last)
      const unit = {document, label, kind: label.kind, first, last, lines, reading}
      this.measurePlace(unit)
      this.measureVerdicts(unit, inside)
      this.measureClaims(unit, inside)
      this.measureQuantities(unit)
      // Where nobody has graded, all count.
      if (label.strength === undefined || label.strength >= 4) this.measureDensity(unit, inside)
    }
  }

  /** Whether a story is a unit of its own, and the principles that it shows are seen. */
  private measurePlace({document: {file}, label, first, last, reading}: LabelledUnit): void {
    const shared = (one: {line: number; endLine: number}): number =>
      Math.max(0, Math.min(last, one.endLine) - Math.max(first, one.line) + 1)
    const [best] = reading.seen.units.filter((one) => shared(one)).sort((a, b) => shared(b) - shared(a))
    if (label.lines) {
      const both = best ? Math.max(last, best.endLine) - Math.min(first, best.line) + 1 : 1
      const right = best !== undefined && shared(best) / both >= 0.6
      this.share(names.units).add(right)
      if (!right) this.differs({file, line: first}, 'no unit of its own')
    }
    // A release speaks for a product and not for its writer: nothing is suggested there.
    if (label.principles && best?.suggested) {
      const suggested = best.suggested.slice(0, 3)
      const right = label.principles.some((name) => suggested.includes(name))
      this.share(names.principles).add(right)
      if (!right)
        this.differs(
          {file, line: first},
          `${label.principles.join(', ')}; suggested: ${suggested.join(', ') || 'none'}`
        )
    }
  }

  /** What is said once of a unit. */
  private measureVerdicts({document: {file}, label, kind, first}: LabelledUnit, inside: readonly Finding[]): void {
    const says = (rule: string, least?: 'warning'): boolean =>
      inside.some((finding) => finding.rule === rule && (!least || finding.severity === least))
    const where = {file, line: first}
    if (isStory(kind) && label.lessons !== 'n/a' && !label.lessons_borderline)
      this.judge(names.lessons, label.lessons === 'missing', says('lessons-learned'), where)
    // Half a framing is worth a finding too.
    if (!isStory(kind) && label.customer_framing)
      this.judge(names.framing, label.customer_framing !== 'present', says('customer-framing'), where)
    const claims = label.results_claims ?? []
    if (claims.some(({borderline}) => !borderline)) {
      const none = !claims.some(({quantified}) => quantified)
      this.judge(names.unquantifiedUnit(kind), none, says('quantified-results', 'warning'), where)
    }
  }

  private measureClaims({document, label, kind, first, last, lines}: LabelledUnit, inside: readonly Finding[]): void {
    const name = names.claims(kind)
    const byAuthor = this.claimsByAuthor.get(name) ?? new Map<string, Tally>()
    this.claimsByAuthor.set(name, byAuthor)
    const own = byAuthor.get(document.author) ?? new Tally()
    byAuthor.set(document.author, own)
    const flagged = inside.filter(({rule}) => rule === 'quantified-results')
    const hits = (finding: Finding, sentence: Span): boolean =>
      finding.at.end - finding.at.start <= longestPointer && overlaps(finding.at, sentence)
    const claims = (label.results_claims ?? []).map((claim) => ({
      ...claim,
      sentence: lines.sentence(claim.line, claim.col)
    }))
    for (const {quantified, borderline, sentence, line, text} of claims) {
      if (quantified || borderline) continue
      const found = flagged.some((finding) => hits(finding, sentence))
      own.add(true, found)
      this.judge(name, true, found, {file: document.file, line}, text)
    }
    // Where readers might differ, neither is wrong.
    const excused = claims.filter(({quantified, borderline}) => !quantified || borderline)
    const [from, to] = label.claims_scope ?? [first, last]
    for (const finding of flagged) {
      if (finding.line < from || finding.line > to || excused.some(({sentence}) => hits(finding, sentence))) continue
      own.add(false, true)
      const words = document.text.slice(finding.at.start, finding.at.end)
      this.judge(name, false, true, {file: document.file, line: finding.line}, words)
    }
  }

  /** Whether labelled results are seen, and their numbers where they are. */
  private measureQuantities({document: {file}, label, lines, reading}: LabelledUnit): void {
    const seen = reading.draft.units.flatMap(({claims}) => claims)
    for (const {line, col, text, quantified, borderline} of label.results_claims ?? []) {
      if (borderline) continue
      const sentence = lines.sentence(line, col)
      const matching = seen.filter((claim) => overlaps(claim.sentence.at, sentence))
      this.share(names.seen).add(matching.length > 0)
      if (matching.length === 0) continue
      const right = matching.some((claim) => claim.quantified) === quantified
      this.share(names.quantity).add(right)
      if (!right) this.differs({file, line}, `is ${quantified ? '' : 'not '}quantified: ${text}`)
    }
  }

  private measureDensity({lines, first, last}: LabelledUnit, inside: readonly Finding[]): void {
    const words = countWords(lines.texts.slice(first - 1, last).join('\n'))
    const warnings = inside.filter(({severity}) => severity === 'warning').length
    this.densities.push({warnings: (warnings * 1000) / words, all: (inside.length * 1000) / words})
  }

  private summarise(): void {
    for (const [name, authors] of this.claimsByAuthor) this.averageAuthors(`${name}, by author`, [authors])
    this.averageAuthors(names.byAuthor, [...this.claimsByAuthor.values()])
    if (this.densities.length === 0) return
    const middle = (of: 'warnings' | 'all'): string => median(this.densities.map((one) => one[of])).toFixed(1)
    this.values.set(
      names.density,
      `${middle('warnings')} warnings, ${middle('all')} in all  (median of ${this.densities.length})`
    )
  }

  /** The mean F1 over authors who have something to be found; an author of many documents counts once. */
  private averageAuthors(name: string, kinds: readonly ReadonlyMap<string, Tally>[]): void {
    const sums = new Map<string, Tally>()
    for (const [author, tally] of kinds.flatMap((one) => [...one])) {
      const sum = sums.get(author) ?? new Tally()
      sum.merge(tally)
      sums.set(author, sum)
    }
    const counted = [...sums.values()].filter((sum) => sum.truePositives + sum.falseNegatives > 0)
    if (counted.length === 0) return
    const mean = counted.reduce((total, {f1}) => total + f1, 0) / counted.length
    this.values.set(name, `F1 ${mean.toFixed(3)}  (mean of ${counted.length})`)
  }
}

interface LabelledUnit {
  readonly document: LabelledDocument
  readonly label: Label
  readonly kind: Kind
  /** Lines, from 1. */
  readonly first: number
  readonly last: number
  readonly lines: Lines
  readonly reading: Reading
}

/** The names of the measures, as the table shows them. */
const names = {
  silence: 'Controls and templates without findings',
  foreign: 'Documents in other languages without findings',
  kind: 'Kind recognised',
  units: 'Stories found as units of their own',
  lessons: 'No lesson',
  framing: 'No customer, or no problem of theirs',
  unquantifiedUnit: (kind: Kind) => `No result quantified: ${kind}`,
  claims: (kind: Kind) => `Unquantified results: ${kind}`,
  byAuthor: 'Unquantified results: all kinds, by author',
  seen: 'Results seen as results',
  quantity: 'Number or none judged right, of results seen',
  principles: "Reader's principle among the three suggested",
  density: 'Findings per 1,000 words, strong units'
}

/** The measures as the table orders them. */
export const order: readonly string[] = (() => {
  const kinds: readonly Kind[] = ['story', 'essay', 'prfaq', 'prd', 'narrative']
  return [
    names.silence,
    names.foreign,
    names.kind,
    names.units,
    names.lessons,
    names.framing,
    ...kinds.map(names.unquantifiedUnit),
    ...kinds.flatMap((kind) => [names.claims(kind), `${names.claims(kind)}, by author`]),
    names.byAuthor,
    names.seen,
    names.quantity,
    names.principles,
    names.density
  ]
})()

/** A written response and a narrative are both prose of some pages; one may be taken for the other. */
function isProse(kind: Kind | undefined): boolean {
  return kind === 'essay' || kind === 'narrative'
}

/** Judged by situation, action, result and lesson. */
function isStory(kind: Kind): boolean {
  return kind === 'essay' || kind === 'story'
}
