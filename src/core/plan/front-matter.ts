import {byteOrderMark} from './checklist-lines.ts'

// Read by lines and not as YAML: whoever has broken one line of it still has the others, and what is changed is one line.

const fence = /^---[ \t]*$/

/** The lines between the fences at the beginning of a file, with where they stand. */
function* frontMatter(text: string): Generator<{readonly line: string; readonly at: number}> {
  let at = text.startsWith(byteOrderMark) ? 1 : 0
  for (const [index, whole] of text.slice(at).split('\n').entries()) {
    const line = whole.replace(/\r$/, '')
    if (fence.test(line) ? index > 0 : index === 0) return
    if (index > 0) yield {line, at}
    at += whole.length + 1
  }
}

function valueIn(line: string, key: string): string | undefined {
  if (!line.startsWith(`${key}:`)) return undefined
  const rest = line.slice(key.length + 1).trim()
  return /^(["'])(.*?)\1(?:\s|$)/.exec(rest)?.[2] ?? rest.replace(comment, '').trim()
}

const comment = /(?<!\S)#.*$/

/** What the front matter says of a key. */
export function frontMatterValue(text: string, key: string): string | undefined {
  for (const {line} of frontMatter(text)) {
    const found = valueIn(line, key)
    if (found !== undefined) return found || undefined
  }
  return undefined
}

/** The text with another value of a key, which is put in where it is not there yet. */
export function withFrontMatterValue(text: string, key: string, value: string): string {
  const end = /\r?\n/.exec(text)?.[0] ?? '\n'
  const start = text.startsWith(byteOrderMark) ? 1 : 0
  for (const {line, at} of frontMatter(text)) {
    if (valueIn(line, key) === undefined) continue
    const noted = comment.exec(line)?.[0]
    return text.slice(0, at) + `${key}: ${value}${noted ? ` ${noted}` : ''}` + text.slice(at + line.length)
  }
  const first = /^---[ \t]*\r?\n/.exec(text.slice(start))
  const put = `${key}: ${value}${end}`
  return first
    ? text.slice(0, start + first[0].length) + put + text.slice(start + first[0].length)
    : text.slice(0, start) + `---${end}${put}---${end}${start === text.length ? '' : end}` + text.slice(start)
}
