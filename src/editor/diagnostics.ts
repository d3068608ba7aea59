import * as vscode from 'vscode'
import type {Finding} from '../core/index.ts'
import {settings} from '../manifest.ts'
import {Debounced, isOurs} from './documents.ts'
import type {Findings} from './findings.ts'
import {rulePageUri} from './rule-pages.ts'

// Long enough that a word is not judged letter by letter, short enough to feel immediate.
export const pause = 150

/** Shows the linter's findings in every document that somebody has looked at, until it is closed. */
export function registerDiagnostics(findings: Findings): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(diagnosticSource)
  const pending = new Debounced(pause)
  const seen = new Set<vscode.TextDocument>()

  const check = async (document: vscode.TextDocument): Promise<void> => {
    const found = await findings.of(document)
    // What has overtaken this check has asked for its own.
    if (!found) return
    const shown = found.map((finding) => diagnostic(document, finding))
    if (shown.length > 0) collection.set(document.uri, shown)
    else collection.delete(document.uri)
  }
  const look = (): void => {
    const fresh = vscode.window.visibleTextEditors.map(({document}) => document).filter((one) => !seen.has(one))
    for (const document of fresh) {
      seen.add(document)
      void check(document)
    }
  }
  look()

  return vscode.Disposable.from(
    collection,
    pending,
    vscode.window.onDidChangeVisibleTextEditors(look),
    // To the editor, a document in another language is another document, though no other is visible.
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      // An edit cancels the check of the text before it, so that no result of an older text is ever shown.
      if (seen.has(document) && isOurs(document) && contentChanges.length > 0)
        pending.run(document.uri, () => void check(document))
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      pending.cancel(document.uri)
      seen.delete(document)
      collection.delete(document.uri)
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!Object.values(settings).some(({key}) => event.affectsConfiguration(`workback.${key}`))) return
      findings.forgetAll()
      for (const document of seen) void check(document)
    })
  )
}

/** The words of a finding, as the editor counts. */
export function rangeOf(document: vscode.TextDocument, {at}: Pick<Finding, 'at'>): vscode.Range {
  return new vscode.Range(document.positionAt(at.start), document.positionAt(at.end))
}

/** The place of some words, as the core counts. */
export function spanOf(document: vscode.TextDocument, {start, end}: vscode.Range): Finding['at'] {
  return {start: document.offsetAt(start), end: document.offsetAt(end)}
}

/** The rule of a diagnostic, if it is one of ours. */
export function ruleOf({source, code}: vscode.Diagnostic): string | undefined {
  return source === diagnosticSource && typeof code === 'object' ? String(code.value) : undefined
}

/** The findings that the editor shows of a document, in reading order. */
export function shownFindings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((one) => ruleOf(one) !== undefined)
    .sort((a, b) => a.range.start.compareTo(b.range.start))
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
