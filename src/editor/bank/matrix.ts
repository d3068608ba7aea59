import * as vscode from 'vscode'
import style from 'webview:matrix.css'
import script from 'webview:matrix.ts'
import type {MatrixHtml, MatrixView} from '../../core/index.ts'
import {matrixCommands, matrixPanel} from '../../manifest.ts'
import {safeCommands} from '../commands.ts'
import {core} from '../core.ts'
import type {CoverageHistory} from './coverage-history.ts'
import {lensName} from './look-words.ts'
import {matrixWords, pageWords} from './matrix-words.ts'
import {openAt} from './opening.ts'
import {saveAs} from '../save-as.ts'
import {targetSettings} from './targets.ts'
import type {Story, StoryIndex} from './story-index.ts'

/** What the page shows. */
interface Shown {
  /** Counts what was shown, so that a message about an older one opens no other story. */
  readonly revision: number
  readonly view: MatrixView
  readonly html: MatrixHtml
  /** In the order of the rows. */
  readonly stories: readonly Story[]
}

/** Shows stories by principles as a heat map, in a panel of which there is one. */
export function registerMatrix(matrix: MatrixPanel, log: vscode.LogOutputChannel): vscode.Disposable {
  const command = safeCommands(log)
  return vscode.Disposable.from(
    command(matrixCommands.show.id, () => matrix.open()),
    command(matrixCommands.svg.id, () => matrix.export('svg')),
    command(matrixCommands.csv.id, () => matrix.export('csv')),
    vscode.window.registerWebviewPanelSerializer(matrixPanel.id, {
      deserializeWebviewPanel: (panel) => matrix.adopt(panel)
    })
  )
}

export class MatrixPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined
  private view: MatrixView = {lens: 'principles', sort: 'file'}
  private revision = 0
  private last: Shown | undefined
  private readonly showed = new vscode.EventEmitter<void>()
  private readonly subscription: vscode.Disposable
  readonly onDidShow = this.showed.event

  constructor(
    private readonly stories: StoryIndex,
    private readonly history: CoverageHistory,
    private readonly log: vscode.LogOutputChannel
  ) {
    this.subscription = stories.onDidChange(() => void this.show())
  }

  /** What the page shows now. */
  get shown(): Shown | undefined {
    return this.last
  }

  /** The page, before anything is shown in it. */
  get page(): string {
    return this.panel?.webview.html ?? ''
  }

  async open(): Promise<void> {
    if (this.panel) return this.panel.reveal()
    const {Active} = vscode.ViewColumn
    await this.adopt(vscode.window.createWebviewPanel(matrixPanel.id, pageWords().title, Active))
  }

  /** Fills a panel that was made, or that was left open when the editor was closed. */
  async adopt(panel: vscode.WebviewPanel): Promise<void> {
    this.panel?.dispose()
    this.panel = panel
    panel.onDidDispose(() => {
      if (this.panel !== panel) return
      this.panel = undefined
      this.last = undefined
    })
    panel.webview.onDidReceiveMessage((message) => this.receive(message))
    panel.webview.options = {enableScripts: true, localResourceRoots: []}
    const {lenses, matrixPage} = await core()
    panel.webview.html = matrixPage({
      nonce: nonce(),
      language: vscode.env.language,
      style,
      script,
      lenses: lenses.map((lens) => ({lens, name: lensName(lens)})),
      words: pageWords()
    })
  }

  /** Does what the page asks for. Nothing that it says is trusted, and what makes no sense is left alone. */
  async receive(value: unknown): Promise<void> {
    const message = (await core()).readMatrixMessage(value)
    if (message?.type === 'show') {
      this.view = message.view
      await this.show()
    }
    if (message?.type === 'open' && message.revision === this.last?.revision) {
      const story = this.last.stories[message.row]
      if (story) await openAt(story.uri, story.line)
    }
    if (message?.type === 'export') await vscode.commands.executeCommand(matrixCommands[message.format].id)
  }

  async export(format: 'svg' | 'csv'): Promise<void> {
    const {matrixCsv, matrixSvg} = await core()
    const {matrix} = await this.read()
    // Spreadsheets take a file for UTF-8 only where it says so.
    const text = format === 'svg' ? matrixSvg(matrix) : `\ufeff${matrixCsv(matrix)}`
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri
    await saveAs(text, {
      title: vscode.l10n.t('Export Coverage Matrix'),
      filters: {[format.toUpperCase()]: [format]},
      ...(folder && {defaultUri: vscode.Uri.joinPath(folder, `coverage.${format}`)})
    })
  }

  dispose(): void {
    this.panel?.dispose()
    vscode.Disposable.from(this.showed, this.subscription).dispose()
  }

  private async show(): Promise<void> {
    if (!this.panel) return
    const revision = ++this.revision
    try {
      const {matrixHtml} = await core()
      const {matrix, stories} = await this.read()
      const history = await this.history.of(matrix.lens)
      // A newer one is on its way.
      if (revision !== this.revision) return
      const {view} = this
      const html = matrixHtml(matrix, view, history, matrixWords())
      this.last = {revision, view, html, stories: matrix.rows.flatMap(({story}) => stories[story] ?? [])}
      void this.panel?.webview.postMessage({revision, view, html})
      this.showed.fire()
    } catch (error) {
      this.log.error('Could not show the matrix', error)
    }
  }

  private async read() {
    const {lens, sort} = this.view
    const {matrixOf, sortedMatrix} = await core()
    const {stories} = await this.stories.soFar()
    const {targets} = await targetSettings()
    return {stories, matrix: sortedMatrix(matrixOf(stories, lens, targets), sort)}
  }
}

function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
