import {insertionsOf} from '../../kinds/insertion.ts'
import {unitAt, type Draft} from '../../kinds/draft.ts'
import {missingParts} from '../../kinds/parts.ts'
import type {Unit} from '../../kinds/unit.ts'
import {withStopsFrom} from '../../kinds/template.ts'
import {inserting, type Refactoring, type RefactoringEdit} from './refactoring.ts'

/** Inserts all sections that are missing, in the order of the outline, with something to fill in. */
export function insertSections(draft: Draft, offset: number): Refactoring | undefined {
  const unit = unitAt(draft, offset)
  const insertions = unit ? insertionsOf(unit, missing(unit)).map((one) => inserting(draft.document.source, one)) : []
  if (!unit || insertions.length === 0) return undefined
  const edits: RefactoringEdit[] = []
  let stops = 0
  // Of two at the same place the first of the outline stands first.
  for (const {at, text} of [...insertions].sort((a, b) => a.at.start - b.at.start)) {
    const numbered = withStopsFrom(text, stops)
    stops += numbered.stops
    const last = edits.at(-1)
    if (last?.at.start === at.start) edits[edits.length - 1] = {...last, text: last.text + numbered.text}
    else edits.push({at, text: numbered.text, snippet: true})
  }
  return {offeredAt: [unit.titleAt], edits}
}

/** What its reader looks for; a story that has parts ends with a lesson. */
function missing(unit: Unit): string[] {
  const labelled = new Set(unit.sections.flatMap(({parts, derived}) => (derived ? [] : parts)))
  const lessons = unit.kind === 'story' && labelled.size > 1 ? ['lessons'] : []
  return [...missingParts(unit).map(({id}) => id), ...lessons]
}
