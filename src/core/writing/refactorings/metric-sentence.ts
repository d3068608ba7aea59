import {fromTo} from '../../document/anchor.ts'
import type {Block} from '../../document/block.ts'
import {lineStart} from '../../document/comment-edit.ts'
import type {Document} from '../../document/document.ts'
import {unitAt, type Draft} from '../../kinds/draft.ts'
import {sectionsNamed} from '../../kinds/sections.ts'
import {escaped} from '../../kinds/template.ts'
import {metricFacets} from '../../text/metric-facets.ts'
import {quantities} from '../../text/quantities.ts'
import {capital} from '../../text/replacement.ts'
import {overlaps} from '../../text/span.ts'
import {withoutEnd, type Refactoring} from './refactoring.ts'

/**
 * Makes sentences of the bullets that stand in a Result: what they say is kept, and what the reader will ask for is put
 * there to be filled in: from which number to which, by when, for whom.
 */
export function bulletsToSentence(draft: Draft, offset: number): Refactoring | undefined {
  const {source} = draft.document
  const unit = unitAt(draft, offset)
  const lists = sectionsNamed(unit?.sections ?? [], 'result').flatMap((section) =>
    listsIn(section.blocks.filter(({label}) => !label || label !== section.label))
  )
  const fit = lists.filter((list) => isPlain(draft.document, list))
  const list = fit.filter(([first]) => lineStart(source, first!.at.start) <= offset).at(-1) ?? fit[0]
  if (!list) return undefined
  const [first, last] = [list[0]!, list.at(-1)!]
  return {
    offeredAt: [fromTo(first.at, last.at)],
    edits: [
      {
        at: {start: lineStart(source, first.at.start), end: last.at.end},
        text: sentencesOf(list.map((item) => ({...worded(source, item), nested: item.item!.depth > 0}))),
        snippet: true
      }
    ]
  }
}

/** The runs of items. */
function listsIn(blocks: readonly Block[]): Block[][] {
  const lists: Block[][] = []
  blocks.forEach((block, index) => {
    if (!block.item) return
    if (blocks[index - 1]?.item) lists.at(-1)!.push(block)
    else lists.push([block])
  })
  return lists
}

const bullet = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/

/** Whether a list stands by itself, and holds nothing but words. */
function isPlain({source, comments}: Document, list: readonly Block[]): boolean {
  const at = fromTo(list[0]!.at, list.at(-1)!.at)
  const below = source.slice(at.end, at.end + 200)
  const lineEnds = /^[ \t]*(?:[\r\n]|$)/.test(below)
  const goesOnBelow = /^[ \t]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))?(?: {2,}|\t)\S/.test(below)
  return (
    list.every(({type}) => type === 'text') &&
    bullet.test(source.slice(lineStart(source, at.start), at.start)) &&
    lineEnds &&
    !goesOnBelow &&
    !comments.some((comment) => overlaps(comment.at, at))
  )
}

interface Said {
  /** As it stands in the source, on one line. */
  readonly source: string
  /** As a reader sees it. */
  readonly text: string
}

function worded(source: string, {at, label, text}: Block): Said {
  const lines = source.slice(at.start, at.end).split(/[\r\n]+/)
  return {
    source: withoutEnd(lines.map((line) => line.trim()).join(' '), /[\s,;]/),
    text: `${label?.text ?? ''} ${text.replace(/\s+/g, ' ')}`.trim()
  }
}

const goesOn = /^(?:by|in|within|for|across|among|from|to|since|after|until|over|with|without|and|while)\b/i

/** The items as sentences: what begins with a preposition, or lies in another item, goes on with the one before it. */
function sentencesOf(items: readonly (Said & {readonly nested: boolean})[]): string {
  const sentences: Said[] = []
  for (const {source, text, nested} of items) {
    const before = sentences.at(-1)
    const joined = goesOn.test(source)
    if (before && (joined || nested) && !stop.test(before.source)) {
      const more = joined ? ` ${source[0]!.toLowerCase()}${source.slice(1)}` : `, ${source}`
      sentences[sentences.length - 1] = {source: before.source + more, text: `${before.text} ${text}`}
    } else sentences.push({source: capital(source), text})
  }
  const known = metricFacets(sentences.map(({text}) => text).join(' '))
  let stops = 0
  const ask = (prompt: string): string => `\${${++stops}:[${prompt}]}`
  return sentences
    .map(({source, text}, index) => {
      const said = metricFacets(text)
      // Who and when is said once; how much, of each result.
      const asked = index === 0 ? known : {change: quantities(text).length > 0, when: true, whom: true}
      const to = said.reached ? '' : ' to '
      const change = asked.change ? '' : `, from ${ask('number')}${to && to + ask('number')}`
      const when = asked.when ? '' : `${change ? '' : ','} by ${ask('date')}`
      const whom = asked.whom ? '' : `, for ${ask('whom')}`
      const end = stop.exec(source)?.[0] ?? '.'
      return escaped(source.replace(stop, '')) + change + when + whom + escaped(end)
    })
    .join(' ')
}

const stop = /[.!?…]["”’)\]*_]{0,4}$/
