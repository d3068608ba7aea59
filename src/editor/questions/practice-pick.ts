import * as vscode from 'vscode'
import {newStoryFor, openBestStory} from './question-actions.ts'
import type {Asked} from './question-bank.ts'
import {plain} from './questions-pick.ts'

/** What somebody wants to do with the question that they were asked. */
interface Chosen {
  readonly asked: Asked
  readonly act: 'start' | 'note' | ((asked: Asked) => Promise<void>)
}

interface Choice extends vscode.QuickPickItem {
  readonly act: Chosen['act'] | 'another'
}

/**
 * Asks questions one after the other, until somebody chooses what to do with one; undefined when nobody does.
 *
 * @param questions  at least one
 * @param whenAsked  is told each that was shown
 */
export function askToPractise(
  questions: readonly Asked[],
  whenAsked: (asked: Asked) => void
): Promise<Chosen | undefined> {
  const pick = vscode.window.createQuickPick<Choice>()
  let at = 0
  const asked = (): Asked => questions[at % questions.length]!
  const ask = (): void => {
    const {question} = asked()
    pick.title = question.text
    pick.placeholder = question.probes && vscode.l10n.t('Hopes to hear: {0}', question.probes)
    pick.value = ''
    pick.items = choices(asked(), questions.length > 1)
    if (at > 0) pick.activeItems = pick.items.filter(({act}) => act === 'another')
    whenAsked(asked())
  }
  ask()
  pick.ignoreFocusOut = true
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems
      if (!chosen) return
      if (chosen.act === 'another') {
        at++
        ask()
      } else {
        resolve({asked: asked(), act: chosen.act})
        pick.hide()
      }
    })
    pick.onDidHide(() => {
      resolve(undefined)
      pick.dispose()
    })
    pick.show()
  })
}

function choices({answers, wantsStory}: Asked, more: boolean): Choice[] {
  const choice = (icon: string, label: string, act: Choice['act'], description = ''): Choice => ({
    iconPath: new vscode.ThemeIcon(icon),
    label,
    description,
    act
  })
  const [best] = answers
  return [
    choice('play', vscode.l10n.t('Start Speaking (90 seconds)'), 'start'),
    ...(more ? [choice('arrow-right', vscode.l10n.t('Another Question'), 'another')] : []),
    ...(best ? [choice('book', vscode.l10n.t('Open the Best Story'), openBestStory, plain(best.story.title))] : []),
    ...(wantsStory && !best
      ? [choice('new-file', vscode.l10n.t('New Story for This Question'), newStoryFor, vscode.l10n.t('no story yet'))]
      : []),
    choice('edit', vscode.l10n.t('Note How It Went…'), 'note')
  ]
}
