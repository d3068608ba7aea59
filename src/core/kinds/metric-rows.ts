import type {Block, Table} from '../document/block.ts'
import {namesHorizon} from '../text/targets.ts'

/** What a column of a table of metrics holds. */
export type Role = 'name' | 'baseline' | 'target' | 'date' | 'source' | 'other'

export interface RowCell {
  readonly role: Role
  readonly block: Block
}

/** One metric of a table. */
export type Row = readonly RowCell[]

const roles: readonly (readonly [Role, RegExp])[] = [
  ['target', /\b(?:target|goal|threshold|limit|success|aim|after|expected|should be)\b/i],
  ['baseline', /\b(?:baseline|today|current(?:ly)?|now|before|as[- ]is|start|status quo|actual)\b/i],
  [
    'source',
    /\b(?:measure(?:d|ment)? (?:by|how|in|with)|measurement|source|how|data|instrument|method|tool|tracking)\b/i
  ],
  ['date', /^\W*by\W*$|\b(?:date|when|deadline|time ?frame|time ?line|due|horizon|period)\b/i],
  ['name', /\b(?:metric|kpi|measure|indicator|name|what)\b/i]
]

/** The rows of the tables among some blocks, their cells read as the headings of the columns say. */
export function rowsOf(blocks: readonly Block[]): Row[] {
  const tables = new Map<Table, Block[]>()
  for (const block of blocks) {
    if (block.cell) tables.set(block.cell.table, [...(tables.get(block.cell.table) ?? []), block])
  }
  return [...tables.values()].flatMap((cells) => {
    const columns = rolesOf(cells.filter(({cell}) => cell?.row === 0).map(({text}) => text))
    const rows = new Map<number, RowCell[]>()
    for (const block of cells) {
      const {row, column} = block.cell!
      if (row > 0) rows.set(row, [...(rows.get(row) ?? []), {role: columns[column] ?? 'other', block}])
    }
    return [...rows.values()]
  })
}

/** A column headed by a time alone holds what was measured then; without a target, the last of them what shall be. */
function rolesOf(headings: readonly string[]): Role[] {
  const found = headings.map((heading): Role => {
    const role = roles.find(([, pattern]) => pattern.test(heading))?.[0]
    return role ?? (namesHorizon(heading) ? 'baseline' : 'other')
  })
  // Beside a column "Target" a column "Goal" says what for.
  if (headings.some((heading) => /\btargets?\b/i.test(heading))) {
    headings.forEach((heading, at) => {
      if (found[at] === 'target' && !/\btargets?\b/i.test(heading)) found[at] = 'other'
    })
  }
  if (found[0] === 'other') found[0] = 'name'
  if (!found.includes('target')) {
    const last = headings.map((heading) => namesHorizon(heading)).lastIndexOf(true)
    if (last > 0) found[last] = 'target'
  }
  return found
}
