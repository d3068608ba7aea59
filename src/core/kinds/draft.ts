import {Attached} from '../document/attached.ts'
import type {Block} from '../document/block.ts'
import type {Document} from '../document/document.ts'
import {kept} from '../document/kept.ts'
import {Manuscript} from '../document/manuscript.ts'
import {reading} from '../document/readings.ts'
import {complete, step, type Steps} from '../document/steps.ts'
import {stretchesOf} from '../document/stretches.ts'
import {unwatched} from '../document/watching.ts'
import {isEnglish, languagesOf, languagesTogether, type Languages} from '../text/english.ts'
import type {Kind} from './outline.ts'
import {recognise, recogniseAmong, type Prospects} from './recognition/recognise.ts'
import {unitsOf, type Unit} from './unit.ts'

/** A document read as what it is: the view on which rules judge. */
export interface Draft {
  readonly document: Document
  readonly kind: Kind | undefined
  /** Whether it is written in English, the only language that is judged; taken for granted of what is of no kind. */
  readonly english: boolean
  readonly units: readonly Unit[]
}

/**
 * Reads a Markdown text as `kind`, or as what its front matter or its structure says. Never throws.
 *
 * @param most  what it may be, where that is known already
 */
export function readDraft(source: string, kind?: Kind, most?: Prospects): Draft {
  return unwatched(() => complete(draftOf(new Manuscript(source), kind, most)))
}

/** Reads what has been written so far: the same draft as before, if it is of the same parts. */
export function* draftOf(manuscript: Manuscript, kind?: Kind, most?: Prospects): Steps<Draft> {
  const document = yield* manuscript.read()
  const is = kind ?? (yield* step(() => (most ? recogniseAmong(document, most) : recognise(document))))
  const english = is === undefined || (yield* step(() => isInEnglish(document)))
  const units = is ? yield* step(() => unitsOf(document, is)) : none
  const before = drafts.get(document)
  if (before && before.kind === is && before.english === english && before.units === units) return before
  const draft = {document, kind: is, english, units}
  drafts.set(document, draft)
  return draft
}

const drafts = new Attached<Document, Draft>()
const none: readonly Unit[] = []

/** The piece of writing that an offset lies in; between two, the one above. */
export function unitAt({units}: Draft, offset: number): Unit | undefined {
  return units.filter(({at}) => at.start <= offset).at(-1) ?? units[0]
}

const isInEnglish = reading(({blocks}: Document) => isEnglish(languagesTogether(languagesIn(blocks))))
const languages = kept(({text}: Block) => languagesOf(text))
const languagesOfStretch = reading((stretch: readonly Block[]) => languagesTogether(stretch.map(languages)))

/** Stretch by stretch, of which nobody asks for those far below. */
function* languagesIn(blocks: readonly Block[]): Generator<Languages> {
  for (const stretch of stretchesOf(blocks)) yield languagesOfStretch(stretch)
}
