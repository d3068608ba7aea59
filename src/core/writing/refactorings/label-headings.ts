import type {Block} from '../../document/block.ts'
import {lineEnd} from '../../document/lines.ts'
import type {Label} from '../../document/label.ts'
import {unitAt, type Draft} from '../../kinds/draft.ts'
import {spsil, star} from '../../kinds/story.ts'
import type {Unit} from '../../kinds/unit.ts'
import {countWords} from '../../text/words.ts'
import {withoutEnd, type Refactoring, type RefactoringEdit} from './refactoring.ts'

// The top of a press release is set off by where it stands.
const atTheTop = new Set(['headline', 'subheadline', 'dateline'])

/** Makes headings of the bold labels that open parts, at the depth that parts have there. */
export function labelsToHeadings(draft: Draft, offset: number): Refactoring | undefined {
  const {document} = draft
  const unit = unitAt(draft, offset)
  if (!unit) return undefined
  const labelled = boldLabels(unit)
  const hashes = '#'.repeat(depthFor(unit, document.blocks, labelled[0]))
  const edits = labelled.flatMap((block) => headingFor(document.source, block, hashes) ?? [])
  if (edits.length === 0) return undefined
  return {offeredAt: labelled.map(({label}) => label!.at), edits}
}

/** More words are a title, though it says what a part is about. */
const longestName = 6

function boldLabels({blocks, sections, titleAt}: Unit): Block[] {
  const opening = new Set(
    sections.flatMap(({label, parts}) => (parts.some((part) => !atTheTop.has(part)) ? (label ?? []) : []))
  )
  const isTitle = ({at, text}: Label): boolean => at.start === titleAt.start && countWords(text) > longestName
  return blocks.filter(
    ({label, type, item, quoted}) =>
      // A question is one of several below its part's heading.
      type === 'text' &&
      !item &&
      !quoted &&
      label?.form === 'bold' &&
      opening.has(label) &&
      !isTitle(label) &&
      !label.name.endsWith('?')
  )
}

/** As deep as the parts that are headings already, else one below the heading above. */
function depthFor({blocks, sections}: Unit, all: readonly Block[], first: Block | undefined): number {
  const named = new Set(sections.flatMap(({label, parts}) => (parts.length > 0 ? (label ?? []) : [])))
  const headings = blocks.filter(({label, type}) => type === 'heading' && label?.form === 'heading' && named.has(label))
  if (headings.length > 0) return Math.min(...headings.map(({depth}) => depth ?? 6))
  const above = first && all.slice(0, all.indexOf(first)).filter(({type}) => type === 'heading')
  return Math.min((above?.at(-1)?.depth ?? 1) + 1, 6)
}

const closing = /^(?:[ \t]*[:—–]|[ \t]+-(?=\s)|[ \t]*\.(?=\s|$))?[ \t]*/
const blankLine = /(?:^|\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r|\n)$/

/** Puts a heading of its own above what a label stands before; undefined where HTML makes it bold. */
function headingFor(source: string, {label}: Block, hashes: string): RefactoringEdit | undefined {
  const {start, end} = label!.at
  // An emoji may stand before the bold words: then the marks are inside.
  const inside = /^([^\p{L}*_]{0,6})([*_]{1,3})/u.exec(source.slice(start, end))
  const before = inside ? '' : (/[*_]{1,3}$/.exec(source.slice(Math.max(0, start - 3), start))?.[0] ?? '')
  const mark = inside?.[2] ?? before
  if (!mark || !source.startsWith(mark, end)) return undefined
  const said = source.slice(start + (inside?.[0].length ?? 0), end)
  const words = (inside?.[1] ?? '') + (letterTitle(label!) ?? withoutEnd(said, /[\s:.—–]/))
  const opens = start - before.length
  // A backslash that breaks the line above would be read as one.
  const from =
    opens - (/\\(?:\r\n|\r|\n)$|(?<![ \t])[ \t]*$/.exec(source.slice(Math.max(0, opens - 20), opens))?.[0].length ?? 0)
  const to = end + mark.length + closing.exec(source.slice(end + mark.length, end + mark.length + 20))![0].length
  const above = source.slice(0, from)
  const below = source.slice(to, to + 200)
  const eol = lineEnd(source)
  const apart = above === '' || blankLine.test(above) ? '' : /[\r\n]$/.test(above) ? eol : eol + eol
  const goesOn = /^(?:[ \t]*(?:\r\n|\r|\n)(?![ \t]*(?:[\r\n]|$))|(?=[^\r\n]))/.exec(below)
  const put = `${apart}${hashes} ${words.trim()}`
  if (goesOn?.[0]) return {at: {start: from, end: to + goesOn[0].length}, text: put + eol + eol}
  return {at: {start: from, end: to}, text: goesOn ? put + eol + eol : put}
}

/** A heading of one letter names nothing: it is written out. */
function letterTitle({name}: Label): string | undefined {
  const titles = /^\p{L}$/u.test(name) ? [...star.parts, ...spsil.parts].map(({title}) => title) : []
  return titles.find((title) => title.toLowerCase().startsWith(name))
}
