import {endOf, startOf} from '../document/anchor.ts'
import type {Block} from '../document/block.ts'
import type {Edit} from '../document/comment-edit.ts'
import type {Document} from '../document/document.ts'
import {yamlWithin} from '../document/front-matter.ts'
import {withNames} from '../themes/name-list.ts'
import type {Lens, Theme} from '../themes/theme.ts'
import type {Draft} from './draft.ts'
import {withTags} from './tag-yaml.ts'
import {tagForms, tagLines, tagsOf, type TagForm, type TagLine} from './tags.ts'
import type {Unit} from './unit.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** Which themes a story is to name besides those that it names, and which no longer. */
export interface Tagging {
  readonly add: readonly Theme[]
  readonly remove: readonly Theme[]
}

/**
 * The edits of which each, by itself, would write into a story what it shows, where the story says so already: in a
 * line of its own, else in the front matter of its document if it is the only story there. The likeliest first.
 */
export function* tagEdits(
  {document, units}: Pick<Draft, 'document' | 'units'>,
  unit: Unit,
  lens: Lens,
  {add, remove}: Tagging
): Generator<Edit> {
  const form = tagForms[lens]
  const named = tagsOf(unit, lens).flatMap(({theme}) => theme ?? [])
  const all = [...new Set([...named.filter((one) => !remove.includes(one)), ...add])]
  const lines = tagLines(unit.blocks, form.labels)
  if (lines.length > 0) {
    const edit = inLines(document, unit.blocks, form, {add: add.filter((one) => !named.includes(one)), remove})
    if (edit) yield edit
    return
  }
  const {frontMatter, lineEnd} = document
  if (frontMatter && frontMatter.errors.length === 0 && units.length === 1) {
    const {written} = frontMatter
    const {start} = frontMatter.at
    const within = yamlWithin(written)
    const at = {start: start + within.start, end: start + within.end}
    const yaml = written.slice(within.start, within.end)
    const text = withTags(yaml, form, {add, remove, all}, lineEnd)
    // Front matter without a line has no line end that a first line could stand before.
    const closed = yaml === '' && text ? text + lineEnd : text
    if (closed !== undefined && closed !== yaml) yield shortest({at, text: closed}, yaml)
  }
  yield* newLines(unit, `**${form.title}:** ${all.map(({name}) => name).join(', ') || 'none'}`, lineEnd)
}

/** Under the title, or before all that is told. */
function* newLines(unit: Unit, line: string, end: string): Generator<Edit> {
  const [opening] = unit.blocks
  const title = unit.titleBlock
  const isOwn = title !== undefined && unit.blocks.includes(title)
  if (isOwn && title.type === 'heading' && !title.quoted) yield {at: endOf(title.at), text: end + end + line}
  if (!opening || [opening.cell, opening.item].some(Boolean) || opening.quoted) return
  yield {at: startOf(opening.at), text: line + end + end}
}

/** In the lines, and the items of lists, that name something already. */
function inLines(
  {source, lineEnd}: Document,
  blocks: readonly Block[],
  {labels, names}: TagForm,
  {add, remove}: Tagging
): Edit | undefined {
  const lines = tagLines(blocks, labels).map((line) => ({at: placeOf(line), labelled: line.labelled}))
  // A label over a list stays empty.
  const holders = lines.filter(({at, labelled}) => !labelled || at.end > at.start || lines.length === 1)
  const inline = holders.find(({labelled}) => labelled)
  const texts = holders.map((holder) =>
    withNames(source.slice(holder.at.start, holder.at.end), names, holder === inline ? add : [], remove)
  )
  if (!inline && add.length > 0) {
    const stays = texts.map((text) => text !== undefined).lastIndexOf(true)
    const target = stays === -1 ? holders.length - 1 : stays
    const text = texts[target]
    // What names nothing, such as "none", gives its place to the first.
    const items = [...(text !== undefined && names.read(text).length > 0 ? [text] : []), ...add.map(({name}) => name)]
    const bullet = bulletOf(source, holders[target]!.at)
    if (bullet === undefined) return undefined
    texts[target] = items.map((item, nth) => (nth === 0 ? item : lineEnd + bullet(nth) + item)).join('')
  }
  const nothing = texts.every((text) => text === undefined)
  const edits = holders.map(({at, labelled}, index): Edit => {
    const text = texts[index] ?? (labelled || nothing ? 'none' : undefined)
    return text === undefined ? {at: lineOf(source, at), text: ''} : {at, text: spaced(source, at.start, text)}
  })
  const edit = edits.length > 0 ? shortestIn(asOne(edits, source), source) : undefined
  return edit && edit.at.start === edit.at.end && edit.text === '' ? undefined : edit
}

/** Where the names of a line stand: behind its label, or where they would. */
function placeOf(line: TagLine): Place {
  const {at, cell} = line.block
  const {start, end} = line.text.trim() ? line.toSource({start: 0, end: line.text.length}) : endOf(at)
  // A link goes on behind its last word.
  return {start, end: cell ? end : Math.max(end, at.end)}
}

/** Behind a label there is a space. */
function spaced(source: string, at: number, text: string): string {
  return /^\S/.test(text) && /[:*_]$/.test(source.slice(Math.max(0, at - 1), at)) ? ` ${text}` : text
}

/** What the next items of the list begin with in which something stands. */
function bulletOf(source: string, at: Place): ((nth: number) => string) | undefined {
  const line = source.slice(lineOf(source, at).start, at.start)
  const bullet = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ x]\]\s+)?/i.exec(line)?.[0]
  return bullet === undefined ? undefined : (nth) => bullet.replace(/\d+/, (number) => `${Number(number) + nth}`)
}

function lineOf(source: string, {start, end}: Place): Place {
  const from = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
  return {start: from, end: end + /^[^\r\n]*(?:\r\n?|\n|$)/.exec(source.slice(end))![0].length}
}

/** Edits in reading order, as one. */
function asOne(edits: readonly Edit[], source: string): Edit {
  const sorted = [...edits].sort((a, b) => a.at.start - b.at.start)
  const [start, end] = [sorted[0]!.at.start, Math.max(...sorted.map(({at}) => at.end))]
  let text = ''
  let from = start
  for (const edit of sorted) {
    text += source.slice(from, edit.at.start) + edit.text
    from = edit.at.end
  }
  return {at: {start, end}, text: text + source.slice(from, end)}
}

const shortestIn = (edit: Edit, source: string): Edit => shortest(edit, source.slice(edit.at.start, edit.at.end))

/** The same edit of what stood there before, without what it would leave as it is. */
function shortest({at, text}: Edit, before: string): Edit {
  const most = Math.min(before.length, text.length)
  let head = 0
  while (head < most && before[head] === text[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++
  return {at: {start: at.start + head, end: at.end - tail}, text: text.slice(head, text.length - tail)}
}
