import * as vscode from 'vscode'
import {sayBriefly} from './message.ts'

/** Asks where a text is to be saved, and saves it there; the dialog asks before another file is replaced. */
export async function saveAs(text: string, options: vscode.SaveDialogOptions): Promise<void> {
  const file = await vscode.window.showSaveDialog(options)
  if (!file) return
  // Not by way of a file beside it: some editors may write the chosen one and no other.
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
  sayBriefly(vscode.l10n.t('Saved {0}', vscode.workspace.asRelativePath(file)))
}
