import {writtenIn, type Written} from '../document/front-matter.ts'
import {withNames} from '../themes/name-list.ts'
import type {Theme} from '../themes/theme.ts'
import type {TagForm} from './tags.ts'
import {yamlName, yamlString} from './template.ts'

/**
 * Front matter that names some themes more and others no longer, in the way in which it names them already. Undefined
 * where it is written in a way that is not ours to change.
 *
 * @param yaml without its fences
 * @param all what it is to name in the end, for where it does not name anything yet
 */
export function withTags(
  yaml: string,
  {key: usual, keys, names}: TagForm,
  {
    add,
    remove,
    all
  }: {readonly add: readonly Theme[]; readonly remove: readonly Theme[]; readonly all: readonly Theme[]},
  lineEnd: string
): string | undefined {
  let text = yaml
  for (const key of keys) {
    // One name after the other, since each changes where the next stands.
    for (let left = 50; left > 0; left--) {
      const found = writtenIn(text).get(key)
      if (found?.form === 'other') return undefined
      const less = found && withoutOne(text, found, (list) => withNames(list, names, [], remove))
      if (less === undefined) break
      text = less
    }
  }
  const values = writtenIn(text)
  const keyed = keys.filter((one) => values.has(one))
  const key = keyed.find((one) => values.get(one)!.items.length > 0) ?? keyed[0]
  if (key === undefined) {
    if (all.length === 0) return text
    return `${text}${text.trim() ? lineEnd : ''}${usual}: ${flow(all)}`
  }
  const here = values.get(key)!
  const named = keyed.flatMap((one) => values.get(one)!.items.map((item) => inner(text, item))).flatMap(names.read)
  const more = (named.length === 0 ? all : add).filter((one) => !named.some(({theme}) => theme === one))
  return more.length === 0 ? text : withMore(text, here, more, lineEnd, (list) => withNames(list, names, more))
}

type Change = (list: string) => string | undefined

/** Without the first name that a change takes away. */
function withoutOne(text: string, {form, at, items}: Written, change: Change): string | undefined {
  for (const [index, item] of items.entries()) {
    const list = inner(text, item)
    const changed = change(list)
    if (changed === list) continue
    if (changed !== undefined) return put(text, item, quotedAs(text.slice(item.start, item.end), changed))
    if (items.length === 1) return put(text, form === 'flow' ? item : at, form === 'flow' ? '' : ' []')
    if (form === 'block') return put(text, linesOf(text, item), '')
    return put(text, inBrackets(text, items, index), '')
  }
  return undefined
}

/** What of a list in brackets goes with an item: a comma, but no remark on another line. */
function inBrackets(text: string, items: readonly Place[], index: number): Place {
  const {start, end} = items[index]!
  const [before, next] = [items[index - 1], items[index + 1]]
  const isOneLine = (from: number, to: number): boolean => !/[\r\n]/.test(text.slice(from, to))
  if (next) return {start, end: isOneLine(end, next.start) ? next.start : text.indexOf(',', end) + 1}
  return {start: before && isOneLine(before.end, start) ? before.end : start, end}
}

function withMore(
  text: string,
  {form, at, items}: Written,
  more: readonly Theme[],
  lineEnd: string,
  change: Change
): string | undefined {
  const last = items.at(-1)
  switch (form) {
    case 'flow': {
      if (last) return put(text, {start: last.end, end: last.end}, `, ${more.map(yamlName).join(', ')}`)
      const open = text.indexOf('[', at.start)
      const close = text.lastIndexOf(']', at.end)
      const isEmpty = text.slice(open + 1, close).trim() === ''
      return put(text, {start: open + 1, end: isEmpty ? close : open + 1}, more.map(yamlName).join(', '))
    }
    case 'block': {
      const line = startOfLine(text, last!.start)
      const bullet = /^\s*-(?=\s|$)/.exec(text.slice(line))?.[0]
      if (bullet === undefined) return undefined
      // A list that has been begun ends with a bullet and nothing behind it.
      const begun = last!.start === last!.end
      const [first, ...rest] = more.map(({name}) => name)
      const lines = begun ? rest : [first!, ...rest]
      const end = begun ? line + bullet.length : endOfLine(text, last!.end)
      const added = lines.map((name) => `${lineEnd}${bullet} ${name}`).join('')
      return put(text, {start: end, end}, (begun ? ` ${first}` : '') + added)
    }
    case 'scalar': {
      const list = inner(text, last!)
      const changed = list.trim() ? change(list) : undefined
      return changed === undefined
        ? put(text, at, ` ${flow(more)}`)
        : put(text, last!, quotedAs(text.slice(last!.start, last!.end), changed))
    }
    case 'nothing':
      return put(text, at, ` ${flow(more)}`)
    case 'other':
      return undefined
  }
}

function flow(themes: readonly Theme[]): string {
  return `[${themes.map(yamlName).join(', ')}]`
}

interface Place {
  readonly start: number
  readonly end: number
}

function put(text: string, {start, end}: Place, what: string): string {
  return text.slice(0, start) + what + text.slice(end)
}

/** What a scalar says, without its quotation marks. */
function inner(text: string, {start, end}: Place): string {
  const written = text.slice(start, end)
  if (/^'.*'$/s.test(written)) return written.slice(1, -1).replace(/''/g, "'")
  return /^".*"$/s.test(written) ? written.slice(1, -1).replace(/\\(["\\])/g, '$1') : written
}

/** What a scalar says now, in the quotation marks that it had. */
function quotedAs(before: string, says: string): string {
  if (before.startsWith("'")) return `'${says.replace(/'/g, "''")}'`
  return before.startsWith('"') ? yamlString(says) : says
}

/** The lines of an item of a list, with the end of the last. */
function linesOf(text: string, {start, end}: Place): Place {
  const from = startOfLine(text, start)
  const line = endOfLine(text, end)
  const to = line + (/^\r?\n|^\r/.exec(text.slice(line))?.[0].length ?? 0)
  // The last line takes the end of the one above with it.
  return {start: to > line ? from : from - (/\r?\n$|\r$/.exec(text.slice(0, from))?.[0].length ?? 0), end: to}
}

function startOfLine(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

function endOfLine(text: string, at: number): number {
  const length = text.slice(at).search(/[\r\n]/)
  return length === -1 ? text.length : at + length
}
