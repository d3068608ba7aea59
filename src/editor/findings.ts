import * as vscode from 'vscode'
import type {Draft, Finding, RuleSettings, Session} from '../core/index.ts'
import {settings} from '../manifest.ts'
import {core, type Core} from './core.ts'
import {isOurs, wholeChange} from './documents.ts'
import {Slices} from './slices.ts'

/** Milliseconds: what no person feels, and no other extension. */
const slice = 8

/** What the linter says about open documents as they are now. Each has a session, which follows its edits. */
export class Findings implements vscode.Disposable {
  private readonly sessions = new Map<vscode.TextDocument, Session>()
  private readonly slices = new Slices(slice)
  private readonly subscription: vscode.Disposable
  /** So that the same is said once, and not at each key. */
  private readonly said = new Set<string>()

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.subscription = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.follow(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.sessions.delete(document))
    )
  }

  /**
   * The findings of a document: none where it is not ours to judge.
   * @returns undefined when it was edited or closed, or when nobody waits any more, before all was known
   */
  async of(document: vscode.TextDocument, cancel?: vscode.CancellationToken): Promise<readonly Finding[] | undefined> {
    // What is not ours does not need the core.
    if (!isOurs(document)) return []
    const {version} = document
    const ready = await core()
    if (document.version !== version || document.isClosed) return undefined
    const session = this.sessionOf(document, ready)
    if (!session) return []
    const isWanted = (): boolean =>
      document.version === version && this.sessions.get(document) === session && !cancel?.isCancellationRequested
    try {
      return (await this.slices.run((time) => session.work(time), isWanted)) ? session.findings : undefined
    } catch (error) {
      this.log.error(`Could not check ${document.uri.path}`, error)
      return []
    }
  }

  /** An open document as it is read now; undefined where it is not ours, and where `of` is. */
  async draftOf(document: vscode.TextDocument, cancel?: vscode.CancellationToken): Promise<Draft | undefined> {
    if (!isOurs(document) || !(await this.of(document, cancel))) return undefined
    const judged = this.sessions.get(document)
    if (judged) return judged.draft
    // Whoever has switched the findings off may want the rest.
    const text = document.getText()
    return text.length > (await core()).longestText ? undefined : this.draft(document.uri, text)
  }

  /** Reads a text as what it is. What is being judged as it stands in an editor is not read a second time. */
  async draft(uri: vscode.Uri, text: string): Promise<Draft> {
    const {createSession, rules} = await core()
    const open = [...this.sessions].find(([document]) => document.uri.toString() === uri.toString())?.[1]
    const session = open?.text === text ? open : createSession(text, {rules: silenced(rules)})
    await this.slices.run((time) => session.work(time))
    return session.draft
  }

  /** The settings have changed: all is to be judged anew. */
  forgetAll(): void {
    this.sessions.clear()
    this.said.clear()
  }

  dispose(): void {
    this.subscription.dispose()
    this.sessions.clear()
  }

  private follow(event: vscode.TextDocumentChangeEvent): void {
    const session = this.sessions.get(event.document)
    // An event without changes says that the document was saved.
    if (!session || event.contentChanges.length === 0) return
    const {start, end, text} = wholeChange(event)
    session.replace(start, end, text)
  }

  private sessionOf(document: vscode.TextDocument, ready: Core): Session | undefined {
    // Not kept: a document may become Markdown, or writable, without a change of its text.
    if (!isOurs(document)) return undefined
    const configuration = vscode.workspace.getConfiguration('workback', document.uri)
    if (!configuration.get(settings.lint.key, settings.lint.default)) return undefined
    const text = document.getText()
    if (text.length > ready.longestText) {
      this.sessions.delete(document)
      this.sayOnce(`Not checked, it is too long: ${document.uri.path}`)
      return undefined
    }
    const known = this.sessions.get(document)
    // To compare texts takes no time beside judging one, and findings at wrong places would be worse than none.
    if (known?.text === text) return known
    const session = ready.createSession(text, {rules: this.rulesOf(configuration, ready)})
    this.sessions.set(document, session)
    return session
  }

  private rulesOf(configuration: vscode.WorkspaceConfiguration, {readSettings}: Core): RuleSettings {
    const {rules, problems} = readSettings(configuration.get(settings.rules.key))
    for (const problem of problems) this.sayOnce(`Settings, workback.${settings.rules.key}: ${problem}`)
    return rules
  }

  private sayOnce(text: string): void {
    if (!this.said.has(text)) this.log.warn(text)
    this.said.add(text)
  }
}

/** For who wants to know what a text is, and not how good. */
function silenced(rules: Core['rules']): RuleSettings {
  return new Map(rules.map(({id}) => [id, {severity: 'off', options: {}}]))
}
