import {spawn} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {run} from '../run.mjs'
import {atEnd, temporaryFolder} from './cleanup.mjs'
import {ensureHost} from './install.mjs'
import {isWorkspaceFile} from './workspace.mjs'

const startTimeout = 60_000

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, unknown>} settings  the user's settings
 * @property {number} [port]                      0, the default, takes any free one
 * @property {boolean} [token]                    asks for a secret, which `address()` has; otherwise anybody on this machine may enter
 * @property {boolean} [forTests]                 lets a page load extensions under development and their tests, and ends
 *                                                the server when nobody has been connected for minutes
 * @property {string[]} [install]                 .vsix files
 * @property {number} [grace]                     seconds until what ran in a window ends after that; hours by default
 * @property {(text: string) => void} [log]       receives the server's own log
 */

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {string} authority  host and port, as in a `vscode-remote` URI
 * @property {(open?: {workspace?: string, payload?: [string, string][]}) => string} address  of the workbench that shows
 *   a folder, a `.code-workspace` file or an empty window
 * @property {(path: string) => string} uri  of a file, as the workbench names it
 * @property {Promise<void>} ended  when it has ended, by itself or not
 * @property {() => void} stop  ends the server with all that it started and deletes its data
 */

/**
 * Starts the embedded VS Code on this machine's loopback address, with data of its own.
 *
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 * @throws {Error} with the server's log when it does not start
 */
export async function startServer({settings, port = 0, token = false, forTests = false, install = [], grace, log}) {
  const host = await ensureHost()
  const data = temporaryFolder('host')
  const env = environment(data.path)
  writeSettings(data.path, settings)
  const common = ['--server-data-dir', data.path, '--accept-server-license-terms']
  // Before the start, because a running server may leave a new extension out of its first page.
  for (const vsix of install) {
    const printed = await run(host.node, [host.server, ...common, '--install-extension', resolve(vsix)], {env})
    if (!printed.includes('successfully installed')) throw new Error(`${vsix} was not installed:\n${printed}`)
  }

  const secret = token ? randomBytes(16).toString('hex') : undefined
  if (secret) writeFileSync(join(data.path, 'token'), secret, {mode: 0o600})
  const args = [
    ...['--host', '127.0.0.1', '--port', String(port), '--disable-telemetry', '--disable-workspace-trust'],
    ...(grace === undefined ? [] : ['--reconnection-grace-time', String(grace)]),
    // In a file, since every user of the machine can read the arguments.
    ...(secret ? ['--connection-token-file', join(data.path, 'token')] : ['--without-connection-token']),
    ...(forTests ? ['--enable-smoke-test-driver', '--enable-remote-auto-shutdown'] : [])
  ]
  const child = spawn(host.node, [host.server, ...common, ...args], {
    env,
    detached: true, // as the leader of a group, so that its children can be ended with it
    stdio: ['ignore', 'pipe', 'pipe']
  })
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.on('exit', () => resolve()))
  const kill = atEnd(() => killGroup(child.pid))
  const stop = () => {
    kill()
    data.remove()
  }

  try {
    const actualPort = await listening(child, log)
    const authority = `127.0.0.1:${actualPort}`
    const uri = (/** @type {string} */ path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`
    return {port: actualPort, authority, uri, address: (open = {}) => address(authority, secret, open), ended, stop}
  } catch (error) {
    stop()
    throw error
  }
}

/**
 * The environment without what an enclosing VS Code has put there, and with a home and a folder for sockets that are
 * deleted with the server's data.
 */
function environment(/** @type {string} */ folder) {
  const foreign = /^(VSCODE|ELECTRON)_|^NODE_OPTIONS$|^XDG_/
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name))
  const TMPDIR = join(folder, 'tmp')
  mkdirSync(TMPDIR)
  // Without a gallery's address the workbench offers no extensions to fetch.
  return {...Object.fromEntries(inherited), HOME: folder, TMPDIR, EXTENSIONS_GALLERY: '{"serviceUrl":""}'}
}

function writeSettings(/** @type {string} */ folder, /** @type {Record<string, unknown>} */ settings) {
  // Some are read from the user's settings and some from the machine's.
  for (const whose of ['User', 'Machine']) {
    const parent = join(folder, 'data', whose)
    mkdirSync(parent, {recursive: true})
    writeFileSync(join(parent, 'settings.json'), JSON.stringify(settings, null, 2))
  }
}

/**
 * Waits until the server listens.
 *
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {(text: string) => void} [log]
 * @returns {Promise<number>} the port
 */
async function listening(child, log) {
  let text = ''
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  try {
    return await new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ how) => reject(new Error(`The embedded VS Code ${how}:\n${text}`))
      const read = (/** @type {string} */ chunk) => {
        log?.(chunk)
        text = (text + chunk).slice(-10_000)
        const port = /Extension host agent listening on (\d+)/.exec(text)?.[1]
        if (port) resolve(Number(port))
        const taken = /EADDRINUSE.*:(\d+)/.exec(text)?.[1]
        if (taken) reject(new Error(`Port ${taken} is in use.`)) // it stays, and serves nothing
      }
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read)
      child.on('error', reject)
      child.on('exit', () => fail('ended at its start'))
      timer = setTimeout(() => fail('did not start in a minute'), startTimeout)
    })
  } finally {
    clearTimeout(timer)
  }
}

/**
 * @param {string} authority
 * @param {string | undefined} secret
 * @param {{workspace?: string, payload?: [string, string][]}} open
 */
function address(authority, secret, {workspace, payload}) {
  const query = new URLSearchParams()
  if (secret) query.set('tkn', secret)
  if (workspace) query.set(isWorkspaceFile(workspace) ? 'workspace' : 'folder', resolve(workspace))
  else query.set('ew', 'true') // an empty window, and not the folder that was open last
  if (payload) query.set('payload', JSON.stringify(payload))
  return `http://${authority}/?${query}`
}

function killGroup(/** @type {number | undefined} */ pid) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL') // nothing of its data is kept
  } catch {
    // it has ended by itself
  }
}
