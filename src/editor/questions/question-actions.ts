import * as vscode from 'vscode'
import {newStory} from '../bank/new-story.ts'
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

/** Begins a story for the question's first principle. */
export async function newStoryFor({question}: Asked): Promise<void> {
  const {principles} = await core()
  await newStory(principles.find(({id}) => id === question.principles[0])?.name)
}

export async function copyQuestion({question}: Asked): Promise<void> {
  await vscode.env.clipboard.writeText(question.text)
  sayBriefly(vscode.l10n.t('Question copied'))
}

/** Opens the file in which a person's own question stands, at its line. */
export async function editQuestion({question, file}: Asked): Promise<void> {
  if (file) await openAt(file, question.own?.line ?? 0)
}
