import type {Nodes} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'

/** The names of link definitions and, with `^` before them, of footnotes: as they are compared. */
export type Definitions = ReadonlySet<string>

export const noDefinitions: Definitions = new Set()

// No name is longer than 999 characters.
const opening = /^[ \t>*+.)\d-]{0,100}\[(?:[^[\]\\]|\\.){1,999}\]:/m
const reference = /\[((?:[^[\]\\]|\\[^]){1,999})\]/g

/** Whether some Markdown may define anything. */
export function mayDefine(text: string): boolean {
  return opening.test(text)
}

/** What some Markdown defines. */
export function definitionsIn(nodes: readonly Nodes[]): Definitions {
  const names = new Set<string>()
  const visit = (node: Nodes): void => {
    if (node.type === 'definition') names.add(compared(node.identifier))
    if (node.type === 'footnoteDefinition') names.add(`^${compared(node.identifier)}`)
    if ('children' in node) node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return names
}

/**
 * The names of the definitions to put before a piece of Markdown, so that its references read as they do in its document:
 * the parser takes `[name]` for a reference only where there is a definition of it.
 *
 * @param own what it defines itself
 */
export function neededBy(text: string, definitions: Definitions, own: Definitions): readonly string[] {
  if (definitions.size === 0 || !text.includes('[')) return []
  const names = new Set<string>()
  for (const [, name] of text.matchAll(reference)) {
    const id = compared(name!)
    if (definitions.has(id) && !own.has(id)) names.add(name!)
  }
  return [...names]
}

/** Definitions of these names, which say nothing. */
export function defining(names: readonly string[]): string {
  return names.map((name) => `[${name}]: x\n\n`).join('')
}

/** The footnotes of these names; undefined if there are links among them. */
export function notesOf(names: readonly string[]): ReadonlySet<string> | undefined {
  return names.every((name) => name.startsWith('^')) ? new Set(names.map((name) => compared(name).slice(1))) : undefined
}

function compared(name: string): string {
  const note = name.startsWith('^') ? '^' : ''
  return note + normalizeIdentifier(name.slice(note.length)).toLowerCase()
}
