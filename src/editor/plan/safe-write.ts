import * as vscode from 'vscode'
import {ifThere} from '../files.ts'

// To move a file over another, the editor first deletes the other. Should it stop just then, the new text lies beside
// it, whole, and takes its place the next time that the file is asked for.

const beside = (file: vscode.Uri): vscode.Uri => file.with({path: `${file.path}.new`})

/** Writes a file so that at any moment either the old text is there or the new one, and neither in part. */
export async function writeSafely(file: vscode.Uri, text: string): Promise<void> {
  const fresh = beside(file)
  await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode(text))
  await vscode.workspace.fs.rename(fresh, file, {overwrite: true})
}

/** Writes a file that must not exist yet. */
export async function writeNew(file: vscode.Uri, text: string): Promise<void> {
  const fresh = beside(file)
  await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode(text))
  try {
    await vscode.workspace.fs.rename(fresh, file, {overwrite: false})
  } catch (error) {
    await vscode.workspace.fs.delete(fresh)
    throw error
  }
}

/** The text of a file as it is on disk, its byte order mark included; undefined where there is none. */
export async function readSafely(file: vscode.Uri): Promise<string | undefined> {
  const text = await readIfThere(file)
  if (text !== undefined) return text
  const fresh = await readIfThere(beside(file))
  if (fresh === undefined) return undefined
  await vscode.workspace.fs.rename(beside(file), file, {overwrite: false})
  return fresh
}

async function readIfThere(file: vscode.Uri): Promise<string | undefined> {
  const bytes = await ifThere(vscode.workspace.fs.readFile(file))
  // What is no UTF-8 is refused: to write it back would lose the rest.
  return bytes && new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
}
