import type {Edit} from '../document/comment-edit.ts'
import {readDraft, type Draft} from '../kinds/draft.ts'
import {tagEdits} from '../kinds/tag-edit.ts'
import {claimedBy} from '../kinds/tags.ts'
import type {Unit} from '../kinds/unit.ts'
import {lenses, themes, type Lens} from './lens.ts'

/**
 * The edit that makes a story name some themes more, and others no longer, where and in the way in which it names them
 * already. Undefined where it says so already, or where no single edit makes it say just that.
 *
 * @param add ids of themes
 */
export function tagStory(
  draft: Draft,
  unit: Unit,
  lens: Lens,
  add: readonly string[],
  remove: readonly string[] = []
): Edit | undefined {
  const index = draft.units.indexOf(unit)
  const named = namedBy(unit, lens)
  const wanted = new Set([...named.filter((id) => !remove.includes(id)), ...add])
  if (index === -1 || isSame(named, [...wanted])) return undefined
  const themesOf = (ids: readonly string[]) => themes[lens].filter(({id}) => ids.includes(id))
  // Who asks for both wants it there.
  const tagging = {add: themesOf(add), remove: themesOf(remove.filter((id) => !add.includes(id)))}
  const {source} = draft.document
  for (const {at, text} of tagEdits(draft, unit, lens, tagging)) {
    const edit = {at: {start: at.start, end: at.end}, text}
    const after = readDraft(source.slice(0, at.start) + text + source.slice(at.end), draft.kind)
    const says = lenses.every((each) =>
      after.units.every((one, nth) =>
        isSame(namedBy(one, each), nth === index && each === lens ? [...wanted] : namedBy(draft.units[nth], each))
      )
    )
    if (says && after.units.length === draft.units.length) return edit
  }
  return undefined
}

function namedBy(unit: Unit | undefined, lens: Lens): string[] {
  return unit ? claimedBy(unit, lens) : []
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one))
}
