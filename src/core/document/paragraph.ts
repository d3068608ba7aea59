import type {Span} from '../text/span.ts'
import {fromTo} from './anchor.ts'
import {Block, type BlockFields} from './block.ts'
import {Label, labelledLines, readsAsHeading, type LabelForm} from './label.ts'
import type {Prose} from './prose.ts'

/** What the blocks of one paragraph have in common. */
export interface Paragraph
  extends Pick<BlockFields, 'type' | 'quoted'>, Partial<Pick<BlockFields, 'item' | 'cell' | 'label'>> {
  /** It stands above text of its own, as a heading would. */
  readonly heads?: boolean
}

/**
 * The blocks of a paragraph or table cell that stands at `whole` in the source: parted where a line begins with a
 * label, because people write `**Situation:** …` line below line.
 */
export function paragraphBlocks(prose: Prose, whole: Span, {item, label: outer, heads, ...common}: Paragraph): Block[] {
  // In a cell, which is short, a few plain words before a colon are as likely a sentence's beginning.
  const lines = labelledLines(prose).filter(
    ({form, start, labelEnd}) =>
      common.type !== 'cell' || form === 'bold' || prose.text.slice(start, labelEnd).trim().split(' ').length <= 2
  )
  if (heads && lines.length === 0 && readsAsHeading(prose.text)) {
    const end = prose.text.length
    const label = labelOf(prose, 'line', whole)
    return [new Block({...common, at: whole, prose: prose.slice({start: end, end}), label, ...(item && {item})})]
  }
  const first = lines[0]?.start ?? prose.text.length
  // A cell that is nothing but a bold word says it: it labels nothing.
  const labels =
    common.type !== 'cell' ||
    item !== undefined ||
    lines.some(({end}, at) => bodyOf(prose, end, lines[at + 1]?.start) !== '')
  if (lines.length === 0 || !labels) {
    return [new Block({...common, at: whole, prose, ...(item && {item}), ...(outer && {label: outer})})]
  }
  const blocks: Block[] = []
  if (prose.text.slice(0, first).trim() !== '') {
    const head = prose.slice({start: 0, end: first})
    const at = prose.toSource({start: 0, end: head.text.trimEnd().length})
    blocks.push(new Block({...common, at, prose: head, ...(item && {item}), ...(outer && {label: outer})}))
  }
  lines.forEach((line, index) => {
    const end = lines[index + 1]?.start ?? prose.text.length
    const words = prose.text.slice(line.start, line.labelEnd)
    const opens = blocks.length === 0
    const label = new Label(
      words.trim().replace(/(?<!\s)\s*:$/, ''),
      line.form,
      prose.toSource({start: line.start, end: line.labelEnd})
    )
    const last = index === lines.length - 1
    const said = line.start + prose.text.slice(line.start, end).trimEnd().length
    const at = fromTo(opens ? whole : label.at, last ? whole : prose.toSource({start: line.start, end: said}))
    const body = prose.slice({start: line.end, end})
    blocks.push(new Block({...common, at, prose: body, label, ...(opens && item && {item})}))
  })
  return blocks
}

function bodyOf(prose: Prose, start: number, end: number | undefined): string {
  return prose.text.slice(start, end).trim()
}

/** The label that all the words of some prose make. */
export function labelOf(prose: Prose, form: LabelForm, otherwise: Span): Label {
  return new Label(prose.text, form, wordsOf(prose, otherwise))
}

/** Where the words of some prose stand; where there are none, the place given. */
export function wordsOf(prose: Prose, otherwise: Span): Span {
  return prose.text === '' ? otherwise : prose.toSource({start: 0, end: prose.text.length})
}
