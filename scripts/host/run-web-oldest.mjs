import {mkdirSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {openBrowser} from './browser.mjs'
import {temporaryFolder} from './cleanup.mjs'
import {ensureHost} from './install.mjs'
import {verdict} from './verdict.mjs'

/**
 * Runs the tests of an extension in the oldest VS Code that it supports: the web build of that version, without any
 * server, as on vscode.dev.
 *
 * @param {object} run
 * @param {string} run.extension   the folder of the extension
 * @param {string} run.tests       a module with `run(): Promise<void>`, built for browsers
 * @param {string} run.workspace   a folder; what the tests write to it stays in the page's memory
 * @param {number} run.timeout     seconds
 * @param {(line: string) => void} run.onLine  receives all that the workbench and the tests log
 * @returns {Promise<number>} 0 when all tests passed
 */
export async function runInOldestWeb({extension, tests, workspace, timeout, onLine}) {
  const host = await ensureHost()
  const {open} = (await import(pathToFileURL(host.testWeb).href)).default
  const {path: testRunnerDataDir, commit, remove} = asIfDownloaded(host.oldestWeb)
  const address = {host: '127.0.0.1', port: await freePort()}
  const server = await open({
    browserType: 'none', // it can only start the browser that Playwright downloads
    quality: 'stable',
    commit,
    testRunnerDataDir,
    ...address,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: workspace
  })
  try {
    const {page, close} = await openBrowser()
    try {
      return await verdict(page, {address: `http://${address.host}:${address.port}/`, timeout, onLine})
    } finally {
      await close()
    }
  } finally {
    server.dispose()
    remove()
  }
}

/**
 * test-web downloads nothing when it finds a build in the place where it would have put it.
 *
 * @param {string} build
 */
function asIfDownloaded(build) {
  const commit = '0'.repeat(40)
  const {path, remove} = temporaryFolder('web')
  const place = join(path, `vscode-web-stable-${commit}`)
  mkdirSync(place)
  for (const name of readdirSync(build)) symlinkSync(join(build, name), join(place, name))
  writeFileSync(join(place, 'version'), basename(place))
  return {path, commit, remove}
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}
