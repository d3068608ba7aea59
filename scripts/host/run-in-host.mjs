import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {openBrowser} from './browser.mjs'
import {startServer} from './server.mjs'
import {testSettings} from './settings.mjs'
import {verdict} from './verdict.mjs'

/**
 * Runs the tests of an extension in the embedded VS Code, whose workbench is shown in Chromium.
 *
 * @param {object} run
 * @param {'node' | 'web'} run.kind     the Node extension host, as on a desktop, or the browser's worker, as on vscode.dev
 * @param {string[]} run.extensions     folders of the extensions under development
 * @param {string} run.tests            a module with `run(): Promise<void>`, built for that kind
 * @param {string} [run.workspace]      a folder or `.code-workspace` file, opened where it is
 * @param {number} run.timeout          seconds
 * @param {(line: string) => void} run.onLine  receives all that the workbench and the tests log
 * @returns {Promise<number>} 0 when all tests passed
 */
export async function runInHost({kind, extensions, tests, workspace, timeout, onLine}) {
  const settings = {...testSettings, ...(kind === 'web' ? await inWebWorker(extensions) : {})}
  const server = await startServer({settings, forTests: true, log: onLine})
  try {
    const {page, close} = await openBrowser()
    try {
      const payload = [
        ...extensions.map((folder) => ['extensionDevelopmentPath', server.uri(folder)]),
        ['extensionTestsPath', server.uri(tests)]
      ]
      return await verdict(page, {address: server.address({workspace, payload}), timeout, onLine})
    } finally {
      await close()
    }
  } finally {
    server.stop()
  }
}

/** The one thing that makes this server's workbench run an extension under development in its web worker. */
async function inWebWorker(/** @type {string[]} */ extensions) {
  const manifests = await Promise.all(extensions.map((folder) => readFile(join(folder, 'package.json'), 'utf8')))
  const ids = manifests.map((text) => JSON.parse(text)).map(({publisher, name}) => `${publisher}.${name}`)
  return {'remote.extensionKind': Object.fromEntries(ids.map((id) => [id, ['web']]))}
}
