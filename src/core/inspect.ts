import type {Draft} from './kinds/draft.ts'
import {evidenceOf} from './kinds/evidence.ts'
import {framingOf} from './kinds/framing.ts'
import {leadOf, type Start} from './kinds/lead.ts'
import type {Kind} from './kinds/outline.ts'
import type {Document} from './document/document.ts'
import type {Place} from './document/lines.ts'
import type {Unit} from './kinds/unit.ts'
import type {Span} from './text/span.ts'
import {bearsOut, suggestedBy} from './themes/evidence.ts'

/** Whom a document is for, as it says itself: each part where it stands, null where it is not said. */
export interface InspectedFraming {
  readonly who: Place | null
  readonly problem: Place | null
  readonly benefit: Place | null
  /** A customer's own words. */
  readonly quote: Place | null
  /** What headline and first sentences lead with. */
  readonly startsFrom: Start
}

export interface InspectedUnit {
  readonly kind: Kind
  readonly title: string
  /** First and last line, from 1. */
  readonly line: number
  readonly endLine: number
  /** Names of the known principles that it claims. */
  readonly principles: readonly string[]
  /** Names of those of them that its own words bear out. */
  readonly evidenced: readonly string[]
  /** In stories and responses: names of the principles that its own words speak for most, claimed or not; three at most. */
  readonly suggested?: readonly string[]
  /** For each of these, the words that speak for it as they stand there, the weightiest first. */
  readonly spoken?: readonly {readonly principle: string; readonly words: readonly string[]}[]
  /** The parts of the outline with the line where each begins; `derived` where no label says so. */
  readonly sections: readonly {readonly name: string; readonly line: number; readonly derived?: true}[]
  /** What got better or came out otherwise, with the words that measure it. */
  readonly claims: readonly (Place & {readonly quantified: boolean; readonly quantities: readonly string[]})[]
  /** In PR/FAQs, PRDs and narratives. */
  readonly framing?: InspectedFraming
}

/** What the linter sees in a document. The JSON form of `workback inspect`: other tools read it. */
export interface Inspection {
  readonly kind: Kind | null
  readonly units: readonly InspectedUnit[]
}

/** Lays open what a document was read as. */
export function inspect({document, kind, units}: Draft): Inspection {
  return {
    kind: kind ?? null,
    units: units.map((unit) => {
      const {line, endLine} = document.place(unit.at)
      const claimed = [...new Set(unit.principles.flatMap((claim) => claim.theme?.name ?? []))]
      const told = tells(unit.kind) ? evidenceOf(unit) : []
      const suggested = suggestedBy(told).map(({theme, words}) => ({principle: theme.name, words}))
      return {
        kind: unit.kind,
        title: unit.title,
        line,
        endLine,
        principles: claimed,
        evidenced: claimed.filter((name) => told.some((one) => one.theme.name === name && bearsOut(one))),
        ...(tells(unit.kind) && {suggested: suggested.map(({principle}) => principle), spoken: suggested}),
        sections: unit.sections.flatMap(({parts, label, blocks, derived}) => {
          const at = label?.at ?? blocks[0]?.at
          return at ? parts.map((name) => ({name, line: document.place(at).line, ...(derived && {derived})})) : []
        }),
        claims: unit.claims.map(({sentence, quantified}) => ({
          ...document.place(sentence.at),
          quantified,
          quantities: sentence.quantities.map(({start, end}) => sentence.text.slice(start, end))
        })),
        ...(hasCustomer(unit.kind) && {framing: inspectFraming(document, unit)})
      }
    })
  }
}

/** Of what somebody has done; a release or a plan has no principle to suggest. */
const tells = (kind: Kind): boolean => kind === 'story' || kind === 'essay'

const hasCustomer = (kind: Kind): boolean => kind === 'prfaq' || kind === 'prd' || kind === 'narrative'

function inspectFraming(document: Document, unit: Unit): InspectedFraming {
  const {who, problem} = framingOf(unit)
  const {benefit, quote, startsFrom} = leadOf(unit)
  const place = (at: Span | undefined): Place | null => (at ? document.place(at) : null)
  return {who: place(who), problem: place(problem), benefit: place(benefit), quote: place(quote), startsFrom}
}
