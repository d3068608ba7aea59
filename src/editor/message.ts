import * as vscode from 'vscode'

/** What went wrong, for people. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Milliseconds: long enough to be read. */
const sayFor = 5000

/** Says in the status bar, for a moment, that something was done. */
export function sayBriefly(text: string): void {
  vscode.window.setStatusBarMessage(text, sayFor)
}
