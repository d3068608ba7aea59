import {endOf, fromTo, startOf} from '../document/anchor.ts'
import type {Block} from '../document/block.ts'
import type {Label, LabelForm} from '../document/label.ts'
import type {Span} from '../text/span.ts'
import type {Part} from './outline.ts'
import {outlineOf} from './outlines.ts'
import {spsil, star} from './story.ts'
import {partSnippet} from './template.ts'
import type {Unit} from './unit.ts'

/** Puts a part that a unit lacks where it belongs; a fix that a rule can offer as it is. */
export interface Insertion {
  readonly title: string
  /** An empty stretch of the source. */
  readonly at: Span
  /** What to put there, in the syntax of snippets. */
  readonly text: string
  readonly snippet: true
}

/** A block that opens a part, with the part's place in the outline. */
export interface Opener {
  readonly block: Block
  readonly rank: number
}

/** What a part can be put into. */
type Parted = Pick<Unit, 'kind' | 'at' | 'blocks' | 'sections'>

// What stands at the top of a document cannot be put behind something.
const atTheTop = new Set(['headline', 'subheadline', 'dateline'])

/**
 * The insertions of missing parts, in the order of their ids: none of a part whose label is there and only lacks words.
 *
 * @param parts of the outline that the unit follows
 */
export function insertionsOf(unit: Parted, ids: readonly string[], parts = outlineParts(unit)): Insertion[] {
  const labelled = new Set(unit.sections.flatMap((section) => (section.derived ? [] : section.parts)))
  return ids.flatMap((id) => (labelled.has(id) ? [] : (insertionOf(unit, id, parts) ?? [])))
}

/**
 * Puts a missing part before the first part that comes after it in the outline, else at the end, with a label of the
 * form that the others have. None where that form is a table's or a list's, which only its writer can mend.
 */
function insertionOf(unit: Parted, id: string, parts: readonly Part[]): Insertion | undefined {
  const index = parts.findIndex((part) => part.id === id)
  const part = parts[index]
  if (!part || atTheTop.has(id)) return undefined
  const openers = openersOf(unit, parts)
  const earlier = openers.map(({rank}) => rank < index).lastIndexOf(true)
  const next = openers.find(({rank}, at) => at > earlier && rank > index)
  const model = (next ?? openers[0])?.block
  const snippet = snippetLike(part, model)
  if (snippet === undefined) return undefined
  return {
    title: `Insert “${part.title}”`,
    at: next ? startOf(next.block.at) : endOf(wordsOf(unit)),
    text: next ? `${snippet}\n\n` : `\n\n${snippet}`,
    snippet: true
  }
}

/** A unit without the rule that parts it from what follows. */
export function wordsOf({at, blocks}: Parted): Span {
  if (blocks.at(-1)?.type !== 'rule') return at
  const last = blocks.filter(({type}) => type !== 'rule').at(-1)
  return last ? fromTo(at, last.at) : at
}

/** The parts that belong in a unit, in the words that it uses. */
export function outlineParts({kind, sections}: Parted): readonly Part[] {
  if (kind !== 'story') return outlineOf(kind).parts
  // A story that says Problem, Solution or Impact goes on in these words.
  const called = new Set(sections.map(({label}) => label?.name))
  return [...called].some((name) => /^(?:problem|solution|impact)$/.test(name ?? '')) ? spsil.parts : star.parts
}

export function openersOf(unit: Parted, parts: readonly Part[]): Opener[] {
  const ranks = new Map(parts.map(({id}, rank) => [id, rank]))
  const opened = new Map<Label | undefined, Block>()
  for (const block of unit.blocks) if (!opened.has(block.label)) opened.set(block.label, block)
  return unit.sections.flatMap(({label, parts: named}) => {
    const rank = Math.min(...named.map((id) => ranks.get(id) ?? Infinity))
    const block = label && Number.isFinite(rank) && opened.get(label)
    return block ? [{block, rank}] : []
  })
}

/** A part as a snippet, with a label of the form that another has; none in a list or a table. */
export function snippetLike(part: Part, model: Block | undefined): string | undefined {
  if (model?.item || model?.cell || model?.quoted) return undefined
  const form: LabelForm = model?.label?.form ?? 'heading'
  const heading = partSnippet(part)
  if (form === 'heading' || form === 'title' || part.body) return deepened(heading, model?.depth ?? 2)
  const body = heading.slice(heading.indexOf('\n\n') + 2)
  return form === 'bold' ? `**${part.title}:** ${body}` : `${part.title}: ${body}`
}

/** Templates open their parts with headings of the second level. */
function deepened(snippet: string, depth: number): string {
  return snippet.replace(/^## /, `${'#'.repeat(depth)} `)
}
