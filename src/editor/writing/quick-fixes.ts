import * as vscode from 'vscode'
import type {Edit, Finding} from '../../core/index.ts'
import {silenceCommands} from '../../manifest.ts'
import {core, type Core} from '../core.ts'
import {rangeOf, ruleOf} from '../diagnostic.ts'
import {workspaceEdit} from '../edits.ts'
import type {Findings} from '../findings.ts'
import type {Ignored} from './ignoring.ts'

const fixAll = vscode.CodeActionKind.SourceFixAll.append('workback')

/** Offers what mends a finding, what silences it, and all safe fixes together as `source.fixAll.workback`. */
export function registerQuickFixes(findings: Findings): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider({language: 'markdown'}, quickFixProvider(findings), {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll]
  })
}

export function quickFixProvider(findings: Findings): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, _range, {diagnostics, only}, cancel) {
      const ours = diagnostics.filter((one) => ruleOf(one) !== undefined)
      // Only who asks for it by name gets all of them at once, as does the editor when it saves.
      const wantsAll = only?.contains(fixAll) ?? false
      if (ours.length === 0 && !wantsAll) return []
      // Of a text that has changed meanwhile, the editor asks again.
      const found = (await findings.of(document, cancel)) ?? []
      const {rules, safeFixes} = await core()
      const all = wantsAll ? fixEverything(document, safeFixes(found)) : []
      const pairs = ours.flatMap((diagnostic) => {
        // A diagnostic may be of the text before the last key.
        const finding = found.find((one) => isAbout(document, one, diagnostic))
        return finding ? [{diagnostic, finding}] : []
      })
      const each = (make: (finding: Finding, document: vscode.TextDocument) => vscode.CodeAction[]) =>
        pairs.flatMap(({diagnostic, finding}) =>
          make(finding, document).map((action) => Object.assign(action, {diagnostics: [diagnostic]}))
        )
      const ignoring = each((finding, document) => ignoringOf(finding, document, isOfSilences(finding.rule, rules)))
      return [...each(mending), ...ignoring, ...all]
    }
  }
}

function isAbout(document: vscode.TextDocument, finding: Finding, diagnostic: vscode.Diagnostic): boolean {
  return finding.rule === ruleOf(diagnostic) && rangeOf(document, finding).isEqual(diagnostic.range)
}

function mending({fixes}: Finding, document: vscode.TextDocument): vscode.CodeAction[] {
  return fixes.map((fix, index) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix)
    action.edit = workspaceEdit(document, [fix])
    action.isPreferred = index === 0
    return action
  })
}

function isOfSilences(rule: string, rules: Core['rules']): boolean {
  return rules.some(({id, judgesSilences}) => id === rule && judgesSilences)
}

function ignoringOf(finding: Finding, document: vscode.TextDocument, ofSilences: boolean): vscode.CodeAction[] {
  const {rule, at} = finding
  const ignored: Ignored = {uri: document.uri, rule, at, version: document.version}
  const {here, document: whole, workspace} = silenceCommands
  const offered = [
    // What a comment says of a comment is a riddle.
    ...(ofSilences ? [] : [{id: here.id, title: vscode.l10n.t('Ignore {0} here', rule)}]),
    ...(ofSilences ? [] : [{id: whole.id, title: vscode.l10n.t('Ignore {0} in this document', rule)}]),
    // Without a folder there are no settings of a workspace.
    ...(vscode.workspace.workspaceFolders
      ? [{id: workspace.id, title: vscode.l10n.t('Ignore {0} in this workspace', rule)}]
      : [])
  ]
  return offered.map(({id, title}) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
    action.command = {command: id, title, arguments: [ignored]}
    return action
  })
}

function fixEverything(document: vscode.TextDocument, edits: readonly Edit[]): vscode.CodeAction[] {
  if (edits.length === 0) return []
  const action = new vscode.CodeAction(vscode.l10n.t('Make all safe fixes of Workback'), fixAll)
  action.edit = workspaceEdit(document, edits)
  return [action]
}
