import type {Finding} from '../../src/core/index.ts'
import {Lines} from './lines.ts'
import {read} from './reading.ts'

/** Where a long line is broken, so that a person sees words and squiggles on one screen. Characters. */
const width = 100

/**
 * What the linter says of a text, for a person to read: what it was read as, and the words with findings, a squiggle
 * and the reason under them. Rows are headed by the line and column of the source where they begin.
 */
export function squiggles(text: string): string {
  const {draft, findings, seen} = read(text)
  const lines = new Lines(text)
  const units = seen.units.map(({line, endLine, title}, index) => {
    const unfilled = draft.units[index]!.unfilled ? ', not filled in' : ''
    return `unit: ${line}-${endLine}${unfilled}  ${title}`.trimEnd()
  })
  const head = [`kind: ${seen.kind ?? 'none'}${draft.english ? '' : ', not in English'}`, ...units]
  const rows = rowsOf(lines).flatMap((row) => {
    const here = findings.filter(({at}) => at.start < row.end + 1 && Math.max(at.end, at.start + 1) > row.start)
    return here.length
      ? ['', (heading(row) + row.text).trimEnd(), ...here.map((finding) => underline(finding, row))]
      : []
  })
  return [...head, ...rows, ''].join('\n')
}

interface Row {
  readonly line: number
  readonly column: number
  readonly text: string
  /** Offsets of the source; the end is exclusive. */
  readonly start: number
  readonly end: number
}

function rowsOf(lines: Lines): Row[] {
  return lines.texts.flatMap((text, index) => {
    const rows: Row[] = []
    for (let from = 0; from < text.length;) {
      const to = breakAfter(text, from)
      const start = lines.offset(index + 1, from)
      const end = start + to - from
      rows.push({line: index + 1, column: from + 1, text: text.slice(from, to), start, end})
      from = to
    }
    return rows
  })
}

/** The end of a row that begins at `from`: behind a space, unless there is none. */
function breakAfter(text: string, from: number): number {
  if (text.length - from <= width) return text.length
  const space = text.lastIndexOf(' ', from + width)
  return space > from ? space + 1 : from + width
}

const margin = 8

function heading({line, column}: Row): string {
  return `${line}:${column}`.padEnd(margin)
}

/** The squiggle of a finding under a row; the reason stands under its last one. */
function underline({at, rule, severity, reason}: Finding, row: Row): string {
  const from = Math.max(at.start, row.start) - row.start
  const to = Math.min(at.end, row.start + row.text.trimEnd().length) - row.start
  const mark = '~'.repeat(Math.max(1, to - from))
  const says = at.end <= row.end ? ` ${severity === 'warning' ? 'W' : 'I'} ${rule}: ${reason}` : ''
  return ' '.repeat(margin + from) + mark + says
}
