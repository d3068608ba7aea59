import {countWords} from './words.ts'

// Four pieces are a list; two or three are how people write.
const fewest = 3

/**
 * Whether a text is a list that was written without the markup of one: pieces parted by semicolons, by slashes or
 * bars, many short ones by commas, or short lines below each other.
 */
export function isListing(text: string): boolean {
  return (
    (text.match(/;\s/g)?.length ?? 0) >= fewest ||
    (text.match(/\s[|·•→]\s/g)?.length ?? 0) >= fewest ||
    hasShortLines(text) ||
    hasShortPieces(text)
  )
}

// Wrapped prose fills its lines; an address or a poem does not.
const shortLine = 45

function hasShortLines(text: string): boolean {
  const lines = text.split('\n')
  return lines.length >= fewest && text.length / lines.length < shortLine
}

// "Cycle lanes, crossings, school streets, …": a clause has more words than these.
const shortPiece = 4
const manyPieces = 6

function hasShortPieces(text: string): boolean {
  const pieces = text.split(/,\s(?:and |or )?|:\s/)
  return pieces.filter((piece) => countWords(piece) <= shortPiece).length >= manyPieces
}
