import {kindNamed, type Kind} from '../kinds/outline.ts'
import type {Span} from '../text/span.ts'
import type {Lens, Theme} from '../themes/theme.ts'
import type {Completion} from './completion.ts'
import {frontMatterKeys, valuesOf, type Key} from './front-matter.ts'
import {lineAt, type Line} from './line.ts'
import {nameCompletions} from './name-completions.ts'

/** What the words of the story speak for. */
type Evidenced = (lens: Lens) => readonly Theme[]

/** What can be written between the fences, where the cursor stands. */
export function frontMatterCompletions(
  source: string,
  within: Span,
  cursor: number,
  evidenced: Evidenced
): Completion[] {
  const line = lineAt(source, cursor)
  const text = source.slice(within.start, within.end)
  const kind = kindNamed(/^kind:[ \t]*["']?([\w/ -]*)/im.exec(text)?.[1] ?? '')
  if (/^[\w-]*$/.test(line.before)) return keys(line, text, kind)
  const [head, name] = /^([\w-]+):[ \t]*/.exec(line.before) ?? []
  if (head !== undefined) {
    const key = keyNamed(name!)
    if (key?.names) return inlineList(line, head, key.names, evidenced)
    return key ? values(line, head, valuesOf(key, kind)) : []
  }
  return itemList(text, within.start, line, evidenced)
}

function keyNamed(typed: string): Key | undefined {
  const name = typed.toLowerCase()
  return frontMatterKeys.find((key) => key.name === name || key.others?.includes(name))
}

function keys({start, cursor, after}: Line, text: string, kind: Kind | undefined): Completion[] {
  const rest = /^[\w-]*/.exec(after)![0]
  // A line that has a value keeps it.
  const colon = after.slice(rest.length).startsWith(':')
  if (!colon && after.trim() !== rest) return []
  const known = new Set([...text.matchAll(/^([\w-]+):/gm)].map(([, name]) => keyNamed(name!)))
  return frontMatterKeys
    .filter((key) => !key.rare && !known.has(key) && (!kind || !key.kinds || key.kinds.includes(kind)))
    .map((key) => ({
      is: 'key' as const,
      label: key.name,
      about: key.about,
      at: {start, end: cursor + rest.length},
      text: colon ? key.name : key.name === 'title' ? 'title: "$1"' : `${key.name}: `,
      filter: key.name,
      ...((key.values || key.names) && !colon && {again: true as const})
    }))
}

function values({start, before, after, cursor}: Line, head: string, all: ReturnType<typeof valuesOf>): Completion[] {
  const typed = before.slice(head.length)
  if (!/^["']?[\w/-]*$/.test(typed)) return []
  const rest = /^[\w/-]*["']?/.exec(after)![0]
  if (after.slice(rest.length).trim() !== '') return []
  const space = head.endsWith(':') ? ' ' : ''
  return all.map(({value, about}) => ({
    is: 'value' as const,
    label: value,
    about,
    at: {start: start + head.length, end: cursor + rest.length},
    text: space + value,
    filter: typed.startsWith('"') || typed.startsWith("'") ? typed[0]! + value : value
  }))
}

/** `principles: [Ownership, …]`, and the same without brackets. */
function inlineList({before, after, cursor}: Line, head: string, lens: Lens, evidenced: Evidenced): Completion[] {
  const list = before.slice(head.length)
  if (list.includes(']')) return []
  const brackets = list.startsWith('[')
  const opens = list === '' && after.trim() === ''
  return nameCompletions(
    {
      lens,
      before: list.slice(brackets ? 1 : 0),
      after,
      elsewhere: '',
      cursor,
      quotes: brackets || opens,
      ...(opens && {around: (name: string) => `${head.endsWith(':') ? ' ' : ''}[${name}$1]`})
    },
    evidenced(lens)
  )
}

/** A line `- Ownership` below `principles:`. */
function itemList(text: string, from: number, line: Line, evidenced: Evidenced): Completion[] {
  const item = /^\s*-[ \t]+/.exec(line.before)?.[0]
  if (item === undefined) return []
  const above = text
    .slice(0, line.start - from)
    .split('\n')
    .slice(0, -1)
    .reverse()
  const below = text
    .slice(line.end - from)
    .split('\n')
    .slice(1)
  const head = above.findIndex((one) => !isItem(one))
  const key = keyNamed(/^([\w-]+):\s*$/.exec(above[head] ?? '')?.[1] ?? '')
  const lens = key?.names
  if (!lens) return []
  const end = below.findIndex((one) => !isItem(one))
  const others = [...above.slice(0, head), ...below.slice(0, end === -1 ? undefined : end)]
  return nameCompletions(
    {
      lens,
      before: line.before.slice(item.length),
      after: line.after,
      elsewhere: others.map((one) => one.replace(/^\s*-/, '')).join(', '),
      cursor: line.cursor,
      quotes: false
    },
    evidenced(lens)
  )
}

const isItem = (line: string): boolean => /^\s*-\s/.test(line)
