import {areSame} from '../document/alike.ts'
import type {Block, Sentence} from '../document/block.ts'
import {kept, reading, readingIn} from '../document/kept.ts'
import {stretchesOf} from '../document/stretches.ts'
import {figures, narrowing, type Figure} from '../text/figures.ts'
import {placeholders} from '../text/placeholders.ts'
import {endsAsking} from '../text/questions.ts'
import {remembered} from '../text/remembered.ts'
import {quotations} from '../text/quotations.ts'
import {hasDateline} from '../text/dateline.ts'
import {overlaps, type Span} from '../text/span.ts'
import type {Unit} from './unit.ts'

/** A figure where it stands. */
interface Placed {
  readonly figure: Figure
  readonly sentence: Sentence
  readonly block: Block
  /** Its value, or from which to which. */
  readonly pair: string
}

/** One metric that is given twice, with two values. */
export interface Contradiction {
  readonly first: Sentence
  readonly firstFigure: Figure
  readonly second: Sentence
  readonly secondFigure: Figure
}

/** More figures of one unit are a table written as text; and each is compared with each. */
const mostOfAUnit = 60

/** The metrics that a text gives with two values. Whatever may explain the difference keeps it silent. */
export const contradictionsIn = reading(({blocks}: Unit): readonly Contradiction[] => {
  const counts = new Map<string, number>()
  const groups = new Map<string, Placed[]>()
  let above = ''
  for (const stretch of stretchesOf(blocks)) {
    for (const [unit, figures] of figuresByUnit(stretch, above)) {
      const count = counts.get(unit) ?? 0
      counts.set(unit, count + figures.length)
      if (count >= mostOfAUnit) continue
      for (const {placed, metric} of figures.slice(0, mostOfAUnit - count)) {
        if (metric === undefined) continue
        const others = groups.get(metric)
        if (others) others.push(placed)
        else groups.set(metric, [placed])
      }
    }
    above = lastHeadingOf(stretch) ?? above
  }
  return [...groups.values()].flatMap((group) => (group.length > 1 ? contradictionsAmong(group[0]!, group) : []))
})

/** Each is compared with each: not again where none of them was edited. */
const contradictionsAmong = readingIn((_first: Placed, group: readonly Placed[]): readonly Contradiction[] => {
  const told = new Set<Placed>()
  return group.flatMap((second, index) => {
    const alike = group.filter((first) => first.pair !== second.pair && isSameMetric(first, second))
    const values = new Set([second, ...alike].map(({pair}) => pair))
    const first = alike.find((one) => group.indexOf(one) < index && differs(one.figure, second.figure))
    // Three values are a series, and each may be right.
    if (!first || values.size !== 2 || told.has(first)) return []
    told.add(second)
    return [{first: first.sentence, firstFigure: first.figure, second: second.sentence, secondFigure: second.figure}]
  })
}, areSame)

/** A figure, with what it may be a figure of: of one unit of measure and one role, and narrowed down in the same way. */
interface Measured {
  readonly placed: Placed
  /** Undefined where it contradicts nothing. */
  readonly metric: string | undefined
}

/** The figures of a stretch by their units of measure, below a heading that may stand above the stretch. */
const figuresByUnit = readingIn(
  (stretch: readonly Block[], above: string): ReadonlyMap<string, readonly Measured[]> => {
    const byUnit = new Map<string, Measured[]>()
    let heading = above
    for (const block of stretch) {
      heading = headingOf(block) ?? heading
      const found = figuresOf(block)
      if (found.length === 0) continue
      const setting = narrowedBy(`${isHeading(block) ? '' : heading}. ${labelOf(block)}`)
      for (const placed of found) {
        const {unit, role, loose} = placed.figure
        const measured = {placed, metric: role === 'from' || loose ? undefined : `${unit} ${role} ${setting}`}
        const others = byUnit.get(unit)
        if (others) others.push(measured)
        else byUnit.set(unit, [measured])
      }
    }
    return byUnit
  },
  (now, before) => now === before
)

const lastHeadingOf = reading((stretch: readonly Block[]) => {
  let last: string | undefined
  for (const block of stretch) last = headingOf(block) ?? last
  return last
})

const isHeading = kept(({type}: Block) => type === 'heading')

/** What the blocks below a heading are about; what the whole document is about tells none of its figures apart. */
const headingOf = kept(({type, label, text}: Block) => {
  if (type !== 'heading') return undefined
  return label?.form === 'title' ? '' : text
})

/** What stands in bold before a text; the day of a release narrows nothing down. */
const labelOf = kept(({label}: Block) => (label?.form === 'bold' && !hasDateline(label.text) ? label.text : ''))

/** The figures of a block that its writer gives. */
const figuresOf = kept((block: Block): readonly Placed[] => {
  if (block.quoted || (block.type !== 'text' && block.type !== 'heading')) return []
  let said: readonly Span[] | undefined
  return block.sentences.flatMap((sentence) => {
    const {text, within} = sentence
    const found = figuresIn(sentence)
    if (found.length === 0 || (said ??= quotations(block.text)).some((span) => overlaps(span, within))) return []
    if (placeholders(text).length > 0 || endsAsking(text)) return []
    // "5 Non-functional requirements" is the fifth part of the document.
    const numbering = block.type === 'heading' ? (/^\W{0,5}\d[\d.]{0,9}\s/.exec(text)?.[0].length ?? 0) : 0
    return placedIn(sentence, {block, found}).filter(({figure}) => figure.start >= numbering)
  })
})

/** The same as before where a sentence is the same, whatever else of its block was edited. */
const placedIn = readingIn(
  (sentence: Sentence, {block, found}: {block: Block; found: readonly Figure[]}): readonly Placed[] =>
    found.map((figure) => ({figure, sentence, block, pair: `${figure.value} ${figure.other ?? ''}`})),
  (now, before) => now.block === before.block && now.found === before.found
)

const figuresIn = kept(({text}: Sentence) => figures(text))

function isSameMetric(a: Placed, b: Placed): boolean {
  const [one, other] = [a.figure, b.figure]
  if (a.block === b.block) return false
  // Items of a list stand beside each other because they differ.
  if (a.block.item && b.block.item) return false
  const named = one.role !== 'to' && one.named !== '' && one.named === other.named
  if (named) return narrowedBy(clause(a)) === narrowedBy(clause(b))
  if (narrowingOf(a.sentence) !== narrowingOf(b.sentence)) return false
  if (one.role === 'to') {
    // A change is the same if it begins or ends at the same value; a segment with both ends its own is another.
    const touching = one.value === other.value || one.other === other.other
    return touching && shared(one, other) >= 0.4
  }
  if (one.price && other.price) return true
  // Where each clause has a word of its own, the two may speak of two things.
  const both = shared(one, other)
  return both >= 0.75 || (both >= 0.5 && (isWithin(one, other) || isWithin(other, one)))
}

const clause = ({sentence, figure}: Placed): string => sentence.text.slice(figure.clause.start, figure.clause.end)

const narrowingOf = kept(({text}: Sentence) => narrowing(text))
const narrowedBy = remembered(narrowing)

/** Which part of the words of two clauses they share; none where that is a single word. */
function shared({words: one}: Figure, {words: other}: Figure): number {
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return both < 2 ? 0 : both / (one.size + other.size - both)
}

const isWithin = ({words: one}: Figure, {words: other}: Figure): boolean => [...one].every((word) => other.has(word))

/** Whether two values cannot both be right: what was rounded may be. */
function differs(one: Figure, other: Figure): boolean {
  return apart(one.value, other.value) || (one.other !== undefined && apart(one.other, other.other ?? one.other))
}

const apart = (a: number, b: number): boolean => Math.abs(a - b) > 0.05 * Math.max(Math.abs(a), Math.abs(b))
