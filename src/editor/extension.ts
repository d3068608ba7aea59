import * as vscode from 'vscode'
import {registerCompletions} from './completions.ts'
import {registerDiagnostics} from './diagnostics.ts'
import {Findings} from './findings.ts'
import {registerIgnoring} from './ignoring.ts'
import {registerNewDocuments} from './new-documents.ts'
import {PrinciplesProvider, registerPrinciplesView} from './principles-view.ts'
import {registerQuickFixes} from './quick-fixes.ts'
import {registerRulePages} from './rule-pages.ts'
import {StoryIndex} from './story-index.ts'

/** What other extensions, and the tests, can ask of this one. */
export interface Workback {
  /** The rows of the view *Leadership Principles*. */
  readonly principles: PrinciplesProvider
}

export function activate({subscriptions, extensionUri}: vscode.ExtensionContext): Workback {
  const log = vscode.window.createOutputChannel('Workback', {log: true})
  const findings = new Findings(log)
  const stories = new StoryIndex(findings, log)
  const principles = new PrinciplesProvider(stories)
  subscriptions.push(
    log,
    findings,
    stories,
    principles,
    registerCompletions(findings),
    registerDiagnostics(findings),
    registerIgnoring(findings),
    registerNewDocuments(log),
    registerPrinciplesView(principles, stories),
    registerQuickFixes(findings),
    registerRulePages(extensionUri)
  )
  return {principles}
}
