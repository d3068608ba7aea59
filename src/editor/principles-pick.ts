import * as vscode from 'vscode'
import {principles, type Principle} from '../core/index.ts'

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
      const {selectedItems, activeItems, value} = pick
      const chosen = selectedItems.length > 0 || value.trim() === '' ? selectedItems : activeItems.slice(0, 1)
      resolve(chosen.map(({principle}) => principle))
      pick.hide()
    })
    pick.onDidHide(() => {
      resolve(undefined)
      pick.dispose()
    })
    pick.show()
  })
}
