/** A cell of a grid, by its place among all rows: those of the head and the foot are some, too. */
interface Place {
  readonly row: number
  readonly column: number
}

/** Moves about in a grid by the keyboard: one of its cells can be reached by Tab, and arrows lead to the others. */
export class Grid {
  private place: Place = {row: 1, column: 0}

  constructor(private readonly table: HTMLTableElement) {
    table.addEventListener('keydown', (event) => this.follow(event))
    table.addEventListener('focusin', ({target}) => {
      const cell = cellOf(target)
      if (cell) this.enter(cell)
    })
  }

  /** Changes what is in the grid, and keeps the focus at the same story, wherever that has gone. */
  change(change: () => void): void {
    const before = this.current
    const focused = before !== undefined && before === document.activeElement
    const story = storyOf(before?.parentElement)
    before?.setAttribute('tabindex', '-1')
    change()
    const rows = [...this.table.rows]
    if (story !== undefined && storyOf(rows[this.place.row]) !== story) {
      const row = rows.findIndex((one) => storyOf(one) === story)
      if (row >= 0) this.place = {...this.place, row}
    }
    this.current?.setAttribute('tabindex', '0')
    if (focused && document.activeElement !== this.current) this.current?.focus({preventScroll: true})
  }

  private get current(): HTMLTableCellElement | undefined {
    const {rows} = this.table
    const cells = rows[Math.min(this.place.row, rows.length - 1)]?.cells
    return cells?.[Math.min(this.place.column, cells.length - 1)]
  }

  private enter(cell: HTMLTableCellElement): void {
    this.current?.setAttribute('tabindex', '-1')
    this.place = {row: (cell.parentElement as HTMLTableRowElement).rowIndex, column: cell.cellIndex}
    cell.setAttribute('tabindex', '0')
  }

  private follow(event: KeyboardEvent): void {
    const next = event.altKey || event.shiftKey ? undefined : this.next(event.key, event.ctrlKey || event.metaKey)
    if (!next) return
    event.preventDefault()
    const {rows} = this.table
    const {cells} = rows[within(next.row, rows.length)]!
    const cell = cells[within(next.column, cells.length)]!
    cell.focus()
    cell.scrollIntoView({block: 'nearest', inline: 'nearest'})
  }

  private next(key: string, control: boolean): Place | undefined {
    const {row, column} = this.place
    if (control) return key === 'Home' ? {row: 0, column: 0} : key === 'End' ? {row: last, column: last} : undefined
    switch (key) {
      case 'ArrowUp':
        return {row: row - 1, column}
      case 'ArrowDown':
        return {row: row + 1, column}
      case 'ArrowLeft':
        return {row, column: column - 1}
      case 'ArrowRight':
        return {row, column: column + 1}
      case 'Home':
        return {row, column: 0}
      case 'End':
        return {row, column: last}
      case 'PageUp':
        return {row: row - page, column}
      case 'PageDown':
        return {row: row + page, column}
      default:
        return undefined
    }
  }
}

const last = Number.MAX_SAFE_INTEGER
const page = 10

function within(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1))
}

export function cellOf(target: EventTarget | null): HTMLTableCellElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLTableCellElement>('[role="grid"] :is(td, th)') ?? undefined)
    : undefined
}

/** The title of a story's row. */
function storyOf(row: Element | null | undefined): string | undefined {
  return row?.parentElement?.id === 'body' ? (row.firstElementChild?.textContent ?? undefined) : undefined
}
