import {fromTo} from '../document/anchor.ts'
import type {Block} from '../document/block.ts'
import {namesCells, type Label} from '../document/label.ts'
import {isDoneCheck, namesBaseline, namesGuardrail, namesHorizon, namesTarget} from '../text/targets.ts'
import {placeholders, written} from '../text/placeholders.ts'
import {remembered} from '../text/remembered.ts'
import type {Span} from '../text/span.ts'
import {countWords} from '../text/words.ts'
import {rowsOf, type Role, type Row} from './metric-rows.ts'
import {sectionsNamed, type Section} from './sections.ts'
import type {Unit} from './unit.ts'

/** One thing by which a plan wants to be measured: a row of a table, an item of a list, or prose as a whole. */
export interface Metric {
  /** Its words, in the source. */
  readonly at: Span
  /** Has a number to reach, or a limit to keep. */
  readonly target: boolean
  /** It is ticked off rather than measured. */
  readonly doneCheck: boolean
  /** It stands in a list, where more words can be put behind it. */
  readonly listed: boolean
}

/** What the metrics of a plan say together. */
export interface Metrics {
  readonly label: Label
  /** At least one. */
  readonly metrics: readonly Metric[]
  readonly baseline: boolean
  readonly horizon: boolean
  readonly guardrail: boolean
}

// "Goals" name a narrative's metrics too, but a goal is no metric yet.
const measuring =
  /\bmetrics?\b|\bkpis?\b|\bmeasur|\bsuccess\b|\bkey results?\b|\bokrs?\b|\bnorth star\b|\bindicators?\b|\bknow\b/
// A sentence that is set off as a label names no section.
const longestLabel = 6
const mostSections = 20
// Numbers stand among the goals, and dates in the schedule, as often as beside the metrics.
const aiming = /\b(?:goals?|objectives?|targets?|expect(?:ed|ations?)?|hypothes[ei]s|benefits?|value)\b/
const scheduling = /\b(?:roll-?out|timeline|schedule|milestones?|phas(?:es|ing)|launch|experiments?|trial|pilot|ship)\b/

/** The success metrics of a plan; undefined where it has none, or nothing but placeholders. */
export function metricsOf(unit: Unit): Metrics | undefined {
  const sections = sectionsNamed(unit.sections, 'success-metrics')
    .filter(({label}) => label && measuring.test(label.name) && countWords(label.name) <= longestLabel)
    .slice(0, mostSections)
  const label = sections[0]?.label
  if (!label) return undefined
  const blocks = [...new Set(sections.flatMap((section) => stretch(unit, section)))].filter(isTold)
  const rows = rowsOf(blocks)
  const items = blocks.filter((block) => block.item && written(wordsOf(block)) !== '' && !isIntroduction(block))
  const metrics = rows.length + items.length > 0 ? [...rows.map(readRow), ...items.map(readItem)] : readProse(blocks)
  if (metrics.length === 0) return undefined

  const texts = [...sections.flatMap((one) => one.label?.text ?? []), ...blocks.map(wordsOf), ...rows.map(rowText)]
  const around = textsUnder(unit, aiming)
  const says = (tells: (text: string) => boolean): boolean => texts.some(tells) || around.some(tells)
  const hasCell = (role: Role, tells: (text: string) => boolean): boolean =>
    rows.some((row) => row.some((cell) => cell.role === role && tells(cell.block.text)))
  return {
    label,
    metrics,
    baseline: hasCell('baseline', namesTarget) || says(tellsBaseline) || knowsToday(unit, blocks),
    horizon: hasCell('date', isWord) || says(tellsHorizon) || textsUnder(unit, scheduling).some(tellsHorizon),
    guardrail: rows.some(isHeld) || says(tellsGuardrail)
  }
}

const tellsBaseline = remembered(namesBaseline)
const tellsHorizon = remembered(namesHorizon)
const tellsGuardrail = remembered(namesGuardrail)

function isTold({type, quoted}: Block): boolean {
  return type !== 'heading' && type !== 'opaque' && !quoted
}

function isWord(text: string): boolean {
  return /\w/.test(written(text))
}

/** What a unit says under labels of this pattern. */
function textsUnder(unit: Unit, pattern: RegExp): string[] {
  const named = unit.sections.filter(({label}) => pattern.test(label?.name ?? '')).slice(0, mostSections)
  // A bold label that is not known as a part opens no section.
  const run = unit.blocks.filter(({type, label}) => type === 'text' && pattern.test(label?.name ?? ''))
  return [
    ...named.flatMap((section) => [section.label?.text ?? '', ...stretch(unit, section).map(wordsOf)]),
    ...run.map(wordsOf)
  ]
}

/** All that stands under a heading, with what smaller labels head in it; the section itself under any other label. */
function stretch({blocks}: Unit, section: Section): readonly Block[] {
  const start = blocks.findIndex((block) => block.type === 'heading' && block.label === section.label)
  if (start === -1) return section.blocks
  const depth = blocks[start]!.depth ?? 6
  const end = blocks.findIndex(
    (block, index) => index > start && block.type === 'heading' && (block.depth ?? 6) <= depth
  )
  return blocks.slice(start + 1, end === -1 ? blocks.length : end)
}

/** A block's words with its own label; a table's cell is labelled by another cell. */
function wordsOf({label, text}: Block): string {
  return label && !namesCells(label) && label.form !== 'heading' ? `${label.text}: ${text}` : text
}

/** "Leading:" over a list of its own. */
function isIntroduction(block: Block): boolean {
  return block.text.trim() === '' && /:[^\w:]*$/.test(wordsOf(block))
}

function rowText(row: Row): string {
  return row.map(({block}) => block.text).join(' ')
}

/** Whether the target of a row is what stands today. */
function isHeld(row: Row): boolean {
  const [now, then] = (['baseline', 'target'] as const).map((role) =>
    row.find((cell) => cell.role === role)?.block.text.trim()
  )
  return now !== undefined && now === then && namesTarget(now)
}

function readRow(row: Row): Metric {
  const name = (row.find(({role}) => role === 'name') ?? row[0]!).block
  const targets = row.filter(({role}) => role === 'target')
  // Without a column for it a target may stand in any other.
  const where = (targets.length > 0 ? targets : row.filter(({role}) => role === 'other' || role === 'name')).map(
    ({block}) => block.text
  )
  return {
    at: name.text === '' ? name.at : name.prose.toSource({start: 0, end: name.text.length}),
    target: where.some((text) => namesTarget(text) || placeholders(text).length > 0),
    doneCheck: where.every(isDoneCheck),
    listed: false
  }
}

function readItem(block: Block): Metric {
  const text = wordsOf(block)
  const said = block.sentences[0]?.at ?? block.at
  return {
    at: fromTo(block.label?.at ?? said, said),
    // What is still to be filled in is said elsewhere.
    target: namesTarget(text) || placeholders(text).length > 0,
    doneCheck: isDoneCheck(text),
    listed: true
  }
}

/** Prose names its metrics in a row: the sentences together count as one. */
function readProse(blocks: readonly Block[]): Metric[] {
  const told = blocks.filter((block) => block.type === 'text' && written(block.text) !== '')
  const first = told[0]?.sentences[0]
  if (!first) return []
  const target = told.some(({text}) => namesTarget(text))
  return [{at: first.at, target, doneCheck: !target && isDoneCheck(first.text), listed: false}]
}

/** Whether the figures of today stand in the problem: a number beside words that a metric uses too. */
function knowsToday(unit: Unit, blocks: readonly Block[]): boolean {
  const named = new Set(blocks.flatMap((block) => significant(wordsOf(block))))
  return sectionsNamed(unit.sections, 'problem', 'customer')
    .flatMap((section) => section.blocks)
    .flatMap(({sentences}) => sentences)
    .some(({text, quantities}) => quantities.length > 0 && shared(text, named) >= 2)
}

function shared(text: string, named: ReadonlySet<string>): number {
  return new Set(significant(text).filter((word) => named.has(word))).size
}

/** The longer words of a text, cut to their stems. */
function significant(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5))
}
