import {labelName} from '../../document/label.ts'
import {isTooHeavy, longestText} from '../../document/limits.ts'
import {mostPieces} from '../../document/parting.ts'
import {endOfPiece} from '../../document/pieces.ts'

/** What of a text is sure before it is read: that it is code, or a heading, where a piece of Markdown begins as such. */
export interface Certain {
  /** The text without that code, which nobody reads. */
  readonly said: string
  readonly showsCode: boolean
  /** The names of those headings that have no markup. */
  readonly headings: readonly string[]
}

/** What is sure of a text that nobody has looked at. */
export const nothingOf = (body: string): Certain => ({said: body, showsCode: false, headings: []})

const plainHeading = /^#{1,6} +(\p{L}[\p{L}\p{N} ,.'’/-]*)[\r\n]/u
// Some signs end a line to expressions of several lines, and to Markdown they do not.
const openingFence = /^(?:`{3,}(?=[^`\n\r]*(?:[\n\r]|$))|~{3,})/

/** It takes as long as a glance at the text. */
export function certainOf(body: string): Certain {
  const headings: string[] = []
  let said = ''
  let showsCode = false
  let start = 0
  // Of more pieces the last are one, which may not be read.
  for (let count = 1; start < body.length && count < mostPieces; count++) {
    const end = endOfPiece(body, start)
    const piece = body.slice(start, end)
    const fence = openingFence.exec(piece)?.[0]
    if (fence) showsCode = true
    said += fence ? behindFence(piece, fence) : piece
    const heading = plainHeading.exec(piece)?.[1]
    if (heading !== undefined) headings.push(labelName(heading))
    start = end
  }
  return {said: said + body.slice(start), showsCode, headings}
}

function behindFence(piece: string, fence: string): string {
  const closing = new RegExp(`[\\n\\r] {0,3}${fence[0]!}{${fence.length},}[ \\t]*(?![^\\n\\r])`).exec(piece)
  return closing ? piece.slice(closing.index + closing[0].length) : ''
}

const parted = /\n[ \t]*\r?\n/

/**
 * Whether some of a text will surely be read, and none of its paragraphs is so much that a look at it takes long, however
 * long the text is.
 */
export function isLight(body: string): boolean {
  if (!isTooHeavy(body)) return true
  if (body.length > longestText || body.split(parted).some((part) => isTooHeavy(part))) return false
  return certainOf(body).headings.length > 0
}
