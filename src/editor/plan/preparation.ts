import * as vscode from 'vscode'
import {preparationCommands} from '../../manifest.ts'
import {today, type Clock} from '../clock.ts'
import {safeCommands} from '../commands.ts'
import {core} from '../core.ts'
import {activeOwnFile, rewrite, textOf} from './own-files.ts'
import {writeNew} from './safe-write.ts'
import {targetSettings} from '../bank/targets.ts'
import type {StoryIndex} from '../bank/story-index.ts'

/** Answers that a caller knows already: they are not asked for. */
interface PreparationAnswers {
  /** The day of the interview, in any form that is understood. */
  readonly interview?: string
}

/** Registers what makes the plan of a preparation, and what brings it up to date. */
export function registerPreparation(
  stories: StoryIndex,
  clock: Clock,
  log: vscode.LogOutputChannel
): vscode.Disposable {
  const {start, refresh} = preparationCommands
  const command = safeCommands(log, (why) => vscode.l10n.t('Workback could not write the plan: {0}', why))
  return vscode.Disposable.from(
    command(start.id, (answers?: PreparationAnswers) => startPreparation(stories, clock, answers ?? {})),
    command(refresh.id, (uri?: vscode.Uri) => refreshNow(stories, clock, uri))
  )
}

async function startPreparation(stories: StoryIndex, clock: Clock, answers: PreparationAnswers): Promise<void> {
  const {planFileName, interviewOf, readDay, refreshPlan} = await core()
  const folders = vscode.workspace.workspaceFolders ?? []
  const folder =
    folders.length > 1
      ? await vscode.window.showWorkspaceFolderPick({placeHolder: vscode.l10n.t('Folder for the plan')})
      : folders[0]
  if (!folder && folders.length > 0) return
  const file = folder && vscode.Uri.joinPath(folder.uri, planFileName)
  const text = file && (await textOf(file))
  const day = today(clock)
  const typed = answers.interview ?? (await askInterview(day, text === undefined ? undefined : interviewOf(text)))
  const interview = typed === undefined ? undefined : readDay(typed, day)
  if (interview === undefined || interview < day) return
  const {targets} = await targetSettings()
  const makings = {today: day, interview, stories: await stories.stories(), targets}
  if (file && text !== undefined) {
    await rewrite(file, (old) => refreshPlan(old, makings))
  } else {
    const outcome = refreshPlan('', makings)
    const content = 'text' in outcome ? outcome.text : ''
    if (file) await writeNew(file, content)
    else await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({language: 'markdown', content}))
  }
  if (file) await vscode.window.showTextDocument(file)
}

async function askInterview(day: string, stated: string | undefined): Promise<string | undefined> {
  const {addDays, longDay, readDay} = await core()
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Start Preparation'),
    prompt: vscode.l10n.t('The day of the interview: 2027-01-14, 14 Jan, or in 6 weeks'),
    value: stated ?? addDays(day, 42),
    ignoreFocusOut: true,
    validateInput: (typed) => {
      const read = readDay(typed, day)
      if (read === undefined) return vscode.l10n.t('Type a day, such as 2027-01-14 or “in 6 weeks”.')
      if (read < day) return vscode.l10n.t('This day is over.')
      return {message: longDay(read), severity: vscode.InputBoxValidationSeverity.Info}
    }
  })
}

async function refreshNow(stories: StoryIndex, clock: Clock, asked: vscode.Uri | undefined): Promise<void> {
  const {refreshPlan} = await core()
  const uri = asked ?? (await activeOwnFile('plan')) ?? (await planOfWorkspace())
  if (!uri) {
    const title = vscode.l10n.t('Start Preparation')
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('There is no preparation plan here yet.'),
      title
    )
    if (chosen === title) await vscode.commands.executeCommand(preparationCommands.start.id)
    return
  }
  const {targets} = await targetSettings()
  const makings = {today: today(clock), stories: await stories.stories(), targets}
  await rewrite(uri, (text) => refreshPlan(text, makings))
}

/** The plan of the first folder that has one. */
export async function planOfWorkspace(): Promise<vscode.Uri | undefined> {
  const {planFileName} = await core()
  for (const {uri} of vscode.workspace.workspaceFolders ?? []) {
    const file = vscode.Uri.joinPath(uri, planFileName)
    if ((await textOf(file)) !== undefined) return file
  }
  return undefined
}
