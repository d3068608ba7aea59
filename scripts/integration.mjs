// Runs the integration tests in one kind of VS Code.
//   node scripts/integration.mjs node     the Node extension host: of a desktop VS Code, or else of the embedded one
//   node scripts/integration.mjs web      the web worker extension host of the embedded VS Code
//   node scripts/integration.mjs oldest   the oldest supported VS Code, in its web build without a server
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {runTests} from '@vscode/test-electron'
import {desktopForTests} from './desktop.mjs'
import {hostSupported} from './host/install.mjs'
import {runInHost} from './host/run-in-host.mjs'
import {runInOldestWeb} from './host/run-web-oldest.mjs'
import {copyWorkspace} from './host/workspace.mjs'
import {say} from './say.mjs'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
const extension = root
const nodeTests = join(root, 'build/integration/node.js')
const webTests = join(root, 'build/integration/web.js')
const timeout = 240
const onLine = console.log

/** @type {Record<string, (workspace: string) => Promise<number>>} each resolves to 0 when all tests passed */
const kinds = {
  node: runInDesktop,
  web: (workspace) => runInHost({kind: 'web', extensions: [extension], tests: webTests, workspace, timeout, onLine}),
  oldest: (workspace) => runInOldestWeb({extension, tests: webTests, workspace, timeout, onLine})
}

async function runInDesktop(/** @type {string} */ workspace) {
  const desktop = await commandForTests()
  await runTests({
    vscodeExecutablePath: desktop.executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: nodeTests,
    launchArgs: [...desktop.args, workspace, '--disable-extensions']
  })
  return 0
}

async function commandForTests() {
  const desktop = await desktopForTests()
  if (typeof desktop !== 'string') return desktop
  if (!hostSupported) throw new Error(`No desktop VS Code, because ${desktop}: let WORKBACK_VSCODE name one.`)
  say(`No desktop VS Code, because ${desktop}: the embedded one stands in.`)
  return {executable: join(root, 'scripts/host/code-shim.mjs'), args: []}
}

const kind = kinds[process.argv[2] ?? '']
if (!kind) throw new Error(`Expected one of ${Object.keys(kinds).join(', ')}.`)
try {
  process.exit(await kind(copyWorkspace(join(root, 'test/fixtures/workspace')).path))
} catch (error) {
  say(error.message)
  process.exit(1)
}
