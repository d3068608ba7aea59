import * as vscode from 'vscode'
import {core} from '../core.ts'

/** A git repository, and the well-known host that one of its remotes is at. */
export interface PublicRepository {
  readonly root: vscode.Uri
  readonly host: string
}

/** More folders than this stand above no file. */
const highest = 64

/**
 * The repository around a folder, where it has a remote at which repositories may be public. Folders that cannot be
 * read have none.
 */
export async function publicRepositoryOf(folder: vscode.Uri): Promise<PublicRepository | undefined> {
  let root = folder
  for (let height = 0; height < highest; height++) {
    const config = await configOf(root)
    if (config !== undefined) {
      const {publicHostOf, remotesOf} = await core()
      const host = remotesOf(config).flatMap((address) => publicHostOf(address) ?? [])[0]
      return host === undefined ? undefined : {root, host}
    }
    const above = vscode.Uri.joinPath(root, '..')
    if (above.path === root.path) return undefined
    root = above
  }
  return undefined
}

/** The text of a repository's configuration; undefined where the folder is not the root of one. */
async function configOf(root: vscode.Uri): Promise<string | undefined> {
  const git = vscode.Uri.joinPath(root, '.git')
  const whole = await textOf(vscode.Uri.joinPath(git, 'config'))
  if (whole !== undefined) return whole
  // In a worktree and a submodule it is a file that says where the folder is.
  const [, elsewhere] = /^gitdir:\s*(\S.*)$/m.exec((await textOf(git)) ?? '') ?? []
  if (elsewhere === undefined) return undefined
  const folder = resolved(root, elsewhere)
  const common = (await textOf(vscode.Uri.joinPath(folder, 'commondir')))?.trim()
  return textOf(vscode.Uri.joinPath(common ? resolved(folder, common) : folder, 'config'))
}

function resolved(from: vscode.Uri, path: string): vscode.Uri {
  const plain = path.trim().replaceAll('\\', '/')
  if (/^[a-z]:\//i.test(plain)) return from.with({path: `/${plain}`})
  return plain.startsWith('/') ? from.with({path: plain}) : vscode.Uri.joinPath(from, plain)
}

/** Undefined where there is no such file, or nothing that can be read. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return undefined
  }
}

/** The path of what is below a folder, from there, with `/`. */
export function pathIn(root: vscode.Uri, {path}: vscode.Uri): string {
  return path.slice(root.path.replace(/\/$/, '').length + 1)
}
