import {inspect, readDraft, type Draft, type Finding, type Inspection, type Kind} from '../../src/core/index.ts'
import {judge} from '../../src/core/lint.ts'

/** What the linter makes of a text. */
export interface Reading {
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly seen: Inspection
}

/** Reads a text end to end, or as the kind that it is said to be. */
export function read(text: string, kind?: Kind): Reading {
  const draft = readDraft(text, kind)
  return {draft, findings: judge(draft), seen: inspect(draft)}
}
