import * as vscode from 'vscode'
import {registerCodeLenses} from './code-lenses.ts'
import {registerCompletions} from './completions.ts'
import {registerDiagnostics} from './diagnostics.ts'
import {Findings} from './findings.ts'
import {registerHovers} from './hovers.ts'
import {registerIgnoring} from './ignoring.ts'
import {registerNewDocuments} from './new-documents.ts'
import {registerNextFinding} from './next-finding.ts'
import {registerOutline} from './outline.ts'
import {PrinciplesProvider, registerPrinciplesView} from './principles-view.ts'
import {registerQuickFixes} from './quick-fixes.ts'
import {registerQuietMode} from './quiet-mode.ts'
import {registerRefactorings} from './refactorings.ts'
import {registerRulePages} from './rule-pages.ts'
import {registerSayKind} from './say-kind.ts'
import {Status} from './status.ts'
import {registerSuggestions} from './suggestions.ts'
import {StoryIndex} from './story-index.ts'

/** What other extensions, and the tests, can ask of this one. */
export interface Workback {
  /** The rows of the view *Leadership Principles*. */
  readonly principles: PrinciplesProvider
  /** What is said of the document that is written on. */
  readonly status: Status
}

export function activate({subscriptions, extensionUri}: vscode.ExtensionContext): Workback {
  const log = vscode.window.createOutputChannel('Workback', {log: true})
  const findings = new Findings(log)
  const stories = new StoryIndex(findings, log)
  const principles = new PrinciplesProvider(stories)
  const status = new Status(findings)
  subscriptions.push(
    log,
    findings,
    stories,
    principles,
    status,
    registerCodeLenses(findings),
    registerCompletions(findings),
    registerDiagnostics(findings),
    registerHovers(findings, extensionUri),
    registerIgnoring(findings),
    registerNewDocuments(log),
    registerNextFinding(),
    registerOutline(findings),
    registerPrinciplesView(principles, stories),
    registerQuickFixes(findings),
    registerQuietMode(),
    registerRefactorings(findings, log),
    registerRulePages(extensionUri),
    registerSayKind(findings),
    registerSuggestions(findings, log)
  )
  return {principles, status}
}
