import * as vscode from 'vscode'
import {registerDiagnostics} from './diagnostics.ts'
import {registerNewDocuments} from './new-document.ts'
import {PrinciplesProvider, registerPrinciplesView} from './principles-view.ts'
import {registerRulePages} from './rule-pages.ts'
import {StoryIndex} from './story-index.ts'

/** What other extensions, and the tests, can ask of this one. */
export interface Workback {
  /** The rows of the view *Leadership Principles*. */
  readonly principles: PrinciplesProvider
}

export function activate({subscriptions}: vscode.ExtensionContext): Workback {
  const log = vscode.window.createOutputChannel('Workback', {log: true})
  const stories = new StoryIndex(log)
  const principles = new PrinciplesProvider(stories)
  subscriptions.push(
    log,
    stories,
    principles,
    registerDiagnostics(log),
    registerNewDocuments(log),
    registerPrinciplesView(principles, stories),
    registerRulePages()
  )
  return {principles}
}
