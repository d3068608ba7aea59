import type {Nodes} from 'mdast'
import type {Span} from '../text/span.ts'
import {offsetsOf, type Passage} from './markdown.ts'

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

/** Whether some Markdown may hold a comment. */
export function mayComment(source: string): boolean {
  return source.includes(opening)
}

/**
 * The comments of some Markdown in reading order.
 *
 * @param behind what the last of them stands above, when nothing else follows
 */
export function readComments({source, anchor}: Passage, nodes: readonly Nodes[], behind: Span): Comment[] {
  const comments: Comment[] = []
  const visit = (node: Nodes, covers: Span): void => {
    const [start, end] = offsetsOf(node)
    if (node.type === 'html') {
      const found = commentsIn(source, start, end)
      comments.push(...found.map(({at, text}) => ({at: anchor.span(at.start, at.end), text, covers})))
    }
    if (!('children' in node)) return
    const host = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
    const within = host ? anchor.span(start, end) : covers
    if (host || isPhrasing(node)) node.children.forEach((child) => visit(child, within))
    else visitAll(node.children)
  }
  const visitAll = (nodes: readonly Nodes[], behind?: Span): void => {
    const end = nodes.length > 0 ? offsetsOf(nodes[nodes.length - 1]!)[1] : 0
    // What stands above what is known from below: to look down from each would take time in the square.
    const covers: Span[] = []
    let next = behind ?? anchor.span(end, end)
    for (let index = nodes.length - 1; index >= 0; index--) {
      covers[index] = next
      if (shows(nodes[index]!)) next = anchor.span(...offsetsOf(nodes[index]!))
    }
    nodes.forEach((node, index) => visit(node, covers[index]!))
  }
  visitAll(nodes, behind)
  return comments
}

/** Emphasis, links and such: what stands in them stands in the paragraph around them. */
function isPhrasing({type}: Nodes): boolean {
  return ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(type)
}

const opening = '<!--'
const closing = '-->'

function commentsIn(source: string, start: number, end: number): Pick<Comment, 'at' | 'text'>[] {
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

/** Whether its reader sees something of a node. */
export function shows(node: Nodes): boolean {
  return !(node.type === 'html' && isOnlyComments(node.value))
}
