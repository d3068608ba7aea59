import {goesOn} from './irregular.ts'

/** What is probably a block of Markdown, as the letters of its lines tell. */
export interface Passage {
  /** As written, without the marks that it opens with. */
  readonly lines: readonly string[]
  /** What is said, on one line: without emphasis, links and the like. */
  readonly text: string
  /** A heading, an item or a row of a table. */
  readonly set: boolean
  readonly heading: boolean
  readonly quoted: boolean
  /** What it opens with. */
  readonly marks: string
  /** It looks like a block of its own, and may be more of the one above. */
  readonly goesOn: boolean
}

const opener = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?!#)|\|)+/
const isItem = /[-+*\d]/
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/
// A comment may begin in an item and go on as words below it.
const markup =
  /\](?:\([^)\s]*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\[[^\]\s]*\])?|[*`[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/?]|![A-Z])[^<>]*>|<!--[^<>\n]*>|\\(?=[!-/:-@[-`{-~])/gu
const parting =
  /<\/?(?:p|div|h\d|li|[ou]l|d[tdl]|t[drh]|table|summary|details|blockquote|pre|br|hr|center)\b[^<>\n]*>/gi

/** Whether Markdown may stand in a text. */
export const isMarked = (text: string): boolean => /[*`[\]_<\\]/.test(text)

/** Reads the lines of a text roughly: what no line of Markdown parts may be several blocks. */
export function passagesOf(source: string): readonly Passage[] {
  const passages: Passage[] = []
  let lines: string[] = []
  let marks = ''
  let isMore = false
  const close = (underlined: boolean): void => {
    if (lines.length === 0) return
    const text = lines.length === 1 ? unmarked(lines[0]!) : unmarked(lines.join('\n')).replaceAll('\n', ' ')
    const heading = underlined || marks.includes('#')
    const set = heading || /[^ \t>]/.test(marks)
    passages.push({lines, text, marks, set, heading, quoted: marks.includes('>'), goesOn: isMore})
    lines = []
  }
  const all = source.replace(/\r\n?/g, '\n').split('\n')
  for (const [index, line] of all.entries()) {
    const opening = opener.exec(line)?.[0] ?? ''
    const isUnderline = lines.length > 0 && mayUnderline(line, opening.length, marks) && underline.test(line)
    if (isUnderline) close(true)
    else if (opening.length === line.length) close(false)
    else {
      const ends = marks.includes('#') || /[^ \t>]/.test(opening) || (opening.includes('>') && !marks.includes('>'))
      if (lines.length === 0 || ends) {
        close(false)
        marks = opening
        isMore = opening !== '' && goesOn(all, index, opening)
      }
      lines.push(line.slice(opening.length))
    }
  }
  close(false)
  return passages
}

/** Looks at one sign, since few lines are one; "- " may be an empty item. */
function mayUnderline(line: string, from: number, marks: string): boolean {
  if (from === line.length) return !isItem.test(marks)
  return line[from] === '-' || line[from] === '='
}

/** Words without the Markdown around and between them. */
export function unmarked(text: string): string {
  if (!isMarked(text)) return text
  return (text.includes('<') ? text.replace(parting, ' ') : text).replace(markup, '')
}
