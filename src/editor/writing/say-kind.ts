import * as vscode from 'vscode'
import type {Kind} from '../../core/index.ts'
import {writingCommands} from '../../manifest.ts'
import {safeCommands} from '../commands.ts'
import {core} from '../core.ts'
import {rangeOf} from '../diagnostic.ts'
import {isOurs} from '../documents.ts'
import type {Findings} from '../findings.ts'
import {kindName} from '../wording.ts'

/** The command that asks what the document is, and writes it into its front matter; one undo takes it back. */
export function registerSayKind(findings: Findings, log: vscode.LogOutputChannel): vscode.Disposable {
  const command = safeCommands(log, (why) => vscode.l10n.t('Workback could not change this: {0}', why))
  return command(writingCommands.sayKind.id, async (said?: unknown) => {
    const {isKind, kinds, sayKind} = await core()
    const document = vscode.window.activeTextEditor?.document
    if (!document || !isOurs(document)) return
    const kind = typeof said === 'string' && isKind(said) ? said : await askKind(kinds)
    if (!kind) return
    const draft = await findings.draftOf(document)
    if (!draft) return
    const change = sayKind(draft.document, kind)
    const edit = new vscode.WorkspaceEdit()
    edit.replace(document.uri, rangeOf(document, change), change.text)
    await vscode.workspace.applyEdit(edit)
  })
}

async function askKind(kinds: readonly Kind[]): Promise<Kind | undefined> {
  const picks = kinds.map((is) => ({label: kindName(is), detail: about(is), is}))
  const picked = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('What is this document?'),
    placeHolder: vscode.l10n.t('It is written into the front matter, where you can change it')
  })
  return picked?.is
}

function about(kind: Kind): string {
  switch (kind) {
    case 'prfaq':
      return vscode.l10n.t('A press release as of the day of the launch, with the questions that it raises')
    case 'prd':
      return vscode.l10n.t('What to build, for whom, why, and how to tell that it worked')
    case 'story':
      return vscode.l10n.t('One story or several, as SPSIL, as STAR or without labels')
    case 'essay':
      return vscode.l10n.t('The answer to a prompt, in about two pages of prose')
    case 'narrative':
      return vscode.l10n.t('A six-pager, a one-pager or a brief that asks for a decision')
  }
}
