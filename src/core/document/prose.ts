import type {PhrasingContent} from 'mdast'
import {countWhile} from '../text/sorted.ts'
import {overlaps, type Span} from '../text/span.ts'
import type {Anchor} from './anchor.ts'
import type {Passage} from './markdown.ts'

/** Where a stretch of visible text that was copied character by character comes from. */
interface Run {
  /** Offset in the visible text. */
  readonly text: number
  /** Offset in the source, from the anchor. */
  readonly source: number
  /** How many characters of the source stand for the one of the text, where an entity does. */
  readonly width?: number
}

export type Mark = 'strong' | 'emphasis' | 'code'

/** A stretch of visible text that is set off by its markup. */
export interface Marked extends Span {
  readonly mark: Mark
}

/**
 * What a reader sees of a block, without its markup, with the way back to the source: rules search `text` and
 * report `toSource(…)`, so that escapes, entities, emphasis and links never shift a finding.
 */
export class Prose {
  /** How far the marks up to each of them reach. */
  private reaches: readonly number[] | undefined

  constructor(
    readonly text: string,
    /** By where they begin. */
    readonly marks: readonly Marked[],
    private readonly runs: readonly Run[],
    readonly anchor: Anchor
  ) {}

  /** By how much further from its anchor another stands that is the same otherwise; undefined where it is not. */
  shiftTo({text, marks, runs}: Prose): number | undefined {
    const [first, other] = [this.runs[0], runs[0]]
    if (!first || !other || text !== this.text) return undefined
    const by = other.source - first.source
    const isShifted = (run: Run, {text, source, width}: Run): boolean =>
      run.text === text && run.source + by === source && run.width === width
    const isSame = (one: Marked, {mark, start, end}: Marked): boolean =>
      one.mark === mark && one.start === start && one.end === end
    return areAll(isShifted, this.runs, runs) && areAll(isSame, this.marks, marks) ? by : undefined
  }

  /** The offset from the anchor of the character at `index` of the text. */
  private offset(index: number): number {
    const run = this.runAt(index)
    return run.source + index - run.text
  }

  private runAt(index: number): Run {
    let low = 0
    let high = this.runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.runs[middle]?.text ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return this.runs[low] ?? {text: 0, source: 0}
  }

  /** The place in the source of a span of the text. */
  toSource(span: Span): Span {
    return this.anchor.span(...this.offsets(span))
  }

  /** How many UTF-16 units of the source stand for a span of the text. */
  lengthInSource(span: Span): number {
    const [first, last] = this.offsets(span)
    return last - first
  }

  private offsets({start, end}: Span): readonly [number, number] {
    const first = this.offset(start)
    if (end <= start) return [first, first]
    // The end is where the last character ends: what follows may be markup that belongs to nobody.
    const last = this.runAt(end - 1)
    return [first, last.source + (last.width ?? end - last.text)]
  }

  /** A part of this prose as prose of its own. */
  slice(span: Span): Prose {
    const {start, end} = span
    const marks = this.marksFrom(start, end)
      .filter((one) => overlaps(one, span))
      .map((one) => ({mark: one.mark, start: Math.max(one.start, start) - start, end: Math.min(one.end, end) - start}))
    const opening = this.runAt(start)
    const runs: Run[] = [{...opening, text: 0, source: this.offset(start)}]
    for (let at = countWhile(this.runs, (run) => run.text <= start); at < this.runs.length; at++) {
      const run = this.runs[at]!
      if (run.text >= end) break
      runs.push({...run, text: run.text - start})
    }
    return new Prose(this.text.slice(start, end), marks, runs, this.anchor)
  }

  /** The marks that may have something in common with a span, without a look at all of them. */
  private marksFrom(start: number, end: number): readonly Marked[] {
    if (!this.reaches) {
      let farthest = 0
      this.reaches = this.marks.map((one) => (farthest = Math.max(farthest, one.end)))
    }
    const first = countWhile(this.reaches, (reach) => reach <= start)
    return this.marks.slice(
      first,
      countWhile(this.marks, (one) => one.start < end)
    )
  }
}

function areAll<One>(test: (one: One, other: One) => boolean, some: readonly One[], others: readonly One[]): boolean {
  return some.length === others.length && some.every((one, index) => test(one, others[index]!))
}

/** Puts the prose of a block together, piece by piece, in the order of the source. */
export class ProseBuilder {
  private readonly runs: Run[] = []
  private readonly marks: Marked[] = []
  private readonly open: {readonly mark: Mark; readonly start: number}[] = []
  private text = ''

  constructor(private readonly anchor: Anchor) {}

  get isEmpty(): boolean {
    return this.text.trim() === ''
  }

  /** Whether the next word would stand apart from what is there. */
  get endsInSpace(): boolean {
    return /\s$|^$/.test(this.text)
  }

  /** Adds a piece of visible text that stands at `from` in the source, where it may be `width` characters wide. */
  append(value: string, from: number, width?: number): void {
    const last = this.runs.at(-1)
    const follows = last && last.width === undefined && last.source - last.text === from - this.text.length
    if (width || !follows) this.runs.push({text: this.text.length, source: from, ...(width && {width})})
    this.text += value
  }

  /** From here on the text is set off, until the mark is closed. */
  begin(mark: Mark): void {
    this.open.push({mark, start: this.text.length})
  }

  end(mark: Mark): void {
    const index = this.open.map((one) => one.mark).lastIndexOf(mark)
    const [opened] = index === -1 ? [] : this.open.splice(index, 1)
    if (opened && this.text.length > opened.start) {
      this.marks.push({mark, start: opened.start, end: this.text.length})
    }
  }

  build(): Prose {
    for (const {mark} of [...this.open]) this.end(mark)
    return new Prose(
      this.text,
      this.marks.sort((a, b) => a.start - b.start || b.end - a.end),
      this.runs,
      this.anchor
    )
  }
}

const htmlMarks: Record<string, Mark> = {strong: 'strong', b: 'strong', em: 'emphasis', i: 'emphasis', code: 'code'}

/** The mark that an HTML element of this name sets its words off with. */
export function markOf(element: string): Mark | undefined {
  return htmlMarks[element]
}

/** Reads phrasing content (the inside of a paragraph, heading or table cell) as a reader sees it. */
export function readProse({source, anchor}: Passage, nodes: readonly PhrasingContent[]): Prose {
  const prose = new ProseBuilder(anchor)
  const marked = (mark: Mark, read: () => void): void => {
    prose.begin(mark)
    read()
    prose.end(mark)
  }
  const visit = (node: PhrasingContent): void => {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    switch (node.type) {
      case 'text':
        copyAligned(source, {start: from, end: to}, node.value, prose)
        break
      case 'inlineCode':
        marked('code', () =>
          copyAligned(source, {start: from + source.slice(from, to).search(/[^`]/), end: to}, node.value, prose)
        )
        break
      case 'break':
        prose.append('\n', from)
        break
      case 'html':
        readTag(node.value, from, prose)
        break
      case 'strong':
      case 'emphasis':
        marked(node.type, () => node.children.forEach(visit))
        break
      case 'link':
      case 'linkReference':
        node.children.forEach(visit)
        break
      default:
      // Struck-out words, images and footnote marks are not part of what is said.
    }
  }
  nodes.forEach(visit)
  return trimmed(prose.build())
}

/** A comment at either end leaves the space beside it. */
function trimmed(prose: Prose): Prose {
  const {text} = prose
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return start < end && end - start < text.length ? prose.slice({start, end}) : prose
}

/** What a tag inside a paragraph does to its words: a line break, or bold and italic letters. */
function readTag(tag: string, from: number, prose: ProseBuilder): void {
  const [, closing, name = ''] = /^<(\/?)([a-z]+)/i.exec(tag) ?? []
  const mark = markOf(name.toLowerCase())
  if (/^br$/i.test(name)) prose.append('\n', from)
  else if (mark && closing) prose.end(mark)
  else if (mark) prose.begin(mark)
}

/**
 * Copies the value of a text node, keeping step with its source, which is longer by escapes (`\*`), entities
 * (`&amp;`), and the indentation or quotation marks at the start of a wrapped line.
 */
function copyAligned(source: string, {start, end}: Span, value: string, prose: ProseBuilder): void {
  if (end - start === value.length) {
    prose.append(value, start)
    return
  }
  let from = start
  let at = 0
  while (at < value.length) {
    const entity =
      source[from] === '&' ? /^&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});/i.exec(source.slice(from, from + 40)) : null
    if (entity && !value.startsWith(entity[0], at)) {
      const width = value.codePointAt(at)! > 0xffff ? 2 : 1
      prose.append(value.slice(at, at + width), from, entity[0].length)
      at += width
      from += entity[0].length
      continue
    }
    if (source[from] !== value[at]) {
      const next = skipMarkup(source, from, end, value[at] ?? '')
      if (next === undefined) {
        // A character that the parser replaced, such as NUL: one stands for one.
        prose.append(value[at] ?? '', from)
        at++
        from++
        continue
      }
      from = next
    }
    const begin = at
    const first = from
    do {
      at++
      from++
    } while (at < value.length && from < end && source[from] === value[at] && source[from] !== '&')
    prose.append(value.slice(begin, at), first)
  }
}

/** The next place of `wanted` behind a backslash or behind a line's indentation and quotation marks. */
function skipMarkup(source: string, from: number, end: number, wanted: string): number | undefined {
  let at = from
  if (source[at] === '\\') at++
  else while (at < end && /[\s>]/.test(source[at] ?? '') && source[at] !== wanted) at++
  return at < end && source[at] === wanted ? at : undefined
}
