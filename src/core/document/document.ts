import type {Span} from '../text/span.ts'
import type {Block} from './block.ts'
import type {Comment} from './comments.ts'
import type {FrontMatter} from './front-matter.ts'
import type {Place} from './lines.ts'
import {Manuscript} from './manuscript.ts'
import {complete} from './steps.ts'

/** A Markdown text as its reader sees it, before anything is known of what kind of document it is. */
export interface Document {
  readonly source: string
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
  readonly frontMatter: FrontMatter | undefined
  /** Parts that are too long or too deeply nested to be read, and are taken for code. */
  readonly unread: readonly Span[]
  /** Turns offsets of the source into lines and columns. */
  place(span: Span): Place
}

/** Reads a Markdown text, without a byte order mark. Never throws. */
export function readDocument(source: string): Document {
  return complete(new Manuscript(source).read())
}
