import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The licences of every package that is part of a bundle, which their authors ask to be handed on with it. What several
 * packages say in the same words, the names of the authors included, stands there once.
 *
 * @param {import('esbuild').Metafile['inputs']} inputs
 * @returns {string} a text for people
 * @throws {Error} when a package says nothing of its licence
 */
export function notices(inputs) {
  const folders = Object.keys(inputs).flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [])
  /** @type {Map<string, string[]>} */
  const packages = new Map()
  for (const folder of [...new Set(folders)].sort()) {
    const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const text =
      fileOf(folder, /^licen[cs]e/i) ?? license ?? fileOf(folder, /^readme/i)?.match(/\blicen[cs]e[\s\S]*/i)?.[0]
    if (!text) throw new Error(`${name} says nothing of its licence`)
    packages.set(text.trim(), [...(packages.get(text.trim()) ?? []), `${name} ${version}`])
  }
  const texts = [...packages].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
  return `Workback contains the following packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

function fileOf(/** @type {string} */ folder, /** @type {RegExp} */ pattern) {
  const name = readdirSync(folder).find((file) => pattern.test(file))
  return name && readFileSync(join(folder, name), 'utf8')
}
