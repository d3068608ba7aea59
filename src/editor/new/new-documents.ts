import * as vscode from 'vscode'
import {newDocumentCommands} from '../../manifest.ts'
import {safeCommands} from '../commands.ts'
import {core} from '../core.ts'
import type {Answers} from './new-document.ts'

/** Registers the commands that make a new document from an outline. */
export function registerNewDocuments(log: vscode.LogOutputChannel): vscode.Disposable {
  const command = safeCommands(log, (why) => vscode.l10n.t('Workback could not make the document: {0}', why))
  return vscode.Disposable.from(
    ...newDocumentCommands.map(({id, outline}) =>
      command(id, async (answers?: Answers) => {
        const [{outlines}, {newDocument}] = await Promise.all([core(), import('./new-document.ts')])
        await newDocument(
          outlines.find((one) => one.id === outline.id)!,
          answers ?? {},
          log
        )
      })
    )
  )
}
