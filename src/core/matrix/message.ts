import {readMatrixView, type MatrixView} from './view.ts'

/** What the page of the matrix may ask of the editor. */
export type MatrixMessage =
  | {readonly type: 'show'; readonly view: MatrixView}
  /** Opens the story of a row of what was shown as that revision. */
  | {readonly type: 'open'; readonly revision: number; readonly row: number}
  | {readonly type: 'export'; readonly format: 'svg' | 'csv'}

/** A message of the page; undefined for what is none, which nobody has to follow. */
export function readMatrixMessage(value: unknown): MatrixMessage | undefined {
  if (typeof value !== 'object' || !value) return undefined
  const {type, view, revision, row, format} = value as Record<string, unknown>
  if (type === 'show') return {type, view: readMatrixView(view)}
  if (type === 'open' && isIndex(revision) && isIndex(row)) return {type, revision, row}
  if (type === 'export' && (format === 'svg' || format === 'csv')) return {type, format}
  return undefined
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
