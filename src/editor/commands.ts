import * as vscode from 'vscode'
import {messageOf} from './message.ts'

/** What a person is told of a failure, and why it is one. */
type Tell = (why: string) => string

/** Registers commands whose failure is logged and told, and never thrown into the host. */
export function safeCommands(log: vscode.LogOutputChannel, tell: Tell = generally) {
  return <Given extends unknown[]>(id: string, run: (...given: Given) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, (...given: Given) => safely(id, () => run(...given), log, tell))
}

/** Does what a command does where nobody has run it. */
export async function safely(
  id: string,
  run: () => Promise<void>,
  log: vscode.LogOutputChannel,
  tell: Tell = generally
): Promise<void> {
  try {
    await run()
  } catch (error) {
    log.error(`Could not run ${id}`, error)
    void vscode.window.showErrorMessage(tell(messageOf(error)))
  }
}

function generally(why: string): string {
  return vscode.l10n.t('Workback could not do this: {0}', why)
}
