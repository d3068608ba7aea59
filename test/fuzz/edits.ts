import * as fc from 'fast-check'
import {block, front, marks, piece} from './pieces.ts'

/** Something a person does to a text. Places are thousandths of its length, so that it can be done to any text. */
export interface Deed {
  readonly how: How
  readonly at: number
  /** Where a person puts the cursor: anywhere, at the start or the end of a line, or on an empty line. */
  readonly snap: 'any' | 'start' | 'end' | 'empty'
  readonly length: number
  readonly put: string
}

/** One replacement, as an editor reports it. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly put: string
}

/** A deed at its place in a text. */
type Doing = Pick<Deed, 'length' | 'put'> & {readonly text: string; readonly at: number}

/** Each does its deed to a text, in one change or in several that follow each other. */
const deeds = {
  type: ({at, put}) => letters(put.slice(0, 12)).map((put, done) => insert(at + done, put)),
  'type over': ({at, put, length}) => [
    remove(at, at + length),
    ...letters(put.slice(0, 6)).map((put, done) => insert(at + done, put))
  ],
  erase: ({at, length}) =>
    Array.from({length: Math.min(at, length, 12)}, (_, done) => remove(at - done - 1, at - done)),
  delete: ({at, length}) => [remove(at, at + length)],
  'delete much': ({at, length}) => [remove(at, at + 20 * length)],
  'delete a line': ({text, at}) => [remove(lineStart(text, at), nextLine(text, at))],
  'delete a character': ({at}) => [remove(at, at + 1)],
  paste: ({at, put}) => [insert(at, put)],
  'paste a block': ({at, put}) => [insert(at, `\n\n${put}\n\n`)],
  'paste over': ({at, put, length}) => [{start: at, end: at + 5 * length, put}],
  'put a line': ({text, at, put}) => [insert(lineStart(text, at), `${put.split('\n')[0]}\n`)],
  split: ({at}) => [insert(at, '\n\n')],
  break: ({at}) => [insert(at, '\n')],
  join: ({text, at}) => {
    const gap = /\s*\n\s*/.exec(text.slice(at))
    return gap ? [{start: at + gap.index, end: at + gap.index + gap[0].length, put: ' '}] : []
  },
  close: ({text, at}) => {
    const gap = /\n[^\S\n]*(?=\n)/.exec(text.slice(at))
    return gap ? [remove(at + gap.index, at + gap.index + gap[0].length)] : []
  },
  mark: ({text, at, length}) => toggled(text, lineStart(text, at), openings[length % openings.length]!),
  'mark several': ({text, at, length}) => {
    const start = lineStart(text, at)
    const end = nextLine(text, Math.min(text.length, at + 8 * length))
    return [{start, end, put: text.slice(start, end).replace(/^/gm, openings[length % openings.length]!)}]
  },
  indent: ({text, at, length}) => [insert(lineStart(text, at), ' '.repeat(1 + (length % 5)))],
  outdent: ({text, at}) => {
    const start = lineStart(text, at)
    const space = /^[ \t]*/.exec(text.slice(start))![0].length
    return space > 0 ? [remove(start, start + space)] : []
  },
  fence: ({text, at, length}) => {
    const start = lineStart(text, at)
    const line = text.slice(start, nextLine(text, at))
    const fence = fences[length % fences.length]!
    return line.trimEnd() === fence ? [remove(start, start + line.length)] : [insert(start, `${fence}\n`)]
  },
  'set off': ({text, at, put, length}) => {
    const [before, after] = pairs[length % pairs.length]!
    return [insert(Math.min(text.length, at + put.length), after), insert(at, before)]
  },
  'move a line': ({text, at, length}) => {
    const [start, end] = [lineStart(text, at), nextLine(text, at)]
    const line = text.slice(start, end)
    const rest = text.slice(0, start) + text.slice(end)
    return [remove(start, end), insert(lineStart(rest, Math.round((length / longest) * rest.length)), line)]
  },
  'copy a line': ({text, at, length}) => {
    const line = text.slice(lineStart(text, at), nextLine(text, at))
    return [insert(lineStart(text, Math.round((length / longest) * text.length)), line)]
  },
  'front matter': ({text, length}) => {
    const there = /^---\r?\n[^]*?\n---\r?\n/.exec(text)
    const put = front[length % front.length]!
    return [{start: 0, end: there ? there[0].length : 0, put: there && length % 3 === 0 ? '' : put}]
  },
  'line end': ({text, at}) => {
    const found = /\r\n|\r|\n/.exec(text.slice(at))
    if (!found) return []
    const start = at + found.index
    return [{start, end: start + found[0].length, put: {'\r\n': '\n', '\n': '\r\n', '\r': '\n'}[found[0]]!}]
  },
  'line ends': ({text}) => [
    {start: 0, end: text.length, put: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text.replace(/\n/g, '\r\n')}
  ],
  'say it again': ({text, at}) => [insert(text.length, `\n\n${text.slice(at, at + 200)}`)],
  'begin with it': ({put}) => [insert(0, `${put}\n\n`)],
  'end with it': ({text, put}) => [insert(text.length, `\n\n${put}`)],
  'start anew': ({text, put}) => [{start: 0, end: text.length, put}],
  'beyond the end': ({text, put, length}) => [{start: text.length + length, end: text.length + 2 * length, put}],
  backwards: ({at, put, length}) => [{start: at, end: Math.max(0, at - length), put}]
} satisfies Record<string, (one: Doing) => Change[]>

type How = keyof typeof deeds

const longest = 40

const openings = [
  '> ',
  '- ',
  '# ',
  '## ',
  '    ',
  '1. ',
  '| ',
  '  ',
  '* ',
  '**',
  '<!-- ',
  '[a]: ',
  '[^1]: ',
  '\t',
  '- [ ] '
]
const fences = [
  '```',
  '~~~',
  '<!--',
  '-->',
  '---',
  '===',
  '<div>',
  '</div>',
  '<table>',
  '</table>',
  '<tr><td>',
  '<pre>'
]
fences.push('</pre>', '| - | - |', '[a]: /b', '[^1]: A note.', '# A', '<script>', '<ul><li>', '</li></ul>', '$$', '')
const pairs = [
  ['**', '**'],
  ['*', '*'],
  ['`', '`'],
  ['<!-- ', ' -->'],
  ['[', '](/u)'],
  ['[', '][a]'],
  ['“', '”']
] as const

const insert = (at: number, put: string): Change => ({start: at, end: at, put})
const remove = (start: number, end: number): Change => ({start, end, put: ''})
// Half of a surrogate pair is there for a moment where a person types an emoji.
const letters = (text: string): string[] => text.split('')

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

function toggled(text: string, at: number, mark: string): Change[] {
  return text.startsWith(mark, at) ? [remove(at, at + mark.length)] : [insert(at, mark)]
}

/** The changes by which a deed is done to a text. */
export function changesOf(text: string, deed: Deed): Change[] {
  const at = snapped(text, Math.round((deed.at / 1000) * text.length), deed.snap)
  return deeds[deed.how]({text, at, put: deed.put, length: deed.length})
}

function snapped(text: string, at: number, snap: Deed['snap']): number {
  switch (snap) {
    case 'start':
      return lineStart(text, at)
    case 'end':
      return Math.max(0, text.indexOf('\n', at))
    case 'empty':
      return text.indexOf('\n\n', at) + 1
    case 'any':
      return at
  }
}

export const deed: fc.Arbitrary<Deed> = fc.record({
  how: fc.constantFrom(...(Object.keys(deeds) as How[])),
  at: fc.integer({min: 0, max: 1000}),
  snap: fc.constantFrom('any', 'start', 'end', 'empty'),
  length: fc.integer({min: 1, max: longest}),
  put: fc.oneof(fc.constantFrom(...marks), piece, block)
})
