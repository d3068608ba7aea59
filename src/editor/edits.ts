import * as vscode from 'vscode'
import type {Edit, Span} from '../core/index.ts'
import {rangeOf} from './diagnostic.ts'

/** Edits of a document's source, some of them with something to fill in, as one. */
export function workspaceEdit(
  document: vscode.TextDocument,
  edits: readonly (Edit & {readonly snippet?: true})[]
): vscode.WorkspaceEdit {
  const all = new vscode.WorkspaceEdit()
  all.set(
    document.uri,
    edits.map((edit) => {
      const range = rangeOf(document, edit)
      return edit.snippet
        ? new vscode.SnippetTextEdit(range, new vscode.SnippetString(edit.text))
        : new vscode.TextEdit(range, edit.text)
    })
  )
  return all
}

/** Whether an offset is at some words, or between them and the beginning of their line. */
export function isAt(document: vscode.TextDocument, {start, end}: Span, offset: number): boolean {
  return document.offsetAt(document.positionAt(start).with({character: 0})) <= offset && offset <= end
}
