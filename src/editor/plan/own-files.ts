import * as vscode from 'vscode'
import type {Outcome, Untouched} from '../../core/index.ts'
import {core} from '../core.ts'
import {openDocument, unsavedDocument} from '../files.ts'
import {readSafely, writeSafely} from './safe-write.ts'

/** The text of a file as somebody writes it in the editor, or else as it is on disk; undefined where there is none. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  return unsavedDocument(uri)?.getText() ?? readSafely(uri)
}

/** Gives one of our files another text: in the editor, where it is open and one undo takes it back, or on disk. */
export async function rewrite(uri: vscode.Uri, change: (text: string) => Outcome): Promise<void> {
  const text = await textOf(uri)
  const document = openDocument(uri)
  const outcome = change(text ?? '')
  if ('untouched' in outcome) throw new Error(whyUntouched(outcome.untouched))
  if (outcome.text === text) return
  // A document may lag behind its file, and be kept for a while when nobody looks at it any more.
  if (!document || document.getText() !== text?.replace(/^\ufeff/, '')) {
    await writeSafely(uri, outcome.text)
    return
  }
  const wasDirty = document.isDirty
  const edit = new vscode.WorkspaceEdit()
  edit.replace(uri, ...difference(document, outcome.text.replace(/^\ufeff/, '')))
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('the editor did not take the change'))
  // What somebody has not saved is theirs to save.
  if (!wasDirty && !document.isUntitled) await document.save()
}

/** What of a document has to be replaced, and by what, to make it a text. */
function difference(document: vscode.TextDocument, text: string): [vscode.Range, string] {
  const old = document.getText()
  const shorter = Math.min(old.length, text.length)
  let start = 0
  while (start < shorter && old[start] === text[start]) start++
  // Not within a line end.
  while (start > 0 && old[start - 1] !== '\n') start--
  let end = 0
  while (end < shorter - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++
  while (end > 0 && old[old.length - 1 - end] !== '\n') end--
  const range = new vscode.Range(document.positionAt(start), document.positionAt(old.length - end))
  return [range, text.slice(start, text.length - end)]
}

function whyUntouched(untouched: Untouched): string {
  return untouched === 'conflict'
    ? vscode.l10n.t('it holds the marks of a merge conflict. Resolve that first; the file is as it was.')
    : vscode.l10n.t('its front matter states no day. The file is as it was.')
}

/** The document in the active editor, if it is one of our files of this sort. */
export async function activeOwnFile(sort: 'plan' | 'assessment'): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document
  const {ownFile} = await core()
  return document && ownFile(document.getText()) === sort ? document.uri : undefined
}
