import {competencies} from '../competencies/competencies.ts'
import {tagForms} from '../kinds/tags.ts'
import {yamlName} from '../kinds/template.ts'
import {principles} from '../principles/principles.ts'
import type {Lens, Theme} from '../themes/theme.ts'
import type {Completion} from './completion.ts'

const themes: Readonly<Record<Lens, readonly Theme[]>> = {principles, competencies}

/** A list of principles, or of competencies, that is being written. */
export interface NameList {
  readonly lens: Lens
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

/** What a list does not name yet, that first which the text speaks for. */
export function nameCompletions(list: NameList, evidenced: readonly Theme[]): Completion[] {
  const {lens, before, after, elsewhere, cursor, around} = list
  const typed = before.slice(typedFrom(before, lens))
  const quoted = /^["']/.exec(typed)?.[0]
  const rest = new RegExp(`^[\\p{L}’']*${quoted ? `${quoted}?` : ''}`, 'u').exec(after)![0]
  const others = [before.slice(0, before.length - typed.length), after.slice(rest.length), elsewhere]
  const named = new Set(others.flatMap((text) => tagForms[lens].names.read(text)).map(({theme}) => theme))
  const at = {start: cursor - typed.length, end: cursor + rest.length}
  return [...themes[lens]]
    .filter((theme) => !named.has(theme))
    .sort((a, b) => Number(evidenced.includes(b)) - Number(evidenced.includes(a)))
    .map((theme) => {
      const name = list.quotes || quoted ? yamlName(theme) : theme.name
      const text = quoted && !name.startsWith('"') ? `${quoted}${name}${quoted}` : name
      return {
        is: lens === 'principles' ? ('principle' as const) : ('competency' as const),
        label: theme.name,
        about: theme.shows,
        at,
        text: around ? around(text) : text,
        filter: quoted ? quoted + theme.name : theme.name,
        ...(evidenced.includes(theme) && {because: 'evidenced' as const})
      }
    })
}

/**
 * Where the name begins that is being typed. Names hold commas and semicolons of their own, so that the longest end of
 * the list that begins a name counts; where none does, what stands behind the last separator.
 */
function typedFrom(list: string, lens: Lens): number {
  const starts = [0, ...[...list.matchAll(/[,;]/g)].map(({index}) => index + 1)].map(
    (index) => index + /^\s*/.exec(list.slice(index))![0].length
  )
  return starts.find((start) => begins(list.slice(start), lens)) ?? starts.at(-1)!
}

function begins(text: string, lens: Lens): boolean {
  const typed = text.replace(/^["']/, '').toLowerCase()
  return themes[lens].some(({name}) => name.toLowerCase().startsWith(typed))
}
