import * as vscode from 'vscode'
import {today, type Clock} from '../clock.ts'
import {core} from '../core.ts'
import {messageOf} from '../message.ts'
import {rewrite} from '../plan/own-files.ts'
import type {Asked} from './question-bank.ts'

/** Asks how an answer went, and writes that into a file of the person's own. */
export async function notePractice(asked: Asked, clock: Clock): Promise<void> {
  const {practiceNotesFile} = await core()
  const folder = folderFor(asked)
  if (!folder) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: your notes stand in a file of it.'))
    return
  }
  const note = await vscode.window.showInputBox({
    title: asked.question.text,
    prompt: vscode.l10n.t('How did it go? It is noted in {0}.', practiceNotesFile),
    ignoreFocusOut: true
  })
  if (!note?.trim()) return
  const file = vscode.Uri.joinPath(folder, practiceNotesFile)
  try {
    await writePracticeNote(file, asked, note, clock)
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} could not be written: {1}', practiceNotesFile, messageOf(error))
    )
    return
  }
  const open = vscode.l10n.t('Open')
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('Noted in {0}.', practiceNotesFile), open)
  if (chosen === open) await vscode.window.showTextDocument(file)
}

/** Adds how an answer went to a file, which is made where there is none. */
export async function writePracticeNote(
  file: vscode.Uri,
  {question}: Asked,
  note: string,
  clock: Clock
): Promise<void> {
  const {withPracticeNote} = await core()
  await rewrite(file, (text) => ({text: withPracticeNote(text, {day: today(clock), question: question.text, note})}))
}

/** The folder of the story that answers best; where there is none, the first. */
function folderFor({answers: [best]}: Asked): vscode.Uri | undefined {
  const folder = best && vscode.workspace.getWorkspaceFolder(best.story.uri)
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri
}
