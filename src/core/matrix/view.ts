import {lenses, themes, type Lens} from '../bank/lens.ts'
import {cellStates, type Matrix, type MatrixRow} from './matrix.ts'

/** How a matrix is looked at. */
export interface MatrixView {
  readonly lens: Lens
  /** `file`, `title`, `strength`, `claims`, or the id of a theme. */
  readonly sort: string
}

const sorts = ['file', 'title', 'strength', 'claims']

/** A view as a page has kept or asked for it: what is not known there is as it is at first. */
export function readMatrixView(value: unknown): MatrixView {
  const {lens: named, sort: by} = (typeof value === 'object' && value ? value : {}) as Record<string, unknown>
  const lens = lenses.find((one) => one === named) ?? 'principles'
  const known = [...sorts, ...themes[lens].map(({id}) => id)]
  return {lens, sort: known.find((one) => one === by) ?? 'file'}
}

/** The same matrix with its rows in another order: by title, or by what there is most of. */
export function sortedMatrix(matrix: Matrix, sort: string): Matrix {
  if (sort === 'file') return matrix
  const column = matrix.columns.findIndex(({theme}) => theme.id === sort)
  const compare = (a: MatrixRow, b: MatrixRow): number => {
    if (sort === 'title') return a.title.localeCompare(b.title, 'en')
    if (sort === 'claims') return b.claims - a.claims || b.strength - a.strength
    return rank(b, column) - rank(a, column) || b.strength - a.strength
  }
  return {...matrix, rows: [...matrix.rows].sort(compare)}
}

function rank({cells}: MatrixRow, column: number): number {
  const state = cells[column]
  return state ? cellStates.indexOf(state) : 0
}
