import {cellWords, type Matrix} from './matrix.ts'

/** A matrix as a table for spreadsheets, by RFC 4180. */
export function matrixCsv({columns, rows}: Matrix): string {
  const table = [
    ['Story', ...columns.map(({theme}) => theme.name), 'Strength', 'Claims'],
    ...rows.map(({title, cells, strength, claims, overused}) => [
      title,
      ...cells.map((state) => cellWords[state]),
      `${strength} of 5`,
      overused ? `${claims}, too many` : String(claims)
    ]),
    ['Stories that count', ...columns.map(({covered, target}) => `${covered} of ${target}`), '', '']
  ]
  return table.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

/** Quoted where it has to be; what a spreadsheet would take for a formula begins with an apostrophe. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
