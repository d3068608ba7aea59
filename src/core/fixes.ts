import type {Finding} from './lint.ts'
import type {Edit} from './document/comment-edit.ts'

/** The fixes that may all be made at once, in reading order: of those that would touch each other only the first. */
export function safeFixes(findings: readonly Finding[]): Edit[] {
  const safe = findings
    .flatMap(({fixes}) => fixes.find((fix) => fix.safe && !fix.snippet) ?? [])
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
  const made: Edit[] = []
  for (const fix of safe) if (fix.at.start >= (made[made.length - 1]?.at.end ?? -1)) made.push(fix)
  return made
}

/** The text after edits that do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.at.start - a.at.start || b.at.end - a.at.end)
    .reduce((all, {at, text: put}) => all.slice(0, at.start) + put + all.slice(at.end), text)
}
