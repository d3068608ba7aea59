import type {Draft} from './kinds/draft.ts'
import type {Kind} from './kinds/outline.ts'
import type {Place} from './document/document.ts'

export interface InspectedUnit {
  readonly kind: Kind
  readonly title: string
  /** First and last line, from 1. */
  readonly line: number
  readonly endLine: number
  /** Names of the known principles that it claims. */
  readonly principles: readonly string[]
  /** Names of principles that its text speaks for; reserved, and empty so far. */
  readonly suggested: readonly string[]
  readonly sections: readonly {readonly name: string; readonly line: number}[]
  readonly claims: readonly (Place & {readonly quantified: boolean})[]
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
      return {
        kind: unit.kind,
        title: unit.title,
        line,
        endLine,
        principles: [...new Set(unit.principles.flatMap((claim) => claim.principle?.name ?? []))],
        suggested: [],
        sections: unit.sections.flatMap(({parts, label}) =>
          label ? parts.map((name) => ({name, line: document.place(label.at).line})) : []
        ),
        claims: unit.claims.map(({sentence, quantified}) => ({...document.place(sentence.at), quantified}))
      }
    })
  }
}
