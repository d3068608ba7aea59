import * as vscode from 'vscode'
import {nthFileName} from '../core/index.ts'

/** The name, with a number behind it if need be, of a file that the folder does not have. */
export async function firstFree(folder: vscode.Uri, name: string): Promise<string> {
  let n = 1
  while (await exists(vscode.Uri.joinPath(folder, nthFileName(name, n)))) n++
  return nthFileName(name, n)
}

/** Only a guess, to propose a name that is free: an edit that makes a file refuses one that exists, whatever was seen here. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}

/**
 * Adds the making of a file to an edit, which fails where there is one already: it checks again, so that no file that
 * appeared in the meantime is overwritten.
 */
export function createFile(edit: vscode.WorkspaceEdit, file: vscode.Uri, text: string): void {
  edit.createFile(file, {overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text)})
}
