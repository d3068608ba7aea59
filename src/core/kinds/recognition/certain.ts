import {labelName} from '../../document/label.ts'
import {isTooHeavy, longestText} from '../../document/limits.ts'
import {endOfPiece} from '../../document/pieces.ts'

const plainHeading = /^#{1,6} +(\p{L}[\p{L}\p{N} ,.'’/-]*)[\r\n]/u
const parted = /\n[ \t]*\r?\n/

/**
 * Whether some of a text will surely be read, and none of its paragraphs is so much that a look at it takes long, however
 * long the text is.
 */
export function isLight(body: string): boolean {
  if (!isTooHeavy(body)) return true
  return body.length <= longestText && plainHeading.test(body) && body.split(parted).every((part) => !isTooHeavy(part))
}

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

const openingFence = /^(?:`{3,}(?=[^`\n\r]*$)|~{3,})/m

/** It takes as long as a glance at the text. */
export function certainOf(body: string): Certain {
  const headings: string[] = []
  let said = ''
  let showsCode = false
  for (let start = 0, end: number; start < body.length; start = end) {
    end = endOfPiece(body, start)
    const piece = body.slice(start, end)
    const fence = openingFence.exec(piece)
    const opensCode = fence?.index === 0
    showsCode ||= opensCode
    said += opensCode ? behindFence(piece, fence![0]) : piece
    const heading = plainHeading.exec(piece)?.[1]
    if (heading !== undefined) headings.push(labelName(heading))
  }
  return {said, showsCode, headings}
}

function behindFence(piece: string, fence: string): string {
  const closing = new RegExp(`^ {0,3}${fence[0]!}{${fence.length},}[ \\t]*$`, 'm').exec(piece.slice(fence.length))
  return closing ? piece.slice(fence.length + closing.index + closing[0].length) : ''
}
