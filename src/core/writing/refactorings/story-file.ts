import {lineStart, type Edit} from '../../document/comment-edit.ts'
import {lineEnd} from '../../document/lines.ts'
import {unitAt, type Draft} from '../../kinds/draft.ts'
import {proposedFileName} from '../../kinds/file-name.ts'
import {wordsOf} from '../../kinds/insertion.ts'
import {spsil} from '../../kinds/story.ts'
import {yamlString} from '../../kinds/template.ts'
import type {Unit} from '../../kinds/unit.ts'
import {readMarker} from '../../text/marker.ts'
import {overlaps, type Span} from '../../text/span.ts'
import {carriedBy} from './carried-definitions.ts'

/** A story of a file with several, cut out of it. */
export interface StoryFile {
  readonly fileName: string
  readonly text: string
  /** Of the old file, in the order of the source. */
  readonly edits: readonly Edit[]
}

/** Where moving the story at an offset is offered; undefined where it cannot be moved. */
export function movableStory(draft: Draft, offset: number): Span | undefined {
  return movable(draft, offset)?.unit.titleAt
}

/** Moves a story to a file of its own, with its comments, and with the link definitions and footnotes that it refers to. */
export function storyToFile(draft: Draft, offset: number): StoryFile | undefined {
  const found = movable(draft, offset)
  if (!found) return undefined
  const {unit, at} = found
  const {source} = draft.document
  const {taken, dropped, left} = carriedBy(source, at)
  const eol = lineEnd(source)
  const own = source.slice(at.start, wordsEnd(draft, unit, at)).trimEnd()
  const parts = [frontMatterFor(draft, unit).join(eol), ...disabling(draft, at), own]
  if (taken.length > 0) parts.push(taken.map((span) => textAt(source, span)).join(eol))
  return {
    fileName: proposedFileName(spsil, unit.title),
    text: parts.join(eol + eol) + eol,
    edits: [
      cut(source, withRule(draft, unit, at), left.map((span) => textAt(source, span)).join(eol)),
      ...dropped.map((span) => cut(source, span, ''))
    ].sort((a, b) => a.at.start - b.at.start)
  }
}

function movable(draft: Draft, offset: number): {unit: Unit; at: Span} | undefined {
  const unit = draft.units.length > 1 ? unitAt(draft, offset) : undefined
  const at = unit?.kind === 'story' ? stretchOf(draft, unit) : undefined
  return unit && at && {unit, at}
}

function textAt(source: string, {start, end}: Span): string {
  return source.slice(start, end)
}

/** All that goes with a story, from line to line: undefined where that would tear a table, a list or a quotation. */
function stretchOf(draft: Draft, unit: Unit): Span | undefined {
  const {comments, source} = draft.document
  const first = unit.blocks[0]
  if (!first || first.cell || first.item || first.quoted) return undefined
  const above = comments.filter(({at, covers}) => covers.start === first.at.start && at.end <= first.at.start)
  const own = above.filter(({at}) => !isOfFile(draft, at))
  const start = own[0]?.at.start ?? first.at.start
  // Below the last story nothing stands that a comment could be about.
  const below = comments.filter(({at, covers}) => at.start >= unit.at.end && covers.start === covers.end)
  const end = draft.units.at(-1) === unit ? Math.max(unit.at.end, ...below.map(({at}) => at.end)) : unit.at.end
  const line = source.slice(lineStart(source, start), start)
  return /^[ \t]*$/.test(line) ? {start: start - line.length, end} : undefined
}

/** The rule that parts the story from the next is no part of it. */
function wordsEnd({units}: Draft, unit: Unit, at: Span): number {
  return units.at(-1) === unit ? at.end : wordsOf(unit).end
}

/** Below the last story but one no rule is to be left. */
function withRule({document: {blocks, source}, units}: Draft, unit: Unit, {start, end}: Span): Span {
  const above = blocks[blocks.indexOf(unit.blocks[0]!) - 1]
  const parts = units.at(-1) === unit && above?.type === 'rule' && source.slice(above.at.end, start).trim() === ''
  return {start: parts ? above.at.start : start, end}
}

function frontMatterFor({document: {frontMatter}}: Draft, {title, principles, competencies}: Unit): string[] {
  const stated = frontMatter?.written ?? ''
  const lineOf = (keys: string): string[] => {
    const found = new RegExp(`^(?:${keys})[ \\t]*:.*(?:(?:\\r\\n|\\r|\\n)(?:[ \\t]+\\S|- ).*)*`, 'im').exec(stated)
    return found ? [found[0].trimEnd()] : []
  }
  const isShared = ({at}: {readonly at: Span}): boolean => frontMatter !== undefined && overlaps(at, frontMatter.at)
  const [kind = 'kind: story'] = lineOf('kind')
  return [
    '---',
    kind,
    ...(title ? [`title: ${yamlString(title)}`] : []),
    ...(principles.some(isShared) ? lineOf('principles?|lps|leadership_principles') : []),
    ...(competencies.some(isShared) ? lineOf('competenc(?:ies|y)') : []),
    '---'
  ]
}

/** Comments at the top that silence rules in all of the file silence them in the new file, too. */
function disabling(draft: Draft, {start}: Span): string[] {
  const {comments, source} = draft.document
  return comments.filter(({at}) => at.end <= start && isOfFile(draft, at)).map(({at}) => textAt(source, at))
}

function isOfFile({document: {comments}, units}: Draft, at: Span): boolean {
  const comment = comments.find((one) => one.at.start === at.start)
  const top = units[0]?.blocks[0]?.at.start ?? 0
  return comment !== undefined && at.end <= top && readMarker(comment.text)?.keyword === 'disable'
}

/** Takes a stretch away with the blank lines that it leaves, and puts something in its place. */
function cut(source: string, {start, end}: Span, put: string): Edit {
  const eol = lineEnd(source)
  const blank = /^\s*/.exec(source.slice(end))![0].length
  if (end + blank < source.length) {
    return {at: {start, end: lineStart(source, end + blank)}, text: put && put + eol + eol}
  }
  const before = source.slice(0, start).trimEnd().length
  return {at: {start: before, end}, text: put && eol + eol + put}
}
