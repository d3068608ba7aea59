import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** @type {Set<() => void>} */
const pending = new Set()

/**
 * Registers what this process has started or written and must not leave behind, however it ends.
 *
 * @param {() => void} undo  synchronous, since nothing else runs at the end
 * @returns {() => void} undoes it now; a second call does nothing
 */
export function atEnd(undo) {
  watch()
  const once = () => {
    if (pending.delete(once)) undo()
  }
  pending.add(once)
  return once
}

let watching = false

/** `exit` comes after a normal end, after an uncaught error and, because of the handlers here, after a signal. */
function watch() {
  if (watching) return
  watching = true
  process.on('exit', () => {
    for (const undo of [...pending].reverse()) undo()
  })
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15]
  ])) {
    process.on(signal, () => process.exit(128 + number))
  }
}

/**
 * A new folder for temporary files, gone at the latest when this process ends.
 *
 * @param {string} name  a short word; paths of sockets inside may have some 100 characters only
 * @returns {{path: string, remove: () => void}}
 */
export function temporaryFolder(name) {
  const path = mkdtempSync(join(tmpdir(), `workback-${name}-`))
  return {path, remove: atEnd(() => removeFolder(path))}
}

/** Deletes a folder, although processes which have just been ended may write to it for a moment more. */
export function removeFolder(/** @type {string} */ path) {
  rmSync(path, {recursive: true, force: true, maxRetries: 10, retryDelay: 100})
}
