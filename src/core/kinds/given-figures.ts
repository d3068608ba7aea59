import type {Block, Sentence} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {reading, readingIn} from '../document/readings.ts'
import {stretchesOf} from '../document/stretches.ts'
import {hasDateline} from '../text/dateline.ts'
import {figures, narrowing, type Figure} from '../text/figures.ts'
import {placeholders} from '../text/placeholders.ts'
import {endsAsking} from '../text/questions.ts'
import {quotations} from '../text/quotations.ts'
import {remembered} from '../text/remembered.ts'
import {overlaps, type Span} from '../text/span.ts'
import type {Unit} from './unit.ts'

// The figures that a text gives. What they measure, by which they are compared, is known apart from what they say.

/** A figure where it stands. */
interface Placed {
  readonly figure: Figure
  readonly sentence: Sentence
}

/** Where a figure stands, and what for: hardly any key that is typed beside a figure makes that another. */
export interface Slot {
  readonly block: Block
  /** Which figure of the block. */
  readonly index: number
  readonly unit: string
  /** Its unit of measure and its role; undefined where it contradicts nothing. */
  readonly measure: string | undefined
}

/** More figures of one unit are a table written as text; and each is compared with each. */
const mostOfAUnit = 60

/** The figures of a text that may tell of one metric, if they are several. */
export const comparableIn = reading(({blocks}: Unit): readonly (readonly Slot[])[] => {
  const counts = new Map<string, number>()
  const metrics = new Map<string, Map<string, Slot[]>>()
  let above = ''
  for (const stretch of stretchesOf(blocks)) {
    for (const [unit, found] of slotsByUnit(stretch, above)) {
      const count = counts.get(unit) ?? 0
      counts.set(unit, count + found.length)
      if (count >= mostOfAUnit) continue
      for (const {slot, setting} of found.slice(0, mostOfAUnit - count)) {
        if (slot.measure === undefined) continue
        let groups = metrics.get(setting)
        if (!groups) metrics.set(setting, (groups = new Map()))
        const others = groups.get(slot.measure)
        if (others) others.push(slot)
        else groups.set(slot.measure, [slot])
      }
    }
    above = lastHeadingOf(stretch) ?? above
  }
  return [...metrics.values()].flatMap((groups) => [...groups.values()].filter(({length}) => length > 1))
})

/** What is compared of a figure with others. */
export interface Given extends Placed {
  readonly block: Block
  /** Its value, or from which to which. */
  readonly pair: string
  /** What narrows its sentence down. */
  readonly narrowing: string
}

/** Read by itself, since a key in a block leaves most figures as they are. */
export const givenIn = reading(({block, index}: Slot): Given => {
  const {figure, sentence} = figuresOf(block)[index]!
  const {value, other} = figure
  return {figure, sentence, block, pair: `${value} ${other ?? ''}`, narrowing: narrowingOf(sentence)}
})

/** A figure with what narrows it down where it stands: elsewhere it may be one of something else. */
interface Measured {
  readonly slot: Slot
  readonly setting: string
}

/** The figures of a stretch by their units of measure, below a heading that may stand above the stretch. */
const slotsByUnit = readingIn(
  (stretch: readonly Block[], above: string): ReadonlyMap<string, readonly Measured[]> => {
    const byUnit = new Map<string, Measured[]>()
    let heading = above
    for (const block of stretch) {
      heading = headingOf(block) ?? heading
      const found = slotsOf(block)
      if (found.length === 0) continue
      const setting = settingOf(isHeading(block) ? '' : heading, labelOf(block))
      for (const slot of found) {
        const others = byUnit.get(slot.unit)
        if (others) others.push({slot, setting})
        else byUnit.set(slot.unit, [{slot, setting}])
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
    return found.filter(({start}) => start >= numbering).map((figure) => ({figure, sentence}))
  })
})

const slotsOf = kept((block: Block): readonly Slot[] =>
  figuresOf(block).map(({figure: {unit, role, loose}}, index) => ({
    block,
    index,
    unit,
    measure: role === 'from' || loose ? undefined : `${unit} ${role}`
  }))
)

const figuresIn = kept(({text}: Sentence) => figures(text))

const narrowingOf = kept(({text}: Sentence) => narrowing(text))
/** What narrows down what some words tell of. */
export const narrowedBy = remembered(narrowing)

/** What narrows a figure down by where it stands. */
const settingOf = (heading: string, label: string): string =>
  narrowedBy(label === '' ? heading : `${heading}. ${label}`)
