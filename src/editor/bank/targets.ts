import * as vscode from 'vscode'
import type {ReadTargets} from '../../core/index.ts'
import {settings} from '../../manifest.ts'
import {core} from '../core.ts'

/** How many strong stories are wanted for each theme, as the settings say. */
export async function targetSettings(): Promise<ReadTargets> {
  const {readTargets} = await core()
  return readTargets(vscode.workspace.getConfiguration('workback').get(settings.targets.key))
}
