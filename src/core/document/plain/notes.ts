import type {Definition, FootnoteDefinition} from 'mdast'
import {readParagraph} from './flow.ts'
import {endOf, linesOf} from './lines.ts'
import type {Source} from './source.ts'
import {position} from './words.ts'

const opening = /^\[\^(\w+)\]: (?=\S)/

/** Footnotes of one line each; undefined for all others. */
export function readNotes({text, notes}: Source): FootnoteDefinition[] | undefined {
  const lines = linesOf(text).filter(({words}) => words !== '')
  const openings = lines.map(({words}) => opening.exec(words))
  const names = openings.map((one) => one?.[1]?.toLowerCase())
  const source = {text, notes: new Set([...notes, ...names.map(String)])}
  const definitions: FootnoteDefinition[] = []
  for (const [index, line] of lines.entries()) {
    const identifier = names[index]
    const [from, to] = [line.start + (openings[index]?.[0].length ?? 0), endOf(line)]
    const paragraph = identifier === undefined ? undefined : readParagraph(source, from, to)
    if (!paragraph) return undefined
    definitions.push({
      type: 'footnoteDefinition',
      identifier: identifier!,
      children: [paragraph],
      position: position(line.start, to)
    })
  }
  return definitions
}

const link = /^\[(\w+)\]: ([\w:/.?#=%@+,;-]+)$/

/** Definitions of links to plain addresses; undefined for all others. */
export function readLinks({text}: Source): Definition[] | undefined {
  const definitions: Definition[] = []
  for (const {start, words} of linesOf(text)) {
    const [, name, url] = link.exec(words) ?? []
    if (words === '') continue
    if (name === undefined) return undefined
    definitions.push({
      type: 'definition',
      identifier: name.toLowerCase(),
      url: url!,
      position: position(start, start + words.length)
    })
  }
  return definitions
}
