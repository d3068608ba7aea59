import * as vscode from 'vscode'
import {openRulePage, ruleScheme} from '../../manifest.ts'
import {rulePageUri} from '../rule-page.ts'

/** The text of a rule's page; undefined where there is no such rule. */
export async function readRulePage(extension: vscode.Uri, id: string): Promise<string | undefined> {
  try {
    const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/rule-pages.json'))
    return new Map<string, string>(Object.entries(JSON.parse(new TextDecoder().decode(file)))).get(id)
  } catch {
    return undefined
  }
}

/**
 * Serves the pages of the rules. That they are shown as previews is a default setting, see `contributes`.
 * @param extension the folder that holds them
 */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(ruleScheme, {
      async provideTextDocumentContent({path}) {
        const [, id = ''] = /^\/([a-z-]+)\.md$/.exec(path) ?? []
        return (await readRulePage(extension, id)) ?? `${vscode.l10n.t('There is no such rule.')}\n`
      }
    }),
    vscode.commands.registerCommand(openRulePage.id, (id: unknown) =>
      vscode.commands.executeCommand('vscode.open', rulePageUri(String(id)))
    )
  )
}
