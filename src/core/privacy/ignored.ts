/**
 * Whether the text of a `.gitignore` names a file or a folder around it. Of wildcards only `*`, `*.md`, `folder/*` and
 * `folder/**` are read, and any other that takes something back is taken to mean this: in doubt a person is asked.
 * @param path from the folder of the `.gitignore`, with `/`
 */
export function isIgnored(gitignore: string, path: string): boolean {
  let ignored = false
  for (const line of linesOf(gitignore)) {
    if (!line.startsWith('!')) ignored ||= names(line, path)
    else if (wildcard.test(line) || names(line.slice(1), path)) ignored = false
  }
  return ignored
}

const wildcard = /[*?[]/

function names(line: string, path: string): boolean {
  if (/^(?:\/?\*|\*\.\w+)$/.test(line)) return path.endsWith(line.slice(line.indexOf('*') + 1))
  const pattern = line.replace(/\/\*\*?$/, '/')
  const folder = pattern.endsWith('/')
  const plain = (folder ? pattern.slice(0, -1) : pattern).replace(/\\(.)/g, '$1')
  const parts = path.split('/')
  // The path and the folders around it; of these, and not of the path, a line with a slash at its end speaks.
  const around = parts.map((_, index) => parts.slice(0, index + 1).join('/')).slice(0, folder ? -1 : undefined)
  const atTop = pattern !== line || plain.includes('/')
  return around.some((one) => plain === (atTop ? one : one.slice(one.lastIndexOf('/') + 1)) || plain === `/${one}`)
}

function linesOf(gitignore: string): string[] {
  return gitignore
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
    .filter((line) => line && !line.startsWith('#'))
}

/** The line that leaves out one file, or one folder where it ends with `/`, and nothing of the same name elsewhere. */
function ignoringLine(path: string): string {
  return `/${path.replace(/[\\*?[\]]/g, '\\$&')}`
}

/**
 * What has to stand behind the text of a `.gitignore` for it to leave out these paths, too, in the text's own line
 * ends; empty where it does already.
 * @param paths from the folder of the `.gitignore`, with `/`; a folder ends with one
 */
export function ignoringText(gitignore: string, paths: readonly string[]): string {
  const there = new Set(linesOf(gitignore))
  // A line break in a name would begin another line.
  const speakable = paths.filter((path) => !/[\r\n]/.test(path))
  const lines = [...new Set(speakable.map(ignoringLine))].filter((line) => !there.has(line))
  if (lines.length === 0) return ''
  const end = /\r\n/.test(gitignore) ? '\r\n' : '\n'
  const apart = gitignore === '' || /[\r\n]$/.test(gitignore) ? '' : end
  return apart + ['# Stories are personal', ...lines].map((line) => line + end).join('')
}
