import type {Block} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import type {Prose} from '../document/prose.ts'
import {quotedWords} from '../text/quotations.ts'
import type {Span} from '../text/span.ts'

/** The places of a block's text that are not in the writer's own voice: quotations and code. */
export const foreignWords = kept((block: Block): readonly Span[] => {
  if (block.quoted) return [{start: 0, end: block.text.length}]
  return merged([...quotedWords(block.text), ...codeIn(block)])
})

/** The places of a block's text that are code, which says nothing to a reader. */
export const codeIn = kept((block: Block): readonly Span[] =>
  merged(block.prose.marks.filter(({mark}) => mark === 'code'))
)

/** Whether a span has something in common with one of others, which are in order and apart from each other. */
export function overlapsAny(one: Span, others: readonly Span[]): boolean {
  let low = 0
  let high = others.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (others[middle]!.end > one.start) high = middle
    else low = middle + 1
  }
  return (others[low]?.start ?? Infinity) < one.end
}

function merged(spans: readonly Span[]): readonly Span[] {
  const apart: {start: number; end: number}[] = []
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else apart.push({start, end})
  }
  return apart
}

/**
 * The place in the source of a span of a block's text, for a change; undefined where markup lies inside, which a
 * change would tear apart.
 */
export function plainPlace(prose: Prose, span: Span): Span | undefined {
  // Escapes, entities and marks make the source longer than what is seen of it.
  return prose.lengthInSource(span) === span.end - span.start ? prose.toSource(span) : undefined
}
