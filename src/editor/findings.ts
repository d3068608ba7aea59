import * as vscode from 'vscode'
import type {Bank, Draft, DraftSession, Finding, RuleSettings} from '../core/index.ts'
import {settings} from '../manifest.ts'
import {core, type Core} from './core.ts'
import {isOurs, wholeChange} from './documents.ts'
import {Slices} from './slices.ts'

/** Milliseconds: what no person feels, and no other extension. */
const slice = 8

/** What the linter says about open documents as they are now. Each has a session, which follows its edits. */
export class Findings implements vscode.Disposable {
  private readonly sessions = new Map<vscode.TextDocument, DraftSession>()
  private readonly slices = new Slices(slice)
  private readonly subscription: vscode.Disposable
  /** By the value of the setting. */
  private readonly strengthRules = new Map<string, RuleSettings>()
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
    if (!isOn(document)) return []
    const session = await this.prepare(document, cancel, (one, time) => one.work(time))
    return session === overtaken ? undefined : (session?.findings ?? [])
  }

  /**
   * An open document read as what it is, also where the linter is off: its places are those of now, and move with the
   * next edit.
   * @returns undefined where it is not ours to read, and when it was overtaken as in `of`
   */
  async draftOf(document: vscode.TextDocument, cancel?: vscode.CancellationToken): Promise<Draft | undefined> {
    const session = await this.prepare(document, cancel, (one, time) => one.read(time))
    return session === overtaken ? undefined : session?.draft
  }

  /** The session of a document, once some work on it is done; undefined where it is not ours to read. */
  private async prepare(
    document: vscode.TextDocument,
    cancel: vscode.CancellationToken | undefined,
    work: (session: DraftSession, milliseconds: number) => boolean
  ): Promise<DraftSession | typeof overtaken | undefined> {
    // What is not ours does not need the core.
    if (!isOurs(document)) return undefined
    const {version} = document
    const ready = await core()
    if (document.version !== version || document.isClosed) return overtaken
    const session = this.sessionOf(document, ready)
    if (!session) return undefined
    const isAwaited = (): boolean =>
      document.version === version && !document.isClosed && !cancel?.isCancellationRequested
    const isWanted = (): boolean => isAwaited() && this.sessions.get(document) === session
    // What is known already need not wait for its turn.
    if (isWanted() && work(session, 0)) return session
    try {
      if (await this.slices.run((time) => work(session, time), isWanted)) return session
      // The settings have changed meanwhile: the same is to be done with another session.
      return isAwaited() ? await this.prepare(document, cancel, work) : overtaken
    } catch (error) {
      this.log.error(`Could not check ${document.uri.path}`, error)
      return undefined
    }
  }

  /**
   * The stories in a text, as the story bank knows them, and why it cannot be read where it may hold some. What is being
   * judged as it stands in an editor is not read a second time.
   * @returns undefined when somebody goes on writing in it
   */
  async stories(uri: vscode.Uri, text: string): Promise<Bank | undefined> {
    const open = [...this.sessions].find(([document]) => document.uri.toString() === uri.toString())?.[1]
    return this.bankOf(open?.text === text ? open : (await core()).createSession(text), text, uri)
  }

  /** What the story bank has of a session as long as it is of this text; undefined where it is of another. */
  private async bankOf(session: DraftSession, text: string, uri: vscode.Uri): Promise<Bank | undefined> {
    const ready = await core()
    const isWanted = (): boolean => session.text === text
    if (!(await this.slices.run((time) => session.read(time), isWanted)) || !isWanted()) return undefined
    const bank = ready.bankInSlices(session.draft, this.strengthRulesOf(uri, ready))
    return (await this.slices.run((time) => bank.work(time), isWanted)) ? bank.result : undefined
  }

  /** The settings have changed: all is to be judged anew. */
  forgetAll(): void {
    this.sessions.clear()
    this.strengthRules.clear()
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

  private sessionOf(document: vscode.TextDocument, ready: Core): DraftSession | undefined {
    // Not kept: a document may become Markdown, or writable, without a change of its text.
    if (!isOurs(document)) return undefined
    const text = document.getText()
    if (text.length > ready.longestText) {
      this.sessions.delete(document)
      this.sayOnce(`Not checked, it is too long: ${document.uri.path}`)
      return undefined
    }
    const known = this.sessions.get(document)
    // To compare texts takes no time beside judging one, and findings at wrong places would be worse than none.
    if (known?.text === text) return known
    const rules = isOn(document) ? this.rulesOf(document, ready) : silenced(ready.rules)
    const session = ready.createSession(text, {rules})
    this.sessions.set(document, session)
    return session
  }

  private rulesOf(document: vscode.TextDocument, {quietened, readSettings}: Core): RuleSettings {
    const configuration = settingsOf(document)
    const {rules, problems} = readSettings(configuration.get(settings.rules.key))
    for (const problem of problems) this.sayOnce(`Settings, workback.${settings.rules.key}: ${problem}`)
    return configuration.get(settings.quiet.key, settings.quiet.default) ? quietened(rules) : rules
  }

  /** The same object for the same settings, so that what was judged under them is kept. */
  private strengthRulesOf(uri: vscode.Uri, {readSettings, strengthSettings}: Core): RuleSettings {
    const value = vscode.workspace.getConfiguration('workback', uri).get(settings.rules.key)
    const key = JSON.stringify(value)
    const known = this.strengthRules.get(key)
    if (known) return known
    const rules = strengthSettings(readSettings(value).rules)
    this.strengthRules.set(key, rules)
    return rules
  }

  private sayOnce(text: string): void {
    if (!this.said.has(text)) this.log.warn(text)
    this.said.add(text)
  }
}

/** Said of a text that was edited or closed, or that nobody waits for any more, before all was known of it. */
const overtaken = Symbol('overtaken')

function settingsOf(document: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('workback', document.uri)
}

/** Whether somebody wants to hear what the linter says of a document. */
export function isOn(document: vscode.TextDocument): boolean {
  return settingsOf(document).get(settings.lint.key, settings.lint.default)
}

/** For who wants to know what a text is, and not how good. */
function silenced(rules: Core['rules']): RuleSettings {
  return new Map(rules.map(({id}) => [id, {severity: 'off', options: {}}]))
}
