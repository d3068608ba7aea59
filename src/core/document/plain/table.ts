import type {Table, TableCell, TableRow} from 'mdast'
import {endOf, linesOf, type Line} from './lines.ts'
import type {Source} from './source.ts'
import {position, readWords} from './words.ts'

const closed = /^\|.*\|$/
const underHead = /^\|(?: *:?-+:? *\|)+$/

/** A table of which each row is closed, and has as many cells as the head; undefined for all others. */
export function readTable(source: Source): Table | undefined {
  const {text} = source
  const [head, under, ...body] = linesOf(text)
  if (!under || !underHead.test(under.words)) return undefined
  const count = under.words.split('|').length - 2
  const rows: TableRow[] = []
  for (const line of [head!, ...body]) {
    const children = closed.test(line.words) ? readCells(source, line) : undefined
    if (children?.length !== count) return undefined
    rows.push({type: 'tableRow', children, position: position(line.start, endOf(line))})
  }
  return {type: 'table', children: rows, position: position(0, text.length)}
}

/** A cell begins at its bar, and the last one has that behind it, too. */
function readCells(source: Source, {start, words}: Line): TableCell[] | undefined {
  const cells: TableCell[] = []
  for (let at = 0; at < words.length - 1;) {
    const bar = words.indexOf('|', at + 1)
    let [from, to] = [at + 1, bar]
    while (from < to && words[from] === ' ') from++
    while (to > from && words[to - 1] === ' ') to--
    const children = readWords(source, start + from, start + to)
    if (!children) return undefined
    const end = bar === words.length - 1 ? words.length : bar
    cells.push({
      type: 'tableCell',
      children: children as TableCell['children'],
      position: position(start + at, start + end)
    })
    at = bar
  }
  return cells
}
