// The script of the matrix's page. It asks the editor for what to show, and says what a person does.
import type {MatrixHtml, MatrixMessage, MatrixView} from '../core/index.ts'
import {cellOf, Grid} from './grid.ts'
import {patch} from './patch.ts'

/** What the editor sends. */
interface Shown {
  readonly revision: number
  readonly view: MatrixView
  readonly html: MatrixHtml
}

const host = acquireVsCodeApi()
const say = (message: MatrixMessage | {type: 'show'; view: unknown}): void => host.postMessage(message)
const at = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!

const table = at<HTMLTableElement>('table')
const scroller = at('.scroller')
const detail = at('#detail')
const grid = new Grid(table)
const kept = (host.getState() ?? {}) as {view?: unknown; left?: number; top?: number}
let shown: Shown | undefined

addEventListener('message', ({data}: MessageEvent<Shown>) => {
  const first = shown === undefined
  shown = data
  grid.change(() => {
    for (const [id, elements] of Object.entries(data.html)) patch(at(`#${id}`), elements)
  })
  const {lens} = data.view
  document.body.classList.toggle('nothing', data.html.empty.length > 0)
  for (const button of document.querySelectorAll<HTMLElement>('[data-lens]'))
    button.setAttribute('aria-pressed', String(button.dataset['lens'] === lens))
  if (first) scroller.scrollTo(kept.left ?? 0, kept.top ?? 0)
  keep()
})

function keep(): void {
  host.setState({view: shown?.view ?? kept.view, left: scroller.scrollLeft, top: scroller.scrollTop})
}

function activate(cell: HTMLTableCellElement): void {
  const by = cell.dataset['sort']
  const {parentElement: row} = cell
  if (!shown) return
  if (by) say({type: 'show', view: {...shown.view, sort: shown.view.sort === by ? 'file' : by}})
  else if (row?.parentElement?.id === 'body')
    say({type: 'open', revision: shown.revision, row: [...row.parentElement.children].indexOf(row)})
}

document.addEventListener('click', ({target}) => {
  const cell = cellOf(target)
  if (cell) return activate(cell)
  const {lens, export: format} = (target as Element).closest<HTMLElement>('button')?.dataset ?? {}
  if (lens) say({type: 'show', view: {lens: lens as MatrixView['lens'], sort: shown?.view.sort ?? 'file'}})
  if (format) say({type: 'export', format: format as 'svg' | 'csv'})
})

table.addEventListener('keydown', (event) => {
  const cell = cellOf(event.target)
  if (!cell || (event.key !== 'Enter' && event.key !== ' ')) return
  event.preventDefault()
  activate(cell)
})

const explain = ({target}: Event): void => {
  const cell = cellOf(target)
  if (cell) detail.textContent = cell.getAttribute('aria-label') ?? cell.textContent
}
table.addEventListener('focusin', explain)
table.addEventListener('mouseover', explain)
scroller.addEventListener('scrollend', keep)

say({type: 'show', view: kept.view})
