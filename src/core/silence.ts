import type {Document} from './document/document.ts'
import {rules} from './rules/index.ts'
import type {Silence, Silencing} from './rules/rule.ts'
import {readMarker, type Keyword} from './text/marker.ts'
import {nearest} from './text/nearest.ts'
import type {Span} from './text/span.ts'

/** What is silenced: a finding, as far as comments care. */
interface Silenceable {
  readonly rule: string
  readonly at: Span
}

const ids = new Set(rules.map(({id}) => id))
const judges = new Set(rules.flatMap(({id, judgesSilences}) => (judgesSilences ? [id] : [])))

/** A comment and one of the rules that it names, on the way of finding out what it does. */
interface Directive {
  readonly keyword: Keyword | undefined
  /** Where what it names begins to be silenced, or to speak, and where that ends. */
  readonly covers: Span
  readonly rule: string | undefined
  readonly at: Span
  used: boolean
}

/** Which findings of a document its comments silence. */
export class Silences {
  private readonly comments: readonly (Omit<Silence, 'silencings'> & {readonly directives: readonly Directive[]})[]
  private readonly directives: readonly Directive[]
  private readonly disabling: readonly Directive[]
  /** Those that speak of a rule, once it was asked for. */
  private readonly byRule = new Map<string, readonly Directive[]>()

  constructor(document: Document) {
    // Above everything else, a comment speaks of the front matter too.
    const top = document.blocks[0]?.at.start ?? Infinity
    this.comments = document.comments.flatMap(({at, text, covers: below}) => {
      const marker = readMarker(text)
      if (!marker) return []
      const {keyword} = marker
      const inside = at.start + '<!--'.length
      const shift = ({start, end}: Span): Span => ({start: inside + start, end: inside + end})
      const covers = keyword === 'ignore' ? below : {start: at.end <= top ? 0 : at.start, end: Infinity}
      const named = marker.rules.map((rule) => ({rule: rule.id, at: shift(rule.at)}))
      const directives = (named.length > 0 ? named : [{rule: undefined, at}]).map((one): Directive => ({
        ...one,
        keyword,
        covers,
        used: false
      }))
      return [{at, keyword, word: shift(marker.word), directives}]
    })
    this.directives = this.comments.flatMap(({directives}) => directives)
    this.disabling = this.directives.filter(({keyword}) => keyword === 'disable')
  }

  /** The findings that no comment silences. It is kept in mind which comments did. */
  heard<F extends Silenceable>(findings: readonly F[]): F[] {
    if (this.directives.length === 0) return [...findings]
    return findings.filter((finding) => {
      const by = this.silencing(finding)
      if (by) by.used = true
      return !by
    })
  }

  /** @param judged the ids of the rules that have read all of the document */
  report(judged: ReadonlySet<string>): Silence[] {
    return this.comments.map(({directives, ...comment}) => ({
      ...comment,
      silencings: directives.map((one) => this.outcome(one, judged))
    }))
  }

  private silencing({rule, at}: Silenceable): Directive | undefined {
    const speaking = this.byRule.get(rule) ?? this.directives.filter((one) => speaksOf(one, rule))
    this.byRule.set(rule, speaking)
    let by: Directive | undefined
    for (const one of speaking) {
      if (at.start < one.covers.start || at.start >= one.covers.end) continue
      // Of two that silence the same, the second is the one to spare.
      if (one.keyword === 'enable') by = undefined
      else if (one.keyword) by ??= one
    }
    return by
  }

  private outcome(directive: Directive, judged: ReadonlySet<string>): Silencing {
    const {rule, at} = directive
    if (rule !== undefined && !ids.has(rule)) {
      const near = nearest(rule, ids)
      return {rule, at, state: 'unknown', ...(near && {near})}
    }
    const known = rule === undefined ? judged.size > 0 : judged.has(rule)
    const used = directive.keyword === 'enable' ? this.ends(directive) : directive.used
    return {rule, at, state: used ? 'used' : known ? 'unused' : 'unjudged'}
  }

  /** Whether an `enable` lets something speak that was silenced before. */
  private ends(enable: Directive): boolean {
    return this.disabling.some(
      ({rule, at}) =>
        at.start < enable.at.start && (rule === undefined || enable.rule === undefined || rule === enable.rule)
    )
  }
}

function speaksOf(directive: Directive, rule: string): boolean {
  // "All" does not mean the rule about such comments, or one that is idle would hide that it is.
  return directive.rule === undefined ? !judges.has(rule) : directive.rule === rule
}
