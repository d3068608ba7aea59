import * as vscode from 'vscode'
import {preparationCommands} from '../../manifest.ts'
import type {Clock} from '../clock.ts'
import {safeCommands} from '../commands.ts'
import {core} from '../core.ts'
import type {Countdown} from './countdown.ts'
import {saveAs} from '../save-as.ts'
import {activeOwnFile, textOf} from './own-files.ts'
import {planOfWorkspace} from './preparation.ts'
import {writeNew} from './safe-write.ts'

/** Registers what writes the plan and the assessment for a calendar. */
export function registerCalendars(countdown: Countdown, clock: Clock, log: vscode.LogOutputChannel): vscode.Disposable {
  const command = safeCommands(log, (why) => vscode.l10n.t('Workback could not write the calendar: {0}', why))
  const exporting = (
    id: string,
    fileOf: () => Promise<vscode.Uri | undefined>,
    calendarOf: (text: string) => Promise<string | undefined>
  ): vscode.Disposable =>
    command(id, async (asked?: vscode.Uri, to?: vscode.Uri) => {
      const uri = asked ?? (await fileOf())
      const text = uri && (await textOf(uri))
      const calendar = text === undefined ? undefined : await calendarOf(text)
      if (uri && calendar !== undefined) await save(uri, calendar, to)
      else void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing here for a calendar yet.'))
    })
  const {exportPlan, exportAssessment} = preparationCommands
  return vscode.Disposable.from(
    exporting(
      exportPlan.id,
      async () => (await activeOwnFile('plan')) ?? planOfWorkspace(),
      async (text) => (await core()).planCalendar(text, clock.now())
    ),
    exporting(
      exportAssessment.id,
      async () => (await activeOwnFile('assessment')) ?? countdown.file,
      async (text) => {
        const {assessmentCalendar, readAssessment} = await core()
        const assessment = readAssessment(text)
        return assessment && assessmentCalendar(assessment, clock.now())
      }
    )
  )
}

/** Saves where somebody chooses, or in a place that is given and must be free. */
async function save(source: vscode.Uri, calendar: string, to: vscode.Uri | undefined): Promise<void> {
  if (to) {
    await writeNew(to, calendar)
    return
  }
  const proposed =
    source.scheme === 'untitled' ? undefined : source.with({path: source.path.replace(/(\.\w+)?$/, '.ics')})
  await saveAs(calendar, {
    title: vscode.l10n.t('Export Calendar'),
    filters: {[vscode.l10n.t('Calendar')]: ['ics']},
    ...(proposed && {defaultUri: proposed})
  })
}
