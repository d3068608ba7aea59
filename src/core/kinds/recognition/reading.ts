import type {Block} from '../../document/block.ts'
import {kept, keptBy} from '../../document/kept.ts'
import type {Document} from '../../document/document.ts'
import {deeds, memories} from '../../text/telling.ts'
import {vocabulary} from '../index.ts'
import type {Kind} from '../outline.ts'
import {sectionLabel} from '../sections.ts'

// A pattern that stands in a function is another object at each call, and of the same words.
const countIn = keptBy(({text}: Block, pattern: string) => {
  const at = pattern.indexOf(' ')
  return text.match(new RegExp(pattern.slice(at + 1), pattern.slice(0, at)))?.length ?? 0
})
const deedsIn = kept(({text}: Block) => deeds(text))
const memoriesIn = kept(({text}: Block) => memories(text))

/** What recognition looks at in a document, or in a part of one: each thing is found out once. */
export class Reading {
  /** What the writer says with own words: no quotations, no code. */
  readonly own: readonly Block[]
  /** Words outside headings. */
  readonly words: number
  private readonly known = new Map<string, unknown>()

  constructor(
    readonly blocks: readonly Block[],
    readonly frontMatter?: Document['frontMatter']
  ) {
    this.own = blocks.filter((block) => !block.quoted && block.type !== 'opaque' && block.type !== 'heading')
    this.words = this.own.reduce((sum, {words}) => sum + words, 0)
  }

  /** Finds out a thing at its first use. */
  once<Thing>(name: string, find: () => Thing): Thing {
    if (!this.known.has(name)) this.known.set(name, find())
    return this.known.get(name) as Thing
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
        .slice(0, 600)
    })
  }

  /** The names of all labels but those of plain words that run into a text, which any sentence can begin with. */
  get labels(): readonly string[] {
    return this.once('labels', () =>
      this.blocks.flatMap(({label, text, quoted}) =>
        label && !quoted && (label.form !== 'plain' || text.trim() === '') ? [label.name] : []
      )
    )
  }

  /** The parts of a kind that labels name, plain labels among them where they are the document's way of labelling. */
  parts(kind: Kind): Set<string> {
    return this.once(`parts of ${kind}`, () => {
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

  /** How often a pattern occurs in the writer's own words. */
  count(pattern: RegExp): number {
    return this.once(`count ${pattern.source}`, () =>
      this.own.reduce((sum, block) => sum + countIn(block, `${pattern.flags} ${pattern.source}`), 0)
    )
  }

  /** How many own words of a hundred a pattern makes. */
  percent(pattern: RegExp): number {
    return (100 * this.count(pattern)) / Math.max(1, this.words)
  }

  /** The sentences in which somebody says what they did. */
  get deeds(): number {
    return this.once('deeds', () => this.own.reduce((sum, block) => sum + deedsIn(block), 0))
  }

  /** Words that tell of the past. */
  get memories(): number {
    return this.once('memories', () => this.own.reduce((sum, block) => sum + memoriesIn(block), 0))
  }

  /** How much of the words stands in paragraphs rather than in lists and tables, from 0 to 1. */
  get prose(): number {
    return this.once('prose', () => {
      const paragraphs = this.own.filter(({type, item}) => type === 'text' && !item)
      return paragraphs.reduce((sum, {words}) => sum + words, 0) / Math.max(1, this.words)
    })
  }

  /** How much of the words stands in paragraphs of fifty words and more, from 0 to 1. */
  get longProse(): number {
    return this.once('long prose', () => {
      const long = this.own.filter(({type, item, words}) => type === 'text' && !item && words >= 50)
      return long.reduce((sum, {words}) => sum + words, 0) / Math.max(1, this.words)
    })
  }

  get sentences(): number {
    return this.once('sentences', () => this.own.reduce((sum, {sentences}) => sum + sentences.length, 0))
  }
}

/** Whether a paragraph stands in italics or bold as a whole, as the line below a title does. */
function isSubtitle({type, label, text, words, prose}: Block): boolean {
  return (
    type === 'text' &&
    !label &&
    words <= 30 &&
    prose.marks.some(({mark, start, end}) => mark !== 'code' && end - start >= text.trim().length - 1)
  )
}
