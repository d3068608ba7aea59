import {location} from 'vfile-location'
import type {Span} from '../text/span.ts'
import type {Block} from './block.ts'
import {readBlocks} from './blocks.ts'
import {readComments, type Comment} from './comments.ts'
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
  readonly comments: readonly Comment[]
  readonly frontMatter: FrontMatter | undefined
  /** It is nested too deeply to be read, and has no blocks for that reason. */
  readonly tooDeep: boolean
  /** Turns offsets of the source into lines and columns. */
  place(span: Span): Place
}

/** Reads a Markdown text, without a byte order mark. Never throws. */
export function readDocument(source: string): Document {
  const lines = location(source)
  return {
    source,
    ...readParts(source),
    place({start, end}) {
      const from = lines.toPoint(start) ?? {line: 1, column: 1}
      const to = lines.toPoint(end) ?? from
      return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
    }
  }
}

function readParts(source: string): Pick<Document, 'blocks' | 'comments' | 'frontMatter' | 'tooDeep'> {
  try {
    const root = parseMarkdown(source)
    return {
      blocks: readBlocks(source, root),
      comments: readComments(source, root),
      frontMatter: readFrontMatter(source, root),
      tooDeep: false
    }
  } catch (error) {
    // Thousands of quotations or lists in each other exhaust the stack, the parser's or ours.
    if (error instanceof RangeError) return {blocks: [], comments: [], frontMatter: undefined, tooDeep: true}
    throw error
  }
}
