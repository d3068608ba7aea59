import {existsSync, readFileSync} from 'node:fs'
import {SourceMap} from 'node:module'

/** A place in a bundle of the tests, as a stack names it: with the folder or the address that it was loaded from. */
const place = /[^\s(]*?(build\/integration\/(node|web)\.js)(?:#[\w-]+)?:(\d+):(\d+)/

/** A browser's extension host evaluates the bundle as a function, which puts two lines before it. */
const linesBefore = {node: 0, web: 2}

/** @type {Map<string, SourceMap | undefined>} */
const maps = new Map()

/**
 * Names the place in the source instead of that in the bundle. An extension host does not do so itself.
 *
 * @param {string} line  of a stack, or any other
 */
export function toSource(line) {
  return line.replace(place, (whole, file, /** @type {'node' | 'web'} */ kind, row, column) => {
    const entry = mapOf(file)?.findEntry(row - 1 - linesBefore[kind], column - 1)
    if (!entry || !('originalSource' in entry)) return whole
    return `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
  })
}

/** @param {string} file */
function mapOf(file) {
  if (!maps.has(file)) {
    const path = `${file}.map`
    maps.set(file, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined)
  }
  return maps.get(file)
}
