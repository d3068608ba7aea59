import type * as vscode from 'vscode'
import {shownFindings} from '../diagnostic.ts'
import type {Findings} from '../findings.ts'

/**
 * How many findings the editor shows of a document; undefined where it shows none yet, though there are some: to say
 * that there are none would be wrong.
 */
export async function countFindings(
  findings: Findings,
  document: vscode.TextDocument,
  cancel?: vscode.CancellationToken
): Promise<number | undefined> {
  const found = await findings.of(document, cancel)
  const shown = shownFindings(document.uri).length
  return shown > 0 || found?.length === 0 ? shown : undefined
}
