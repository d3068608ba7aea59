import * as vscode from 'vscode'
import type {Finding} from '../core/index.ts'
import {settings} from '../manifest.ts'
import {Debounced, isOurs} from './documents.ts'
import type {Findings} from './findings.ts'
import {rulePageUri} from './rule-pages.ts'

// Long enough that a word is not judged letter by letter, short enough to feel immediate.
const pause = 150

/** Shows the linter's findings in every open document of a known kind. */
export function registerDiagnostics(findings: Findings): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(diagnosticSource)
  const pending = new Debounced(pause)

  const check = (document: vscode.TextDocument): void => {
    const found = findings.of(document).map((finding) => diagnostic(document, finding))
    if (found.length > 0) collection.set(document.uri, found)
    else collection.delete(document.uri)
  }
  const forget = (document: vscode.TextDocument): void => {
    pending.cancel(document.uri)
    findings.forget(document)
    collection.delete(document.uri)
  }
  const checkAll = (): void => vscode.workspace.textDocuments.forEach(check)
  checkAll()

  return vscode.Disposable.from(
    collection,
    pending,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      // An edit cancels the check of the text before it, so that no result of an older text is ever shown.
      if (isOurs(document) && contentChanges.length > 0) pending.run(document.uri, () => check(document))
    }),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!Object.values(settings).some(({key}) => event.affectsConfiguration(`workback.${key}`))) return
      findings.forgetAll()
      checkAll()
    })
  )
}

/** The words of a finding, as the editor counts. */
export function rangeOf(document: vscode.TextDocument, {at}: Pick<Finding, 'at'>): vscode.Range {
  return new vscode.Range(document.positionAt(at.start), document.positionAt(at.end))
}

/** The rule of a diagnostic, if it is one of ours. */
export function ruleOf({source, code}: vscode.Diagnostic): string | undefined {
  return source === diagnosticSource && typeof code === 'object' ? String(code.value) : undefined
}

const diagnosticSource = 'workback'

function diagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const {reason, asks, severity, rule} = finding
  const level = severity === 'warning' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information
  const shown = new vscode.Diagnostic(rangeOf(document, finding), `${reason}. ${asks}`, level)
  shown.source = diagnosticSource
  shown.code = {value: rule, target: rulePageUri(rule)}
  return shown
}
