import * as vscode from 'vscode'
import {newDocumentCommands} from '../../manifest.ts'
import {openAt} from '../bank/opening.ts'
import {core} from '../core.ts'
import {sayBriefly} from '../message.ts'
import type {Asked} from './question-bank.ts'

// What can be done with a question, in the view and in the list.

/** Opens the story that answers best, at its heading. */
export async function openBestStory({answers}: Asked): Promise<void> {
  const story = answers[0]?.story
  if (story) await openAt(story.uri, story.line)
}

/** Begins a story for the question's principles; where it is asked for none, one is asked which it shows. */
export async function newStoryFor({question}: Asked): Promise<void> {
  const {principles} = await core()
  const names = principles.filter(({id}) => id === question.principles[0]).map(({name}) => name)
  const story = newDocumentCommands.find(({outline}) => outline.kind === 'story')
  if (story) await vscode.commands.executeCommand(story.id, names.length > 0 ? {principles: names} : undefined)
}

export async function copyQuestion({question}: Asked): Promise<void> {
  await vscode.env.clipboard.writeText(question.text)
  sayBriefly(vscode.l10n.t('Question copied'))
}

/** Opens the file in which a person's own question stands, at its line. */
export async function editQuestion({question, file}: Asked): Promise<void> {
  if (file) await openAt(file, question.own?.line ?? 0)
}
