import {category} from '../manifest.ts'

/** Fields of package.json that people read. */
const read = new Set([
  'title',
  'name',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'contents',
  'altText'
])

/** Levels that say nothing of what a text is about. */
const silent = new Set(['contributes', 'properties', 'anyOf', 'items'])

/**
 * Puts `%keys%` in place of what people read, as the editor wants it for translations; and the texts by their keys, as
 * they go into package.nls.json. The same text is there once.
 */
export function withKeys(manifest: object): {readonly keyed: object; readonly texts: Record<string, string>} {
  const keys = new Map<string, string>()
  const keyFor = (text: string, path: readonly string[]): string => {
    if (text === category) return text
    const key = keys.get(text) ?? path.filter((part) => !silent.has(part) && !/^\d+$/.test(part)).join('.')
    const free = keys.get(text) || ![...keys.values()].includes(key) ? key : `${key}.${path.at(-1)}`
    keys.set(text, free)
    return `%${free}%`
  }
  const visit = (value: unknown, path: readonly string[], isRead: boolean): unknown => {
    if (typeof value === 'string') return isRead ? keyFor(value, path) : value
    if (Array.isArray(value)) return value.map((one, index) => visit(one, [...path, nameOf(one) ?? `${index}`], isRead))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        visit(one, [...path, name], read.has(name) && typeof one !== 'object' ? true : isTexts(name, one))
      ])
    )
  }
  const keyed = visit(manifest, [], false) as object
  return {keyed, texts: Object.fromEntries([...keys].map(([text, key]) => [key, text]))}
}

function isTexts(name: string, value: unknown): boolean {
  return read.has(name) && Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** What tells one of a list from the others. */
function nameOf(one: unknown): string | undefined {
  const {command, id, view} = ((typeof one === 'object' ? one : undefined) as Record<string, string | undefined>) ?? {}
  return command ?? id ?? view
}
