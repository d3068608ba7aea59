import * as vscode from 'vscode'
import type {Completion} from '../../core/index.ts'
import {core} from '../core.ts'
import type {Findings} from '../findings.ts'

/**
 * The keys behind which something may be offered, where the place is one for it. Not letters: Markdown pops up nothing
 * in prose, and a provider that asked to be called at letters would hide what others offer there.
 */
const triggers = [' ', '*', ':', ',', '[', '"']

/** Offers names of parts and principles and what front matter holds, where they belong. */
export function registerCompletions(findings: Findings): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    {language: 'markdown'},
    completionProvider(findings),
    ...triggers
  )
}

export function completionProvider(findings: Findings): vscode.CompletionItemProvider {
  return {
    async provideCompletionItems(document, position, cancel, {triggerKind}) {
      const {completionsAt, writingPlace} = await core()
      const place = writingPlace(document.getText(), document.offsetAt(position))
      // At a space in running prose nothing else is done.
      if (!place || cancel.isCancellationRequested) return undefined
      const draft = await findings.draftOf(document, cancel)
      const asked = triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter
      return draft && completionsAt(draft, place, asked).map((one, index) => itemOf(document, one, index))
    }
  }
}

const kinds: Record<Completion['is'], vscode.CompletionItemKind> = {
  section: vscode.CompletionItemKind.Struct,
  entry: vscode.CompletionItemKind.Snippet,
  metric: vscode.CompletionItemKind.Snippet,
  document: vscode.CompletionItemKind.File,
  principle: vscode.CompletionItemKind.EnumMember,
  competency: vscode.CompletionItemKind.EnumMember,
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value
}

function itemOf(document: vscode.TextDocument, completion: Completion, index: number): vscode.CompletionItem {
  const {is, label, about, at, text, filter, because, again} = completion
  const description = reason(because)
  const item = new vscode.CompletionItem(description ? {label, description} : label, kinds[is])
  item.range = new vscode.Range(document.positionAt(at.start), document.positionAt(at.end))
  item.insertText = new vscode.SnippetString(text)
  item.filterText = filter
  // They come in the order of the core, and before what other extensions and words offer.
  item.sortText = `!${String(index).padStart(3, '0')}`
  item.preselect = because === 'next'
  item.detail = detail(is)
  // Plain text, which the editor wraps.
  item.documentation = about
  if (again) item.command = {command: 'editor.action.triggerSuggest', title: vscode.l10n.t('Suggest Values')}
  return item
}

function reason(because: Completion['because']): string | undefined {
  switch (because) {
    case 'next':
      return vscode.l10n.t('comes next')
    case 'missing':
      return vscode.l10n.t('still missing')
    case 'evidenced':
      return vscode.l10n.t('the story speaks for it')
    default:
      return undefined
  }
}

function detail(is: Completion['is']): string {
  switch (is) {
    case 'section':
      return vscode.l10n.t('Part of the document')
    case 'entry':
      return vscode.l10n.t('One more of what this part holds')
    case 'metric':
      return vscode.l10n.t('A sentence that measures')
    case 'document':
      return vscode.l10n.t('New document')
    case 'competency':
      return vscode.l10n.t('Competency')
    case 'principle':
      return vscode.l10n.t('Leadership Principle')
    case 'key':
    case 'value':
      return vscode.l10n.t('Front matter')
  }
}
