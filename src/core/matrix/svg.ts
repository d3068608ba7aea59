import {markup, shortened} from './markup.ts'
import {cellStates, cellWords, type CellState, type Matrix} from './matrix.ts'

const side = 28
const margin = 24
const left = 300
const head = 250
const longestTitle = 44

/** A matrix as a picture that needs nothing else, dark on white. */
export function matrixSvg(matrix: Matrix): string {
  const {columns, rows, lens, have, want} = matrix
  const grid = {x: margin + left, y: margin + head}
  const right = grid.x + columns.length * side
  const bottom = grid.y + rows.length * side
  // Behind the last column stand the strength, and names that lean out.
  const width = Math.max(right + 190, 800)
  const height = bottom + side + 90
  const name = lens === 'principles' ? 'Stories by Leadership Principle' : 'Stories by competency'
  const summary = `${have} of ${want} strong stories in place`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, Segoe UI, Helvetica, Arial, sans-serif" font-size="13" fill="#1f2328">`,
    `<title>${name}: ${summary}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(margin, margin + 18, name, 'font-size="20" font-weight="600"'),
    text(margin, margin + 42, summary, 'fill="#57606a"'),
    ...columns.map(({theme}, index) => {
      const [x, y] = [grid.x + index * side + side / 2 + 4, grid.y - 10]
      return text(x, y, theme.name, `transform="rotate(-55 ${x} ${y})"`)
    }),
    text(right + 16, grid.y - 10, 'Strength', 'font-weight="600"'),
    ...rows.flatMap(({title, unfilled, cells, strength, claims, overused}, index) => {
      const y = grid.y + index * side
      const said = shortened(title, longestTitle)
      return [
        index % 2 ? '' : `<rect x="${margin}" y="${y}" width="${width - 2 * margin}" height="${side}" fill="#f6f8fa"/>`,
        `<g><title>${markup(title)}</title>${text(margin + 6, y + 19, said, unfilled ? 'font-style="italic"' : '')}</g>`,
        ...cells.map((state, column) => mark(state, grid.x + column * side + side / 2, y + side / 2)),
        text(right + 16, y + 19, `${strength} of 5${overused ? `, told for ${claims}: too many` : ''}`)
      ]
    }),
    `<line x1="${margin}" y1="${bottom}" x2="${width - margin}" y2="${bottom}" stroke="#57606a"/>`,
    text(margin + 6, bottom + 19, 'Stories that count', 'font-weight="600"'),
    ...columns.map(({covered, target}, index) =>
      text(
        grid.x + index * side + side / 2,
        bottom + 19,
        `${covered}/${target}`,
        `text-anchor="middle" font-size="11"${covered >= target ? ' font-weight="700"' : ''}`
      )
    ),
    ...[...cellStates].reverse().flatMap((state, index) => {
      const x = margin + 14 + index * 150
      return [mark(state, x, bottom + 64), text(x + 16, bottom + 69, cellWords[state])]
    }),
    '</svg>',
    ''
  ]
    .filter((line, index, all) => line || index === all.length - 1)
    .join('\n')
}

function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${x}" y="${y}"${attributes && ` ${attributes}`}>${markup(content)}</text>`
}

/** Each state has a shape of its own, so that it is told without its colour. */
function mark(state: CellState, x: number, y: number): string {
  const disc = (attributes: string): string => `<circle cx="${x}" cy="${y}" r="8" ${attributes}/>`
  switch (state) {
    case 'strong':
      return disc('fill="#1a7f37"')
    case 'weak':
      return `${disc('fill="#ffffff" stroke="#9a6700" stroke-width="2"')}<path d="M${x} ${y - 8}a8 8 0 0 0 0 16z" fill="#9a6700"/>`
    case 'claimed':
      return disc('fill="#ffffff" stroke="#cf222e" stroke-width="2"')
    case 'could':
      return `<path d="M${x - 5} ${y}h10M${x} ${y - 5}v10" stroke="#0969da" stroke-width="2"/>`
    case 'none':
      return `<circle cx="${x}" cy="${y}" r="1.5" fill="#8c959f"/>`
  }
}
