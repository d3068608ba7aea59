import type {State} from '../coverage.ts'
import type {Sample} from './history.ts'
import {historySvg} from './chart.ts'
import {markup} from './markup.ts'
import {cellStates, type CellState, type Matrix, type MatrixColumn, type MatrixRow} from './matrix.ts'
import type {MatrixView} from './view.ts'

/** What the page says, in the language of the editor. */
export interface MatrixWords {
  readonly story: string
  readonly strength: string
  readonly claims: string
  readonly count: string
  readonly template: string
  readonly legend: string
  readonly overTime: string
  readonly day: string
  readonly covered: string
  readonly wanted: string
  readonly empty: string
  readonly states: Readonly<Record<CellState, string>>
  summary(have: number, want: number): string
  coveredOf(covered: number, target: number): string
  stateName(state: State): string
  strengthOf(points: number): string
  claimsOf(count: number): string
  overusedOf(count: number): string
  history(first: Sample, last: Sample): string
}

/** A glyph a state, so that a state is told without its colour. */
const glyphs: Readonly<Record<CellState, string>> = {none: '·', could: '+', claimed: '○', weak: '◐', strong: '●'}

/** The elements that stand at a place of the page, so that only those have to be read that are others than before. */
type Elements = readonly string[]

/**
 * What the page of the matrix shows, as HTML for each of its places. Whatever comes from a document is escaped, and
 * there are neither styles nor scripts in it.
 */
export function matrixHtml(
  matrix: Matrix,
  {sort}: MatrixView,
  history: readonly Sample[],
  words: MatrixWords
): MatrixHtml {
  const {columns, rows, have, want} = matrix
  if (rows.length === 0)
    return {summary: [], empty: [`<span>${markup(words.empty)}</span>`], head: [], body: [], foot: [], aside: []}
  return {
    summary: [`<span>${markup(words.summary(have, want))}</span>`],
    empty: [],
    head: [headRow(columns, sort, words)],
    body: rows.map((row) => bodyRow(row, columns, words)),
    foot: [footRow(columns, words)],
    aside: [legend(words), ...overTime(history, words)]
  }
}

/** The places of the page, by their ids. */
export type MatrixHtml = Readonly<Record<'summary' | 'empty' | 'head' | 'body' | 'foot' | 'aside', Elements>>

function headRow(columns: readonly MatrixColumn[], sort: string, words: MatrixWords): string {
  const header = (by: string, name: string, kind: string): string => {
    const sorted = by === sort ? ` aria-sort="${by === 'title' ? 'ascending' : 'descending'}"` : ''
    return `<th role="columnheader" scope="col" class="${kind}" tabindex="-1" data-sort="${by}"${sorted}><span>${markup(name)}</span></th>`
  }
  const names = columns.map(({theme, state}) => header(theme.id, theme.name, `theme ${state}`))
  return `<tr role="row">${header('title', words.story, 'story')}${names.join('')}${header('strength', words.strength, 'end')}${header('claims', words.claims, 'end')}</tr>`
}

function bodyRow(row: MatrixRow, columns: readonly MatrixColumn[], words: MatrixWords): string {
  const cell = (kind: string, label: string, text: string): string =>
    `<td role="gridcell" class="${kind}" tabindex="-1" aria-label="${markup(`${row.title}, ${label}`)}">${text}</td>`
  const cells = row.cells.map((state, index) =>
    cell(`cell ${state}`, `${columns[index]?.theme.name}: ${words.states[state]}`, glyphs[state])
  )
  const template = row.unfilled ? ` <small>${markup(words.template)}</small>` : ''
  const strength = `<span class="points p${row.strength}" aria-hidden="true"></span>${row.strength}`
  const claims = row.overused ? words.overusedOf(row.claims) : words.claimsOf(row.claims)
  return [
    `<tr role="row"><th role="rowheader" scope="row" class="story" tabindex="-1"><span>${markup(row.title)}${template}</span></th>`,
    ...cells,
    cell('end', words.strengthOf(row.strength), strength),
    cell(row.overused ? 'end overused' : 'end', claims, row.overused ? `${row.claims} ▲` : String(row.claims)),
    '</tr>'
  ].join('')
}

function footRow(columns: readonly MatrixColumn[], words: MatrixWords): string {
  const cells = columns.map(({theme, covered, target, state}) => {
    const label = `${theme.name}: ${words.coveredOf(covered, target)}, ${words.stateName(state)}`
    const text = `${covered}/${target}${state === 'covered' ? '<b>✓</b>' : ''}`
    return `<td role="gridcell" class="foot ${state}" tabindex="-1" aria-label="${markup(label)}">${text}</td>`
  })
  const end = '<td role="gridcell" class="end" tabindex="-1"></td>'.repeat(2)
  return `<tr role="row"><th role="rowheader" scope="row" class="story" tabindex="-1"><span>${markup(words.count)}</span></th>${cells.join('')}${end}</tr>`
}

function legend(words: MatrixWords): string {
  const items = [...cellStates]
    .reverse()
    .map(
      (state) =>
        `<li><i class="cell ${state}" aria-hidden="true">${glyphs[state]}</i> ${markup(words.states[state])}</li>`
    )
  return `<section><h2>${markup(words.legend)}</h2><ul>${items.join('')}</ul></section>`
}

function overTime(history: readonly Sample[], words: MatrixWords): string[] {
  const first = history[0]
  const last = history.at(-1)
  if (!first || !last) return []
  const rows = [...history]
    .reverse()
    .map(({day, have, want}) => `<tr><th scope="row">${markup(day)}</th><td>${have}</td><td>${want}</td></tr>`)
  const said = markup(words.history(first, last))
  const heads = [words.day, words.covered, words.wanted].map((name) => `<th scope="col">${markup(name)}</th>`)
  return [
    `<section><h2>${markup(words.overTime)}</h2>${historySvg(history, words.history(first, last))}<details><summary>${said}</summary><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></details></section>`
  ]
}
