import {fromTo, startOf} from '../document/anchor.ts'
import type {Block} from '../document/block.ts'
import type {Document} from '../document/document.ts'
import type {FrontMatter} from '../document/front-matter.ts'
import {areSame, kept, keptIn} from '../document/kept.ts'
import {principleNamed, readPrinciples, type NamedPrinciple} from '../principles/names.ts'
import type {Principle} from '../principles/principles.ts'
import type {Span} from '../text/span.ts'
import {arcOf} from './arc.ts'
import {claimsOf, type Claim} from './claims/claims.ts'
import {vocabulary} from './index.ts'
import type {Kind} from './outline.ts'
import {sectionsOf, type Section} from './sections.ts'
import {findStories} from './stories.ts'
import {isUnfilled} from './unfilled.ts'

/** A name where the writer says which principles a story shows; `principle` is undefined for an unknown name. */
export interface PrincipleClaim {
  readonly text: string
  readonly at: Span
  readonly principle: Principle | undefined
}

/** One piece of writing with parts of its own: a whole document, or one of the stories in a file. */
export interface Unit {
  readonly kind: Kind
  /** What the front matter says that it is of the kind: `one-page`, `feature`. */
  readonly form: string | undefined
  readonly title: string
  /** Where its title stands, or its first words. */
  readonly titleAt: Span
  readonly at: Span
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly principles: readonly PrincipleClaim[]
  readonly claims: readonly Claim[]
  /** A template in which next to nothing has been written. */
  readonly unfilled: boolean
}

/** The units of a document of this kind, at least one. */
export function readUnits(document: Document, kind: Kind): Unit[] {
  const {blocks, source, frontMatter} = document
  const stories = kind === 'story' ? findStories(blocks, vocabulary(kind)) : []
  if (stories.length <= 1) {
    // A single story owns all of its file; its title is the first heading, not the one nearest to its labels.
    const title = blocks.find(
      (block) => block.type === 'heading' && (!block.label || vocabulary(kind)(block.label).length === 0)
    )
    return [readUnit(frontMatter, kind, blocks, {start: 0, end: source.trimEnd().length}, title)]
  }
  return stories.map(({start, end, title}) => {
    const inside = blocks.slice(start, end)
    const [first] = inside as [Block]
    const starts = inside.map(({at}) => at.start - first.at.start)
    return unitFrom(first, {frontMatter, kind, blocks: inside, title, starts})
  })
}

/** What one of several units depends on. */
interface Around {
  readonly frontMatter: FrontMatter | undefined
  readonly kind: Kind
  readonly blocks: readonly Block[]
  readonly title: Block | undefined
  /** Where its blocks begin, from the first: a comment between them has a length, too. */
  readonly starts: readonly number[]
}

/** One of several units. Where none of its blocks is another than before, it is the same unit as before. */
const unitFrom = keptIn(
  (first: Block, {frontMatter, kind, blocks, title}: Around) =>
    readUnit(frontMatter, kind, blocks, fromTo(first.at, blocks.at(-1)!.at), title),
  (now, before) =>
    now.kind === before.kind &&
    now.title === before.title &&
    now.frontMatter === before.frontMatter &&
    areSame(now.blocks, before.blocks) &&
    areSame(now.starts, before.starts)
)

function readUnit(
  frontMatter: FrontMatter | undefined,
  kind: Kind,
  blocks: readonly Block[],
  at: Span,
  titleBlock: Block | undefined
): Unit {
  const named = titleBlock ?? blocks[0]
  const titleAt = named?.label?.at ?? named?.at ?? startOf(at)
  const stated = frontMatter?.entries.get('title')?.[0]
  const whole = at.start === 0
  const sections = partsOf(kind, blocks)
  return {
    kind,
    form: frontMatter?.entries.get('form')?.[0]?.value.toLowerCase(),
    title: (whole ? stated?.value : undefined) ?? titleText(titleBlock) ?? '',
    titleAt: titleBlock || !stated ? titleAt : stated.at,
    at,
    blocks,
    sections,
    principles: principlesOf(frontMatter, blocks),
    claims: claimsOf(kind, blocks, sections),
    unfilled: isUnfilled(blocks, sections)
  }
}

/** The sections by labels; in stories and essays that have none for what was done and came of it, by how they turn. */
function partsOf(kind: Kind, blocks: readonly Block[]): readonly Section[] {
  const labelled = sectionsOf(blocks, vocabulary(kind))
  const named = labelled.filter(({parts}) => parts.length > 0)
  const parts = new Set(named.flatMap((section) => section.parts))
  if ((kind !== 'story' && kind !== 'essay') || parts.has('action') || parts.has('result')) return labelled
  const rest = labelled.filter(({parts: own}) => own.length === 0).flatMap((section) => section.blocks)
  const derived = arcOf(rest)
  return derived.length > 0 ? [...derived, ...named] : labelled
}

function titleText(block: Block | undefined): string | undefined {
  return block && (block.text.trim() || block.label?.text)?.replace(/\s+/g, ' ').trim()
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

/** The principles that a label line names, else those of the front matter, else those of its headings. */
function principlesOf(frontMatter: FrontMatter | undefined, blocks: readonly Block[]): PrincipleClaim[] {
  const lines = blocks.flatMap((block, index) =>
    principleLabels.has(block.label?.name ?? '')
      ? [...(block.type === 'heading' ? [] : [block]), ...itemsBelow(blocks, index)]
      : []
  )
  if (lines.length > 0) {
    return lines.flatMap(({prose}) => readPrinciples(prose.text).map((name) => located(name, prose.toSource(name))))
  }
  const stated = ['principles', 'principle', 'lps', 'leadership_principles'].flatMap(
    (key) => frontMatter?.entries.get(key) ?? []
  )
  if (stated.length > 0) {
    return stated.flatMap(({value, at, exact}) => {
      const names = readPrinciples(value)
      return names.map((name) => located(name, exact ? {start: at.start + name.start, end: at.start + name.end} : at))
    })
  }
  return blocks.flatMap((block) => {
    const principle = headingNames(block)
    return principle ? [{text: principle.name, at: block.label!.at, principle}] : []
  })
}

/** The list that stands right under a label: `**Principles:**` and one name an item. */
function itemsBelow(blocks: readonly Block[], index: number): readonly Block[] {
  const next = blocks.findIndex((block, at) => at > index && (!block.item || block.label !== undefined))
  return blocks.slice(index + 1, next === -1 ? blocks.length : next)
}

function located(name: NamedPrinciple, at: Span): PrincipleClaim {
  return {text: name.text, at, principle: name.principle}
}

const headingNames = kept(({type, text}: Block) => (type === 'heading' ? principleIn(text) : undefined))

/** "Ownership", "3. Ownership" and "Ownership: the lost invoices" name a principle; a sentence that mentions one does not. */
function principleIn(heading: string): Principle | undefined {
  const pieces = heading.replace(/^[^\p{L}]+/u, '').split(/(?:(?<!\s)\s+)?(?::|—|–|\(|\||\s-\s)\s*/)
  return (
    principleNamed(heading.replace(/^[^\p{L}]+/u, '')) ?? pieces.map((piece) => principleNamed(piece)).find(Boolean)
  )
}
