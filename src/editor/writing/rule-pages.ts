import * as vscode from 'vscode'
import {openRulePage, ruleScheme} from '../../manifest.ts'
import {rulePageUri} from '../rule-page.ts'

/** The text of a rule's page; undefined where there is no such rule. Anybody may ask for any id: no other file is read. */
export async function readRulePage(extension: vscode.Uri, id: string): Promise<string | undefined> {
  if (!/^[a-z-]+$/.test(id)) return undefined
  const page = vscode.Uri.joinPath(extension, 'docs/rules', `${id}.md`)
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(page))
  } catch {
    return undefined
  }
}

/**
 * Serves the pages of the rules. That they are shown as previews is a default setting, see `contributes`.
 * @param extension the folder that holds them, in docs/rules
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
