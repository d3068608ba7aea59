import type {Span} from '../text/span.ts'
import type {Names} from './names.ts'
import type {Theme} from './theme.ts'

/** What the letters of a list say that names nothing yet. */
const nothing = /^(?:none(?: yet)?|n a|na|to ?do|tbd|tbc|xxx+)?$/i
const separators = /[,;/|·•\n&]|\band\b/g
/** What stands between names, where it is neither a comma nor a word. */
const sign = /\s[/|·•]\s/
/** Markup that may open before a name, and close behind it. */
const markup = '*_`~[]'

/**
 * A list of names with some more and without others. All else that stands in it stays: unknown names, and remarks with
 * the name that they follow. Undefined where no name is left.
 */
export function withNames(
  list: string,
  names: Names<Theme>,
  add: readonly Theme[],
  remove: readonly Theme[] = []
): string | undefined {
  const kept = withoutNames(list, names, remove)
  const there = kept === undefined ? [] : names.read(kept)
  const more = add.filter((one) => !there.some(({theme}) => theme === one))
  if (more.length === 0) return kept
  const by = sign.exec(list)?.[0] ?? ', '
  const added = more.map(({name}) => name).join(by)
  if (kept === undefined || namesNothing(kept)) return added
  if (there.length === 0) return `${added} (${kept.trim()})`
  const wanted = [...there.map(({theme}) => theme), ...more]
  return placesIn(kept, there, by)
    .map(([at, text]) => kept.slice(0, at) + text(added) + kept.slice(at))
    .find((one) => isSame(names.read(one), wanted))
}

/** Where more names can stand: at the end, else, where a remark would swallow them, behind or before all names. */
function placesIn(
  list: string,
  there: readonly Span[],
  by: string
): readonly (readonly [number, (added: string) => string])[] {
  const behind = (added: string): string => by + added
  return [
    [list.replace(/(?<![\s.])[\s.]+$/, '').length, behind],
    [endOf(list, there.at(-1)!), behind],
    [startOf(list, there[0]!), (added) => added + by]
  ]
}

function isSame(read: readonly {readonly theme: Theme | undefined}[], wanted: readonly (Theme | undefined)[]): boolean {
  return read.length === wanted.length && read.every(({theme}) => wanted.includes(theme))
}

function namesNothing(list: string): boolean {
  const said = list.replace(/[^\p{L}]+/gu, ' ').trim()
  // A template asks in brackets.
  return nothing.test(said) || (list.trim().startsWith('[') && list.trim().endsWith(']'))
}

function withoutNames(list: string, names: Names<Theme>, remove: readonly Theme[]): string | undefined {
  const found = names.read(list)
  const stays = found.map(({theme}) => theme === undefined || !remove.includes(theme))
  if (!stays.includes(false)) return list
  if (!stays.includes(true)) return undefined
  const ends = found.map(({end}, index) => {
    const next = found[index + 1]
    if (!next) return list.length
    const start = startOf(list, next)
    return end + separatorIn(list.slice(end, start))
  })
  let text = list.slice(0, startOf(list, found[0]!))
  let empty = true
  for (const [index, name] of found.entries()) {
    if (!stays[index]) continue
    if (!empty) text += list.slice(ends[index - 1], startOf(list, name))
    text += list.slice(startOf(list, name), ends[index])
    empty = false
  }
  return text
}

/** Where in what stands between two names the last separators begin: what stands before them belongs to the first. */
function separatorIn(gap: string): number {
  const found = [...gap.matchAll(separators)]
  if (found.length === 0) return gap.length
  let first = found.length - 1
  const isNext = (nth: number): boolean =>
    gap.slice(found[nth]!.index + found[nth]![0].length, found[nth + 1]!.index).trim() === ''
  while (first > 0 && isNext(first - 1)) first--
  return gap.slice(0, found[first]!.index).trimEnd().length
}

/** Where a name begins, with the markup that opens before it. */
function startOf(list: string, {start}: Span): number {
  let at = start
  while (at > 0 && markup.includes(list[at - 1]!)) at--
  return at
}

function endOf(list: string, {end}: Span): number {
  let at = end
  while (at < list.length && markup.includes(list[at]!)) at++
  return at
}
