// Tries texts of every sort on the linter for as long as is wanted; `npm test` does so for a quarter of one.
//   npm run fuzz -- --minutes 60
//   npm run fuzz -- --seed N       as a failure names it
import {spawnSync} from 'node:child_process'
import {parseArgs} from 'node:util'

const {values} = parseArgs({options: {minutes: {type: 'string', default: '10'}, seed: {type: 'string'}}})
// There are three ways to make a text, each with its share of the time.
const env = {
  ...process.env,
  FUZZ_SECONDS: String(Number(values.minutes) * 20),
  ...(values.seed && {FUZZ_SEED: values.seed})
}
const node = (/** @type {string[]} */ ...args) => spawnSync(process.execPath, args, {stdio: 'inherit', env}).status ?? 1

process.exitCode =
  node('esbuild.config.mjs') || node('--enable-source-maps', 'node_modules/mocha/bin/_mocha', 'build/fuzz/tests.mjs')
