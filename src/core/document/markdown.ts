import type {Nodes, Root} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'
import type {Anchor} from './anchor.ts'

/** Some Markdown, and where in the source it stands. */
export interface Passage {
  readonly source: string
  readonly anchor: Anchor
}

// What of GitHub's Markdown changes the words that a reader sees. Bare addresses, which cost as much as all the rest,
// do not.
const processor = unified().use(remarkParse).use(readAsGitHub).freeze()

function readAsGitHub(this: Processor): void {
  Object.assign(this.data(), {
    micromarkExtensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
    fromMarkdownExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown()
    ]
  })
}

/**
 * The Markdown of `source`, which has no front matter, as a tree with positions. Every string is some Markdown.
 * @throws {RangeError} where it is nested too deeply for the stack
 */
export function parseMarkdown(source: string): Root {
  return processor.parse(source)
}

/** Where a node begins and ends in what was parsed. */
export function offsetsOf(node: Nodes): readonly [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}
