import type {Span} from '../text/span.ts'
import {areSame} from './alike.ts'
import {SpanBetween} from './anchor.ts'
import type {Block} from './block.ts'
import type {Comment} from './comments.ts'
import {Change, type Edits} from './edits.ts'
import type {FrontMatter} from './front-matter.ts'
import type {Lines, Place} from './lines.ts'
import {reading} from './readings.ts'
import {lookedAt} from './watching.ts'

/** What a document consists of. */
interface Parts {
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
  readonly frontMatter: FrontMatter | undefined
  /** Parts that are too long or too deeply nested to be read, and are taken for code. */
  readonly unread: readonly Span[]
}

/** A text, which may be put together only when somebody asks for all of it. */
export interface Written {
  readonly text: string
  /** As it ends its first line. */
  readonly lineEnd: string
}

/** A Markdown text as its reader sees it, before anything is known of what kind of document it is. */
export class Document implements Parts {
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
  readonly frontMatter: FrontMatter | undefined
  readonly unread: readonly Span[]
  private written: Written | undefined
  private lines: Lines | undefined

  constructor({blocks, comments, frontMatter, unread}: Parts) {
    this.blocks = blocks
    this.comments = comments
    this.frontMatter = frontMatter
    this.unread = unread
  }

  get source(): string {
    lookedAt(this)
    return this.written!.text
  }

  /** As it ends its first line. */
  get lineEnd(): string {
    return Document.lineEndOf(this)
  }

  // Hardly any edit makes it another.
  private static readonly lineEndOf = reading((document: Document): string => {
    lookedAt(document)
    return document.written!.lineEnd
  })

  /** All that is written. */
  get whole(): Span {
    return new SpanBetween(
      () => 0,
      () => this.source.trimEnd().length
    )
  }

  /** Turns offsets of the source into lines and columns. */
  place(span: Span): Place {
    lookedAt(this)
    return this.lines!.place(span)
  }

  consistsOf({blocks, comments, frontMatter, unread}: Parts): boolean {
    return (
      this.frontMatter === frontMatter &&
      areSame(this.blocks, blocks) &&
      areSame(this.comments, comments) &&
      areSame(this.unread, unread)
    )
  }

  /** Has from now on this text, of the same parts. */
  become(written: Written, lines: Lines, edits: Edits): void {
    // At first nobody has looked at it.
    if (this.lines) {
      const change = new Change()
      change.touch(this)
      edits.add(change)
    }
    this.written = written
    this.lines = lines
  }
}
