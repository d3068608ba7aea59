import {commentAtTop, commentFor, type Edit} from './document/comment-edit.ts'
import {readDocument} from './document/manuscript.ts'
import {markerComment} from './text/marker.ts'
import type {Span} from './text/span.ts'

/** What is to be silenced: a finding, as the editor knows it. */
interface Silenceable {
  readonly rule: string
  readonly at: Span
}

/**
 * The comment that silences a finding, where it stands: for the paragraph, heading or table cell that it is in. In
 * front matter no comment can stand, so that it is the whole document there.
 */
export function ignoreHere(source: string, {rule, at}: Silenceable, reason?: string): Edit {
  return commentFor(source, at.start, markerComment('ignore', rule, reason)) ?? ignoreInDocument(source, rule, reason)
}

/** The comment that silences a rule in the whole document. */
export function ignoreInDocument(source: string, rule: string, reason?: string): Edit {
  return commentAtTop(source, readDocument(source).frontMatter?.at, markerComment('disable', rule, reason))
}
