import {spawn} from 'node:child_process'
import {hasDisplay, onPath} from './desktop.mjs'

/**
 * Finds the `code` command of a VS Code that can show a window: a desktop's, or that of the VS Code in whose terminal
 * this runs.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function findCode() {
  const path = hasDisplay || process.env.VSCODE_IPC_HOOK_CLI ? onPath('code') : undefined
  return path && (await code(path, ['--version'], {timeout: 10_000})) ? path : undefined
}

/**
 * Installs an extension and shows a folder in a new window.
 *
 * @param {string} path       of the command
 * @param {string} vsix
 * @param {string[]} open     a folder, and files in it
 * @param {() => void} onOpen called when the extension is installed and the window is about to open
 * @returns {Promise<boolean>} false when VS Code refused, else true when the window is closed
 */
export async function openInCode(path, vsix, open, onOpen) {
  if (!(await code(path, ['--install-extension', vsix, '--force'], {timeout: 60_000}))) return false
  onOpen()
  return code(path, ['--new-window', '--wait', ...open])
}

/**
 * @param {string} path
 * @param {string[]} args
 * @param {{timeout?: number}} [options]  milliseconds
 * @returns {Promise<boolean>} whether it ended well
 */
function code(path, args, {timeout} = {}) {
  // On Windows it is a batch file, which only a shell starts, and the shell splits what is not quoted.
  const shell = process.platform === 'win32'
  const [command, ...rest] = shell ? [path, ...args].map((text) => `"${text}"`) : [path, ...args]
  return new Promise((resolve) => {
    const child = spawn(command, rest, {shell, timeout, stdio: 'ignore'})
    child.on('error', () => resolve(false))
    child.on('close', (status) => resolve(status === 0))
  })
}
