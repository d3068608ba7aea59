import {spawn} from 'node:child_process'
import {atEnd} from './host/cleanup.mjs'
import {npm} from './npm.mjs'

/**
 * Runs npm and waits. Its output is shown only when it fails, since it is of interest only then.
 *
 * @param {string[]} args
 * @param {{cwd: string}} where
 * @throws {Error} with npm's own output when it does not end well
 */
export async function runNpm(args, {cwd}) {
  const {command, args: all, shell} = npm(...args)
  await run(command, all, {cwd, shell, killSignal: 'SIGKILL'}) // it takes its time over any other
}

/**
 * Runs a command and waits. When this process ends before, `killSignal` ends the command.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} what it printed, standard error included
 * @throws {Error} with what it printed when it does not end well
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {...options, stdio: ['ignore', 'pipe', 'pipe']})
    const ended = atEnd(() => child.kill(options.killSignal))
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      ended()
      if (code === 0) resolve(output)
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${signal ?? code}:\n${output.trimEnd()}`))
    })
  })
}
