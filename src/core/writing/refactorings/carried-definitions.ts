import type {Nodes} from 'mdast'
import {mayDefine} from '../../document/definitions.ts'
import {Manuscript} from '../../document/manuscript.ts'
import {offsetsOf} from '../../document/markdown.ts'
import type {Span} from '../../text/span.ts'

/** Link definitions and footnotes, where a stretch of a source is taken out of it. */
export interface Carried {
  /** Stand elsewhere, and go with it. */
  readonly taken: readonly Span[]
  /** Those of them that nobody else refers to. */
  readonly dropped: readonly Span[]
  /** Stand in it, and are referred to from elsewhere. */
  readonly left: readonly Span[]
}

interface Definition {
  readonly key: string
  readonly at: Span
}

/** What a stretch has to take with it, and to leave behind, so that every link leads where it led. */
export function carriedBy(source: string, stretch: Span): Carried {
  const {definitions, references} = read(source)
  const isIn = ({at}: Definition, span: Span): boolean => span.start <= at.start && at.end <= span.end
  const needed = (span: Span): Definition[] => {
    const keys = new Set(references.filter((one) => isIn(one, span)).map(({key}) => key))
    return definitions.filter(({key}) => keys.has(key))
  }
  const taken = closed(
    needed(stretch).filter((one) => !isIn(one, stretch)),
    needed
  ).filter((one) => !isIn(one, stretch))
  const elsewhere = references.filter((one) => !isIn(one, stretch) && !taken.some(({at}) => isIn(one, at)))
  const used = new Set(elsewhere.map(({key}) => key))
  const spans = (all: readonly Definition[]): Span[] => all.map(({at}) => at)
  return {
    taken: spans(taken),
    dropped: spans(taken.filter(({key}) => !used.has(key))),
    left: spans(definitions.filter((one) => isIn(one, stretch) && used.has(one.key)))
  }
}

/** A footnote may refer to others. */
function closed(found: readonly Definition[], needed: (span: Span) => Definition[]): Definition[] {
  const all = new Set(found)
  for (const {at} of all) for (const one of needed(at)) all.add(one)
  return [...all].sort((a, b) => a.at.start - b.at.start)
}

function read(source: string): {definitions: Definition[]; references: Definition[]} {
  const definitions: Definition[] = []
  const references: Definition[] = []
  const visit = (node: Nodes, base: number): void => {
    const [start, end] = offsetsOf(node)
    const at = {start: base + start, end: base + end}
    if (node.type === 'definition') definitions.push({key: node.identifier, at})
    if (node.type === 'footnoteDefinition') definitions.push({key: `^${node.identifier}`, at})
    if (node.type === 'linkReference' || node.type === 'imageReference') references.push({key: node.identifier, at})
    if (node.type === 'footnoteReference') references.push({key: `^${node.identifier}`, at})
    if ('children' in node) for (const child of node.children) visit(child, base)
  }
  // Most stories have none, and need not be parsed again.
  if (!mayDefine(source)) return {definitions, references}
  for (const {nodes, passage} of new Manuscript(source).markup) {
    for (const node of nodes) visit(node, passage.anchor.offset)
  }
  return {definitions, references}
}
