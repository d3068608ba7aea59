import * as vscode from 'vscode'
import {messageOf, saySaved} from '../message.ts'

export type Format = 'svg' | 'csv'

/** Asks where a file is to be, and writes it there; the dialog asks before another one is replaced. */
export async function saveExport(format: Format, text: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  const file = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Coverage Matrix'),
    filters: format === 'svg' ? {SVG: ['svg']} : {CSV: ['csv']},
    ...(folder && {defaultUri: vscode.Uri.joinPath(folder, `coverage.${format}`)})
  })
  if (!file) return
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
    saySaved(file)
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('Could not write the file: {0}', messageOf(error)))
  }
}
