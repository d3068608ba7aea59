// Measures the extension in the Node extension host of the embedded VS Code: how long it takes to load and to start, a
// document to be checked, a key to be answered, and for how long it holds up the host at most.
//   node scripts/bench-host.mjs
import * as esbuild from 'esbuild'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {allDocuments} from './all-documents.mjs'
import {runInHost} from './host/run-in-host.mjs'
import {copyWorkspace} from './host/workspace.mjs'
import {run} from './run.mjs'
import {mark} from './say.mjs'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
const tests = join(root, 'build/integration/bench.js')

// What is measured is what is shipped.
await run(process.execPath, ['esbuild.config.mjs', '--shipped'], {cwd: root})
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['test/integration/bench.ts'],
  outfile: tests,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  plugins: [allDocuments],
  logLevel: 'warning'
})
process.exitCode = await runInHost({
  kind: 'node',
  extensions: [root],
  tests,
  workspace: copyWorkspace(join(root, 'test/fixtures/workspace')).path,
  timeout: 300,
  onLine: (line) => {
    if (line.startsWith(mark)) console.log(line.slice(mark.length))
  }
})
