import type {Nodes, Paragraph, PhrasingContent, Table} from 'mdast'
import type {Span} from '../text/span.ts'
import {Block, type ListItem} from './block.ts'
import {shows} from './comments.ts'
import type {HtmlReader} from './html.ts'
import {Label} from './label.ts'
import {offsetsOf, type Passage} from './markdown.ts'
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

/** What has to be known of the rest of a document to read a part of it. */
export interface Around {
  /** The heading that is the document's own title, if it is in this part. */
  readonly title: Nodes | undefined
  /** The first thing below that shows. */
  readonly next: Nodes | undefined
  /** Knows what HTML above has left open. */
  readonly html: HtmlReader
}

/** The blocks of some Markdown in reading order. Comments are left out, see there. */
export function readBlocks(passage: Passage, nodes: readonly Nodes[], {title, next, html}: Around): Block[] {
  const blocks: Block[] = []
  const visitAll = (nodes: readonly Nodes[], around: Surroundings, behind?: Nodes): void => {
    const {item, below, ...rest} = around
    const shown = nodes.filter(shows)
    shown.forEach((node, index) => {
      // Only the first block of a list item carries the item.
      visit(node, {
        ...rest,
        next: shown[index + 1] ?? behind,
        ...(shown.length === 1 && {below}),
        ...(index === 0 && item && {item})
      })
    })
  }
  const visit = (node: Nodes, around: Surroundings): void => {
    const at = placeOf(passage, node)
    const {quoted} = around
    switch (node.type) {
      case 'heading': {
        const prose = readProse(passage, node.children)
        const label = labelOf(prose, node === title ? 'title' : 'heading', at)
        blocks.push(new Block({type: 'heading', at, prose, label, depth: node.depth, quoted}))
        break
      }
      case 'paragraph':
        blocks.push(...readParagraph(within(passage), node, around, html))
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
        blocks.push(...readTable(passage, node, quoted))
        break
      case 'html':
        blocks.push(...html.read(passage, ...offsetsOf(node), quoted))
        break
      case 'code': {
        const language = node.lang?.toLowerCase()
        blocks.push(new Block({type: 'opaque', at, prose: readProse(passage, []), quoted, ...(language && {language})}))
        break
      }
      case 'thematicBreak':
        blocks.push(new Block({type: 'rule', at, prose: readProse(passage, []), quoted}))
        break
      case 'footnoteDefinition':
        visitAll(node.children, around)
        break
      default:
      // Definitions and front matter say nothing to the reader.
    }
  }
  visitAll(nodes, {quoted: false, listDepth: 0}, next)
  return blocks
}

/** What is read within a list or a table stays the same where other parts of it are edited. */
function within({source, anchor}: Passage): Passage {
  return {source, anchor: anchor.inner()}
}

function placeOf({anchor}: Passage, node: Nodes): Span {
  return anchor.span(...offsetsOf(node))
}

/** A paragraph, which a table or list written as HTML may enclose. */
function readParagraph(
  passage: Passage,
  node: Paragraph,
  {quoted, item, next, below}: Surroundings,
  html: HtmlReader
): Block[] {
  const enclosed = html.enclosure()
  return paragraphBlocks(readProse(passage, node.children), placeOf(passage, node), {
    type: enclosed.cell ? 'cell' : 'text',
    quoted,
    heads: headed.has((item ? below : next)?.type ?? '') || (item !== undefined && next?.type === 'list'),
    ...enclosed,
    ...(item && {item})
  })
}

/** The cells of a table, each under the label of its column's heading; in a table of two columns, of its row's. */
function readTable(passage: Passage, node: Table, quoted: boolean): Block[] {
  const table = {}
  const rows = node.children.map((row) =>
    row.children.map((cell) => {
      const own = within(passage)
      return {at: placeOf(own, cell), prose: readProse(own, cell.children as PhrasingContent[])}
    })
  )
  const names = (rows[0] ?? []).map(({prose, at}) => labelOf(prose, 'column', at))
  return rows.flatMap((cells, row) => {
    const rowName = cells[0] && labelOf(cells[0].prose, 'cell', cells[0].at)
    return cells.flatMap(({at, prose}, column) => {
      const byColumn = row > 0 ? names[column] : undefined
      const label =
        names.length === 2
          ? column === 1
            ? rowName
            : undefined
          : byColumn && new Label(byColumn.text, 'column', wordsOf(prose, at))
      const cell = {row, column, table, ...(row > 0 && column > 0 && rowName && {rowName})}
      return paragraphBlocks(prose, at, {type: 'cell', quoted, cell, ...(label && {label})})
    })
  })
}
