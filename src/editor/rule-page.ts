import * as vscode from 'vscode'
import {ruleScheme} from '../manifest.ts'

/** Where the editor finds the page of a rule: in the extension itself, so that no network is needed. */
export function rulePageUri(id: string): vscode.Uri {
  return vscode.Uri.from({scheme: ruleScheme, path: `/${id}.md`})
}
