import * as vscode from 'vscode'
import {ruleScheme} from '../manifest.ts'

/** Where the editor finds the page of a rule: in the extension itself, so that no network is needed. */
export function rulePageUri(id: string): vscode.Uri {
  return vscode.Uri.from({scheme: ruleScheme, path: `/${id}.md`})
}

/**
 * Serves the pages of the rules. That they are shown as previews is a default setting, see `contributes`.
 * @param extension the folder that holds them, in docs/rules
 */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(ruleScheme, {
    async provideTextDocumentContent({path}) {
      // Anybody may open any address of this scheme; no other file is to be read so.
      if (!/^\/[a-z-]+\.md$/.test(path)) return missing
      const page = vscode.Uri.joinPath(extension, 'docs/rules', path)
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(page))
      } catch {
        return missing
      }
    }
  })
}

const missing = 'There is no such rule.\n'
