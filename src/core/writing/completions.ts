import type {Draft} from '../kinds/draft.ts'
import {evidenceByLens} from '../kinds/evidence.ts'
import {outlines} from '../kinds/outlines.ts'
import {templateSnippet} from '../kinds/template.ts'
import {tagForms} from '../kinds/tags.ts'
import type {Span} from '../text/span.ts'
import {suggestedBy} from '../themes/evidence.ts'
import {lenses, type Lens, type Theme} from '../themes/theme.ts'
import type {Completion} from './completion.ts'
import {frontMatterCompletions} from './front-matter-completions.ts'
import {frontMatterAround} from './front-matter.ts'
import {lineAbove, lineAt, type Line} from './line.ts'
import {nameCompletions} from './name-completions.ts'
import {entryCompletions, sectionCompletions, type LabelPlace} from './section-completions.ts'

/** A place for which there may be completions. */
export type WritingPlace =
  | {readonly in: 'front matter'; readonly within: Span; readonly cursor: number}
  | {readonly in: 'names'; readonly lens: Lens; readonly list: string; readonly line: Line}
  | ({readonly in: 'label'} & LabelPlace)

/**
 * What kind of place the cursor is in; undefined in running prose. It looks at the cursor's line and its neighbours
 * only, and is asked at every space.
 */
export function writingPlace(source: string, cursor: number): WritingPlace | undefined {
  const within = frontMatterAround(source, cursor)
  if (within) return {in: 'front matter', within, cursor}
  const line = lineAt(source, cursor)
  // A part's name is short.
  if (line.before.length > 400) return undefined
  const [head, label = ''] = namesHead.exec(line.before) ?? []
  const lens = lenses.find((one) => tagForms[one].labels.has(label.toLowerCase()))
  if (head !== undefined && lens) return {in: 'names', lens, list: line.before.slice(head.length), line}
  return labelPlace(source, line)
}

const namesHead = /^\s{0,3}(?:[-*+]\s+)?(?:\*\*|__)?([A-Za-z][A-Za-z ]{1,30}?)(?::(?:\*\*|__)?|(?:\*\*|__):)[ \t]*/

function labelPlace(source: string, line: Line): WritingPlace | undefined {
  const match = /^( {0,3})(#{1,6}[ \t]+|\*\*|)([\p{L}\d][\p{L}\d’' -]{0,40})?$/u.exec(line.before)
  if (!match || line.after.replace(/^\*\*/, '').trim() !== '') return undefined
  const [, indent = '', marks = '', typed = ''] = match
  // A heading ends a paragraph; what is bold, or a word, may stand in the midst of one.
  if (!marks.startsWith('#') && !beginsBlock(source, line)) return undefined
  return {in: 'label', indent, marks, typed, line}
}

function beginsBlock(source: string, line: Line): boolean {
  const above = lineAbove(source, line)?.text
  return above === undefined || /^\s*$|^#{1,6}\s|^---\s*$|^\*\*[^*]{1,60}(?::\*\*|\*\*:)/.test(above)
}

/**
 * What can be written at a place of a draft, what comes next first.
 *
 * @param asked somebody has asked for it; otherwise there is something only where it has been begun with a mark
 */
export function completionsAt(draft: Draft, place: WritingPlace, asked: boolean): Completion[] {
  const {document, kind} = draft
  switch (place.in) {
    case 'front matter':
      return frontMatterCompletions(document.source, place.within, place.cursor, (lens) =>
        evidenced(draft, place.cursor, lens)
      )
    case 'names': {
      const {lens, list: before, line} = place
      if (!kind || isHidden(draft, line.cursor)) return []
      return nameCompletions(
        {lens, before, after: line.after, elsewhere: '', cursor: line.cursor, quotes: false},
        evidenced(draft, line.cursor, lens)
      )
    }
    case 'label':
      if (isHidden(draft, place.line.cursor) || (!asked && place.marks === '')) return []
      if (!kind) return asked && isNew(draft) ? newDocuments(place) : []
      return [...sectionCompletions(draft, place), ...(place.marks === '' ? entryCompletions(draft, place) : [])]
  }
}

/** What the words of the story speak for in which the cursor is. */
function evidenced({units}: Draft, cursor: number, lens: Lens): readonly Theme[] {
  const unit = units.filter(({at}) => at.start <= cursor).at(-1)
  if (!unit || (unit.kind !== 'story' && unit.kind !== 'essay')) return []
  return suggestedBy(evidenceByLens(unit, lens)).map(({theme}) => theme)
}

/** In code, HTML or a comment. */
function isHidden({document: {blocks, comments}}: Draft, cursor: number): boolean {
  const holds = ({at}: {at: Span}): boolean => at.start < cursor && cursor <= at.end
  return comments.some(holds) || blocks.some((block) => block.type === 'opaque' && holds(block))
}

/** A document in which nothing is written but, perhaps, a word that asks for completions. */
function isNew({document: {source}}: Draft): boolean {
  return source.length < 100 && /^[\p{L}-]*$/u.test(source.trim())
}

function newDocuments({line, indent, typed, marks}: LabelPlace): Completion[] {
  // Front matter stands at the top.
  if (marks !== '' || line.start > 0) return []
  const start = line.start + indent.length
  return outlines.map((outline) => ({
    is: 'document',
    label: outline.title,
    about: outline.about,
    at: {start, end: start + typed.length},
    text: templateSnippet(outline, {title: '', principles: []}),
    filter: outline.title
  }))
}
