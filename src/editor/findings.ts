import * as vscode from 'vscode'
import {lint, readSettings, type Finding, type RuleSettings} from '../core/index.ts'
import {settings} from '../manifest.ts'
import {isOurs, textOf} from './documents.ts'

/** What the linter says about a document as it is now. A text is judged once, however many ask. */
export class Findings {
  private known = new WeakMap<vscode.TextDocument, {readonly version: number; readonly findings: readonly Finding[]}>()
  /** So that a slip in the settings is said once, and not at each key. */
  private readonly said = new Set<string>()

  constructor(private readonly log: vscode.LogOutputChannel) {}

  /** None where the document is not ours to judge. */
  of(document: vscode.TextDocument): readonly Finding[] {
    // Not kept: a document may become Markdown, or writable, without a change of its text.
    if (!isOurs(document)) return []
    const known = this.known.get(document)
    if (known?.version === document.version) return known.findings
    const findings = this.judge(document)
    this.known.set(document, {version: document.version, findings})
    return findings
  }

  /** A document was closed: when it is opened again, its versions may be counted from the start. */
  forget(document: vscode.TextDocument): void {
    this.known.delete(document)
  }

  /** The settings have changed: all is to be judged anew. */
  forgetAll(): void {
    this.known = new WeakMap()
    this.said.clear()
  }

  private judge(document: vscode.TextDocument): readonly Finding[] {
    const configuration = vscode.workspace.getConfiguration('workback', document.uri)
    if (!configuration.get(settings.lint.key, settings.lint.default)) return []
    const text = textOf(document)
    if (text === undefined) {
      this.log.info(`Not checked, it is too long: ${document.uri.path}`)
      return []
    }
    try {
      return lint(text, {rules: this.rulesOf(configuration)})
    } catch (error) {
      this.log.error(`Could not check ${document.uri.path}`, error)
      return []
    }
  }

  private rulesOf(configuration: vscode.WorkspaceConfiguration): RuleSettings {
    const {rules, problems} = readSettings(configuration.get(settings.rules.key))
    for (const problem of problems) {
      if (!this.said.has(problem)) this.log.warn(`Settings, workback.${settings.rules.key}: ${problem}`)
      this.said.add(problem)
    }
    return rules
  }
}
