import type {Nodes, Paragraph, PhrasingContent, Root, Table} from 'mdast'
import type {Span} from '../text/span.ts'
import {Block, type ListItem} from './block.ts'
import {labelledLines, labelName, type Label} from './label.ts'
import {readProse, type Prose} from './prose.ts'

/** What surrounds a node: whether it is quoted, how deep its list lies, and whether it opens a list item. */
interface Surroundings {
  readonly quoted: boolean
  readonly listDepth: number
  readonly item?: ListItem
}

/** The blocks of a document in reading order. Front matter is left out, see `frontMatter`. */
export function readBlocks(source: string, root: Root): Block[] {
  const blocks: Block[] = []
  let tables = 0

  const title = titleOf(root)

  const visitAll = (nodes: readonly Nodes[], around: Surroundings): void => {
    nodes.forEach((node, index) => {
      // Only the first block of a list item carries the item.
      const {item, ...rest} = around
      visit(node, index === 0 && item ? {...rest, item} : rest)
    })
  }
  const visit = (node: Nodes, around: Surroundings): void => {
    const at = spanOf(node)
    const {quoted} = around
    switch (node.type) {
      case 'heading': {
        const prose = readProse(source, node.children)
        const label: Label = {
          text: prose.text,
          name: labelName(prose.text),
          form: node === title ? 'title' : 'heading',
          at: wordsOf(prose, at)
        }
        blocks.push(new Block({type: 'heading', at, prose, label, depth: node.depth, quoted}))
        break
      }
      case 'paragraph':
        blocks.push(...readParagraph(source, node, around))
        break
      case 'blockquote':
        visitAll(node.children, {...around, quoted: true})
        break
      case 'list':
        for (const item of node.children) {
          const opened = {ordered: node.ordered === true, depth: around.listDepth}
          visitAll(item.children, {quoted, listDepth: around.listDepth + 1, item: opened})
        }
        break
      case 'table':
        blocks.push(...readTable(source, node, tables++, quoted))
        break
      case 'code':
      case 'html':
        blocks.push(new Block({type: 'opaque', at, prose: readProse(source, []), quoted}))
        break
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

/** A paragraph, parted where a line begins with a label: people write `**Situation:** …` line below line. */
function readParagraph(source: string, node: Paragraph, around: Surroundings): Block[] {
  const prose = readProse(source, node.children)
  const lines = labelledLines(prose)
  const whole = spanOf(node)
  const {quoted, item} = around
  if (lines.length === 0) return [new Block({type: 'text', at: whole, prose, quoted, ...(item && {item})})]

  const blocks: Block[] = []
  const first = lines[0]!.start
  if (prose.text.slice(0, first).trim() !== '') {
    const head = prose.slice({start: 0, end: first})
    blocks.push(
      new Block({
        type: 'text',
        at: prose.toSource({start: 0, end: head.text.trimEnd().length}),
        prose: head,
        quoted,
        ...(item && {item})
      })
    )
  }
  lines.forEach((line, index) => {
    const end = lines[index + 1]?.start ?? prose.text.length
    const words = prose.text.slice(line.start, line.labelEnd)
    const label: Label = {
      text: words.trim().replace(/\s*:$/, ''),
      name: labelName(words),
      form: line.form,
      at: prose.toSource({start: line.start, end: line.labelEnd})
    }
    const body = prose.slice({start: line.end, end})
    const from = index === 0 && blocks.length === 0 ? whole.start : label.at.start
    const to =
      index === lines.length - 1
        ? whole.end
        : prose.toSource({start: line.start, end: line.start + prose.text.slice(line.start, end).trimEnd().length}).end
    const opens = index === 0 && blocks.length === 0 && item
    blocks.push(
      new Block({type: 'text', at: {start: from, end: to}, prose: body, label, quoted, ...(opens && {item: opens})})
    )
  })
  return blocks
}

/** The cells of a table, each under the label of its column's heading; in a table of two columns, of its row's. */
function readTable(source: string, node: Table, table: number, quoted: boolean): Block[] {
  const rows = node.children.map((row) =>
    row.children.map((cell) => ({at: spanOf(cell), prose: readProse(source, cell.children as PhrasingContent[])}))
  )
  const heading = rows[0] ?? []
  return rows.flatMap((cells, row) =>
    cells.map(({at, prose}, column) => {
      const namer = heading.length === 2 ? (column === 1 ? cells[0] : undefined) : row > 0 ? heading[column] : undefined
      const label: Label | undefined = namer && {
        text: namer.prose.text,
        name: labelName(namer.prose.text),
        form: 'cell',
        at: namer === cells[0] ? wordsOf(namer.prose, namer.at) : wordsOf(prose, at)
      }
      return new Block({type: 'cell', at, prose, cell: {row, column, table}, quoted, ...(label && {label})})
    })
  )
}

function wordsOf(prose: Prose, otherwise: Span): Span {
  return prose.text === '' ? otherwise : prose.toSource({start: 0, end: prose.text.length})
}

function spanOf(node: Nodes): Span {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
