import * as vscode from 'vscode'
import {writingCommands} from '../../manifest.ts'
import {shownFindings} from '../diagnostic.ts'

/** The commands that lead from finding to finding, round the document, and show what each is about. */
export function registerNextFinding(): vscode.Disposable {
  const {nextFinding, previousFinding} = writingCommands
  return vscode.Disposable.from(
    vscode.commands.registerCommand(nextFinding.id, (uri?: vscode.Uri) =>
      goTo(uri, (all, cursor) => all.find((start) => start.isAfter(cursor)) ?? all[0])
    ),
    vscode.commands.registerCommand(previousFinding.id, (uri?: vscode.Uri) =>
      goTo(uri, (all, cursor) => [...all].reverse().find((start) => start.isBefore(cursor)) ?? all.at(-1))
    )
  )
}

/** @param uri of a document that is shown, instead of the one that is written on */
async function goTo(
  uri: unknown,
  choose: (starts: readonly vscode.Position[], cursor: vscode.Position) => vscode.Position | undefined
): Promise<void> {
  const editor = editorOf(uri)
  if (!editor) {
    // Get Started runs it, too, and a button that does nothing looks broken.
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the document first.'))
    return
  }
  const {document, selection, viewColumn} = editor
  const starts = shownFindings(document.uri).map(({range}) => range.start)
  const next = choose(starts, selection.active)
  if (!next) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Workback has no findings in this document.'))
    return
  }
  const shown = await vscode.window.showTextDocument(document, viewColumn)
  shown.selection = new vscode.Selection(next, next)
  shown.revealRange(shown.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  await vscode.commands.executeCommand('editor.action.showHover', {focus: 'noAutoFocus'})
}

function editorOf(uri: unknown): vscode.TextEditor | undefined {
  const {activeTextEditor, visibleTextEditors} = vscode.window
  if (!(uri instanceof vscode.Uri) || activeTextEditor?.document.uri.toString() === uri.toString())
    return activeTextEditor
  return visibleTextEditors.find(({document}) => document.uri.toString() === uri.toString())
}
