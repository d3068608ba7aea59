import type {Nodes, Paragraph, PhrasingContent, Root, Table} from 'mdast'
import {Block, type ListItem} from './block.ts'
import {isOnlyComments} from './comments.ts'
import {HtmlReader} from './html.ts'
import {spanOf} from './markdown.ts'
import {labelOf, paragraphBlocks, wordsOf} from './paragraph.ts'
import {readProse} from './prose.ts'

/** What surrounds a node: whether it is quoted, how deep its list lies, and whether it opens a list item. */
interface Surroundings {
  readonly quoted: boolean
  readonly listDepth: number
  readonly item?: ListItem
  /** What follows at the same level. */
  readonly next?: Nodes | undefined
  /** What follows a list of one item, such as "1. Problem" makes. */
  readonly below?: Nodes | undefined
}

// What a line that reads as a heading can stand above.
const headed: ReadonlySet<string> = new Set(['paragraph', 'list', 'table', 'code', 'blockquote'])

/** The blocks of a document in reading order. Front matter and comments are left out, see there. */
export function readBlocks(source: string, root: Root): Block[] {
  const blocks: Block[] = []
  let tables = 0
  const html = new HtmlReader(source, () => tables++)
  const title = titleOf(root)

  const visitAll = (nodes: readonly Nodes[], around: Surroundings): void => {
    const {item, below, ...rest} = around
    const shown = nodes.filter((node) => !(node.type === 'html' && isOnlyComments(node.value)))
    shown.forEach((node, index) => {
      // Only the first block of a list item carries the item.
      visit(node, {
        ...rest,
        next: shown[index + 1],
        ...(shown.length === 1 && {below}),
        ...(index === 0 && item && {item})
      })
    })
  }
  const visit = (node: Nodes, around: Surroundings): void => {
    const at = spanOf(node)
    const {quoted} = around
    switch (node.type) {
      case 'heading': {
        const prose = readProse(source, node.children)
        const label = labelOf(prose, node === title ? 'title' : 'heading', at)
        blocks.push(new Block({type: 'heading', at, prose, label, depth: node.depth, quoted}))
        break
      }
      case 'paragraph':
        blocks.push(...readParagraph(source, node, around, html))
        break
      case 'blockquote':
        visitAll(node.children, {...around, quoted: true})
        break
      case 'list':
        for (const item of node.children) {
          const opened = {ordered: node.ordered === true, depth: around.listDepth}
          const below = node.children.length === 1 ? around.next : undefined
          visitAll(item.children, {quoted, listDepth: around.listDepth + 1, item: opened, below})
        }
        break
      case 'table':
        blocks.push(...readTable(source, node, tables++, quoted))
        break
      case 'html':
        blocks.push(...html.read(at, quoted))
        break
      case 'code': {
        const language = node.lang?.toLowerCase()
        blocks.push(new Block({type: 'opaque', at, prose: readProse(source, []), quoted, ...(language && {language})}))
        break
      }
      case 'thematicBreak':
        blocks.push(new Block({type: 'rule', at, prose: readProse(source, []), quoted}))
        break
      case 'footnoteDefinition':
        visitAll(node.children, around)
        break
      default:
      // Definitions and front matter say nothing to the reader.
    }
  }
  visitAll(root.children, {quoted: false, listDepth: 0})
  return blocks
}

/** The document's own title: its only heading of the first level, if it is the first of all. */
function titleOf(root: Root): Nodes | undefined {
  const headings = root.children.filter((node) => node.type === 'heading')
  return headings[0]?.depth === 1 && headings.filter(({depth}) => depth === 1).length === 1 ? headings[0] : undefined
}

/** A paragraph, which a table or list written as HTML may enclose. */
function readParagraph(
  source: string,
  node: Paragraph,
  {quoted, item, next, below}: Surroundings,
  html: HtmlReader
): Block[] {
  const enclosed = html.enclosure()
  return paragraphBlocks(readProse(source, node.children), spanOf(node), {
    type: enclosed.cell ? 'cell' : 'text',
    quoted,
    heads: headed.has((item ? below : next)?.type ?? '') || (item !== undefined && next?.type === 'list'),
    ...enclosed,
    ...(item && {item})
  })
}

/** The cells of a table, each under the label of its column's heading; in a table of two columns, of its row's. */
function readTable(source: string, node: Table, table: number, quoted: boolean): Block[] {
  const rows = node.children.map((row) =>
    row.children.map((cell) => ({at: spanOf(cell), prose: readProse(source, cell.children as PhrasingContent[])}))
  )
  const names = (rows[0] ?? []).map(({prose, at}) => labelOf(prose, 'column', at))
  return rows.flatMap((cells, row) => {
    const rowName = cells[0] && labelOf(cells[0].prose, 'cell', cells[0].at)
    return cells.flatMap(({at, prose}, column) => {
      const byColumn = row > 0 ? names[column] : undefined
      const label =
        names.length === 2 ? (column === 1 ? rowName : undefined) : byColumn && {...byColumn, at: wordsOf(prose, at)}
      const cell = {row, column, table, ...(row > 0 && column > 0 && rowName && {rowName})}
      return paragraphBlocks(prose, at, {type: 'cell', quoted, cell, ...(label && {label})})
    })
  })
}
