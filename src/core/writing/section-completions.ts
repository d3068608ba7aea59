import type {Block} from '../document/block.ts'
import type {Draft} from '../kinds/draft.ts'
import {openersOf, outlineParts, snippetLike, type Opener} from '../kinds/insertion.ts'
import type {Part} from '../kinds/outline.ts'
import {outlineOf} from '../kinds/outlines.ts'
import {missingParts} from '../kinds/parts.ts'
import {entrySnippet, partSnippet} from '../kinds/template.ts'
import type {Unit} from '../kinds/unit.ts'
import {overlaps} from '../text/span.ts'
import type {Completion} from './completion.ts'
import type {Line} from './line.ts'
import {metricSnippets} from './snippets.ts'

/** The start of a line, where a part may begin. */
export interface LabelPlace {
  /** What has been typed to set off a label: `## `, `**`, or nothing. */
  readonly marks: string
  readonly typed: string
  /** White space before it. */
  readonly indent: string
  readonly line: Line
}

/** Where a unit stands when somebody writes at a place in it. */
interface Standing {
  readonly unit: Unit
  readonly parts: readonly Part[]
  /** The parts that have a label, without the line of the cursor. */
  readonly openers: readonly Opener[]
  /** The part in which the cursor is. */
  readonly rank: number
  /** The block whose label shows how this writer labels parts. */
  readonly model: Block | undefined
}

/** The names of the parts that are still to be written: first the one that comes next, in the form of the others. */
export function sectionCompletions(draft: Draft, place: LabelPlace): Completion[] {
  const here = standing(draft, place.line)
  if (!here) return []
  const missing = absent(here).flatMap((part): Completion[] => {
    const text = sectionText(part, place, here, draft.units.length > 1)
    if (!text) return []
    // What is typed of a label stays as it is, unless this writer labels parts otherwise.
    const kept = text.startsWith(place.marks) ? place.marks.length : 0
    const title = place.marks.startsWith('#') && hasText(draft, place.line) ? text.replace(/\n\n[^]*/, '') : text
    return [
      {
        is: 'section',
        label: part.title,
        about: part.asks,
        at: {start: place.line.start + place.indent.length + kept, end: place.line.cursor},
        text: title.slice(kept),
        filter: place.marks.slice(kept) + part.title,
        because: 'missing'
      }
    ]
  })
  return missing.map((one, index) => (index === 0 ? {...one, because: 'next'} : one))
}

/** What one may want to write within a part: one more row, risk or question, and sentences that measure. */
export function entryCompletions(draft: Draft, {typed, indent, line}: LabelPlace): Completion[] {
  const here = standing(draft, line)
  if (!here) return []
  const at = {start: line.start + indent.length, end: line.cursor}
  const part = here.parts[here.rank]
  const entries = part?.entry ? [part.entry] : []
  const measured = !part || measures.has(part.id) ? metricSnippets : []
  if (at.end - at.start !== typed.length) return []
  return [
    ...entries.map((entry) => ({
      is: 'entry' as const,
      label: entry.title,
      about: entry.asks,
      at,
      text: entrySnippet(entry),
      filter: entry.title
    })),
    ...measured.map(({title, about, body}) => ({
      is: 'metric' as const,
      label: title,
      about,
      at,
      text: body,
      filter: title
    }))
  ]
}

const measures: ReadonlySet<string> = new Set([
  'result',
  'solution',
  'customer-quote',
  'goals',
  'problem',
  'customer-problem',
  'proposal',
  'success-metrics'
])

function standing({units}: Draft, {start, end}: Line): Standing | undefined {
  const unit = units.filter(({at}) => at.start <= start).at(-1) ?? units[0]
  if (!unit) return undefined
  const line = {start, end: end + 1}
  const elsewhere = (one: Unit): Opener[] =>
    openersOf(one, partsOf(one)).filter(({block}) => !overlaps(block.label!.at, line))
  const openers = elsewhere(unit)
  const rank = openers.filter(({block}) => block.at.start < start).at(-1)?.rank ?? -1
  const model = openers[0]?.block ?? units.flatMap(elsewhere)[0]?.block
  return {unit, parts: partsOf(unit), openers, rank, model}
}

function partsOf(unit: Unit): readonly Part[] {
  const outline = outlineOf(unit.kind, unit.form)
  return outline.form ? outline.parts : outlineParts(unit)
}

/** The parts that nobody has written or begun: those below the cursor's before those above. */
function absent({unit, parts, openers, rank}: Standing): readonly Part[] {
  const begun = new Set(openers.map((opener) => parts[opener.rank]))
  const left = parts.filter((part) => !begun.has(part) && !isTold(unit, part))
  const behind = left.filter((part) => parts.indexOf(part) > rank)
  return [...behind, ...left.filter((part) => !behind.includes(part))]
}

/** Whether a press release says without a label what belongs in the part. */
function isTold(unit: Unit, part: Part): boolean {
  return unit.kind === 'prfaq' && byWords.has(part.id) && !unit.unfilled && !missingParts(unit).includes(part)
}

const byWords: ReadonlySet<string> = new Set([
  'headline',
  'dateline',
  'company-quote',
  'customer-quote',
  'call-to-action'
])

/** A part as it would be written here; undefined where it would not. */
function sectionText(part: Part, {marks}: LabelPlace, {unit, model}: Standing, ofSeveral: boolean): string | undefined {
  if (marks === '') return snippetLike(part, model)
  // An essay is prose, unless its writer has put headings into it.
  if (unlabelled.has(part.id) || (unit.kind === 'essay' && !model)) return undefined
  const own = partSnippet(part)
  const form = model?.label?.form
  if (marks === '**') {
    // In a press release other things are bold.
    if (form !== 'bold' && (form !== undefined || unit.kind === 'prfaq')) return undefined
    const body = withoutHeading(own)
    return `**${part.title}:**${body.includes('\n') ? '\n\n' : ' '}${body}`
  }
  const depth = marks.trim().length
  if (depth === 1) return own.startsWith('# ') ? own : undefined
  if (form !== undefined && form !== 'heading') return ofSeveral ? undefined : snippetLike(part, model)
  if (own.startsWith('# ') || (model?.depth ?? depth) !== depth) return undefined
  return `${marks}${part.title}\n\n${withoutHeading(own)}`
}

function withoutHeading(snippet: string): string {
  return snippet.startsWith('## ') ? snippet.slice(snippet.indexOf('\n\n') + 2) : snippet
}

/** They have no label wherever they stand. */
const unlabelled: ReadonlySet<string> = new Set(['subheadline', 'dateline', 'prompt'])

/** Whether something is written below a heading already, before the next part. */
function hasText({document: {source}}: Draft, {end}: Line): boolean {
  return /^(?!#|\*\*|---)./.test(source.slice(end, end + 200).trimStart())
}
