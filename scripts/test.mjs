// Runs all checks and tests, and ends with the line `N passed, N failed`. A step that fails hides no later one.
//   node scripts/test.mjs [--verbose] [STEP …]     all steps, or those named with what they need
//   node scripts/test.mjs --all-themes workbench   with pictures in light, dark and high-contrast themes
import {parseArgs} from 'node:util'
import {hostSupported} from './host/install.mjs'
import {npm} from './npm.mjs'
import {notRun, runStep} from './steps.mjs'

const node = (/** @type {string[]} */ ...args) => ({command: process.execPath, args})
const module = (/** @type {string} */ path, /** @type {string[]} */ ...args) => node(`node_modules/${path}`, ...args)
const mocha = (/** @type {string[]} */ ...args) =>
  node(
    '--enable-source-maps',
    '--expose-gc',
    'node_modules/mocha/bin/_mocha',
    '--reporter',
    'build/reporter.cjs',
    ...args
  )
const integration = (/** @type {string} */ kind) => node('scripts/integration.mjs', kind)

// Where the embedded VS Code does not run.
const skip = hostSupported ? undefined : 'it needs the embedded VS Code, which runs on Linux x64 only'

/**
 * A `check` counts as one, `tests` as many as were executed, a `preparation` only when it fails. What drives an editor
 * runs `alone`, since it is sensitive to a busy machine; the others run two at a time, and beside them what only `waits`
 * for the network and the disk. What takes long comes early, so that nothing is left to wait for.
 *
 * @type {import('./steps.mjs').Step[]}
 */
const steps = [
  {name: 'build', counts: 'check', alone: true, run: node('esbuild.config.mjs')},
  {name: 'host', counts: 'preparation', waits: true, skip, run: node('scripts/host/install.mjs')},
  {name: 'types', counts: 'check', run: module('typescript/bin/tsc', '--noEmit')},
  {name: 'webview-types', counts: 'check', run: module('typescript/bin/tsc', '-p', 'src/webview')},
  {name: 'lint', counts: 'check', run: module('eslint/bin/eslint.js', '.')},
  {name: 'format', counts: 'check', run: module('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')},
  {name: 'generated', counts: 'check', run: node('build/generate.mjs', '--check')},
  {name: 'hostile', counts: 'tests', quiet: true, run: mocha('--timeout=60000', 'build/hostile/tests.mjs')},
  {name: 'terminal', counts: 'tests', quiet: true, run: mocha('--timeout=60000', 'build/terminal/tests.mjs')},
  {name: 'properties', counts: 'tests', quiet: true, run: mocha('--timeout=60000', 'build/properties/tests.mjs')},
  {name: 'unit', counts: 'tests', quiet: true, run: mocha('build/unit/tests.mjs')},
  {name: 'fuzz', counts: 'tests', quiet: true, run: mocha('--timeout=0', 'build/fuzz/tests.mjs')},
  {name: 'accuracy', counts: 'tests', quiet: true, run: mocha('--timeout=60000', 'build/accuracy/tests.mjs')},
  {name: 'editor', counts: 'tests', quiet: true, run: mocha('--timeout=60000', 'build/editor/tests.mjs')},
  {
    name: 'grammar',
    counts: 'check',
    run: module(
      'vscode-tmgrammar-test/dist/unit.js',
      '--grammar=test/grammar/markdown.tmLanguage.json',
      'test/grammar/*.test.md'
    )
  },
  {name: 'integration-node', counts: 'tests', alone: true, run: integration('node')},
  {name: 'integration-web', counts: 'tests', alone: true, skip, needs: ['host'], run: integration('web')},
  {name: 'integration-oldest', counts: 'tests', alone: true, skip, needs: ['host'], run: integration('oldest')},
  {name: 'package', counts: 'check', alone: true, run: npm('run', 'package')},
  {
    name: 'repository',
    counts: 'tests',
    alone: true,
    quiet: true,
    needs: ['package'],
    run: mocha('--timeout=60000', 'build/repository/tests.mjs')
  },
  {
    name: 'workbench',
    counts: 'tests',
    alone: true,
    skip,
    needs: ['host', 'package'],
    run: mocha('--timeout=120000', 'test/workbench/*.test.mjs')
  }
]

const {values: options, positionals: names} = parseArgs({
  options: {verbose: {type: 'boolean', default: false}, 'all-themes': {type: 'boolean', default: false}},
  allowPositionals: true
})
if (options['all-themes']) process.env.WORKBACK_ALL_THEMES = '1'
const unknown = names.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length) {
  console.error(`No such step: ${unknown.join(', ')}. The steps are ${steps.map(({name}) => name).join(', ')}.`)
  process.exit(2)
}

const total = {passed: 0, failed: 0, skipped: 0}
/** @type {Set<string>} */
const failed = new Set()

const [build, ...others] = names.length ? withNeeds(names) : steps
const waiting = Promise.all(others.filter(({waits}) => waits).map(take))
await take(build)
if (!failed.has('build')) {
  const together = others.filter(({alone, waits}) => !alone && !waits)
  const next = async () => {
    for (let step = together.shift(); step; step = together.shift()) await take(step)
  }
  await Promise.all([next(), next(), waiting])
  for (const step of others.filter(({alone}) => alone)) await take(step)
}
await waiting
const {passed, skipped} = total
if (skipped) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0

/** The named steps and all that they need, in the order of the table. */
function withNeeds(/** @type {string[]} */ names) {
  const wanted = new Set(['build', ...names])
  for (const step of steps.toReversed()) if (wanted.has(step.name)) step.needs?.forEach((name) => wanted.add(name))
  return steps.filter(({name}) => wanted.has(name))
}

async function take(/** @type {import('./steps.mjs').Step} */ step) {
  const missing = step.skip ? undefined : step.needs?.find((name) => failed.has(name))
  const count = missing ? notRun(step, missing) : await runStep(step, options)
  if (count.failed) failed.add(step.name)
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += count[key]
}
