import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {chromium} from 'playwright-core'
import {run} from '../run.mjs'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/**
 * Finds a Chromium or Chrome, and installs Debian's where this process may do so (about 20 seconds, once). The variable
 * CHROMIUM names one that lies elsewhere.
 *
 * @param {(line: string) => void} [report]
 * @returns {Promise<string>} the path of its executable
 * @throws {Error} with one line that says what to install
 */
export async function ensureChromium(report = console.log) {
  const found = find()
  if (found) return found
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall) {
    report('Installing Chromium from the system’s packages (about 20 seconds, once) …')
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
    const apt = (/** @type {string[]} */ ...args) =>
      run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {env})
    await apt('update')
    await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
    const installed = find()
    if (installed) return installed
  }
  throw new Error('No Chromium: install Chromium or Google Chrome, or let CHROMIUM name its executable.')
}

function find() {
  const named = process.env.CHROMIUM
  if (named) {
    if (isBrowser(named)) return named
    throw new Error(`CHROMIUM names no browser that starts: ${named}`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...elsewhere, chromium.executablePath()].find(isBrowser)
}

/** Some distributions put a stub in its place which only says how to install the browser: so it has to answer. */
function isBrowser(/** @type {string} */ path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true // there `--version` opens a window
  try {
    execFileSync(path, ['--version'], {stdio: 'ignore', timeout: 20_000})
    return true
  } catch {
    return false
  }
}
