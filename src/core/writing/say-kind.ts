import type {Edit} from '../document/comment-edit.ts'
import {lineEnd} from '../document/lines.ts'
import type {Document} from '../document/document.ts'
import type {Kind} from '../kinds/outline.ts'

/** Writes into the front matter of a document what it is, instead of what may stand there; makes it where there is none. */
export function sayKind({source, frontMatter}: Pick<Document, 'source' | 'frontMatter'>, kind: Kind): Edit {
  const end = lineEnd(source)
  if (!frontMatter) return {at: {start: 0, end: 0}, text: ['---', `kind: ${kind}`, '---', '', ''].join(end)}
  const {written, at} = frontMatter
  const {start} = at
  // Also where the rest of it cannot be read.
  const line = /^kind:.*$/im.exec(written)
  if (line) return {at: {start: start + line.index, end: start + line.index + line[0].length}, text: `kind: ${kind}`}
  const below = start + /^.*(?:\r\n?|\n)/.exec(written)![0].length
  return {at: {start: below, end: below}, text: `kind: ${kind}${end}`}
}
