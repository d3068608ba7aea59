import * as vscode from 'vscode'
import type {Measures} from '../../core/index.ts'
import {settings} from '../../manifest.ts'
import {core} from '../core.ts'
import type {Findings} from '../findings.ts'

/** How much there is of an open document, by what its settings allow; undefined as in `Findings.draftOf`. */
export async function measuresOf(
  findings: Findings,
  document: vscode.TextDocument,
  cancel?: vscode.CancellationToken
): Promise<Measures | undefined> {
  const {measuresOf, readSettings} = await core()
  const draft = await findings.draftOf(document, cancel)
  const {rules} = readSettings(vscode.workspace.getConfiguration('workback', document.uri).get(settings.rules.key))
  return draft && measuresOf(draft, rules)
}
