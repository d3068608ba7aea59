import {mkdirSync, writeFileSync} from 'node:fs'
import {execute} from './execute.mjs'
import {mark} from './say.mjs'
import {toSource} from './source-map.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {'check' | 'tests' | 'preparation'} counts
 * @property {{command: string, args: string[], shell?: boolean}} run
 * @property {boolean} [alone]   runs with no other, and shows its lines as they come
 * @property {boolean} [waits]   begins at once, and runs beside all others
 * @property {boolean} [quiet]   does not show the tests that passed
 * @property {string} [skip]     why it cannot run on this platform
 * @property {string[]} [needs]  the steps that have to pass before it
 *
 * @typedef {{passed: number, failed: number, skipped: number}} Count
 */

/** Longer than any step takes, and shorter than a person's patience. Seconds. */
const limit = 400

/** Keeps the whole output of each step. */
const logs = 'build/logs'

const none = {passed: 0, failed: 0, skipped: 0}

/**
 * Runs a step and prints how long it took, how it ended and what a person has to know of it.
 *
 * @param {Step} step
 * @param {{verbose?: boolean}} [options]
 * @returns {Promise<Count>} what it adds to the total
 */
export async function runStep(step, {verbose = false} = {}) {
  if (step.skip) {
    report(step, undefined, `skipped: ${step.skip}`)
    return step.counts === 'preparation' ? none : {...none, skipped: 1}
  }
  const live = step.alone && step.counts === 'tests'
  if (live) console.log(step.name)
  /** @type {string[]} */
  const held = []
  const show = (/** @type {string} */ line) => (live ? console.log(indent(line)) : held.push(line))
  const started = performance.now()
  const {code, output} = await execute(step.run, limit, (line) => {
    if (line.startsWith(mark) && (verbose || isOfInterest(step, line))) show(toSource(line.slice(mark.length)))
  })
  mkdirSync(logs, {recursive: true})
  writeFileSync(`${logs}/${step.name}.log`, output)

  const {count, verdict, explain} = step.counts === 'tests' ? ofTests(code, output) : ofCheck(step, code)
  if (explain) output.trimEnd().split('\n').slice(-200).map(toSource).forEach(show)
  report(step, performance.now() - started, verdict)
  for (const line of held) console.log(indent(line))
  return count
}

/**
 * Says that a step was not run because another failed, which is a failure too.
 *
 * @param {Step} step
 * @param {string} other
 * @returns {Count}
 */
export function notRun(step, other) {
  report(step, undefined, `FAILED: not run, because ${other} failed`)
  return {...none, failed: 1}
}

function ofCheck(/** @type {Step} */ step, /** @type {number | string} */ code) {
  const failed = code !== 0
  const passed = !failed && step.counts === 'check'
  return {
    count: {...none, passed: Number(passed), failed: Number(failed)},
    verdict: failed ? `FAILED: it ended with ${code}` : 'ok',
    explain: failed
  }
}

/** A run that says nothing, executes nothing or ends badly without a failed test has not shown that anything works. */
function ofTests(/** @type {number | string} */ code, /** @type {string} */ output) {
  const json = output.split('\n').findLast((line) => line.startsWith(`${mark}SUMMARY `))
  /** @type {Count} */
  const count = json ? JSON.parse(json.slice(`${mark}SUMMARY `.length)) : none
  const counts = [`${count.passed} passed`, `${count.failed} failed`, `${count.skipped} skipped`]
  const verdict = counts.filter((text) => !text.startsWith('0 ')).join(', ')
  if (count.failed) return {count, verdict: `FAILED: ${verdict}`, explain: false}
  if (code === 0 && count.passed) return {count, verdict, explain: false}
  const reason = code === 0 ? 'no test was executed' : `it ended with ${code}`
  return {
    count: {...count, failed: 1},
    verdict: `FAILED: ${[reason, verdict].filter(Boolean).join(', ')}`,
    explain: true
  }
}

function isOfInterest(/** @type {Step} */ step, /** @type {string} */ line) {
  const text = line.slice(mark.length)
  return !text.startsWith('SUMMARY ') && !(step.quiet && text.startsWith('ok '))
}

function report(
  /** @type {Step} */ step,
  /** @type {number | undefined} */ milliseconds,
  /** @type {string} */ verdict
) {
  const seconds = milliseconds === undefined ? '' : `${(milliseconds / 1000).toFixed(1)} s`
  console.log(`${step.name.padEnd(20)}${seconds.padStart(8)}  ${verdict}`)
}

function indent(/** @type {string} */ line) {
  return `  ${line}`
}
