import * as vscode from 'vscode'
import {longDay, newAssessment, outlines, readMoment, type Outline} from '../../core/index.ts'
import {localTime, offsetAt, type Clock} from '../clock.ts'
import {newDocument} from '../new/new-document.ts'
import {firstFree} from '../new-file.ts'
import {newTitle} from '../new/new-wording.ts'
import {writeNew} from './safe-write.ts'

/** Answers that a caller knows already: they are not asked for. */
export interface AssessmentAnswers {
  /** The id of an outline. */
  readonly outline?: string
  /** As somebody types it. */
  readonly due?: string
  readonly title?: string
  /** Path of the document inside the folder. */
  readonly file?: string
}

const hour = 3_600_000

/** Makes the document of a writing assessment and, beside it, its milestones, of which it returns the file. */
export async function newAssessmentFiles(
  answers: AssessmentAnswers,
  clock: Clock,
  log: vscode.LogOutputChannel
): Promise<vscode.Uri | undefined> {
  if (!vscode.workspace.workspaceFolders?.length) {
    await offerFolder()
    return undefined
  }
  const outline = outlines.find(({id}) => id === answers.outline) ?? (await askOutline())
  if (!outline) return undefined
  const typed = answers.due ?? (await askDue(clock))
  const started = clock.now()
  const due = typed === undefined ? undefined : timeOf(typed, started)
  if (due === undefined || due <= started) return undefined
  const day = localTime(due).slice(0, 10)
  const written = await newDocument(outline, {...answers, day}, log)
  if (!written) return undefined
  const folder = vscode.Uri.joinPath(written, '..')
  const file = vscode.Uri.joinPath(folder, await firstFree(folder, `assessment-${day}.md`))
  const document = written.path.slice(written.path.lastIndexOf('/') + 1)
  await writeNew(file, newAssessment({started, due, offset: offsetAt(due), document, title: outline.title}))
  await vscode.window.showTextDocument(file, {viewColumn: vscode.ViewColumn.Beside, preserveFocus: true})
  return file
}

async function offerFolder(): Promise<void> {
  const open = vscode.l10n.t('Open Folder')
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('An assessment is two files in a folder: open one first.'),
    open
  )
  if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder')
}

async function askOutline(): Promise<Outline | undefined> {
  const items = outlines
    .filter(({kind}) => kind !== 'story')
    .map((outline) => ({label: newTitle(outline), detail: outline.about, outline}))
  const placeHolder = vscode.l10n.t('What does the prompt ask for?')
  const chosen = await vscode.window.showQuickPick(items, {title: title(), placeHolder, ignoreFocusOut: true})
  return chosen?.outline
}

function askDue(clock: Clock): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: title(),
    prompt: vscode.l10n.t('When is it due? Usually 48 hours after the prompt came: 2027-01-12 18:00, or in 48 h'),
    value: localTime(clock.now() + 48 * hour),
    ignoreFocusOut: true,
    validateInput: (typed) => {
      const now = clock.now()
      const time = timeOf(typed, now)
      if (time === undefined) return vscode.l10n.t('Type a day and a time, such as 2027-01-12 18:00.')
      if (time <= now) return vscode.l10n.t('This time is over.')
      const [day, clockTime] = localTime(time).split(' ')
      const hours = Math.round((time - now) / hour)
      const message = vscode.l10n.t('{0}, {1}: in {2} hours', longDay(day!), clockTime!, hours)
      return {message, severity: vscode.InputBoxValidationSeverity.Info}
    }
  })
}

function title(): string {
  return vscode.l10n.t('Start 48-Hour Assessment')
}

function timeOf(typed: string, now: number): number | undefined {
  const moment = readMoment(typed)
  if (!moment) return undefined
  if ('inMinutes' in moment) return now + moment.inMinutes * 60_000
  const [year, month, day] = moment.day.split('-').map(Number)
  return new Date(year!, month! - 1, day, 0, moment.minutes).getTime()
}
