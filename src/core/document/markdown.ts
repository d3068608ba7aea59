import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

// remark-frontmatter, because without it the fence of front matter reads as a heading.
const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze()

/**
 * The Markdown of `source` as a tree with positions. Every string is some Markdown.
 * @throws {RangeError} where it is nested too deeply for the stack
 */
export function parseMarkdown(source: string): Root {
  return processor.parse(source)
}
