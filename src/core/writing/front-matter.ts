import {kinds, type Kind} from '../kinds/outline.ts'
import {outlineOf, outlines} from '../kinds/outlines.ts'
import type {Span} from '../text/span.ts'
import type {Lens} from '../themes/theme.ts'

export interface Value {
  readonly value: string
  readonly about: string
}

/** A key of front matter that says something to us. */
export interface Key {
  readonly name: string
  /** Other names under which it is read, too. */
  readonly others?: readonly string[]
  readonly about: string
  readonly values?: readonly Value[]
  /** Where only some kinds have it. */
  readonly kinds?: readonly Kind[]
  /** It holds names of what stories are grouped by. */
  readonly names?: Lens
  /** It is only read, and nobody needs to write it. */
  readonly rare?: true
}

const shorter = outlines.filter(({form}) => form !== undefined)

export const frontMatterKeys: readonly Key[] = [
  {
    name: 'kind',
    about: 'What the document is. It settles what it is read as, whatever it looks like.',
    values: kinds.map((kind) => ({value: kind, about: outlineOf(kind).about}))
  },
  {
    name: 'form',
    about: 'A shorter form of the kind, of which less is expected.',
    values: shorter.map(({form, about}) => ({value: form!, about})),
    kinds: [...new Set(shorter.map(({kind}) => kind))]
  },
  {name: 'title', about: 'What the document is called. In quotation marks it may hold a colon.'},
  {
    name: 'principles',
    others: ['principle', 'lps', 'leadership_principles'],
    about: 'The Leadership Principles that the story shows, one or two of the sixteen.',
    kinds: ['story', 'essay'],
    names: 'principles'
  },
  {
    name: 'competencies',
    others: ['competency'],
    about: 'The competencies of product managers that the story shows. An unknown name counts for none.',
    kinds: ['story', 'essay'],
    names: 'competencies'
  },
  {
    name: 'audience',
    about: 'Who reads the document and decides. A sign of a narrative, where no kind is stated.',
    kinds: ['narrative']
  },
  {
    name: 'type',
    others: ['doc', 'category'],
    about: 'Read as a part of the title, where no kind is stated.',
    rare: true
  }
]

/** The values that a key may have in a document of this kind. */
export function valuesOf({name, values = []}: Key, kind: Kind | undefined): readonly Value[] {
  if (name !== 'form') return values
  return shorter.filter((outline) => !kind || outline.kind === kind).map(({form, about}) => ({value: form!, about}))
}

/**
 * What stands between the fences of front matter in which the cursor is, also while the second fence is still to be
 * written: then, as far as the lines are those of front matter.
 */
export function frontMatterAround(source: string, cursor: number): Span | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(source)
  const start = opening?.[0].length ?? 0
  if (!opening || cursor < start) return undefined
  const closing = /^---[ \t]*$/m.exec(source.slice(start, start + longest))
  const end = closing ? start + closing.index : undefined
  if (end !== undefined) return cursor < end ? {start, end} : undefined
  const lineEnd = source.indexOf('\n', cursor)
  const open = {start, end: lineEnd === -1 ? source.length : lineEnd}
  return cursor - start < longest && isFrontMatter(source.slice(open.start, open.end)) ? open : undefined
}

// More than any person writes there.
const longest = 5000

function isFrontMatter(text: string): boolean {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .every((line, index) =>
      line === '' ? index === 0 : /^(?:[\w-]+:.*|[\w-]+|\s*-.*|\s*\].*|\s+\S.*|\s*#.*)$/.test(line)
    )
}
