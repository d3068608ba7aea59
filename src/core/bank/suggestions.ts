import {unitAt, type Draft} from '../kinds/draft.ts'
import {evidenceByLens} from '../kinds/evidence.ts'
import {claimedBy, tagsOf} from '../kinds/tags.ts'
import type {Unit} from '../kinds/unit.ts'
import type {Span} from '../text/span.ts'
import {bearsOut, suggestedBy} from '../themes/evidence.ts'
import {themes, type Lens, type Theme} from './lens.ts'

/** A theme that a story could name, or names. */
export interface Suggestion {
  readonly theme: Theme
  /** Words of the story that speak for it, as they stand there, the weightiest first; none where nothing does. */
  readonly words: readonly string[]
  readonly claimed: boolean
}

/** What a story could say that it shows. */
export interface Suggestions {
  readonly unit: Unit
  /** Where somebody may be told of it unasked: it names nothing, or something that its words do not bear out. */
  readonly offeredAt: readonly Span[]
  /** What its words speak for most, three at most, and behind them what it names besides. */
  readonly themes: readonly Suggestion[]
}

const most = 3

/** What the story at an offset could say that it shows; undefined where there is no story. */
export function suggestionsAt(draft: Draft, offset: number, lens: Lens): Suggestions | undefined {
  const unit = unitAt(draft, offset)
  if (!unit || unit.unfilled || (unit.kind !== 'story' && unit.kind !== 'essay')) return undefined
  const evidence = evidenceByLens(unit, lens)
  const claimed = claimedBy(unit, lens)
  const unborne = tagsOf(unit, lens).filter(
    ({theme: named}) => named && !evidence.some((one) => one.theme === named && bearsOut(one))
  )
  const shown = suggestedBy(evidence).map(({theme, words}) => ({theme, words: words.slice(0, most)}))
  const besides = themes[lens].filter(({id}) => claimed.includes(id) && !shown.some(({theme}) => theme.id === id))
  return {
    unit,
    offeredAt: claimed.length === 0 || unborne.length > 0 ? [unit.titleAt, ...unborne.map(({at}) => at)] : [],
    themes: [
      ...shown,
      ...besides.map((theme) => ({
        theme,
        words: evidence.find((one) => one.theme === theme)?.words.slice(0, most) ?? []
      }))
    ].map((one) => ({...one, claimed: claimed.includes(one.theme.id)}))
  }
}
