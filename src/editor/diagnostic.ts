import * as vscode from 'vscode'
import type {Finding} from '../core/index.ts'
import {rulePageUri} from './rule-page.ts'

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
