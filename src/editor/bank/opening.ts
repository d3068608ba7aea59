import * as vscode from 'vscode'

/** The command that opens a file at a line, such as a story at its heading. */
export function openingAt(uri: vscode.Uri, line: number, title: string): vscode.Command {
  const start = new vscode.Position(line, 0)
  return {command: 'vscode.open', title, arguments: [uri, {selection: new vscode.Range(start, start)}]}
}

/** Opens a file at a line; where it is gone, the editor says so in its place. */
export async function openAt(uri: vscode.Uri, line: number): Promise<void> {
  const {command, arguments: given = []} = openingAt(uri, line, '')
  await vscode.commands.executeCommand(command, ...(given as unknown[]))
}
