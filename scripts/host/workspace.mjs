import {cpSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative, resolve} from 'node:path'
import {temporaryFolder} from './cleanup.mjs'

/**
 * Copies a workspace to a temporary folder, so that what is done in the editor never changes the original. Of a
 * `.code-workspace` file the folder around it is copied, which has to hold the folders that it names.
 *
 * @param {string} path  a folder or a `.code-workspace` file
 * @returns {{path: string, remove: () => void}} the same folder or file in the copy
 * @throws {Error} when there is no such path, or when a workspace file names a folder outside its own
 */
export function copyWorkspace(path) {
  const source = resolve(path)
  const isFile = isWorkspaceFile(source)
  if (isFile) refuseOutsiders(source)
  else if (!statSync(source, {throwIfNoEntry: false})?.isDirectory()) throw new Error(`No such folder: ${path}`)
  const folder = isFile ? dirname(source) : source
  const temporary = temporaryFolder('work')
  const copy = join(temporary.path, basename(folder))
  cpSync(folder, copy, {recursive: true})
  return {path: isFile ? join(copy, basename(source)) : copy, remove: temporary.remove}
}

/** @param {string} path */
export function isWorkspaceFile(path) {
  return path.endsWith('.code-workspace')
}

function refuseOutsiders(/** @type {string} */ file) {
  /** @type {{folders: {path: string}[]}} */
  const {folders} = JSON.parse(readFileSync(file, 'utf8'))
  for (const {path} of folders) {
    const within = relative(dirname(file), resolve(dirname(file), path))
    if (within.startsWith('..') || isAbsolute(within))
      throw new Error(`${file} names a folder outside its own: ${path}`)
  }
}
