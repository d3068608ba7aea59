import {gated} from './gate.ts'
import {markings} from './lists/confidential.ts'
import type {Span} from './span.ts'

// A marking is a line, or opens or closes one; "confidential advice" in the middle of a sentence is a fact.
const longestMarking = 14
const marking = gated(markings)

/** The marking of a line by which its writer keeps it from others; undefined where the words tell of something else. */
export function markingOf(line: string): Span | undefined {
  const found = marking.exec(line)
  if (!found) return undefined
  const at = {start: found.index, end: found.index + found[0].length}
  const loud = found[0] === found[0].toUpperCase()
  const before = line.slice(0, at.start)
  const after = line.slice(at.end)
  const alone =
    /^[^\p{L}]*(?:(?:status|classification|company|acme|note|draft|private|strictly|this document is|this is)\b[^\p{L}]*)*$/iu.test(
      before
    )
  const closed =
    /^\s*(?:$|[.!,;:|/)\]—–-]|(?:and|&)\s+(?:proprietary|confidential)|(?:outside|beyond|without|this|or)\b|information\W*$)/i.test(
      after
    )
  const short = (line.match(/\S+/g) ?? []).length <= longestMarking
  return loud || (alone && closed && short) ? at : undefined
}
