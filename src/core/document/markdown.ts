import type {Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import type {Anchor} from './anchor.ts'

/** Some Markdown, and where in the source it stands. */
export interface Passage {
  readonly source: string
  readonly anchor: Anchor
}

// What of GitHub's Markdown changes the words that a reader sees. Bare addresses, which cost as much as all the rest,
// do not; and footnotes, for which the parser goes back from each bracket to the beginning, cost too much where none are.
const withoutNotes = {
  extensions: [gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
  mdastExtensions: [gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()]
}
const withNotes = {
  extensions: [gfmFootnote(), ...withoutNotes.extensions],
  mdastExtensions: [gfmFootnoteFromMarkdown(), ...withoutNotes.mdastExtensions]
}

/**
 * The Markdown of `source`, which has no front matter, as a tree with positions. Every string is some Markdown.
 * @throws {RangeError} where it is nested too deeply for the stack
 */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, source.includes('[^') ? withNotes : withoutNotes)
}

/** Where a node begins and ends in what was parsed. */
export function offsetsOf(node: Nodes): readonly [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}
