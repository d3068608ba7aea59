import type {Block} from '../document/block.ts'
import type {Draft} from '../kinds/draft.ts'
import {questionsOf} from '../kinds/faq.ts'
import type {Unit} from '../kinds/unit.ts'
import type {Span} from '../text/span.ts'
import {copied} from './copied.ts'

/** A part of a document that no heading opens, or the story or heading that such parts stand under. */
export interface LabelledPart {
  readonly type: 'part' | 'question' | 'holder'
  readonly name: string
  /** All of it, from its label on. */
  readonly at: Span
  /** The words of its label; they lie in `at`. */
  readonly nameAt: Span
  /** They lie in `at`, one behind the other. */
  readonly children: readonly LabelledPart[]
}

/**
 * The parts that are labelled otherwise than by a heading: by bold run-ins and `Word:` lines, and the questions of a
 * FAQ. Editors list the headings of Markdown by themselves; here one is given only where it tells parts apart, because
 * there are such parts under another one as well.
 */
export function labelledParts({units}: Draft): readonly LabelledPart[] {
  const groups: {holder: Named | undefined; parts: LabelledPart[]}[] = []
  for (const unit of units) {
    for (const part of nested([...partsIn(unit), ...questionsIn(unit)])) {
      const holder = units.length > 1 ? named(unit.title, unit.titleAt) : headingAbove(unit.blocks, part)
      const last = groups.at(-1)
      if (last && last.holder?.nameAt.start === holder?.nameAt.start) last.parts.push(part)
      else groups.push({holder, parts: [part]})
    }
  }
  if (groups.length < 2) return groups.flatMap(({parts}) => parts)
  return groups.flatMap(({holder, parts}) => (holder ? [held(holder, parts)] : parts))
}

interface Named {
  readonly name: string
  readonly nameAt: Span
}

function named(words: string, at: Span): Named | undefined {
  const name = words.replace(/\s+/g, ' ').trim()
  return name === '' ? undefined : {name, nameAt: copied(at)}
}

function held(holder: Named, children: readonly LabelledPart[]): LabelledPart {
  const at = {start: holder.nameAt.start, end: Math.max(holder.nameAt.end, children.at(-1)!.at.end)}
  return {type: 'holder', ...holder, at, children}
}

function headingAbove(blocks: readonly Block[], {at}: LabelledPart): Named | undefined {
  const heading = blocks.filter((block) => block.type === 'heading' && block.at.start < at.start).at(-1)
  return heading && named(heading.text, heading.label?.at ?? heading.at)
}

function partsIn({sections}: Unit): LabelledPart[] {
  return sections.flatMap(({label, parts, blocks}) => {
    const last = blocks.at(-1)
    // A table's cells stand side by side, and headings are the editor's.
    const runsIn = label?.form === 'bold' || label?.form === 'plain' || label?.form === 'line'
    if (!label || !last || !runsIn || parts.length === 0) return []
    const labelled = named(label.text.replace(/(?<![\s:.—–-])[\s:.—–-]+$/, ''), label.at)
    return labelled ? [leaf('part', labelled, last.at.end)] : []
  })
}

function questionsIn({kind, blocks}: Unit): LabelledPart[] {
  if (kind !== 'prfaq') return []
  return questionsOf(blocks).flatMap(({form, text, at, until}) => {
    if (form === 'heading' || form === 'cell') return []
    const asked = named(text, at)
    return asked ? [leaf('question', asked, until.at.end)] : []
  })
}

function leaf(type: 'part' | 'question', labelled: Named, end: number): LabelledPart {
  const {start} = labelled.nameAt
  return {type, ...labelled, at: {start, end: Math.max(end, labelled.nameAt.end)}, children: []}
}

/** What lies in another is its child; what only begins in it ends with it. */
function nested(parts: readonly LabelledPart[], until = Infinity): LabelledPart[] {
  const ordered = [...parts].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
  const found: LabelledPart[] = []
  for (let first = 0; first < ordered.length;) {
    const part = ordered[first]!
    const end = Math.min(part.at.end, until)
    const next = ordered.findIndex(({at}, index) => index > first && at.start >= end)
    const inside = ordered.slice(first + 1, next === -1 ? ordered.length : next)
    found.push({...part, at: {start: part.at.start, end}, children: nested(inside, end)})
    first += inside.length + 1
  }
  return found
}
