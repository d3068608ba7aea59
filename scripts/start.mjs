// Shows the extension at work: builds and packages it, then opens a copy of the examples in a VS Code.
//   npm start                    in the desktop's, where there is one, else in the embedded one, for a browser
//   npm start -- PATH            with a copy of another folder
//   npm start -- --no-desktop    in the embedded one in any case
//   npm start -- --port N        which then listens on that port
import {existsSync, readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {findCode, openInCode} from './code-command.mjs'
import {hostSupported} from './host/install.mjs'
import {startServer} from './host/server.mjs'
import {demoSettings} from './host/settings.mjs'
import {copyWorkspace, isWorkspaceFile} from './host/workspace.mjs'
import {runNpm} from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const vsix = join(root, 'workback.vsix')

try {
  await start()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

async function start() {
  const {values, positionals} = parseArgs({
    options: {port: {type: 'string', default: '0'}, 'no-desktop': {type: 'boolean', default: false}},
    allowPositionals: true
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Not a port: ${values.port}`)
  // npm runs this in the project's folder, but a person names a path from where they are.
  const [source] = positionals.map((path) => resolve(process.env.INIT_CWD ?? '.', path))
  const workspace = copyWorkspace(source ?? join(root, 'examples')).path
  const code = values['no-desktop'] ? undefined : await findCode()
  if (!code && !hostSupported) throw new Error('No VS Code: install it, with its `code` command on the PATH.')

  console.log('Building and packaging the extension …')
  await runNpm(['run', 'package'], {cwd: root})

  const shown = source ?? 'examples/'
  if (code && (await showOnDesktop(code, workspace, shown))) return
  if (!hostSupported)
    throw new Error('VS Code did not take the extension: run `code --install-extension workback.vsix`.')
  await serve(port, workspace, shown)
}

/** @returns {Promise<boolean>} */
function showOnDesktop(/** @type {string} */ code, /** @type {string} */ workspace, /** @type {string} */ shown) {
  return openInCode(code, vsix, [workspace, ...firstFile(workspace)], () => {
    console.log(`VS Code opens a copy of ${shown}, which is deleted when you close its window or press Ctrl-C here.`)
    console.log('The extension stays installed: `code --uninstall-extension workback.workback` removes it.')
  })
}

/** Serves until a signal ends this process; ./host/cleanup.mjs then deletes what it has started and written. */
async function serve(/** @type {number} */ port, /** @type {string} */ workspace, /** @type {string} */ shown) {
  const server = await startServer({port, token: true, install: [vsix], settings: demoSettings})
  /** @type {[string, string][]} */
  const payload = firstFile(workspace).map((file) => ['openFile', server.uri(file)])
  console.log(`\nOpen in a browser on this machine:\n\n  ${server.address({workspace, payload})}\n`)
  console.log(`It shows a copy of ${shown}, which is deleted when you press Ctrl-C here.`)
  await server.ended
  throw new Error('The embedded VS Code ended by itself.')
}

/** What to read first. @returns {string[]} at most one path */
function firstFile(/** @type {string} */ workspace) {
  if (isWorkspaceFile(workspace)) return []
  const readme = join(workspace, 'README.md')
  const others = readdirSync(workspace).filter((name) => name.endsWith('.md'))
  return (existsSync(readme) ? [readme] : others.sort().map((name) => join(workspace, name))).slice(0, 1)
}
