import * as vscode from 'vscode'
import type {Finding} from '../core/index.ts'
import {rulePageUri} from './rule-pages.ts'

export const diagnosticSource = 'workback'

/** A finding as the editor shows it. */
export function diagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const {reason, asks, severity, rule} = finding
  const level = severity === 'warning' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information
  const shown = new vscode.Diagnostic(rangeOf(document, finding), `${reason}. ${asks}`, level)
  shown.source = diagnosticSource
  shown.code = {value: rule, target: rulePageUri(rule)}
  return shown
}

/** The words of a finding, as the editor counts. */
export function rangeOf(document: vscode.TextDocument, {at}: Pick<Finding, 'at'>): vscode.Range {
  return new vscode.Range(document.positionAt(at.start), document.positionAt(at.end))
}

/** The rule of a diagnostic, if it is one of ours. */
export function ruleOf({source, code}: vscode.Diagnostic): string | undefined {
  return source === diagnosticSource && typeof code === 'object' ? String(code.value) : undefined
}
