import {outlines} from './index.ts'
import {narrative} from './narrative.ts'
import type {Part} from './outline.ts'
import type {Unit} from './unit.ts'

/** Where a part that a unit lacks belongs, and what to put there, in the syntax of snippets. */
export interface Insertion {
  readonly offset: number
  readonly snippet: string
}

/** Puts a missing part before the first heading of a part that comes after it in the outline, else at the end. */
export function insertionOf(unit: Unit, id: string): Insertion | undefined {
  const parts = partsOf(unit)
  const index = parts.findIndex((part) => part.id === id)
  const part = parts[index]
  if (!part) return undefined
  const rank = (section: Unit['sections'][number]): number =>
    Math.min(...section.parts.map((name) => parts.findIndex((one) => one.id === name)).filter((at) => at >= 0))
  const headed = unit.sections.filter(({label}) => label?.form === 'heading')
  const earlier = headed.map((section) => rank(section) < index).lastIndexOf(true)
  const next = headed.find((section, at) => at > earlier && Number.isFinite(rank(section)) && rank(section) > index)
  const heading = next && unit.blocks.find((block) => block.label === next.label)
  const model = heading ?? unit.blocks.find((block) => block.label !== undefined && block.label === headed[0]?.label)
  const section = sectionSnippet(part, model?.depth ?? 2)
  return heading
    ? {offset: heading.at.start, snippet: `${section}\n\n`}
    : {offset: unit.at.end, snippet: `\n\n${section}\n`}
}

function partsOf({kind}: Unit): readonly Part[] {
  return kind === 'narrative' ? narrative.parts : (outlines.find((outline) => outline.kind === kind)?.parts ?? [])
}

function sectionSnippet(part: Part, depth: number): string {
  return `${'#'.repeat(depth)} ${part.title}\n\n\${1:[${part.asks.replace(/[\\$}]/g, '\\$&')}]}`
}
