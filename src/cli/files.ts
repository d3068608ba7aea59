import {existsSync, readFileSync, statSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import {globby} from 'globby'
import {longestText} from '../core/index.ts'

/** A path that gave no document; the message is one line for the user. */
export interface Unreadable {
  readonly message: string
}

export interface Source {
  /** As the user would write it, relative to where they are. */
  readonly path: string
  readonly text: string
}

/** The Markdown files that the paths stand for: files as they are, directories by their Markdown, ignore files respected. */
export async function findFiles(paths: readonly string[]): Promise<(string | Unreadable)[]> {
  const found = await Promise.all(paths.map((one) => expand(one)))
  const seen = new Set<string>()
  return found.flat().filter((one) => {
    if (typeof one !== 'string') return true
    const key = path.resolve(one)
    return !seen.has(key) && seen.add(key)
  })
}

async function expand(given: string): Promise<(string | Unreadable)[]> {
  try {
    return (await stat(given)).isDirectory() ? await walk(given) : [given]
  } catch (error) {
    return [{message: why(given, error)}]
  }
}

async function walk(directory: string): Promise<(string | Unreadable)[]> {
  const find = (suppressErrors: boolean): Promise<string[]> =>
    globby('**/*.{md,markdown}', {
      cwd: directory,
      gitignore: true,
      ignoreFiles: ignoreFiles(directory),
      ignore: ['**/node_modules/**'],
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
      suppressErrors
    })
  const here = (inside: string): string => path.join(directory, inside)
  try {
    const inside = await find(false)
    return inside.length > 0
      ? inside.sort().map(here)
      : [{message: `${directory}: no Markdown files here, or all of them are ignored`}]
  } catch (error) {
    // What can be read is read all the same.
    const inside = await find(true)
    const at = (error as NodeJS.ErrnoException).path
    const where = at ? here(path.relative(path.resolve(directory), path.resolve(at))) : directory
    return [...inside.sort().map(here), {message: why(where, error)}]
  }
}

/** Where our ignore files lie: below a directory and above it up to the root of its repository, as Git's own do. */
function ignoreFiles(directory: string): string[] {
  const below = '**/.workbackignore'
  const above: string[] = []
  for (let at = path.resolve(directory); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return [below, ...above]
    if (at === path.dirname(at)) return [below]
    above.push(`${'../'.repeat(above.length + 1)}.workbackignore`)
  }
}

/** Reads a document, at once: to wait for each of its steps takes longer than most documents take to be checked. Never throws. */
export function readSource(file: string): Source | Unreadable {
  try {
    // By the size alone: a file of gigabytes is not to be read into memory before it is refused.
    const found = statSync(file)
    // A device or a pipe without a writer would be read for ever.
    if (!found.isFile()) return {message: `${file}: not a file`}
    const {size} = found
    if (size > longestText * 4) return tooLong(file, size)
    const bytes = readFileSync(file)
    if (bytes.subarray(0, 8192).includes(0)) return {message: `${file}: not a text file`}
    const text = decode(bytes)
    if (text === undefined) return {message: `${file}: not UTF-8 text`}
    return text.length > longestText ? tooLong(file, size) : {path: file, text}
  } catch (error) {
    return {message: why(file, error)}
  }
}

/** Without its byte order mark, which no editor counts as a column. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function tooLong(file: string, bytes: number): Unreadable {
  return {
    message: `${file}: too long to check (${(bytes / 1e6).toFixed(1)} MB; at most ${longestText / 1e6} million characters)`
  }
}

/** Why a file could not be read, as one line for the user. */
export function why(file: string, error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  const known: Record<string, string> = {
    ENOENT: 'no such file or directory',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'is a directory',
    ENOTDIR: 'no such file or directory'
  }
  return `${file}: ${known[code ?? ''] ?? message}`
}
