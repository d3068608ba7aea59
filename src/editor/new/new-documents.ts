import * as vscode from 'vscode'
import {newDocumentCommands} from '../../manifest.ts'
import {core} from '../core.ts'
import {messageOf} from '../message.ts'
import type {Answers} from './new-document.ts'

/** Registers the commands that make a new document from an outline. */
export function registerNewDocuments(log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    ...newDocumentCommands.map(({id, outline}) =>
      vscode.commands.registerCommand(id, async (answers?: Answers) => {
        try {
          const [{outlines}, {newDocument}] = await Promise.all([core(), import('./new-document.ts')])
          await newDocument(
            outlines.find((one) => one.id === outline.id)!,
            answers ?? {},
            log
          )
        } catch (error) {
          log.error(`Could not make a ${outline.title}`, error)
          void vscode.window.showErrorMessage(
            vscode.l10n.t('Workback could not make the document: {0}', messageOf(error))
          )
        }
      })
    )
  )
}
