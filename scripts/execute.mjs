import {spawn} from 'node:child_process'
import {createInterface} from 'node:readline'
import {PassThrough} from 'node:stream'

const posix = process.platform !== 'win32'

/** What has to be ended when this process is. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

let ending = false
for (const [signal, number] of /** @type {const} */ ([
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15]
])) {
  process.on(signal, async () => {
    if (ending) return // npm hands on the signal that the terminal has already sent
    ending = true
    await Promise.all([...running].map(end))
    process.exit(128 + number)
  })
}

/**
 * Runs a command in a process group of its own, so that it can be ended with all that it has started.
 *
 * @param {{command: string, args: string[], shell?: boolean}} what
 * @param {number} limit  seconds after which it is ended
 * @param {(line: string) => void} onLine  receives each line of its output as it comes
 * @returns {Promise<{code: number | string, output: string}>} the code or signal that it ended with, and all its output
 */
export async function execute({command, args, shell = false}, limit, onLine) {
  const child = spawn(command, args, {shell, detached: posix, stdio: ['ignore', 'pipe', 'pipe']})
  running.add(child)
  const both = new PassThrough()
  for (const stream of [child.stdout, child.stderr]) stream.pipe(both, {end: false})
  let output = ''
  const reading = (async () => {
    for await (const line of createInterface({input: both})) {
      output += `${line}\n`
      onLine(line)
    }
  })()
  let late = false
  const timer = setTimeout(() => {
    late = true
    void end(child)
  }, limit * 1000)
  /** @type {number | string} */
  const code = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => resolve(signal ?? code ?? 'nothing'))
  })
  clearTimeout(timer)
  both.end()
  await reading
  running.delete(child)
  return {code: late ? `a timeout of ${limit} s` : code, output}
}

/** Ends a process with its group, gently at first, so that it can clean up. */
async function end(/** @type {import('node:child_process').ChildProcess} */ child) {
  const signal = (/** @type {NodeJS.Signals | 0} */ name) => {
    try {
      return child.pid !== undefined && process.kill(posix ? -child.pid : child.pid, name)
    } catch {
      return false // it has ended
    }
  }
  signal('SIGINT')
  for (let tenths = 0; tenths < 100 && signal(0); tenths++) await new Promise((resolve) => setTimeout(resolve, 100))
  signal('SIGKILL')
}
