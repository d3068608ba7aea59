import * as vscode from 'vscode'

/** A document that is open, whoever has opened it. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString() && !one.isClosed)
}

/** The document of a file, where it says more than the file does. */
export function unsavedDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const document = openDocument(uri)
  return document?.isDirty || document?.isUntitled ? document : undefined
}

/** What is read of a file; undefined where there is none. */
export async function ifThere<T>(reading: Thenable<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined
    throw error
  }
}
