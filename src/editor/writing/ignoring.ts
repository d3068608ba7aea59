import * as vscode from 'vscode'
import type {Edit, Finding} from '../../core/index.ts'
import {settings, silenceCommands} from '../../manifest.ts'
import {safeCommands} from '../commands.ts'
import {core, type Core} from '../core.ts'
import {rangeOf} from '../diagnostic.ts'
import type {Findings} from '../findings.ts'

/** A finding that somebody wants to hear no more of, as it is handed to a command. */
export interface Ignored extends Pick<Finding, 'rule' | 'at'> {
  readonly uri: vscode.Uri
  /** Of the document that `at` counts in. */
  readonly version: number
}

/** The commands behind "Ignore … here", "… in this document" and "… in this workspace". */
export function registerIgnoring(findings: Findings, log: vscode.LogOutputChannel): vscode.Disposable {
  const byComment = async (ignored: Ignored, title: string, edit: EditFor): Promise<void> => {
    const reason = await askWhy(title)
    if (reason === undefined) return
    const document = await vscode.workspace.openTextDocument(ignored.uri)
    const ready = await core()
    // While the question was open, the text may have moved on.
    const still =
      document.version === ignored.version || (await findings.of(document))?.some((one) => isSame(one, ignored))
    if (still) await put(document, edit(ready, document.getText(), ignored, reason))
  }
  const {here, document, workspace} = silenceCommands
  const command = safeCommands(log, (why) => vscode.l10n.t('Workback could not change this: {0}', why))
  return vscode.Disposable.from(
    command(here.id, (ignored: Ignored) =>
      byComment(ignored, vscode.l10n.t('Ignore {0} here', ignored.rule), ({ignoreHere}, ...how) => ignoreHere(...how))
    ),
    command(document.id, (ignored: Ignored) =>
      byComment(
        ignored,
        vscode.l10n.t('Ignore {0} in this document', ignored.rule),
        ({ignoreInDocument}, text, {rule}, reason) => ignoreInDocument(text, rule, reason)
      )
    ),
    command(workspace.id, async ({rule}: Ignored) => {
      const reason = await askWhy(vscode.l10n.t('Ignore {0} in this workspace', rule))
      if (reason !== undefined) await switchOff(rule, reason)
    })
  )
}

type EditFor = (core: Core, text: string, ignored: Ignored, reason: string) => Edit

function isSame(finding: Finding, {rule, at}: Ignored): boolean {
  return finding.rule === rule && finding.at.start === at.start && finding.at.end === at.end
}

/** Undefined if they changed their mind; a reason may be left out. */
async function askWhy(title: string): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Why? It may be left empty.'),
    placeHolder: vscode.l10n.t('A reason, for whoever reads this next')
  })
}

async function put(document: vscode.TextDocument, edit: Edit): Promise<void> {
  const change = new vscode.WorkspaceEdit()
  change.replace(document.uri, rangeOf(document, edit), edit.text)
  await vscode.workspace.applyEdit(change)
}

/** Whatever else the workspace sets for the rule stays. */
async function switchOff(rule: string, reason: string): Promise<void> {
  const {key} = settings.rules
  const configuration = vscode.workspace.getConfiguration('workback')
  const set = configuration.inspect<Record<string, unknown>>(key)?.workspaceValue ?? {}
  const before = set[rule]
  const off = {
    ...(typeof before === 'object' ? before : {}),
    severity: 'off',
    ...(reason.trim() && {reason: reason.trim()})
  }
  await configuration.update(key, {...set, [rule]: off}, vscode.ConfigurationTarget.Workspace)
}
