import {readPrinciples} from '../principles/names.ts'
import {principles, type Principle} from '../principles/principles.ts'
import {yamlName} from '../kinds/template.ts'
import type {Completion} from './completion.ts'

/** A list of principles that is being written. */
export interface PrincipleList {
  /** What stands in it up to the cursor. */
  readonly before: string
  /** What stands in its line behind the cursor. */
  readonly after: string
  /** All that it holds in other lines. */
  readonly elsewhere: string
  readonly cursor: number
  /** In a list in brackets, YAML parts names at their commas; in any other place it takes them as they are. */
  readonly quotes: boolean
  /** What to set around a name. */
  readonly around?: (name: string) => string
}

/** The principles that a list does not name yet, those first that the text speaks for. */
export function principleCompletions(list: PrincipleList, evidenced: readonly Principle[]): Completion[] {
  const {before, after, elsewhere, cursor, around} = list
  const typed = before.slice(typedFrom(before))
  const quoted = /^["']/.exec(typed)?.[0]
  const rest = new RegExp(`^[\\p{L}’']*${quoted ? `${quoted}?` : ''}`, 'u').exec(after)![0]
  const others = [before.slice(0, before.length - typed.length), after.slice(rest.length), elsewhere]
  const named = new Set(others.flatMap((text) => readPrinciples(text)).map(({principle}) => principle))
  const at = {start: cursor - typed.length, end: cursor + rest.length}
  return [...principles]
    .filter((principle) => !named.has(principle))
    .sort((a, b) => Number(evidenced.includes(b)) - Number(evidenced.includes(a)))
    .map((principle) => {
      const name = list.quotes || quoted ? yamlName(principle) : principle.name
      const text = quoted && !name.startsWith('"') ? `${quoted}${name}${quoted}` : name
      return {
        is: 'principle' as const,
        label: principle.name,
        about: principle.shows,
        at,
        text: around ? around(text) : text,
        filter: quoted ? quoted + principle.name : principle.name,
        ...(evidenced.includes(principle) && {because: 'evidenced' as const})
      }
    })
}

/**
 * Where the name begins that is being typed. Names hold commas and semicolons of their own, so that the longest end of
 * the list that begins a name counts; where none does, what stands behind the last separator.
 */
function typedFrom(list: string): number {
  const starts = [0, ...[...list.matchAll(/[,;]/g)].map(({index}) => index + 1)].map(
    (index) => index + /^\s*/.exec(list.slice(index))![0].length
  )
  return starts.find((start) => begins(list.slice(start))) ?? starts.at(-1)!
}

function begins(text: string): boolean {
  const typed = text.replace(/^["']/, '').toLowerCase()
  return principles.some(({name}) => name.toLowerCase().startsWith(typed))
}
