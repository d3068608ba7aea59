import {areSame} from '../document/alike.ts'
import {fromTo, startOf} from '../document/anchor.ts'
import {Attached} from '../document/attached.ts'
import type {Block} from '../document/block.ts'
import type {Document} from '../document/document.ts'
import type {FrontMatter, Located} from '../document/front-matter.ts'
import {reading, readingBy} from '../document/readings.ts'
import type {Principle} from '../principles/principles.ts'
import type {Span} from '../text/span.ts'
import {arcOf} from './arc.ts'
import {claimsOf, type Claim} from './claims/claims.ts'
import {vocabulary} from './index.ts'
import type {Kind} from './outline.ts'
import {sectionsOf, type Section} from './sections.ts'
import {findStories} from './stories.ts'
import {competencyTags, principleTags, type Tag} from './tags.ts'
import {isUnfilled} from './unfilled.ts'

/** What a unit is made of. */
interface Makings {
  readonly kind: Kind
  readonly blocks: readonly Block[]
  readonly frontMatter: FrontMatter | undefined
  /** The block that names it, if one does. */
  readonly named: Block | undefined
  /** The document, if it is all of it. */
  readonly whole: Document | undefined
}

/** One piece of writing with parts of its own: a whole document, or one of the stories in a file. */
export class Unit {
  readonly kind: Kind
  readonly blocks: readonly Block[]

  constructor(private readonly makings: Makings) {
    this.kind = makings.kind
    this.blocks = makings.blocks
  }

  get at(): Span {
    const {whole, blocks} = this.makings
    return whole?.whole ?? fromTo(blocks[0]!.at, blocks.at(-1)!.at)
  }

  get title(): string {
    const {named, whole} = this.makings
    return (
      (whole && this.stated?.value) ??
      (named && (named.text.trim() || named.label?.text)?.replace(/\s+/g, ' ').trim()) ??
      ''
    )
  }

  /** Where its title stands, or its first words. */
  get titleAt(): Span {
    const {titleBlock} = this
    return titleBlock?.label?.at ?? titleBlock?.at ?? this.stated?.at ?? startOf(this.at)
  }

  /** The block that names it, or its first; none where only the front matter names it. */
  get titleBlock(): Block | undefined {
    return this.makings.named ?? (this.stated ? undefined : this.blocks[0])
  }

  get sections(): readonly Section[] {
    return sectionsIn(this)
  }

  get principles(): readonly Tag<Principle>[] {
    return principlesIn(this)
  }

  /** The competencies that the writer says it shows. */
  get competencies(): readonly Tag[] {
    return competenciesIn(this)
  }

  get claims(): readonly Claim[] {
    return claimsIn(this)
  }

  /** A template in which next to nothing has been written. */
  get unfilled(): boolean {
    return isUnfilledUnit(this)
  }

  get frontMatter(): FrontMatter | undefined {
    return this.makings.frontMatter
  }

  /** What the front matter says that it is of the kind: `one-page`, `feature`. */
  get form(): string | undefined {
    return this.frontMatter?.entries.get('form')?.[0]?.value.toLowerCase()
  }

  consistsOf({kind, blocks, frontMatter, named, whole}: Makings): boolean {
    return (
      this.kind === kind &&
      this.frontMatter === frontMatter &&
      this.makings.named === named &&
      this.makings.whole === whole &&
      areSame(this.blocks, blocks)
    )
  }

  /** The title that the front matter of its document states. */
  private get stated(): Located | undefined {
    return this.frontMatter?.entries.get('title')?.[0]
  }
}

const sectionsIn = reading(({kind, blocks}: Unit) => partsOf(kind, blocks))
const principlesIn = reading(({frontMatter, blocks}: Unit): readonly Tag<Principle>[] =>
  principleTags(frontMatter, blocks)
)
const competenciesIn = reading(({frontMatter, blocks}: Unit): readonly Tag[] => competencyTags(frontMatter, blocks))
const claimsIn = reading(({kind, blocks, sections}: Unit) => claimsOf(kind, blocks, sections))
const isUnfilledUnit = reading(({blocks, sections}: Unit) => isUnfilled(blocks, sections))

/** The units of a document of this kind, at least one. */
export const unitsOf = readingBy((document: Document, kind: Kind): readonly Unit[] => {
  const {blocks, frontMatter} = document
  const stories = kind === 'story' ? findStories(blocks, vocabulary(kind)) : []
  if (stories.length <= 1) {
    // A single story owns all of its file; its title is the first heading, not the one nearest to its labels.
    const named = blocks.find(
      (block) => block.type === 'heading' && (!block.label || vocabulary(kind)(block.label).length === 0)
    )
    return [unitOf({kind, blocks, frontMatter, named, whole: document})]
  }
  return stories.map(({start, end, title}) =>
    unitOf({kind, blocks: blocks.slice(start, end), frontMatter, named: title, whole: undefined})
  )
})

// By the first of its blocks.
const units = new Attached<Block, Unit>()

/** The same unit as before, where nothing of what it is made of is another. */
function unitOf(makings: Makings): Unit {
  const [first] = makings.blocks
  const before = first && units.get(first)
  if (before?.consistsOf(makings)) return before
  const unit = new Unit(makings)
  if (first) units.set(first, unit)
  return unit
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
