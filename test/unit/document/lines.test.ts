import assert from 'node:assert/strict'
import {lineStarts, Lines, type Place} from '../../../src/core/document/lines.ts'

const parts = ['One.\n', '\r\n', 'Two,\rthree\n\n', 'four']
const text = parts.join('')

/** The lines of the parts, as if each had been read by itself. */
function linesOfParts(): Lines {
  let start = 0
  return new Lines(
    parts.map((part) => {
      const stretch = {start, lines: lineStarts(part)}
      start += part.length
      return stretch
    })
  )
}

/** Counted from the beginning of the text. */
function counted(start: number, end: number): Place {
  const [first, last] = [start, end].map((offset) => text.slice(0, offset).split(/\r\n?|\n/)) as [string[], string[]]
  return {
    line: first.length,
    column: first.at(-1)!.length + 1,
    endLine: last.length,
    endColumn: last.at(-1)!.length + 1
  }
}

describe('the lines of a text in parts', () => {
  it('are those of the text, for words within a part and for words that go on in others', () => {
    const lines = linesOfParts()
    const within = (offset: number): boolean => text[offset - 1] === '\r' && text[offset] === '\n'
    for (let start = 0; start <= text.length; start++) {
      for (let end = start; end <= text.length; end++) {
        // Nothing stands between the two signs of one line end.
        if (within(start) || within(end)) continue
        assert.deepEqual(lines.place({start, end}), counted(start, end), `from ${start} to ${end}`)
      }
    }
  })
})
