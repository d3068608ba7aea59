import * as vscode from 'vscode'
import type {Refactoring, Span} from '../../core/index.ts'
import {moveStory, refactoringCommands} from '../../manifest.ts'
import {safeCommands} from '../commands.ts'
import {core} from '../core.ts'
import {isAt, workspaceEdit} from '../edits.ts'
import type {Findings} from '../findings.ts'

type Name = keyof typeof refactoringCommands
const names = Object.keys(refactoringCommands) as Name[]

/** Gives another form to what is written: from the light bulb where somebody would look for it, and by commands. */
export function registerRefactorings(findings: Findings, log: vscode.LogOutputChannel): vscode.Disposable {
  const here = async (name: Name, editor: vscode.TextEditor): Promise<void> => {
    const {document, selection} = editor
    const draft = await findings.draftOf(document)
    const {refactorings} = await core()
    const found = draft && refactorings[name](draft, document.offsetAt(selection.active))
    if (found) await vscode.workspace.applyEdit(workspaceEdit(document, found.edits))
    else void vscode.window.showInformationMessage(nothingTo()[name])
  }
  const move = async ({document, selection}: vscode.TextEditor): Promise<void> => {
    const {moveStoryToFile} = await import('./story-moving.ts')
    await moveStoryToFile(document, document.offsetAt(selection.active), findings)
  }
  const command = safeCommands(log, (why) => vscode.l10n.t('Workback could not change this: {0}', why))
  const editing = (id: string, run: (editor: vscode.TextEditor) => Promise<void>): vscode.Disposable =>
    command(id, async () => {
      const editor = vscode.window.activeTextEditor
      if (editor) await run(editor)
      else void vscode.window.showInformationMessage(vscode.l10n.t('Open the document first.'))
    })
  return vscode.Disposable.from(
    ...names.map((name) => editing(refactoringCommands[name].id, (editor) => here(name, editor))),
    editing(moveStory.id, move),
    vscode.languages.registerCodeActionsProvider({language: 'markdown'}, refactoringProvider(findings), {
      providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite, vscode.CodeActionKind.RefactorMove]
    })
  )
}

export function refactoringProvider(findings: Findings): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, range, {triggerKind}, cancel) {
      // What is missing is found out by the rules, a slice at a time; here it would be done at a stretch.
      await findings.of(document, cancel)
      const draft = await findings.draftOf(document, cancel)
      if (!draft) return []
      const {movableStory, refactorings} = await core()
      const offset = document.offsetAt(range.start)
      // Who asks is shown all that can be done; nobody else is to see a light bulb on each line.
      const asked = triggerKind === vscode.CodeActionTriggerKind.Invoke
      const isOffered = (at: readonly Span[]): boolean => asked || at.some((span) => isAt(document, span, offset))
      const rewriting = names.flatMap((name) => {
        const found = refactorings[name](draft, offset)
        return found && isOffered(found.offeredAt) ? rewrite(document, titles()[name], found) : []
      })
      const movable = movableStory(draft, offset)
      return [...rewriting, ...(movable && isOffered([movable]) ? [moving()] : [])]
    }
  }
}

function titles(): Record<Name, string> {
  return {
    toSpsil: vscode.l10n.t('Turn this story into SPSIL'),
    toStar: vscode.l10n.t('Turn this story into STAR'),
    labelsToHeadings: vscode.l10n.t('Turn bold labels into headings'),
    bulletsToSentence: vscode.l10n.t('Turn the bullets of the Result into a metric sentence'),
    insertSections: vscode.l10n.t('Insert all missing sections')
  }
}

function nothingTo(): Record<Name, string> {
  return {
    toSpsil: vscode.l10n.t('Here is no story with the labels of STAR.'),
    toStar: vscode.l10n.t('Here is no story with the labels of SPSIL.'),
    labelsToHeadings: vscode.l10n.t('No part has a bold label here.'),
    bulletsToSentence: vscode.l10n.t('There are no bullets in a Result here.'),
    insertSections: vscode.l10n.t('No section is missing here that could be inserted.')
  }
}

function rewrite(document: vscode.TextDocument, title: string, {edits}: Refactoring): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite)
  action.edit = workspaceEdit(document, edits)
  return action
}

/** Which file it will be is looked up when it is wanted. */
function moving(): vscode.CodeAction {
  const action = new vscode.CodeAction(
    vscode.l10n.t('Move this story to its own file'),
    vscode.CodeActionKind.RefactorMove
  )
  action.command = {command: moveStory.id, title: action.title}
  return action
}
