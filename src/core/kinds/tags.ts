import type {Block} from '../document/block.ts'
import type {FrontMatter} from '../document/front-matter.ts'
import {kept} from '../document/kept.ts'
import {readingBy} from '../document/readings.ts'
import {competencyNames} from '../competencies/names.ts'
import {principleNamed, principleNames} from '../principles/names.ts'
import type {Principle} from '../principles/principles.ts'
import type {Span} from '../text/span.ts'
import type {Named, Names} from '../themes/names.ts'
import type {Lens, Theme} from '../themes/theme.ts'
import type {Unit} from './unit.ts'

/** A name where the writer says what a story shows; `theme` is undefined for an unknown name. */
export interface Tag<Known extends Theme = Theme> {
  readonly text: string
  readonly at: Span
  readonly theme: Known | undefined
}

/** Where writers name what a story shows. */
export interface TagForm {
  /** What they call it when they have to: the label of a line, and a key of front matter. */
  readonly title: string
  readonly key: string
  /** What stands before a list of names, in lower case. */
  readonly labels: ReadonlySet<string>
  /** Keys of front matter under which names are read. */
  readonly keys: readonly string[]
  readonly names: Names<Theme>
}

/** What stands before a list of principles, in lower case. */
export const principleLabels: ReadonlySet<string> = new Set([
  'principles',
  'principle',
  'leadership principles',
  'leadership principle',
  'lps',
  'lp',
  'principles shown',
  'amazon leadership principles',
  'amazon lp',
  'amazon lps'
])

export const tagForms: Readonly<Record<Lens, TagForm>> = {
  principles: {
    title: 'Principles',
    key: 'principles',
    labels: principleLabels,
    keys: ['principles', 'principle', 'lps', 'leadership_principles'],
    names: principleNames
  },
  competencies: {
    title: 'Competencies',
    key: 'competencies',
    labels: new Set(['competencies', 'competency', 'competencies shown', 'pm competencies', 'pm competency']),
    keys: ['competencies', 'competency'],
    names: competencyNames
  }
}

/** The principles that a label line names, else those of the front matter, else those of its headings. */
export function principleTags(frontMatter: FrontMatter | undefined, blocks: readonly Block[]): Tag<Principle>[] {
  return (
    statedTags(frontMatter, blocks, tagForms.principles) ??
    blocks.flatMap((block) => {
      const theme = headingNames(block)
      return theme ? [{text: theme.name, at: block.label!.at, theme}] : []
    })
  )
}

/** The competencies that a label line names, else those of the front matter. */
export function competencyTags(frontMatter: FrontMatter | undefined, blocks: readonly Block[]): Tag[] {
  return statedTags(frontMatter, blocks, tagForms.competencies) ?? []
}

/** What a story says that it shows, by a lens. */
export function tagsOf(unit: Unit, lens: Lens): readonly Tag[] {
  return lens === 'principles' ? unit.principles : unit.competencies
}

/** The ids of the themes that a story says that it shows, by a lens. */
export function claimedBy(unit: Unit, lens: Lens): string[] {
  return [...new Set(tagsOf(unit, lens).flatMap(({theme}) => theme?.id ?? []))]
}

function statedTags(frontMatter: FrontMatter | undefined, blocks: readonly Block[], form: TagForm): Tag[] | undefined {
  const {labels, names} = form
  const lines = tagLines(blocks, labels)
  if (lines.length > 0) {
    return lines.flatMap((line) => names.read(line.text).map((name) => located(name, line.toSource(name))))
  }
  return frontMatter && tagsStated(frontMatter, form)
}

/** The names in front matter: the same for each story below it. */
const tagsStated = readingBy(({entries}: FrontMatter, {keys, names}: TagForm): Tag[] | undefined => {
  const stated = keys.flatMap((key) => entries.get(key) ?? [])
  if (stated.length === 0) return undefined
  return stated.flatMap(({value, at, exact}) =>
    names
      .read(value)
      .map((name) => located(name, exact ? {start: at.start + name.start, end: at.start + name.end} : at))
  )
})

/** A line, or an item of a list, in which names stand. */
export interface TagLine {
  readonly block: Block
  /** Names stand in it behind a label of its own. */
  readonly labelled: boolean
  readonly text: string
  toSource(span: Span): Span
}

/** Where some of these labels say that names stand: in their own lines, and in the items of lists below. */
export function tagLines(blocks: readonly Block[], labels: ReadonlySet<string>): TagLine[] {
  return blocks.flatMap((block, index) =>
    labels.has(block.label?.name ?? '')
      ? [...(block.type === 'heading' ? [] : [tagLine(block, true)]), ...itemsBelow(blocks, index)]
      : []
  )
}

/** The list that stands right under a label: `**Principles:**` and one name an item. */
function itemsBelow(blocks: readonly Block[], index: number): TagLine[] {
  const next = blocks.findIndex((block, at) => at > index && !isItem(block))
  return blocks.slice(index + 1, next === -1 ? blocks.length : next).map((block) => tagLine(block, false))
}

// The few words of a lone item are read as a label.
const isItem = ({item, label}: Block): boolean => item !== undefined && (!label || label.form === 'line')

function tagLine(block: Block, labelled: boolean): TagLine {
  const {label, prose} = block
  if (labelled || !label) return {block, labelled, text: prose.text, toSource: (span) => prose.toSource(span)}
  const toSource = ({start, end}: Span): Span => ({start: label.at.start + start, end: label.at.start + end})
  return {block, labelled, text: label.text, toSource}
}

function located({text, theme}: Named<Theme>, at: Span): Tag {
  return {text, at, theme}
}

const headingNames = kept(({type, text}: Block) => (type === 'heading' ? principleIn(text) : undefined))

/** "Ownership", "3. Ownership" and "Ownership: the lost invoices" name a principle; a sentence that mentions one does not. */
function principleIn(heading: string): Principle | undefined {
  const pieces = heading.replace(/^[^\p{L}]+/u, '').split(/(?:(?<!\s)\s+)?(?::|—|–|\(|\||\s-\s)\s*/)
  return (
    principleNamed(heading.replace(/^[^\p{L}]+/u, '')) ?? pieces.map((piece) => principleNamed(piece)).find(Boolean)
  )
}
