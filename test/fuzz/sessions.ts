import documents from 'all-documents:test/fixtures/documents'
import assert from 'node:assert/strict'
import {isDeepStrictEqual} from 'node:util'
import * as fc from 'fast-check'
import {
  createSession,
  documentedRules,
  inspect,
  labelledParts,
  measuresOf,
  readDraft,
  type Draft,
  type DraftSession,
  type Finding,
  type Kind
} from '../../src/core/index.ts'
import {judge} from '../../src/core/lint.ts'
import {changesOf, deed, type Change, type Deed} from './edits.ts'
import {documentOf, kind} from './pieces.ts'

/** A text, and what is done to it. */
export interface Writing {
  readonly text: string
  readonly kind: Kind | undefined
  readonly steps: readonly Step[]
}

interface Step {
  readonly deed: Deed
  /** Milliseconds of work between the changes; none asks for no work. */
  readonly work: number | undefined
  /** Whether somebody looks at the findings of each change, or types on. */
  readonly looks: boolean
}

const step: fc.Arbitrary<Step> = fc.record({
  deed,
  work: fc.constantFrom(undefined, undefined, 0, 1),
  looks: fc.integer({min: 0, max: 5}).map((one) => one < 5)
})

const examples = documentedRules
  .flatMap((rule) => rule.examples.map(({text}) => text))
  .filter(({length}) => length < 400)

/** Texts of which reading anew takes about a millisecond: those of the rules' pages, and made ones. */
export const short = fc.oneof(fc.constantFrom(...examples), documentOf(2))

/** Whole documents, so that much stands far from what is changed. */
export const long = fc.oneof(fc.constantFrom(...Object.values(documents)), documentOf(15))

export const writing = (texts: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<Writing> =>
  fc.record({text: texts, kind, steps: fc.array(step, {minLength: 1, maxLength})})

/**
 * Does what is to be done, and fails where the findings are not those of the text as it is then.
 * @returns how many changes there were
 */
export function follows({text, kind, steps}: Writing, longest: number): number {
  const session = createSession(text, kind ? {kind} : {})
  const before: string[] = []
  let changes = 0
  for (const {deed, work, looks} of steps) {
    if (session.text.length > longest) continue
    before.push(session.text)
    for (const change of changesOf(session.text, deed)) {
      changes++
      make(session, change)
      const complete = work !== undefined && session.work(work)
      if (looks || complete) compare(session, whole(session.text, kind), change)
      if (complete) compareDrafts(session.draft, readDraft(session.text, kind))
    }
  }
  // Backwards, as by one key that is held down: what was known of a text is of use again.
  for (const text of before.reverse().slice(0, 3)) {
    changes++
    const change = {start: 0, end: session.text.length, put: text}
    make(session, change)
    compare(session, whole(text, kind), change)
    compareDrafts(session.draft, readDraft(text, kind))
  }
  return changes
}

/** The findings of a text that is read in full: what a glance at it spares is a property of its own. */
const whole = (text: string, kind: Kind | undefined): Finding[] => judge(readDraft(text, kind))

/** What else is read of a draft, beside the findings. */
function compareDrafts(known: Draft, wanted: Draft): void {
  for (const read of [inspect, measuresOf, labelledParts]) assert.deepEqual(read(known), read(wanted), read.name)
}

function make(session: DraftSession, {start, end, put}: Change): void {
  const {text} = session
  const from = Math.min(start, text.length)
  session.replace(start, end, put)
  assert.equal(session.text, text.slice(0, from) + put + text.slice(Math.max(from, end)))
}

function compare(session: DraftSession, expected: readonly Finding[], change: Change): void {
  if (isDeepStrictEqual([...session.findings], expected)) return
  const lines = (findings: readonly Finding[]): string[] =>
    findings.map((one) => `${one.rule} ${one.line}:${one.column} ${JSON.stringify(one)}`)
  const [known, wanted] = [lines(session.findings), lines(expected)]
  const text = JSON.stringify(session.text)
  assert.deepEqual(
    known.filter((line) => !wanted.includes(line)),
    wanted.filter((line) => !known.includes(line)),
    `after ${JSON.stringify(change)} in ${text}`
  )
  assert.deepEqual(known, wanted, `out of order after ${JSON.stringify(change)} in ${text}`)
}
