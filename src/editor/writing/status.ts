import * as vscode from 'vscode'
import type {Draft, UnitMeasure} from '../../core/index.ts'
import {settings, writingCommands} from '../../manifest.ts'
import {countFindings} from './count-findings.ts'
import {Debounced, isOurs} from '../documents.ts'
import {isOn, type Findings} from '../findings.ts'
import {measuresOf} from './measures.ts'
import {inBudget, inFindings, inShort, inWords, kindName} from '../wording.ts'

/** Milliseconds: a number that changes with each letter is not read. */
const pause = 250

/** What is said of the document that is written on. */
export interface Shown {
  /** In the status bar; undefined where it says nothing. */
  readonly bar: string | undefined
  readonly language: string
  readonly detail: string
  /** What a screen reader says. */
  readonly label: string
  /** What the language status offers to do. */
  readonly command: vscode.Command
}

/** One short item in the status bar, and the language status: what the document is, how long, and how many findings. */
export class Status implements vscode.Disposable {
  private readonly bar = vscode.window.createStatusBarItem('workback.document', vscode.StatusBarAlignment.Right, 100)
  private language: vscode.LanguageStatusItem | undefined
  private readonly pending = new Debounced(pause)
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly subscription: vscode.Disposable
  /** Undefined where no document of ours is written on. */
  shown: Shown | undefined
  readonly onDidChange = this.changed.event

  constructor(private readonly findings: Findings) {
    this.bar.name = vscode.l10n.t('Workback: Length and Findings')
    this.bar.command = writingCommands.nextFinding.id
    this.bar.tooltip = vscode.l10n.t('Go to the next finding')
    const soon = (document: vscode.TextDocument | undefined): void => {
      if (document && document === vscode.window.activeTextEditor?.document)
        this.pending.run(document.uri, () => void this.update())
    }
    const update = (): void => void this.update()
    this.subscription = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeTextEditorSelection(({textEditor}) => soon(textEditor.document)),
      vscode.workspace.onDidChangeTextDocument(({document}) => soon(document)),
      // A document that becomes Markdown, or is no longer.
      vscode.workspace.onDidOpenTextDocument(soon),
      vscode.languages.onDidChangeDiagnostics(({uris}) => {
        const document = vscode.window.activeTextEditor?.document
        if (uris.some((uri) => uri.toString() === document?.uri.toString())) update()
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('workback')) update()
      })
    )
    update()
  }

  dispose(): void {
    vscode.Disposable.from(this.subscription, this.pending, this.changed, this.bar).dispose()
    this.language?.dispose()
  }

  private async update(): Promise<void> {
    const editor = vscode.window.activeTextEditor
    if (!editor || !isOurs(editor.document)) {
      this.show(undefined)
      return
    }
    const {document} = editor
    const {version} = document
    const draft = await this.findings.draftOf(document)
    const measures = await measuresOf(this.findings, document)
    const count = await countFindings(this.findings, document)
    // What has overtaken this asks for its own.
    if (vscode.window.activeTextEditor !== editor || document.version !== version) return
    const cursor = document.offsetAt(editor.selection.active)
    this.show(draft && measures && shownOf(document, draft, measures.units, count, cursor))
  }

  private show(shown: Shown | undefined): void {
    this.shown = shown
    this.showInBar(shown)
    this.showAsLanguage(shown)
    this.changed.fire()
  }

  private showInBar(shown: Shown | undefined): void {
    if (shown?.bar === undefined) {
      this.bar.hide()
      return
    }
    this.bar.text = shown.bar
    this.bar.accessibilityInformation = {label: shown.label}
    this.bar.show()
  }

  private showAsLanguage(shown: Shown | undefined): void {
    if (!shown) {
      // It cannot be hidden.
      this.language?.dispose()
      this.language = undefined
      return
    }
    this.language ??= vscode.languages.createLanguageStatusItem('workback.status', {language: 'markdown'})
    this.language.name = 'Workback'
    this.language.text = shown.language
    this.language.detail = shown.detail
    this.language.command = shown.command
    this.language.accessibilityInformation = {label: shown.label}
  }
}

function shownOf(
  document: vscode.TextDocument,
  {kind, english}: Draft,
  units: readonly UnitMeasure[],
  count: number | undefined,
  cursor: number
): Shown {
  if (!kind) return unknownKind()
  const index = Math.max(0, units.filter(({at}) => at.start <= cursor).length - 1)
  const unit = units[index]!
  const name =
    units.length === 1 ? kindName(kind) : vscode.l10n.t('{0} {1} of {2}', kindName(kind), index + 1, units.length)
  const length = unit.unfilled ? undefined : unit.lengths.at(-1)
  const words = unit.unfilled ? vscode.l10n.t('not filled in yet') : inWords(unit.words)
  const said = whatIsFound(document, english, count)
  return {
    bar: [name, words, ...(length ? [inShort(length)] : []), ...(said.count ?? [])].join(' · '),
    language: `${name}: ${said.text}`,
    detail: [words, ...(length ? [inBudget(length)] : [])].join(' · '),
    label: ['Workback', name, words, ...(length ? [inBudget(length)] : []), said.text].join(', '),
    command: said.command
  }
}

interface Found {
  readonly text: string
  /** For the status bar, which says nothing of what is not checked. */
  readonly count?: [string]
  readonly command: vscode.Command
}

function whatIsFound(document: vscode.TextDocument, english: boolean, count: number | undefined): Found {
  const problems = {title: vscode.l10n.t('Show Findings'), command: 'workbench.actions.view.problems'}
  if (!isOn(document)) {
    const key = `workback.${settings.lint.key}`
    const command = {title: vscode.l10n.t('Open Settings'), command: 'workbench.action.openSettings', arguments: [key]}
    return {text: vscode.l10n.t('switched off in the settings'), command}
  }
  if (!english) return {text: vscode.l10n.t('not in English, so not checked'), command: problems}
  if (count === undefined) return {text: vscode.l10n.t('being checked'), command: problems}
  const text = inFindings(count)
  return {text, count: [text], command: problems}
}

function unknownKind(): Shown {
  const language = vscode.l10n.t('Not recognised by Workback')
  return {
    bar: undefined,
    language,
    detail: '',
    label: vscode.l10n.t('Not recognised by Workback as a PR/FAQ, PRD, story, written response or narrative'),
    command: {title: vscode.l10n.t('Say What It Is'), command: writingCommands.sayKind.id}
  }
}
