import * as vscode from 'vscode'
import type {Assessment, Milestone} from '../../core/index.ts'
import {preparationCommands} from '../../manifest.ts'
import {localTime, type Clock} from '../clock.ts'
import {core} from '../core.ts'
import {Debounced} from '../documents.ts'
import {textOf} from './own-files.ts'

/** Where the workspace remembers which assessment runs; what it is, and when it is due, stands in its file. */
const memory = 'assessment'
const minute = 60_000
const pause = 200

/** What the status bar says. */
interface ShownCountdown {
  readonly text: string
  /** What a screen reader says. */
  readonly label: string
}

/** Counts down a writing assessment in the status bar, once a minute, for as long as one runs. */
export class Countdown implements vscode.Disposable {
  private readonly bar = vscode.window.createStatusBarItem('workback.assessment', vscode.StatusBarAlignment.Left, 10)
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly pending = new Debounced(pause)
  private following: vscode.Disposable | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  /** Counts readings: of two that overlap, the one begun last is right. */
  private readings = 0
  private newest = Promise.resolve()
  private runsOut = false
  /** Undefined where nothing is counted down. */
  shown: ShownCountdown | undefined
  readonly onDidChange = this.changed.event

  constructor(
    private readonly state: vscode.Memento,
    private readonly clock: Clock,
    private readonly log: vscode.LogOutputChannel
  ) {
    this.bar.name = vscode.l10n.t('Workback: Countdown of the Assessment')
    this.bar.command = preparationCommands.showAssessment.id
    if (this.file) this.follow(this.file)
  }

  /** The file of the assessment that runs. */
  get file(): vscode.Uri | undefined {
    const stored = this.state.get<unknown>(memory)
    return typeof stored === 'string' ? vscode.Uri.parse(stored) : undefined
  }

  async start(file: vscode.Uri): Promise<void> {
    await this.state.update(memory, file.toString())
    this.follow(file)
    await this.update()
  }

  async end(): Promise<void> {
    await this.state.update(memory, undefined)
    this.following?.dispose()
    this.following = undefined
    await this.update()
  }

  /** Says anew what is left. */
  update(): Promise<void> {
    return (this.newest = this.say())
  }

  private async say(): Promise<void> {
    const reading = ++this.readings
    const assessment = await this.read()
    const {remainingAt} = await core()
    if (reading !== this.readings) return this.newest
    clearTimeout(this.timer)
    if (!assessment || assessment.ended) {
      this.show(undefined)
      return
    }
    const now = this.clock.now()
    const remaining = remainingAt(assessment, now)
    if (!remaining.over) this.timer = setTimeout(() => void this.update(), (assessment.due - now) % minute || minute)
    const next = remaining.next && milestoneName(remaining.next)
    const left = timeLeft(remaining.hours, remaining.minutes)
    if (remaining.over && this.runsOut) this.tell()
    this.runsOut = !remaining.over
    if (remaining.over) this.show(vscode.l10n.t('Assessment: the time is up'), assessment)
    else if (!next) this.show(vscode.l10n.t('Assessment: {0} left · all done', left), assessment)
    else if (remaining.late) this.show(vscode.l10n.t('Assessment: {0} left · overdue: {1}', left, next), assessment)
    else this.show(vscode.l10n.t('Assessment: {0} left · next: {1}', left, next), assessment)
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.readings++
    this.newest = Promise.resolve()
    this.following?.dispose()
    vscode.Disposable.from(this.bar, this.changed, this.pending).dispose()
  }

  private follow(file: vscode.Uri): void {
    this.following?.dispose()
    const soon = (): void => this.pending.run(file, () => void this.update())
    const isFile = (uri: vscode.Uri): boolean => uri.toString() === file.toString()
    const folder = vscode.Uri.joinPath(file, '..')
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, file.path.slice(file.path.lastIndexOf('/') + 1))
    )
    this.following = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(soon),
      watcher.onDidCreate(soon),
      watcher.onDidDelete(soon),
      vscode.workspace.onDidChangeTextDocument(({document}) => {
        if (isFile(document.uri)) soon()
      }),
      vscode.workspace.onDidRenameFiles(({files}) => {
        for (const {oldUri, newUri} of files) {
          const inside = file.path.startsWith(`${oldUri.path}/`) ? file.path.slice(oldUri.path.length) : undefined
          if (isFile(oldUri)) void this.start(newUri)
          else if (inside) void this.start(newUri.with({path: newUri.path + inside}))
        }
      })
    )
    soon()
  }

  private async read(): Promise<Assessment | undefined> {
    const {file} = this
    if (!file) return undefined
    try {
      const text = await textOf(file)
      return text === undefined ? undefined : (await core()).readAssessment(text)
    } catch (error) {
      this.log.warn(`Could not read ${file.path}`, error)
      return undefined
    }
  }

  /** Says once that the time is up, to whoever has seen it run. */
  private tell(): void {
    const stop = vscode.l10n.t('End Countdown')
    void vscode.window
      .showInformationMessage(vscode.l10n.t('The time for the writing assessment is up.'), stop)
      .then((chosen) =>
        chosen === stop ? vscode.commands.executeCommand(preparationCommands.endAssessment.id) : undefined
      )
  }

  private show(text: string | undefined, assessment?: Assessment): void {
    if (text === undefined || !assessment) {
      this.shown = undefined
      this.bar.hide()
    } else {
      const due = vscode.l10n.t('Due at {0}. Open the document and its milestones.', localTime(assessment.due))
      this.shown = {text: `$(watch) ${text}`, label: text}
      this.bar.text = this.shown.text
      this.bar.tooltip = due
      this.bar.accessibilityInformation = {label: `${text}. ${due}`, role: 'button'}
      this.bar.show()
    }
    this.changed.fire()
  }
}

function timeLeft(hours: number, minutes: number): string {
  if (hours === 0) return vscode.l10n.t('{0} min', minutes)
  return hours >= 10 || minutes === 0 ? vscode.l10n.t('{0} h', hours) : vscode.l10n.t('{0} h {1} min', hours, minutes)
}

function milestoneName(milestone: Milestone): string {
  const names: Readonly<Record<Milestone, string>> = {
    understand: vscode.l10n.t('understand'),
    outline: vscode.l10n.t('outline'),
    draft: vscode.l10n.t('draft'),
    cut: vscode.l10n.t('cut'),
    confidentiality: vscode.l10n.t('confidentiality'),
    export: vscode.l10n.t('export')
  }
  return names[milestone]
}
