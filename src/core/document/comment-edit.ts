import type {Nodes} from 'mdast'
import type {Span} from '../text/span.ts'
import {lineEnd} from './lines.ts'
import {Manuscript} from './manuscript.ts'
import {offsetsOf} from './markdown.ts'

/** What is replaced in a source, and by what. */
export interface Edit {
  readonly at: Span
  readonly text: string
}

// What may stand before a block on its line: indentation, quotation marks and the bullets of lists.
const opening = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*$/

/**
 * Puts a comment where it covers the paragraph, heading, table cell or piece of HTML at an offset: on a line of its own above it,
 * with the same indentation and quotation marks, and behind a bullet; in a cell, and in what begins its line in
 * another way, at the end. Undefined where there is none of these, as in front matter.
 */
export function commentFor(source: string, offset: number, comment: string): Edit | undefined {
  const {nodes, passage} = new Manuscript(source).around(offset)
  const {offset: base} = passage.anchor
  const node = hostAmong(nodes, offset - base)
  if (!node) return undefined
  const start = base + offsetsOf(node)[0]
  const before = source.slice(lineStart(source, start), start)
  if (node.type === 'tableCell' || !opening.test(before)) return insertion(base + contentEnd(node), ` ${comment}`)
  return insertion(start, comment + lineEnd(source) + continuation(before))
}

/** Puts a comment above all of a document, below its front matter. */
export function commentAtTop(source: string, frontMatter: Span | undefined, comment: string): Edit {
  const end = lineEnd(source)
  if (!frontMatter) return insertion(0, comment + end + end)
  return insertion(frontMatter.end, end + end + comment + (frontMatter.end === source.length ? end : ''))
}

/** Takes a comment away, with its line where it has one of its own. */
export function withoutComment(source: string, {start, end}: Span): Edit {
  const from = lineStart(source, start)
  const before = source.slice(from, start)
  const rest = /^[ \t]*(?:\r\n?|\n|$)/.exec(source.slice(end, end + 200))
  // Between words: one of the two spaces around it goes too.
  if (!rest || !opening.test(before)) return {at: {start: start - (/\s$/.test(before) ? 1 : 0), end}, text: ''}
  const below = end + rest[0].length
  const indentation = continuation(before)
  // Behind a bullet, what follows takes its place; nothing may follow that is not of the same item.
  if (indentation !== before) {
    const follows = source.startsWith(indentation, below) && /\S/.test(source[below + indentation.length] ?? '')
    return {at: {start, end: follows ? below + indentation.length : end}, text: ''}
  }
  const above = source.slice(lineStart(source, Math.max(0, from - 1)), from)
  const next = /^[ \t>]*(?:\r\n?|\n|$)/.exec(source.slice(below, below + 200))
  // One of two empty lines is enough, and none at the top; what would run together is kept apart.
  if (isEmpty(above)) return {at: {start: from, end: below + (next?.[0].length ?? 0)}, text: ''}
  return {at: {start, end: next ? below : end}, text: ''}
}

// HTML that is no comment may hold tables and paragraphs of its own, and is silenced as a whole.
const hosts = new Set(['paragraph', 'heading', 'tableCell', 'html'])

function hostAt(node: Nodes, offset: number): Nodes | undefined {
  const [start, end] = offsetsOf(node)
  if (offset < start || offset > end) return undefined
  if (hosts.has(node.type)) return node
  if (!('children' in node)) return undefined
  return hostAmong(node.children, offset)
}

function hostAmong(nodes: readonly Nodes[], offset: number): Nodes | undefined {
  // Cells stand side by side: of two that touch, the second begins where the offset is.
  for (const node of [...nodes].reverse()) {
    const found = hostAt(node, offset)
    if (found) return found
  }
  return undefined
}

function contentEnd(node: Nodes): number {
  const last = 'children' in node ? node.children[node.children.length - 1] : undefined
  return last ? offsetsOf(last)[1] : offsetsOf(node)[0] + 1
}

/** How the next line of the same block begins: bullets become spaces. */
function continuation(before: string): string {
  return before.replace(/[^ \t>]/g, ' ')
}

function isEmpty(line: string): boolean {
  return /^[ \t>]*[\r\n]*$/.test(line)
}

/** Where the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  const before = source.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  // Not in all that stands before: most documents have no carriage return, and it would be looked for to their start.
  return start + before.slice(start).lastIndexOf('\r') + 1
}

function insertion(at: number, text: string): Edit {
  return {at: {start: at, end: at}, text}
}
