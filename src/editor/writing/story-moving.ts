import * as vscode from 'vscode'
import {storyToFile} from '../../core/index.ts'
import {workspaceEdit} from '../edits.ts'
import type {Findings} from '../findings.ts'
import {createFile, firstFree} from '../new-file.ts'

/** Moves the story at an offset to a file beside its own, in one step, and shows it there. */
export async function moveStoryToFile(
  document: vscode.TextDocument,
  offset: number,
  findings: Findings
): Promise<void> {
  const draft = await findings.draftOf(document)
  const story = draft && storyToFile(draft, offset)
  if (!story) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Only a story that shares its file with others, and stands in no table or list, can be moved.')
    )
    return
  }
  const {version} = document
  const folder = folderFor(document)
  const file = folder && vscode.Uri.joinPath(folder, await firstFree(folder, story.fileName))
  if (document.version !== version) throw new Error(vscode.l10n.t('the text has changed meanwhile'))
  const edit = workspaceEdit(document, story.edits)
  if (!file) {
    // Without a folder nothing is saved: the story is open beside the other.
    await showUnsaved(story.text)
    await vscode.workspace.applyEdit(edit)
    return
  }
  createFile(edit, file, story.text)
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('the folder does not take the file'))
  await vscode.window.showTextDocument(file, {preview: false})
}

/** Beside the document; what was never saved goes to the folder that is open. */
function folderFor({uri}: vscode.TextDocument): vscode.Uri | undefined {
  if (uri.scheme !== 'untitled') return vscode.Uri.joinPath(uri, '..')
  return vscode.workspace.workspaceFolders?.[0]?.uri
}

async function showUnsaved(content: string): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({language: 'markdown', content}))
}
