import * as vscode from 'vscode'
import type {Lens, Suggestion} from '../../core/index.ts'
import {suggestCommands} from '../../manifest.ts'
import {safeCommands} from '../commands.ts'
import {core} from '../core.ts'
import {ruleOf} from '../diagnostic.ts'
import {isAt, workspaceEdit} from '../edits.ts'
import type {Findings} from '../findings.ts'

/** Offers to write into a story what its words speak for: in the light bulb at its title, and by commands. */
export function registerSuggestions(findings: Findings, log: vscode.LogOutputChannel): vscode.Disposable {
  const command = safeCommands(log, (why) => vscode.l10n.t('Workback could not change this: {0}', why))
  return vscode.Disposable.from(
    command(suggestCommands.principles.id, () => suggest('principles', findings)),
    command(suggestCommands.competencies.id, () => suggest('competencies', findings)),
    vscode.languages.registerCodeActionsProvider({language: 'markdown'}, suggestionProvider(findings), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix]
    })
  )
}

function suggestionProvider(findings: Findings): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, range, {diagnostics}, cancel) {
      const draft = await findings.draftOf(document, cancel)
      if (!draft) return []
      const {suggestionsAt, tagStory} = await core()
      const offset = document.offsetAt(range.start)
      const found = suggestionsAt(draft, offset, 'principles')
      if (!found?.offeredAt.some((span) => isAt(document, span, offset))) return []
      // Where a finding says that no principle is named, its quick fixes name them.
      if (found.themes.every(({claimed}) => !claimed) && diagnostics.some((one) => ruleOf(one) === 'named-principles'))
        return []
      return found.themes.flatMap((suggestion) => {
        const edit = suggestion.claimed ? undefined : tagStory(draft, found.unit, 'principles', [suggestion.theme.id])
        if (!edit) return []
        const action = new vscode.CodeAction(
          vscode.l10n.t('Name {0} ({1})', suggestion.theme.name, quoted(suggestion)),
          vscode.CodeActionKind.QuickFix
        )
        action.edit = workspaceEdit(document, [edit])
        return [action]
      })
    }
  }
}

type Pick = vscode.QuickPickItem & {readonly id: string}

async function suggest(lens: Lens, findings: Findings): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the document first.'))
    return
  }
  const {document} = editor
  const offset = document.offsetAt(editor.selection.active)
  const {suggestionsAt, tagStory} = await core()
  const draft = await findings.draftOf(document)
  const found = draft && suggestionsAt(draft, offset, lens)
  if (!found || found.themes.length === 0) {
    void vscode.window.showInformationMessage(
      found
        ? vscode.l10n.t('Nothing in this story speaks plainly for anything.')
        : vscode.l10n.t('Here is no story that has been written.')
    )
    return
  }
  const {title} = found.unit
  const items = found.themes.map(pickOf)
  const picked = await vscode.window.showQuickPick<Pick>(items, {
    canPickMany: true,
    matchOnDescription: true,
    title: title
      ? vscode.l10n.t('What “{0}” shows, by its words', title)
      : vscode.l10n.t('What this story shows, by its words'),
    placeHolder: vscode.l10n.t('What is ticked is named in the story')
  })
  if (!picked) return
  // The text may have changed while somebody was choosing; the story is then looked up by its title.
  const now = await findings.draftOf(document)
  const unit = now?.units.find((one) => one === found.unit) ?? now?.units.find((one) => one.title === title)
  const ids = picked.map(({id}) => id)
  const gone = items.filter(({id}) => !ids.includes(id)).map(({id}) => id)
  const edit = now && unit && tagStory(now, unit, lens, ids, gone)
  if (edit) await vscode.workspace.applyEdit(workspaceEdit(document, [edit]))
  else if (items.some(({id, picked: before}) => ids.includes(id) !== before)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no place in this story where it could be named. Write it into the front matter.')
    )
  }
}

function pickOf(suggestion: Suggestion): Pick {
  const {theme, words, claimed} = suggestion
  return {
    id: theme.id,
    label: theme.name,
    description: words.length > 0 ? quoted(suggestion) : vscode.l10n.t('no words speak for it'),
    detail: theme.shows,
    picked: claimed
  }
}

function quoted({words}: Suggestion): string {
  return words.map((word) => vscode.l10n.t('“{0}”', word)).join(', ')
}
