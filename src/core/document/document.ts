import {location} from 'vfile-location'
import type {Span} from '../text/span.ts'
import type {Block} from './block.ts'
import {readBlocks} from './blocks.ts'
import {readFrontMatter, type FrontMatter} from './front-matter.ts'
import {parseMarkdown} from './markdown.ts'

/** A place as people count: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A Markdown text as its reader sees it, before anything is known of what kind of document it is. */
export interface Document {
  readonly source: string
  readonly blocks: readonly Block[]
  readonly frontMatter: FrontMatter | undefined
  /** Turns offsets of the source into lines and columns. */
  place(span: Span): Place
}

/** Reads a Markdown text. Never throws. */
export function readDocument(source: string): Document {
  const root = parseMarkdown(source)
  const lines = location(source)
  return {
    source,
    blocks: readBlocks(source, root),
    frontMatter: readFrontMatter(source, root),
    place({start, end}) {
      const from = lines.toPoint(start) ?? {line: 1, column: 1}
      const to = lines.toPoint(end) ?? from
      return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
    }
  }
}
