import * as vscode from 'vscode'
import {lint, type Finding} from '../core/index.ts'
import {settings} from '../manifest.ts'
import {Debounced, isOurs, textOf} from './documents.ts'
import {rulePageUri} from './rule-pages.ts'

// Long enough that a word is not judged letter by letter, short enough to feel immediate.
const pause = 150

/** Shows the linter's findings in every open document of a known kind. */
export function registerDiagnostics(log: vscode.LogOutputChannel): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('workback')
  const pending = new Debounced(pause)

  const check = (document: vscode.TextDocument): void => {
    if (!isOurs(document) || !isEnabled(document)) {
      collection.delete(document.uri)
      return
    }
    const text = textOf(document)
    if (text === undefined) log.info(`Not checked, it is too long: ${document.uri.path}`)
    try {
      collection.set(document.uri, text === undefined ? [] : lint(text).map((finding) => diagnostic(document, finding)))
    } catch (error) {
      log.error(`Could not check ${document.uri.path}`, error)
      collection.delete(document.uri)
    }
  }
  const forget = (document: vscode.TextDocument): void => {
    pending.cancel(document.uri)
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
      if (event.affectsConfiguration(`workback.${settings.lint.key}`)) checkAll()
    })
  )
}

function isEnabled(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('workback', document.uri).get(settings.lint.key, settings.lint.default)
}

function diagnostic(document: vscode.TextDocument, {at, reason, asks, severity, rule}: Finding): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(at.start), document.positionAt(at.end))
  const level = severity === 'warning' ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information
  const shown = new vscode.Diagnostic(range, `${reason}. ${asks}`, level)
  shown.source = 'workback'
  shown.code = {value: rule, target: rulePageUri(rule)}
  return shown
}
