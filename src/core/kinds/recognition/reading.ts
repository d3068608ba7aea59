import type {Block} from '../../document/block.ts'
import {kept} from '../../document/kept.ts'
import {reading} from '../../document/readings.ts'
import {total} from '../../document/stretches.ts'
import type {Document} from '../../document/document.ts'
import {gated} from '../../text/gate.ts'
import {vocabulary} from '../index.ts'
import type {Kind} from '../outline.ts'
import {sectionLabel} from '../sections.ts'
import {remembering} from '../stories.ts'
import {Once} from './once.ts'

/** What is counted in each block. */
type Count = (block: Block) => number

/** Counts what a pattern, which has to be global, finds in a block. */
export function counting(pattern: RegExp): Count {
  const counted = gated(pattern)
  return kept(({text}: Block) => counted.all(text).length)
}

/** Whether the name of a block's label is one that a pattern finds. */
export function naming(pattern: RegExp): (block: Block) => boolean {
  return kept(({label}: Block) => label !== undefined && pattern.test(label.name))
}

const isLabelled = kept(
  ({label, text, quoted}: Block) => label !== undefined && !quoted && (label.form !== 'plain' || text.trim() === '')
)

/** In characters: no name is longer, though a heading may be a paragraph with a line below it. */
export const longestTitle = 600

/** What recognition looks at in a document, or in a part of one: each thing is found out once. */
export class Reading extends Once {
  /** What the writer says with own words: no quotations, no code. */
  readonly own: readonly Block[]
  /** Words outside headings. */
  readonly words: number

  constructor(
    readonly blocks: readonly Block[],
    readonly frontMatter?: Document['frontMatter']
  ) {
    super()
    this.own = ownOf(blocks)
    this.words = total(this.own, wordsIn)
  }

  /** The words of the title: what stands above the first prose, and what the front matter says. */
  get title(): string {
    return this.once('title', () => {
      const opening = this.blocks.slice(0, 3).filter(({quoted}) => !quoted)
      const first = opening.filter(({type, label}) => type === 'heading' || label)
      const below = opening.filter((block) => isSubtitle(block))
      const stated = ['title', 'type', 'doc', 'category'].flatMap((key) => this.frontMatter?.entries.get(key) ?? [])
      return [
        ...stated.map(({value}) => value),
        ...first.map(({label, text}) => `${label?.text} ${text.slice(0, 80)}`),
        ...below.map(({text}) => text)
      ]
        .join('\n')
        .slice(0, longestTitle)
    })
  }

  /** What has a label, but for plain words that run into a text, which any sentence can begin with. */
  get labelled(): readonly Block[] {
    return this.once('labelled', () => this.blocks.filter(isLabelled))
  }

  /** The parts of a kind that labels name, plain labels among them where they are the document's way of labelling. */
  parts(kind: Kind): Set<string> {
    return this.once(kind, () => {
      const lookUp = vocabulary(kind)
      const strong = new Set<string>()
      const plain = new Set<string>()
      for (const block of this.blocks) {
        if (block.quoted) continue
        const {label, parts} = sectionLabel(block, lookUp)
        for (const part of parts) (label?.form === 'plain' ? plain : strong).add(part)
      }
      return plain.size >= 3 ? new Set([...strong, ...plain]) : strong
    })
  }

  /** How much of something is in the writer's own words. */
  count(counted: Count): number {
    return this.once(counted, () => total(this.own, counted))
  }

  /** How many own words of a hundred are counted. */
  percent(counted: Count): number {
    return (100 * this.count(counted)) / Math.max(1, this.words)
  }

  /** Words that tell of the past. */
  get memories(): number {
    return this.count(remembering)
  }

  /** How much of the words stands in paragraphs rather than in lists and tables, from 0 to 1. */
  get prose(): number {
    return this.count(inParagraphs) / Math.max(1, this.words)
  }

  /** How much of the words stands in paragraphs of fifty words and more, from 0 to 1. */
  get longProse(): number {
    return this.count(inLongParagraphs) / Math.max(1, this.words)
  }

  get sentences(): number {
    return this.count(sentencesIn)
  }
}

const sentencesIn = ({sentences}: Block): number => sentences.length
const wordsIn = ({words}: Block): number => words
const inParagraphs = ({type, item, words}: Block): number => (type === 'text' && !item ? words : 0)
const inLongParagraphs = (block: Block): number => (block.words >= 50 ? inParagraphs(block) : 0)

const ownOf = reading((blocks: readonly Block[]) =>
  blocks.filter((block) => !block.quoted && block.type !== 'opaque' && block.type !== 'heading')
)

/** Whether a paragraph stands in italics or bold as a whole, as the line below a title does. */
function isSubtitle({type, label, text, words, prose}: Block): boolean {
  return (
    type === 'text' &&
    !label &&
    words <= 30 &&
    prose.marks.some(({mark, start, end}) => mark !== 'code' && end - start >= text.trim().length - 1)
  )
}
