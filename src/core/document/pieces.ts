/**
 * Where Markdown can be parted, so that each piece reads by itself as it does in its place: in front of a line that
 * surely begins a block at the top level, whatever stands above it. Where that is not sure, there is no parting.
 */

const space = 32
const tab = 9
const lineFeed = 10
const carriageReturn = 13

/** Where the piece that begins at `start`, itself such a place, ends. Takes time in proportion to its length. */
export function endOfPiece(text: string, start: number): number {
  const state = new Scan()
  let at = start
  while (at < text.length) {
    const end = endOfLine(text, at)
    if (at > start && state.mayPart && state.parts(text, at, end)) return at
    state.read(text, at, end)
    at = nextLine(text, end)
  }
  return text.length
}

/** Where the first line begins: a byte order mark is none of its characters. */
export function topOf(text: string): number {
  let at = 0
  while (text[at] === '\ufeff') at++
  return at
}

/** The offset behind the front matter at the top, if there is any: from a fence to the next, both on lines of their own. */
export function endOfFrontMatter(text: string, top: number): number | undefined {
  const opening = /^---[ \t]*(?:\r\n?|\n)/.exec(text.slice(top, top + 1000))
  if (!opening) return undefined
  let at = top + opening[0].length
  while (at < text.length) {
    const end = endOfLine(text, at)
    if (text.startsWith('---', at) && /^---[ \t]*$/.test(text.slice(at, end))) return nextLine(text, end)
    at = nextLine(text, end)
  }
  return undefined
}

function endOfLine(text: string, at: number): number {
  for (let index = at; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === lineFeed || code === carriageReturn) return index
  }
  return text.length
}

function nextLine(text: string, end: number): number {
  if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed) return end + 2
  return Math.min(end + 1, text.length)
}

const thematicBreak = /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/
const marker = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/
const fenceOpening = /^(?:(`{3,})[^`]*|(~{3,})(?!~).*)$/
const atxHeading = /^#{1,6}(?:[ \t]|$)/

/** HTML that a blank line does not end, and what ends it. */
const rawHtml: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/]
]

interface Fence {
  readonly char: string
  readonly length: number
}

/** What may still be open behind the lines read so far. */
class Scan {
  private fence: Fence | undefined
  private closing: RegExp | undefined
  /** In HTML that a blank line ends, if it is HTML. */
  private html = false
  /** The column from which on a line belongs to the open list item; undefined outside of lists. */
  private content: number | undefined
  /** Whether the list may be a paragraph's text instead, or may have ended. */
  private doubtful = false
  private emptyItem = false
  private ordered = false
  private lost = false
  private blank = true
  /** A heading of one line leaves nothing open. */
  private heading = false

  /** Whether the next line may begin a piece at all. */
  get mayPart(): boolean {
    return !this.fence && !this.closing && !this.lost && !this.html
  }

  /** Whether the line at `at` surely begins a block at the top level. */
  parts(text: string, at: number, end: number): boolean {
    const first = text.charCodeAt(at)
    // A byte order mark is no character at the top of a text, and one elsewhere.
    if (at === end || first === space || first === tab || first === 0xfeff) return false
    if (first === 35 && atxHeading.test(text.slice(at, Math.min(end, at + 8)))) return true
    if (this.heading) return true
    return this.blank && !(this.content !== undefined && marker.test(text.slice(at, Math.min(end, at + 12))))
  }

  read(text: string, from: number, end: number): void {
    let at = from
    let column = 0
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code === space) column++
      else if (code === tab) column += 4 - (column % 4)
      else break
    }
    const after = this.blank
    this.blank = at === end
    this.heading = false
    if (this.lost) return
    if (this.closing) {
      if (this.closing.test(text.slice(at, end))) this.closing = undefined
      return
    }
    if (this.fence) {
      if (column < 4 && this.closes(text.slice(at, Math.min(end, at + 1000)))) this.fence = undefined
      return
    }
    if (this.blank) {
      this.html = false
      // What follows an item without words and a blank line is not in the item.
      if (this.content !== undefined && this.emptyItem) this.content = 4
      return
    }
    this.emptyItem = false
    if (column >= 4) return
    if (this.content !== undefined && column >= this.content) {
      // It is the item's, if there still is one.
      if (this.doubtful && opener(text, at, end)) this.lost = true
      return
    }
    this.open(text, at, end, column, after)
  }

  /** Reads a line that may open something at the top level, or end the list above. */
  private open(text: string, at: number, end: number, column: number, after: boolean): void {
    const code = text.charCodeAt(at)
    const item = code < 64 && this.item(text, at, end, column, after)
    if (item || this.content === undefined) this.doubtful ||= item && this.html
    else if (after) this.content = undefined
    // Nobody can tell here whether it ends the list or goes on with its last paragraph.
    else this.doubtful = true
    // Letters open nothing.
    if (item || (code > 64 && code !== 96 && code !== 126)) return
    if (code === 35 && column === 0 && !this.html && atxHeading.test(text.slice(at, Math.min(end, at + 8)))) {
      this.content = undefined
      this.heading = true
      return
    }
    const opened = opener(text, at, end)
    if (opened) {
      // Neither is certain where something else may be going on.
      if (this.html || (this.doubtful && column > 0)) this.lost = true
      else {
        this.content = undefined
        if (opened instanceof RegExp) this.closing = opened
        else this.fence = opened
      }
    } else if (code === 60 && /^<\/?[a-z]/i.test(text.slice(at, Math.min(end, at + 3)))) this.html = true
  }

  /** Reads the first line of a list item. */
  private item(text: string, at: number, end: number, column: number, after: boolean): boolean {
    const line = text.slice(at, Math.min(end, at + 200))
    const found = marker.exec(line)
    if (!found || (end - at <= 200 && thematicBreak.test(line))) return false
    const behind = line.slice(found[0].length)
    const spaces = /^ */.exec(behind)![0].length
    const number = found[1]
    const follows = this.ordered && !this.doubtful && this.content !== undefined
    this.emptyItem = behind.trim() === ''
    // These do not interrupt a paragraph; and tabs are not counted.
    const interrupts = !this.emptyItem && (number === undefined || Number(number) === 1 || follows)
    this.doubtful = (!after && !interrupts) || behind[spaces] === '\t'
    this.ordered = number !== undefined
    const start = column + found[0].length
    this.content = this.emptyItem || spaces > 4 || spaces === 0 ? start + 1 : start + spaces
    return true
  }

  private closes(line: string): boolean {
    const {char, length} = this.fence!
    let at = 0
    while (line[at] === char) at++
    return at >= length && /^[ \t]*$/.test(line.slice(at))
  }
}

/** What a line opens that goes on over blank lines: a fence, or HTML with what ends it. */
function opener(text: string, at: number, end: number): Fence | RegExp | undefined {
  const line = text.slice(at, end)
  const fence = fenceOpening.exec(line)
  if (fence) return {char: line[0]!, length: (fence[1] ?? fence[2])!.length}
  const raw = line.startsWith('<') && rawHtml.find(([opening]) => opening.test(line))
  // It may end on the same line: "<!-->" has its end's dashes in its beginning.
  return raw && !raw[1].test(line.slice(raw[1].source === '-->' ? 2 : 1)) ? raw[1] : undefined
}
