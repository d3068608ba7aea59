import * as vscode from 'vscode'
import {preparationCommands} from '../../manifest.ts'
import type {Clock} from '../clock.ts'
import {safeCommands} from '../commands.ts'
import {core} from '../core.ts'
import type {Countdown} from './countdown.ts'
import type {AssessmentAnswers} from './new-assessment.ts'
import {activeOwnFile, rewrite, textOf} from './own-files.ts'

/** Registers what begins a writing assessment, leads to it and ends it. */
export function registerAssessment(
  countdown: Countdown,
  clock: Clock,
  log: vscode.LogOutputChannel
): vscode.Disposable {
  const {startAssessment, showAssessment, endAssessment, refreshAssessment, countDown} = preparationCommands
  const command = safeCommands(log, (why) => vscode.l10n.t('Workback and the assessment: {0}', why))
  return vscode.Disposable.from(
    command(startAssessment.id, async (answers?: AssessmentAnswers) => {
      const {newAssessmentFiles} = await import('./new-assessment.ts')
      const file = await newAssessmentFiles(answers ?? {}, clock, log)
      if (file) await countdown.start(file)
    }),
    command(showAssessment.id, () => show(countdown.file)),
    command(endAssessment.id, (uri?: vscode.Uri) => end(countdown, uri)),
    command(refreshAssessment.id, async (asked?: vscode.Uri) => {
      const uri = asked ?? (await activeOwnFile('assessment')) ?? countdown.file
      const {refreshAssessment: refreshed} = await core()
      if (uri) await rewrite(uri, refreshed)
    }),
    command(countDown.id, async (asked?: vscode.Uri) => {
      const uri = asked ?? (await activeOwnFile('assessment'))
      if (!uri) return
      await setEnded(uri, false)
      await countdown.start(uri)
    })
  )
}

async function end(countdown: Countdown, asked: vscode.Uri | undefined): Promise<void> {
  const uri = asked ?? countdown.file
  if (!uri) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No assessment is counted down here.'))
    return
  }
  if (uri.toString() === countdown.file?.toString()) await countdown.end()
  if ((await textOf(uri)) !== undefined) await setEnded(uri, true)
}

async function setEnded(uri: vscode.Uri, ended: boolean): Promise<void> {
  const {readAssessment, withEnded} = await core()
  await rewrite(uri, (text) => ({text: readAssessment(text)?.ended === ended ? text : withEnded(text, ended)}))
}

async function show(file: vscode.Uri | undefined): Promise<void> {
  const text = file && (await textOf(file))
  if (!file || text === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No assessment is counted down here.'))
    return
  }
  const {document} = (await core()).readAssessment(text) ?? {}
  const written = document === undefined ? undefined : vscode.Uri.joinPath(file, '..', document)
  if (written && (await textOf(written)) !== undefined) {
    await vscode.window.showTextDocument(written, {viewColumn: vscode.ViewColumn.One})
    await vscode.window.showTextDocument(file, {viewColumn: vscode.ViewColumn.Two, preserveFocus: true})
  } else await vscode.window.showTextDocument(file)
}
