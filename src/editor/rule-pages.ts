import * as vscode from 'vscode'
import {rulePageText, rules} from '../core/index.ts'
import {ruleScheme} from '../manifest.ts'

/** Where the editor finds the page of a rule: in the extension itself, so that no network is needed. */
export function rulePageUri(id: string): vscode.Uri {
  return vscode.Uri.from({scheme: ruleScheme, path: `/${id}.md`})
}

/** Serves the pages of the rules. That they are shown as previews is a default setting, see `contributes`. */
export function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(ruleScheme, {
    provideTextDocumentContent({path}) {
      const rule = rules.find(({id}) => path === `/${id}.md`)
      return rule ? rulePageText(rule) : 'There is no such rule.\n'
    }
  })
}
