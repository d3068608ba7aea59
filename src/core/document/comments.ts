import type {Nodes, Root} from 'mdast'
import type {Span} from '../text/span.ts'
import {spanOf} from './markdown.ts'

/** An HTML comment, which its reader does not see. */
export interface Comment {
  /** Its marks included. */
  readonly at: Span
  /** What stands between the marks. */
  readonly text: string
  /**
   * What it stands above: the next block beside it (a paragraph, a heading, a whole list); within a line, the
   * paragraph, heading or table cell that it stands in. Empty where nothing follows.
   */
  readonly covers: Span
}

/** The comments of a document in reading order. */
export function readComments(source: string, root: Root): Comment[] {
  if (!source.includes(opening)) return []
  const comments: Comment[] = []
  const visit = (node: Nodes, covers: Span): void => {
    if (node.type === 'html') comments.push(...commentsIn(source, spanOf(node)).map((one) => ({...one, covers})))
    if (!('children' in node)) return
    const host = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
    const within = host ? spanOf(node) : covers
    if (host || isPhrasing(node)) node.children.forEach((child) => visit(child, within))
    else below(node.children).forEach(([child, next]) => visit(child, next))
  }
  visit(root, {start: source.length, end: source.length})
  return comments
}

/** Each node with the place of the next one that is more than a comment. */
function below(nodes: readonly Nodes[]): [Nodes, Span][] {
  const end = nodes.length > 0 ? spanOf(nodes[nodes.length - 1]!).end : 0
  let next: Span = {start: end, end}
  const pairs: [Nodes, Span][] = []
  for (const node of [...nodes].reverse()) {
    pairs.push([node, next])
    if (!(node.type === 'html' && isOnlyComments(node.value))) next = spanOf(node)
  }
  return pairs.reverse()
}

/** Emphasis, links and such: what stands in them stands in the paragraph around them. */
function isPhrasing({type}: Nodes): boolean {
  return ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(type)
}

const opening = '<!--'
const closing = '-->'

function commentsIn(source: string, {start, end}: Span): Pick<Comment, 'at' | 'text'>[] {
  const found: Pick<Comment, 'at' | 'text'>[] = []
  for (let at = source.indexOf(opening, start); at !== -1 && at < end;) {
    const inside = at + opening.length
    const close = source.indexOf(closing, inside)
    if (close === -1 || close >= end) break
    const after = close + closing.length
    found.push({at: {start: at, end: after}, text: source.slice(inside, close)})
    at = source.indexOf(opening, after)
  }
  return found
}

/** Whether a reader sees nothing of this HTML. */
export function isOnlyComments(html: string): boolean {
  let at = 0
  for (;;) {
    while (/\s/.test(html[at] ?? '')) at++
    if (at >= html.length) return true
    if (!html.startsWith(opening, at)) return false
    const close = html.indexOf(closing, at + opening.length)
    if (close === -1) return false
    at = close + closing.length
  }
}
