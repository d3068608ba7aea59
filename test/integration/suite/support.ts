import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type {Workback} from '../../../src/editor/extension.ts'

/** The folder that the tests may write in; it is a copy. */
export function root(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]
  assert.ok(folder, 'a folder is open')
  return folder.uri
}

export function at(path: string): vscode.Uri {
  return vscode.Uri.joinPath(root(), path)
}

/** What the extension offers, once it runs. */
export async function workback(): Promise<Workback> {
  const extension = vscode.extensions.getExtension<Workback>('workback.workback')
  assert.ok(extension, 'the extension is present')
  return extension.activate()
}

/** Waits until something holds, looking again at each of these events. */
export async function until<T>(
  look: () => T | undefined | Promise<T | undefined>,
  ...events: vscode.Event<never>[]
): Promise<T> {
  return new Promise((resolve, reject) => {
    const again = async (): Promise<void> => {
      try {
        const found = await look()
        if (found === undefined) return
        subscriptions.forEach((one) => one.dispose())
        resolve(found)
      } catch (error) {
        reject(error)
      }
    }
    const subscriptions = events.map((event) => event(() => void again()))
    void again()
  })
}

/** The findings of a document, once they are as wanted. Fails by the test's own time limit. */
export function findings(
  uri: vscode.Uri,
  wanted: (found: vscode.Diagnostic[]) => boolean
): Promise<vscode.Diagnostic[]> {
  return until(() => {
    const found = vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'workback')
    return wanted(found) ? found : undefined
  }, vscode.languages.onDidChangeDiagnostics as vscode.Event<never>)
}

/** The name that a finding's rule has, without the link. */
export function ruleOf({code}: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code)
}

export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
}

export async function edit(document: vscode.TextDocument, change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const all = new vscode.WorkspaceEdit()
  change(all)
  assert.ok(await vscode.workspace.applyEdit(all), `${document.uri.path} can be edited`)
}

/**
 * Opens a file as a person does. `openTextDocument` would keep the document for minutes after its editor is closed.
 */
export async function open(path: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', at(path))
  return until(() => {
    const document = vscode.window.activeTextEditor?.document
    return document?.uri.path === at(path).path ? document : undefined
  }, vscode.window.onDidChangeActiveTextEditor as vscode.Event<never>)
}

/** Opens a document that was never saved, with the cursor at the first of these words. */
export async function openText(content: string, words = ''): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
  const editor = await vscode.window.showTextDocument(document)
  goTo(editor, words)
  return editor
}

/** Puts the cursor at the first of these words. */
export function goTo(editor: vscode.TextEditor, words: string): void {
  const place = editor.document.positionAt(editor.document.getText().indexOf(words))
  editor.selection = new vscode.Selection(place, place)
}

/** Closes every editor without saving, and waits until the findings are gone with them. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}
