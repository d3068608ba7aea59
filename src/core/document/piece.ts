import type {Nodes} from 'mdast'
import {ownCopy} from '../text/own-copy.ts'
import type {Span} from '../text/span.ts'
import {areSame} from './alike.ts'
import {Anchor} from './anchor.ts'
import {renewed, type Block} from './block.ts'
import {readBlocks} from './blocks.ts'
import {mayComment, readComments, shows, type Comment} from './comments.ts'
import {defining, definitionsIn, mayDefine, neededBy, noDefinitions, notesOf, type Definitions} from './definitions.ts'
import type {Edits} from './edits.ts'
import {HtmlReader} from './html.ts'
import {isTooHeavy, isTooLong} from './limits.ts'
import {lineStarts} from './lines.ts'
import {offsetsOf, parseMarkdown, type Passage} from './markdown.ts'
import {readPlain} from './plain/plain.ts'
import {weightOf, type Room} from './room.ts'

/** A piece, behind the definitions that it needs, and its tree. */
export interface Markup {
  readonly passage: Passage
  readonly nodes: readonly Nodes[]
}

interface Parsed extends Markup {
  /** What it needs, by name, and how much of the passage defines it. */
  readonly needs: readonly string[]
  readonly before: number
  /** Whether there was room for it. */
  readonly fits: boolean
  /** It is too heavy to be read, so that it is taken for code. */
  readonly unread: boolean
  readonly first: Piece['first']
  readonly end: Piece['end']
  readonly commented: boolean
}

/** What it takes to read it. */
interface Weighed {
  /** The definitions that it refers to. */
  readonly needs: readonly string[]
  /** Its tree, where nobody has to parse it. */
  readonly plain: readonly Nodes[] | undefined
  readonly weight: number
}

interface Shown {
  readonly title: Nodes | undefined
  readonly next: Nodes['type'] | undefined
  readonly blocks: readonly Block[]
}

/** Some Markdown that reads by itself as it does in its place. All that is found in it is kept. */
export class Piece {
  readonly text: string
  /** What it takes without definitions, and with those that it needs now. */
  private alone: Weighed | undefined
  private weighed: Weighed | undefined
  private parsed: Parsed | undefined
  private shown: Shown | undefined
  private starts: readonly number[] | undefined
  private defined: Definitions | undefined
  /** Whether there was room to look for them. */
  private definedIn = false
  private at = 0
  /** Its blocks as they were before an edit. */
  private former: readonly Block[] | undefined
  private commented: {readonly behind: Span; readonly comments: readonly Comment[]} | undefined

  /** @param replaced what stood in its place before an edit */
  constructor(text: string, replaced?: Piece) {
    this.former = replaced?.shown?.blocks ?? replaced?.former
    this.text = ownCopy(text)
  }

  /** Where it begins in the source. */
  get start(): number {
    return this.at
  }

  moveTo(start: number): void {
    if (this.at === start) return
    this.at = start
    const {parsed} = this
    parsed?.passage.anchor.moveTo(start - parsed.before)
  }

  /** What stood in its place goes on to stand elsewhere. */
  replacesNothing(): void {
    this.former = undefined
  }

  /** What the rest of the document may refer to. */
  get definitions(): Definitions {
    return this.defined ?? noDefinitions
  }

  /**
   * Looks for what it defines, if nobody has.
   * @returns whether that took any time
   */
  define(room: Room): boolean {
    if (this.definesNothing) return false
    const weighed = this.weigh([])
    const fits = room.takes(weighed)
    if (this.defined && this.definedIn === fits) return false
    this.parseAs(weighed, fits)
    this.defined = definitionsIn(this.read.nodes)
    this.definedIn = fits
    return true
  }

  /**
   * Parses it, if it has not been parsed with these definitions before and there is room for it.
   * @returns whether that took any time
   */
  parse(definitions: Definitions, room: Room): boolean {
    const weighed = this.weigh(neededBy(this.text, definitions, this.definitions))
    const fits = room.takes(weighed)
    if (this.parsed && areSame(this.parsed.needs, weighed.needs) && this.parsed.fits === fits) return false
    this.parseAs(weighed, fits)
    return true
  }

  private weigh(needs: readonly string[]): Weighed {
    if (needs.length === 0) return (this.alone ??= weigh(this.text, needs))
    if (!this.weighed || !areSame(this.weighed.needs, needs)) this.weighed = weigh(this.text, needs)
    return this.weighed
  }

  private parseAs({needs, plain}: Weighed, fits: boolean): void {
    // The plain have no need of definitions.
    const needed = plain ? '' : defining(needs)
    const anchor = new Anchor(this.start - needed.length)
    const parsed = plain ?? (fits ? parse(needed + this.text) : undefined)
    const nodes = parsed?.filter((node) => offsetsOf(node)[0] >= needed.length) ?? unreadable(needed.length, this.text)
    const first = nodes.find(shows)
    const last = nodes.at(-1)
    this.former = this.shown?.blocks ?? this.former
    this.shown = this.commented = undefined
    this.parsed = {
      passage: {source: needed + this.text, anchor},
      needs,
      before: needed.length,
      fits,
      nodes,
      unread: parsed === undefined,
      first: first && {node: first, at: anchor.span(...offsetsOf(first))},
      end: last && anchor.span(offsetsOf(last)[1], offsetsOf(last)[1]),
      commented: mayComment(this.text)
    }
  }

  get markup(): Markup {
    return this.read
  }

  get nodes(): readonly Nodes[] {
    return this.read.nodes
  }

  /** The first thing in it that its reader sees, and where it is. */
  get first(): {readonly node: Nodes; readonly at: Span} | undefined {
    return this.read.first
  }

  /** Where its last words end. */
  get end(): Span | undefined {
    return this.read.end
  }

  /** Where it is, if it is too heavy to be read. */
  get unread(): Span | undefined {
    return this.read.unread ? this.read.first?.at : undefined
  }

  /**
   * Its blocks, and what of its HTML is still open behind it.
   *
   * @param open what HTML above has left open
   * @param edits of the text, to which is added what they say anew
   */
  blocks(
    title: Nodes | undefined,
    next: Nodes | undefined,
    open: HtmlReader | undefined,
    edits: Edits
  ): [readonly Block[], HtmlReader?] {
    const {nodes, passage} = this.read
    const own = title && nodes.includes(title) ? title : undefined
    if (!open && this.shown && this.shown.title === own && this.shown.next === next?.type) return [this.shown.blocks]
    const html = open ?? new HtmlReader()
    const read = readBlocks(passage, nodes, {title: own, next, html})
    const former = this.shown?.blocks ?? this.former
    if (html.isOpen || open) {
      // It depends on other pieces, and is not to be kept; nor does what it says by itself stand in the document any more.
      this.former = former
      this.shown = undefined
      // A reader that is open goes on to the next piece.
      return html.isOpen ? [read, html] : [read]
    }
    const blocks = former ? renewed(former, read, edits) : read
    this.former = undefined
    this.shown = {title: own, next: next?.type, blocks}
    return [blocks]
  }

  /**
   * Whether it is read by itself, as another was that stood in its place, and is of the same blocks; then it is read.
   *
   * @param next what stands below
   */
  saysInItsPlace(before: Piece, next: Nodes | undefined, edits: Edits): boolean {
    if (!before.shown || !before.isByItself || !this.definesNothing) return false
    const weighed = this.weigh([])
    if (!weighed.plain) return false
    this.parseAs(weighed, true)
    if (!this.isByItself || this.first?.node.type !== before.first?.node.type) return false
    const [blocks] = this.blocks(undefined, next, undefined, edits)
    return blocks === before.shown.blocks
  }

  /** Whether its letters tell that it defines nothing, as those of most do. */
  private get definesNothing(): boolean {
    if (!this.defined && !mayDefine(this.text)) this.defined = noDefinitions
    return this.defined === noDefinitions
  }

  /** Whether it concerns no other piece: it is not the title, and tells nothing of what stands elsewhere. */
  private get isByItself(): boolean {
    const {nodes, first, commented} = this.read
    return this.alone?.plain !== undefined && first !== undefined && !commented && !nodes.some(isHeading)
  }

  comments(behind: Span): readonly Comment[] {
    const {nodes, passage, commented} = this.read
    if (!commented) return none
    if (this.commented?.behind !== behind) {
      this.commented = {behind, comments: readComments(passage, nodes, behind)}
    }
    return this.commented.comments
  }

  /** The offsets in it at which its lines begin. */
  get lines(): readonly number[] {
    return (this.starts ??= lineStarts(this.text))
  }

  private get read(): Parsed {
    return this.parsed!
  }
}

const none: readonly Comment[] = []
const isHeading = ({type}: Nodes): boolean => type === 'heading'

function weigh(text: string, needs: readonly string[]): Weighed {
  const notes = notesOf(needs)
  const plain = notes && parsePlain(text, notes)
  return {needs, plain, weight: plain ? 0 : weightOf(defining(needs) + text)}
}

/** Undefined for what is not plain, or too much of it. */
function parsePlain(source: string, notes: ReadonlySet<string>): readonly Nodes[] | undefined {
  if (isTooLong(source)) return undefined
  const nodes = readPlain(source, notes)
  // What is in HTML is read by another than the parser, who takes as long for it.
  return nodes?.some(({type}) => type === 'html') && isTooHeavy(source) ? undefined : nodes
}

/** Undefined for what is nested too deeply. */
function parse(source: string): readonly Nodes[] | undefined {
  try {
    return parseMarkdown(source).children
  } catch (error) {
    // Quotations or lists that are nested too deeply exhaust the stack.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function unreadable(start: number, text: string): readonly Nodes[] {
  const point = {line: 1, column: 1}
  const end = start + text.trimEnd().length
  return [{type: 'code', value: '', position: {start: {...point, offset: start}, end: {...point, offset: end}}}]
}
