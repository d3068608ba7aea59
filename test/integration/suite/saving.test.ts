import * as vscode from 'vscode'

// For all suites.
// Editors in a browser save after a second, which is no longer than a test may take that waits for a pause in writing.
before(async () => {
  await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global)
})
