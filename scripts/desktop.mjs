import {existsSync, readdirSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {downloadAndUnzipVSCode} from '@vscode/test-electron'

/** Whether windows can be shown. */
export const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/**
 * A desktop VS Code for tests: the one that WORKBACK_VSCODE names, or else a downloaded one, of the version that
 * WORKBACK_VSCODE_VERSION names (by default `stable`).
 *
 * @returns {Promise<{executable: string, args: string[]} | string>} the command, with the arguments that go before all
 *   others; or, where none can run, a clause that says why
 */
export async function desktopForTests() {
  const named = process.env.WORKBACK_VSCODE
  if (named) return {executable: named, args: []}
  const virtualDisplay = onPath('xvfb-run')
  if (!hasDisplay && !virtualDisplay) return 'there is no display and no xvfb-run'
  const version = process.env.WORKBACK_VSCODE_VERSION ?? 'stable'
  if (!isDownloaded() && !(await canDownload())) return 'update.code.visualstudio.com does not answer'
  try {
    const executable = await downloadAndUnzipVSCode({version, extensionDevelopmentPath: process.cwd()})
    return !hasDisplay && virtualDisplay
      ? {executable: virtualDisplay, args: ['-a', executable]}
      : {executable, args: []}
  } catch (error) {
    return `its download failed (${error.message})`
  }
}

/** test-electron keeps what it downloads, and takes that when it cannot reach the newest. */
function isDownloaded() {
  return existsSync('.vscode-test') && readdirSync('.vscode-test').some((name) => name.startsWith('vscode-'))
}

/** Asked first, because the download itself would try for long in a network that swallows its requests. */
async function canDownload() {
  // Node's `fetch` knows nothing of proxies, and the download does.
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true
  try {
    const signal = AbortSignal.timeout(5000)
    return (await fetch('https://update.code.visualstudio.com/api/releases/stable', {signal})).ok
  } catch {
    return false
  }
}

/**
 * @param {string} command
 * @returns {string | undefined} its path
 */
export function onPath(command) {
  const suffixes = process.platform === 'win32' ? ['.cmd', '.exe'] : ['']
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders
    .flatMap((folder) => suffixes.map((suffix) => join(folder, command + suffix)))
    .find((path) => existsSync(path))
}
