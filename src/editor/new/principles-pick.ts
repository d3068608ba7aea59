import * as vscode from 'vscode'
import {principleNamed, principles, type Principle} from '../../core/index.ts'

/**
 * Asks which principles a story shows; undefined when nobody answers. Who types a name and presses Enter means it: the
 * editor's own list of several wants it ticked as well, which no key does while one types.
 */
export function askPrinciples(): Promise<readonly Principle[] | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & {readonly principle: Principle}>()
  pick.items = principles.map((principle) => ({label: principle.name, detail: principle.shows, principle}))
  pick.title = vscode.l10n.t('Principles that the story shows')
  pick.placeholder = vscode.l10n.t('Choose one or two; you can change them in the file')
  pick.canSelectMany = true
  pick.matchOnDetail = true
  pick.ignoreFocusOut = true
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const ticked = pick.selectedItems.map(({principle}) => principle)
      resolve(ticked.length > 0 ? ticked : typed(pick.value))
      pick.hide()
    })
    pick.onDidHide(() => {
      resolve(undefined)
      pick.dispose()
    })
    pick.show()
  })
}

/** The one principle that somebody means who types this much of its name. */
function typed(value: string): readonly Principle[] {
  const words = value.trim().toLowerCase()
  if (words === '') return []
  const named = principleNamed(words)
  const found = named ? [named] : principles.filter(({name}) => name.toLowerCase().includes(words))
  return found.length === 1 ? found : []
}
