import * as vscode from 'vscode'
import {settings, toggleQuiet} from '../../manifest.ts'
import {safeCommands} from '../commands.ts'
import {sayBriefly} from '../message.ts'

/** The command that switches quiet mode on and off, where the person has set it; else for all that they write. */
export function registerQuietMode(log: vscode.LogOutputChannel): vscode.Disposable {
  return safeCommands(log)(toggleQuiet.id, async () => {
    const {key} = settings.quiet
    const configuration = vscode.workspace.getConfiguration('workback', vscode.window.activeTextEditor?.document)
    const set = configuration.inspect<boolean>(key)
    const quiet = !configuration.get<boolean>(key, settings.quiet.default)
    const target =
      set?.workspaceFolderValue !== undefined
        ? vscode.ConfigurationTarget.WorkspaceFolder
        : set?.workspaceValue !== undefined
          ? vscode.ConfigurationTarget.Workspace
          : vscode.ConfigurationTarget.Global
    await configuration.update(key, quiet, target)
    const said = quiet
      ? vscode.l10n.t('Quiet mode is on: Workback speaks of what is missing, not of how it is written.')
      : vscode.l10n.t('Quiet mode is off: Workback speaks of everything again.')
    sayBriefly(said)
  })
}
