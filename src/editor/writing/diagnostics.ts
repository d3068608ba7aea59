import * as vscode from 'vscode'
import {settings} from '../../manifest.ts'
import {core} from '../core.ts'
import {diagnosticSource} from '../diagnostic.ts'
import {Debounced, isOurs} from '../documents.ts'
import type {Findings} from '../findings.ts'
import {Page} from './page.ts'

// Long enough that a word is not judged letter by letter, short enough to feel immediate.
export const pause = 150

/**
 * Shows the linter's findings in every document that somebody has looked at, until it is closed. Of the sentence that
 * is being written nothing new is said until the cursor has left it, or nobody has written for a while.
 */
export function registerDiagnostics(findings: Findings): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(diagnosticSource)
  const pending = new Debounced(pause)
  const pages = new Map<vscode.TextDocument, Page>()

  const check = async (page: Page): Promise<void> => {
    const found = await findings.of(page.document)
    // What has overtaken this check has asked for its own.
    if (!found) return
    page.learn(found)
    await show(page)
  }
  const show = async (page: Page): Promise<void> => {
    const {document} = page
    const left = page.edited + setting<number>(document, settings.pause) - Date.now()
    const draft = left > 0 ? await findings.draftOf(document) : undefined
    const {phraseAt} = await core()
    if (pages.get(document) !== page || !page.isCurrent) return
    page.show(draft ? cursorsIn(document).map((offset) => phraseAt(draft, offset)) : [])
    if (page.holdsBack) pending.run(document.uri, () => void show(page), left)
  }
  const look = (): void => {
    const fresh = vscode.window.visibleTextEditors.map(({document}) => document).filter((one) => !pages.has(one))
    for (const document of fresh) {
      const page = new Page(document, collection)
      pages.set(document, page)
      void check(page)
    }
  }
  look()

  return vscode.Disposable.from(
    collection,
    pending,
    vscode.window.onDidChangeVisibleTextEditors(look),
    // To the editor, a document in another language is another document, though no other is visible.
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      const page = pages.get(document)
      if (!page || !isOurs(document) || contentChanges.length === 0) return
      page.follow(contentChanges)
      page.edited = Date.now()
      // An edit cancels the check of the text before it, so that no result of an older text is ever shown.
      const onType = setting<string>(document, settings.run) === 'onType'
      pending.run(document.uri, () => (onType ? void check(page) : page.put()))
    }),
    vscode.window.onDidChangeTextEditorSelection(({textEditor}) => {
      const page = pages.get(textEditor.document)
      if (page?.holdsBack) void show(page)
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      const page = pages.get(document)
      if (!page || setting<string>(document, settings.run) !== 'onSave') return
      // Who saves wants to know.
      page.edited = -Infinity
      void check(page)
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      pending.cancel(document.uri)
      pages.get(document)?.clear()
      pages.delete(document)
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!Object.values(settings).some(({key}) => event.affectsConfiguration(`workback.${key}`))) return
      findings.forgetAll()
      for (const page of pages.values()) void check(page)
    })
  )
}

function setting<T>(document: vscode.TextDocument, {key, default: otherwise}: {key: string; default: T}): T {
  return vscode.workspace.getConfiguration('workback', document.uri).get(key, otherwise)
}

/** Where somebody may be writing in a document, in the editor that has the focus. */
function cursorsIn(document: vscode.TextDocument): number[] {
  const editor = vscode.window.activeTextEditor
  return editor?.document === document ? editor.selections.map(({active}) => document.offsetAt(active)) : []
}
