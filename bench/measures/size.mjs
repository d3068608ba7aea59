import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {atEnd} from '../../scripts/host/cleanup.mjs'
import {run} from '../../scripts/run.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * What is loaded, and what is downloaded.
 *
 * @type {import('./measure.mjs').Measure}
 */
export async function size() {
  const home = mkdtempSync(join(tmpdir(), 'workback-bench-'))
  const remove = atEnd(() => rmSync(home, {recursive: true, force: true}))
  try {
    const archive = join(home, 'workback.vsix')
    const vsce = join(root, 'node_modules/@vscode/vsce/vsce')
    await run(process.execPath, [vsce, 'package', '--no-dependencies', '--out', archive], {cwd: root})
    await run(process.execPath, [join(root, 'scripts/recompress.mjs'), archive], {cwd: root})
    return [
      row('bundle of the extension, desktop and web', join(root, 'dist/extension.js'), 350),
      row('.vsix', archive, 400)
    ]
  } finally {
    remove()
  }
}

/** @returns {import('./measure.mjs').Row} */
function row(/** @type {string} */ measure, /** @type {string} */ file, /** @type {number} */ limit) {
  const bytes = statSync(file).size
  const target = `${limit} KB`
  return {measure, ours: `${(bytes / 1000).toFixed(0)} KB`, target, holds: bytes <= limit * 1000, figures: {bytes}}
}
