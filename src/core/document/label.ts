import {endOfBlanks} from '../text/fold.ts'
import {countWhile} from '../text/sorted.ts'
import type {Span} from '../text/span.ts'
import type {Anchor} from './anchor.ts'
import type {Change} from './edits.ts'
import {lineStarts} from './lines.ts'
import type {Region} from './looks.ts'
import type {Marked, Prose} from './prose.ts'
import {lookedAt} from './watching.ts'

/**
 * How a label is set off from the text that it names; `title` is the only heading of the first level, at the top,
 * `line` a few plain words on a line of their own, `column` the heading of a table's column, and `cell` a row's name.
 */
export type LabelForm = 'title' | 'heading' | 'bold' | 'plain' | 'line' | 'column' | 'cell'

interface Words {
  readonly text: string
  readonly name: string
}

/** The name that a writer gave to what follows: a heading, a bold run-in, a `Word:` at a line's start, a table's heading. */
export class Label {
  private words: Words
  private region: Region | undefined

  constructor(
    text: string,
    readonly form: LabelForm,
    private place: Span
  ) {
    this.words = {text, name: labelName(text)}
  }

  /** As written, without markup, numbering stays. */
  get text(): string {
    return this.said.text
  }

  /** For comparison: lower case, without numbering, emoji, brackets and closing punctuation. */
  get name(): string {
    return this.said.name
  }

  /** Place of the label's words in the source. */
  get at(): Span {
    lookedAt(this, this.region)
    return this.place
  }

  says({words}: Label): boolean {
    return this.words.text === words.text
  }

  movesWith(anchor: Anchor): boolean {
    return anchor.carries(this.place)
  }

  /** The first block that it labels tells the region. */
  labels({region}: {readonly region: Region}): void {
    this.region ??= region
  }

  /** Says from now on what another says, in its place; whoever has looked at one need not have looked at the other. */
  become({words, place}: Label, change: Change): void {
    change.touch(this, this.region)
    this.place = place
    if (words.text === this.words.text) return
    change.touch(this.words, this.region)
    this.words = words
  }

  private get said(): Words {
    lookedAt(this.words, this.region)
    return this.words
  }
}

/** Whether a label is another cell of the table: the column's heading or the row's name. */
export function namesCells({form}: Label): boolean {
  return form === 'column' || form === 'cell'
}

/** A label's words as they are compared: `"📊 2. The Problem (today):"` is `the problem`. */
export function labelName(text: string): string {
  // A name is short: what a very long line has to say at its end names nothing.
  return text
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^[^\p{L}]+|^[ivxl]{1,5}[.)]\s+/iu, '')
    .replace(/(?<=[\p{L}\p{N}?)%'’"”]|^)[^\p{L}\p{N}?)%'’"”]+$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .toLowerCase()
}

/** A label found at the start of a line of prose; `end` is where its text goes on. */
export interface LabelledLine {
  readonly start: number
  readonly labelEnd: number
  readonly end: number
  readonly form: 'bold' | 'plain' | 'line'
}

const longestRunIn = 60
const longestOwnLine = 140
/** What is set in further is no label. */
const deepest = 20
const closing = /^\s*[:—–]|^\s+-(?=\s)|^\s*\.(?=\s|$)/
const plainLabel = /^\p{Lu}[\p{L}'’&/ -]{0,40}:(?=\s|$)/u
// "S - We were three", "Result – The queue was gone": one word, or the letter of one, and a sentence behind the dash.
const dashedLabel = /^(\p{Lu}(?:[&/]\p{Lu})?|\p{Lu}\p{Ll}{3,14})(\s+[-–—])\s+["“(]?[\p{Lu}\d]/u
// A place stands before a dash, too.
const dateline = /\b(?:today|announc|launch|introduc|open|20\d\d)/i

/** The lines of a paragraph that begin with a label: bold or italic run-ins, bold lines, and plain `Word:` openings. */
export function labelledLines(prose: Prose): LabelledLine[] {
  const found: LabelledLine[] = []
  for (const lineStart of lineStarts(prose.text)) {
    const start = endOfBlanks(prose.text, lineStart, lineStart + deepest)
    const line = boldLabel(prose, start) ?? plainLabelAt(prose.text, start) ?? lineLabelAt(prose.text, start)
    if (line) found.push(line)
  }
  return [...found, ...insideLabels(prose, found)].sort((a, b) => a.start - b.start)
}

/** Bold labels behind a full stop: people write `**S:** … **T:** …` in one paragraph. */
function insideLabels(prose: Prose, atStart: readonly LabelledLine[]): LabelledLine[] {
  return prose.marks.flatMap(({mark, start, end}) => {
    const words = prose.text.slice(start, end)
    const colon = /^\s*:/.exec(prose.text.slice(end, end + 3))
    const follows = /[.!?…)"”]\s+$/.test(prose.text.slice(Math.max(0, start - 4), start))
    const closed = colon !== null || /:\s*$/.test(words) || /^\S+(?: \S+)?\.\s*$/.test(words)
    if (mark !== 'strong' || words.length > 25 || !follows || !closed) return []
    const above = atStart[countWhile(atStart, (one) => one.start <= start) - 1]
    if (above && start < above.end) return []
    return [{start, labelEnd: end, end: end + (colon?.[0].length ?? 0), form: 'bold' as const}]
  })
}

function boldLabel(prose: Prose, start: number): LabelledLine | undefined {
  // A number, an emoji or a dash may stand before the bold words.
  const mark = markBehind(prose, start)
  if (!mark || /[\p{L}\n]/u.test(prose.text.slice(start, mark.start))) return undefined
  const words = prose.text.slice(mark.start, mark.end)
  if (words.includes('\n')) return undefined
  const rest = prose.text.slice(mark.end, mark.end + 4)
  const lineEnds = /^[ \t\r]*(\n|$)/.test(rest)
  const closedInside = /[:.?!—–]\s*$/.test(words)
  const closedBehind = closing.exec(rest)
  // A remark in italics is a sentence like any other, unless it is as short as a label.
  const labels = /[:?]\s*$/.test(words) || (/\.\s*$/.test(words) && words.split(' ').length <= 6)
  if (mark.mark === 'emphasis' && !labels && !rest.startsWith(':')) return undefined
  const runsOn = !lineEnds && mark.mark === 'strong' && startsAnew(words, rest)
  if (
    lineEnds ? words.length > longestOwnLine : words.length > longestRunIn || !(closedInside || closedBehind || runsOn)
  )
    return undefined
  const end = mark.end + (closedInside || lineEnds ? 0 : (closedBehind?.[0].length ?? 0))
  return {start, labelEnd: mark.end, end, form: 'bold'}
}

/** The first words set off that begin with the fifth character behind a place at the latest. */
function markBehind({marks}: Prose, start: number): Marked | undefined {
  for (let at = countWhile(marks, (one) => one.start < start); at < marks.length; at++) {
    const one = marks[at]!
    if (one.start - start > 4) return undefined
    if (one.mark !== 'code') return one
  }
  return undefined
}

/** "**Looking back** We had …": a few bold words that a sentence of its own follows without any stop between. */
function startsAnew(words: string, rest: string): boolean {
  return words.split(' ').length <= 3 && /^\p{Lu}/u.test(words) && /^\s+["“]?\p{Lu}/u.test(rest)
}

function plainLabelAt(text: string, start: number): LabelledLine | undefined {
  const opening = text.slice(start, start + longestRunIn)
  const [, word, dash] = dashedLabel.exec(opening) ?? []
  if (word !== undefined && (word.length <= 3 || !dateline.test(text.slice(start, start + 2 * longestRunIn)))) {
    const labelEnd = start + word.length
    return {start, labelEnd, end: labelEnd + dash!.length, form: 'plain'}
  }
  const match = opening.includes(':') ? plainLabel.exec(opening) : null
  if (!match || match[0].split(' ').length > 5) return undefined
  const labelEnd = start + match[0].length
  return {start, labelEnd, end: labelEnd, form: 'plain'}
}

// A line of wrapped prose is longer than this, but for its last.
const shortLine = /^([^\p{L}\n]{0,5}\p{Lu}[\p{L}'’&/ -]{0,28}[\p{L}])[ \t\r]*\n\s{0,8}["“]?[\p{Lu}\d].{15}/u

function lineLabelAt(text: string, start: number): LabelledLine | undefined {
  const opening = text.slice(start, start + 2 * longestRunIn)
  const words = opening.includes('\n') ? shortLine.exec(opening)?.[1] : undefined
  if (words === undefined || words.split(' ').length > 3) return undefined
  return {start, labelEnd: start + words.length, end: start + words.length, form: 'line'}
}

const headingLike = /^[^\p{Ll}\n.,;:!"“]{0,6}\p{Lu}[^\n.,;:!|]{1,60}[\p{L}\p{N})'’"”]$/u
const questionLike = /^[^\p{Ll}\n]{0,6}\p{Lu}[^\n.;:!|?]{3,140}\?$/u

/** Whether a paragraph of one line reads as a heading: a few words that end in no stop, or a question. */
export function readsAsHeading(text: string): boolean {
  // Neither ends in a stop, as most paragraphs do.
  if (text.endsWith('.')) return false
  return (headingLike.test(text) && text.split(' ').length <= 7) || questionLike.test(text)
}
