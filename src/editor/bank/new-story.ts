import * as vscode from 'vscode'
import {newStoryCommand} from '../../manifest.ts'
import type {Answers} from '../new/new-document.ts'

/** Begins a story for a principle, by its name; without one, it is asked which the story shows. */
export async function newStory(principle: string | undefined): Promise<void> {
  const answers: Answers = principle === undefined ? {} : {principles: [principle]}
  await vscode.commands.executeCommand(newStoryCommand, answers)
}
