/**
 * How to start npm from a script. Under `npm run` that is the very npm which is running, started with this Node:
 * so it works on Windows too, where `npm` is a batch file that Node starts only through a shell.
 *
 * @param {string[]} args
 * @returns {{command: string, args: string[], shell: boolean}} for `child_process.spawn`
 */
export function npm(...args) {
  const running = process.env.npm_execpath
  if (running?.endsWith('.js')) return {command: process.execPath, args: [running, ...args], shell: false}
  return {command: 'npm', args, shell: process.platform === 'win32'}
}
