import assert from 'node:assert/strict'
import {
  applied,
  ignoreHere,
  ignoreInDocument,
  inspect,
  lint,
  readDraft,
  safeFixes,
  snippetText,
  type Finding,
  type Kind
} from '../../src/core/index.ts'
import {judge} from '../../src/core/lint.ts'

/** What holds for every text, whatever it is. */
export function holds(text: string, kind?: Kind): void {
  const findings = sound(text, kind)
  assert.deepEqual(lint(text, options(kind)), findings, 'the same text has the same findings')
  assert.doesNotThrow(() => JSON.stringify(inspect(readDraft(text, kind))))
  const safe = safeFixes(findings)
  if (safe.length > 0) sound(applied(text, safe), kind)
  // Each rule once is enough, and nobody has the time for all of them.
  for (const finding of new Map(findings.map((one) => [one.rule, one])).values()) {
    for (const fix of finding.fixes) {
      sound(applied(text, [fix.snippet ? {...fix, text: snippetText(fix.text)} : fix]), kind)
    }
    sound(applied(text, [ignoreHere(text, finding, 'a reason')]), kind)
    sound(applied(text, [ignoreInDocument(text, finding.rule)]), kind)
  }
}

const options = (kind: Kind | undefined): {kind?: Kind} => (kind ? {kind} : {})

/** The findings of a text, each of them where it can be. */
function sound(text: string, kind: Kind | undefined): Finding[] {
  const draft = readDraft(text, kind)
  const findings = judge(draft)
  let last = {start: 0, end: 0}
  for (const {rule, at, reason, fixes, ...place} of findings) {
    assert.ok(!reason.startsWith('This check failed'), `${rule}: ${reason}`)
    assertInside(at, text, rule)
    assert.ok(at.start > last.start || (at.start === last.start && at.end >= last.end), `${rule}: out of order`)
    assert.deepEqual([place.line, place.column], pointAt(text, at.start), rule)
    assert.deepEqual([place.endLine, place.endColumn], pointAt(text, at.end), rule)
    for (const fix of fixes) assertInside(fix.at, text, `${rule}: ${fix.title}`)
    last = at
  }
  return findings
}

function assertInside({start, end}: {start: number; end: number}, text: string, what: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${what}: ${start} to ${end} of ${text.length}`)
}

/** Line and column from 1, with all three line ends. */
function pointAt(text: string, offset: number): [number, number] {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length).filter((end) => end <= offset)
  return [ends.length + 1, offset - (ends.at(-1) ?? 0) + 1]
}
