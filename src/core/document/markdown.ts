import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Span} from '../text/span.ts'

// remark-frontmatter, because without it the fence of front matter reads as a heading.
const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze()

/**
 * The Markdown of `source` as a tree with positions. Every string is some Markdown.
 * @throws {RangeError} where it is nested too deeply for the stack
 */
export function parseMarkdown(source: string): Root {
  return processor.parse(source)
}

export function spanOf(node: Nodes): Span {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
