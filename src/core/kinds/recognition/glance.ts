import {Automaton} from '../../text/automaton.ts'
import {readsAsHeading} from '../../document/label.ts'
import {hasDateline} from '../../text/dateline.ts'
import {needsOf} from '../../text/needs.ts'
import {endsAsking} from '../../text/questions.ts'
import type {Certain} from './certain.ts'
import {labelledKinds, labelsIn, partsNamed, type LabelledKind} from './glance-labels.ts'
import {quotation, shortQuotation} from '../release.ts'
import {hasRareMarks} from './irregular.ts'
import {Once} from './once.ts'
import {passagesOf, unmarked, type Passage} from './passages.ts'
import {longestTitle} from './reading.ts'

// Most Markdown is none of ours, and a look at its letters is enough to see that. So each kind says what its gate cannot
// do without, as far as letters tell: a `Glance` may find what no reading would, and never misses what one finds.

/** One of the patterns that a glance looks for, by its number. */
export type Look = number
const looks: RegExp[] = []
let looking: Automaton | undefined

/** Has every glance look for a pattern, which may say nothing of where a text begins and ends. */
export function lookFor({source, flags}: RegExp): Look {
  // A global one would go on where it found something before.
  return looks.push(new RegExp(source, flags.replace('g', ''))) - 1
}

/** What the letters of a text tell, before any of its Markdown is read. */
export class Glance extends Once {
  /** All its words, on one line. */
  readonly words: string
  /** Whether it is written as hardly anybody writes it, so that its letters tell less than they do elsewhere. */
  readonly isIrregular: boolean
  private readonly passages: readonly Passage[]

  /** @param body  what follows the front matter */
  constructor(
    front: string,
    readonly body: Certain
  ) {
    super()
    this.passages = [...passagesOf(front), ...passagesOf(body.said)]
    this.words = this.passages.map(({text}) => text).join(' ')
    this.isIrregular = hasRareMarks(body.said) || this.passages.some(({goesOn}) => goesOn)
  }

  /** Whether a pattern matches anywhere. */
  holds(look: Look): boolean {
    const needed = this.once('needed', () => (looking ??= new Automaton(looks.map(needsOf))).found(this.words))
    return needed.has(look) && this.once(look, () => looks[look]!.test(this.words))
  }

  /** At least what names its first three blocks, and the front matter. */
  get title(): string {
    return this.once('title', () =>
      this.first(4)
        .filter((one) => mayBeNone(one) || mayBeMarked(one) || labelsIn(one).length > 0)
        // A label may part a paragraph at any of its lines.
        .flatMap(({lines, text}) => [text, ...lines.slice(1).map(unmarked)].map((one) => one.slice(0, longestTitle)))
        .join('\n')
    )
  }

  /** The lines of at least its first eight blocks, and of the front matter. */
  get opening(): string {
    return this.once('opening', () =>
      this.first(9)
        .flatMap(({lines}) => lines)
        .join('\n')
    )
  }

  /** Whether it may be dated as a release is. */
  get dated(): boolean {
    // A label may part a paragraph at any of its lines, and an element within them.
    return this.once('dated', () =>
      this.first(16)
        .map(({lines}) => lines.flatMap((line) => line.split(/(?=<)/)))
        .some((lines) => lines.some((_, index) => hasDateline(unmarked(lines.slice(index).join(' ')).trim())))
    )
  }

  /** What may be a label. */
  get labels(): readonly string[] {
    return this.once('labels', () => this.passages.flatMap(labelsIn))
  }

  /** The parts of a kind that labels may name. */
  parts(kind: LabelledKind): ReadonlySet<string> {
    return this.once('parts', () => {
      const named = new Map(labelledKinds.map((one) => [one, new Set<string>()]))
      for (const label of this.labels) for (const [of, part] of partsNamed(label)) named.get(of)!.add(part)
      return named
    }).get(kind)!
  }

  /** The passages that may ask questions of a FAQ, as indices: each as often as it may. */
  private get asking(): readonly number[] {
    return this.once('asking', () => {
      const asking: number[] = []
      let answered: number[] = []
      this.passages.forEach((one, index) => {
        for (let count = questionsIn(one); count > 0; count--) asking.push(index)
        const count = answeredIn(one)
        for (let more = count; more > 0; more--) answered.push(index)
        if (count > 0 || mayBeNone(one)) return
        if (answered.length >= fewestAnswered) asking.push(...answered)
        answered = []
      })
      if (answered.length >= fewestAnswered) asking.push(...answered)
      return asking.sort((a, b) => a - b)
    })
  }

  /** How many questions of a FAQ there may be. */
  get questions(): number {
    return this.asking.length
  }

  /** Whether somebody may be quoted in what stands before two questions, or questions may be the headings of all. */
  get quotesBeforeQuestions(): boolean {
    const last = this.asking.at(-2)
    if (last === undefined) return false
    const first = this.passages.findIndex((one) => quotationsIn(one) > 0)
    return (first >= 0 && first <= last) || this.asking.some((index) => this.passages[index]!.heading)
  }

  /** How many blocks may quote somebody: in a sentence, and as block quotations. */
  get quotations(): {readonly said: number; readonly set: number} {
    return this.once('quotations', () => ({
      said: this.passages.reduce((sum, one) => (one.quoted ? sum : sum + quotationsIn(one)), 0),
      set: this.passages.reduce((sum, one) => (one.quoted ? sum + quotationsIn(one) : sum), 0)
    }))
  }

  /** At least so many blocks. */
  private first(count: number): readonly Passage[] {
    let blocks = 0
    const end = this.passages.findIndex((one) => !mayBeNone(one) && ++blocks > count)
    return end === -1 ? this.passages : this.passages.slice(0, end)
  }
}

/** Whether a passage may be no block of its own: HTML, a definition, the end of front matter, or some lines of code. */
function mayBeNone({lines, marks}: Passage): boolean {
  return /^(?: {4}| {0,3}\t)/.test(marks) || /^(?:<|\[[^\]]*\]:|---)/.test(lines[0]!)
}

/** Whether a passage may stand in italics or bold as a whole. */
function mayBeMarked({lines}: Passage): boolean {
  return /^.{0,12}[*_<]/.test(lines[0]!)
}

/** How many blocks of a passage may quote somebody: it may be much HTML, and a label may part any other at its lines. */
function quotationsIn({quoted, lines, text}: Passage): number {
  if (quoted) return lines.join(' ').length > shortQuotation ? lines.length : 0
  return quotation.test(text) ? Math.max(1, text.match(/[“"”]/g)!.length >> 1) : 0
}

const numbered =
  /^(?:[*_]{1,2}|<\w+>)?(?:q|c|i|e|faq|question)\s?\d*[*_]*\s*(?:[:.)*_]|[-–—]\s)|^(?:\*\*|__)\d+\W*(?:\*\*|__)/i
const askedInMarks = /\?["”’')\]\s]*(?:[*_]|<\/)/

/** How many questions of a FAQ a passage may ask: labels do within lines, what is set apart at its end, and cells. */
function questionsIn({lines, text, set}: Passage): number {
  const labels = lines.filter(
    (line, index) =>
      numbered.test(line) || askedInMarks.test(line) || (lines[index + 1]?.startsWith('**') && endsAsking(line))
  ).length
  const alone = set || (lines.length === 1 && readsAsHeading(text))
  if (!alone || !text.includes('?') || underLabel.test(lines[0]!)) return labels
  return Math.max(labels, text.split('|').filter(endsAsking).length)
}
// What stands behind a bold label asks nothing by itself.
const underLabel = /^\*\*[^*?\n]{1,50}:\*\*/

// With a label before it.
const askedAndAnswered = /^[^.!?]{8,260}\?/
const labelled = /^(?:[*_<]|[^:]{1,60}:)/
const fewestAnswered = 3

/** How many paragraphs that begin with a question it may be, as labels may part it. */
function answeredIn({lines, text}: Passage): number {
  if (!text.includes('?')) return 0
  return lines.filter(
    (line, index) => (index === 0 || labelled.test(line)) && askedAndAnswered.test(lines.slice(index).join(' '))
  ).length
}
