import * as vscode from 'vscode'
import {answeringContext, practiceCommands} from '../../manifest.ts'
import type {Clock} from '../clock.ts'
import {safeCommands, safely} from '../commands.ts'
import {core} from '../core.ts'
import {notePractice} from './practice-notes.ts'
import {askToPractise} from './practice-pick.ts'
import {principleGiven} from '../bank/principle-rows.ts'
import {openBestStory} from './question-actions.ts'
import type {Asked, QuestionBank} from './question-bank.ts'
import type {GroupRow, QuestionRow} from './question-rows.ts'
import {inClock, inMinutes} from '../wording.ts'

/** Where the workspace remembers which question was asked when; nothing else of a practice is kept. */
const memory = 'practice.asked'
const second = 1000

/** An answer that is being said aloud. */
interface Speaking {
  readonly asked: Asked
  readonly started: number
  /** For how many seconds it may go on. */
  readonly seconds: number
}

/** Asks questions to be answered aloud, and counts the time of an answer down in the status bar. */
export class Practice implements vscode.Disposable {
  private readonly bar = vscode.window.createStatusBarItem('workback.practice', vscode.StatusBarAlignment.Left, 9)
  private readonly changed = new vscode.EventEmitter<void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private speaking: Speaking | undefined
  /** What the status bar says; undefined where nobody is speaking. */
  shown: string | undefined
  readonly onDidChange = this.changed.event

  constructor(
    private readonly bank: QuestionBank,
    private readonly state: vscode.Memento,
    private readonly clock: Clock,
    private readonly log: vscode.LogOutputChannel
  ) {
    this.bar.name = vscode.l10n.t('Workback: Time of an Answer')
    this.bar.command = practiceCommands.stop.id
  }

  register(): vscode.Disposable {
    const {practise, stop} = practiceCommands
    const command = safeCommands(this.log)
    return vscode.Disposable.from(
      command(practise.id, (given: unknown) => this.practise(given)),
      command(stop.id, () => this.finish())
    )
  }

  /**
   * The questions that a command is about, the one to ask next first.
   *
   * @param given  a row of a view, the id of a principle, or nothing
   */
  async questions(given: unknown): Promise<Asked[]> {
    const {askedForPrinciple, askedLike, inTurn, readLastAsked} = await core()
    const {asked: all} = await this.bank.all()
    const last = readLastAsked(this.state.get(memory))
    const principle = principleGiven(given)
    if (principle !== undefined) return inTurn(askedForPrinciple(all, principle), last)
    if (isRow(given)) {
      if ('rows' in given)
        return inTurn(
          given.rows.map(({asked}) => asked),
          last
        )
      const {asked} = given
      const others = askedLike(all, asked.question).filter(({question}) => question.id !== asked.question.id)
      return [asked, ...inTurn(others, last)]
    }
    return inTurn(
      all.filter(({wantsStory}) => wantsStory),
      last
    )
  }

  /** Begins the time of an answer, in place of one that may be running. */
  async start(asked: Asked): Promise<void> {
    const {answerSeconds} = await core()
    this.speaking = {asked, started: this.clock.now(), seconds: answerSeconds}
    void vscode.commands.executeCommand('setContext', answeringContext, true)
    this.update()
  }

  /** Says anew how much time is left. */
  update(): void {
    clearTimeout(this.timer)
    if (!this.speaking) return
    const {asked, started, seconds} = this.speaking
    const left = started + seconds * second - this.clock.now()
    if (left <= 0) {
      void safely(practiceCommands.stop.id, () => this.finish(), this.log)
      return
    }
    this.show(vscode.l10n.t('Answering: {0} left', inClock(Math.ceil(left / second))), asked)
    this.timer = setTimeout(() => this.update(), left % second || second)
  }

  /** Ends the time of an answer and says how long it took. */
  async finish(): Promise<void> {
    if (!this.speaking) return
    const {asked, started, seconds} = this.speaking
    const spoken = Math.round((this.clock.now() - started) / second)
    this.speaking = undefined
    clearTimeout(this.timer)
    void vscode.commands.executeCommand('setContext', answeringContext, false)
    this.show(undefined)
    const again = vscode.l10n.t('Again')
    const best = vscode.l10n.t('Open the Best Story')
    const note = vscode.l10n.t('Note How It Went…')
    const chosen = await vscode.window.showInformationMessage(
      spoken < seconds
        ? vscode.l10n.t('You have spoken for {0} of {1}.', inMinutes(spoken), inMinutes(seconds))
        : vscode.l10n.t('You have spoken for {0}: the time is up.', inMinutes(seconds)),
      ...(asked.answers.length > 0 ? [best] : []),
      again,
      note
    )
    if (chosen === best) await openBestStory(asked)
    else if (chosen === again) await this.start(asked)
    else if (chosen === note) await notePractice(asked, this.clock)
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.speaking = undefined
    vscode.Disposable.from(this.bar, this.changed).dispose()
  }

  private async practise(given: unknown): Promise<void> {
    const questions = await this.questions(given)
    if (questions.length === 0) return
    const act = await askToPractise(questions, (asked) => void this.remember(asked))
    if (act?.act === 'start') await this.start(act.asked)
    else if (act?.act === 'note') await notePractice(act.asked, this.clock)
    else await act?.act(act.asked)
  }

  private async remember({question}: Asked): Promise<void> {
    const {readLastAsked, withAsked} = await core()
    const last = withAsked(readLastAsked(this.state.get(memory)), question.id, this.clock.now())
    await this.state.update(memory, [...last])
  }

  private show(text: string | undefined, asked?: Asked): void {
    this.shown = text
    if (text === undefined || !asked) this.bar.hide()
    else {
      const stop = vscode.l10n.t('Click to stop.')
      this.bar.text = `$(comment) ${text}`
      this.bar.tooltip = `${asked.question.text}\n${stop}`
      this.bar.accessibilityInformation = {label: `${text}. ${asked.question.text} ${stop}`, role: 'button'}
      this.bar.show()
    }
    this.changed.fire()
  }
}

/** A row of the view of the questions. */
function isRow(given: unknown): given is QuestionRow | GroupRow {
  if (typeof given !== 'object' || given === null || !('kind' in given)) return false
  return given.kind === 'question' || given.kind === 'group'
}
