// Measures Workback against its targets, and against others in the same run. docs/performance.md says how and why.
//   npm run bench                     everything, some ten minutes
//   npm run bench -- edit size        these measures only
//   npm run bench -- --quick          fewer rounds and files: a first look
//   npm run bench -- --json FILE      the figures in a file, too
import {existsSync, writeFileSync} from 'node:fs'
import {availableParallelism, cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {run, runNpm} from '../scripts/run.mjs'
import {edit} from './measures/edit.mjs'
import {full} from './measures/full.mjs'
import {growth} from './measures/growth.mjs'
import {hostile} from './measures/hostile.mjs'
import {size} from './measures/size.mjs'
import {terminal} from './measures/terminal.mjs'
import {table} from './table.mjs'

const bench = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

/** @type {Record<string, import('./measures/measure.mjs').Measure>} */
const measures = {edit, full, growth, terminal, size, hostile}

const {values: options, positionals: names} = parseArgs({
  options: {quick: {type: 'boolean', default: false}, json: {type: 'string'}},
  allowPositionals: true
})
const unknown = names.filter((name) => !Object.hasOwn(measures, name))
if (unknown.length) {
  console.error(`No such measure: ${unknown.join(', ')}. The measures are ${Object.keys(measures).join(', ')}.`)
  process.exit(2)
}

const effort = options.quick ? {rounds: 3, budget: 60, files: 100} : {rounds: 9, budget: 120, files: 1000}

if (!existsSync(`${bench}/node_modules`)) {
  console.error('Installing the linters of others (once) …')
  await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {cwd: bench})
}
// What is shipped is what is measured.
await run(process.execPath, ['esbuild.config.mjs', '--shipped'], {cwd: root})

/** @type {import('./measures/measure.mjs').Row[]} */
const rows = []
for (const name of names.length ? names : Object.keys(measures)) {
  console.error(`${name} …`)
  try {
    rows.push(...(await measures[name](effort)))
  } catch (error) {
    // The others are of interest all the same.
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
console.log(table(rows))
if (options.json) {
  const machine = {node: process.version, processor: cpus()[0]?.model, processors: availableParallelism()}
  writeFileSync(options.json, `${JSON.stringify({machine, effort, rows}, undefined, 2)}\n`)
}
