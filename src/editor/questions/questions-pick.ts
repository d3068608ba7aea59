import * as vscode from 'vscode'
import {core} from '../core.ts'
import {copyQuestion, newStoryFor, openBestStory} from './question-actions.ts'
import type {Asked, QuestionBank} from './question-bank.ts'
import {answerState} from './question-wording.ts'

/** A question in the list. */
interface QuestionPick extends vscode.QuickPickItem {
  readonly asked: Asked
}

type Act = (asked: Asked) => Promise<void>

interface Button extends vscode.QuickInputButton {
  readonly act: Act
}

/**
 * Lists all questions, to be searched by their words, by principle, by round, by what they probe and by what answers
 * them. Who takes one gets its best story; where there is none, what can be done about it.
 */
export async function findQuestion(bank: QuestionBank, showInView: Act): Promise<void> {
  const pick = vscode.window.createQuickPick<QuestionPick>()
  pick.title = vscode.l10n.t('Questions of an interview')
  pick.placeholder = vscode.l10n.t('Words, a principle, a round or a story')
  pick.busy = true
  pick.onDidHide(() => pick.dispose())
  pick.onDidAccept(() => {
    const [chosen] = pick.selectedItems
    if (!chosen) return
    pick.hide()
    void (chosen.asked.answers.length > 0 ? openBestStory(chosen.asked) : whatToDo(chosen.asked, showInView))
  })
  pick.onDidTriggerItemButton(({item, button}) => {
    pick.hide()
    void (button as Button).act(item.asked)
  })
  let all: readonly QuestionPick[] = []
  pick.onDidChangeValue((value) => (pick.items = found(all, value)))
  pick.show()
  all = await questionPicks(bank, showInView)
  pick.items = found(all, pick.value)
  pick.busy = false
}

/** Those in which all of some words stand, wherever: the editor itself would look for them as one, in one line. */
export function found(picks: readonly QuestionPick[], words: string): QuestionPick[] {
  const all = words.toLowerCase().split(/\s+/)
  return picks.filter(({label, description, detail}) => {
    const text = [label, description, detail].join('\n').toLowerCase()
    return all.every((word) => text.includes(word))
  })
}

/** The questions as the list shows them. */
export async function questionPicks(bank: QuestionBank, showInView: Act): Promise<QuestionPick[]> {
  const {asked: all} = await bank.all()
  const {askedFor, rounds} = await core()
  return all.map((asked) => {
    const {question, file, answers, wantsStory} = asked
    const named = rounds.filter(({id}) => question.rounds.includes(id)).map(({name}) => name)
    const groups = [...new Set([...(file ? [vscode.l10n.t('own')] : []), ...askedFor(question), ...named])]
    return {
      asked,
      alwaysShow: true,
      label: plain(question.text),
      description: plain(groups.join(' · ')),
      detail: plain([question.probes, answerState(asked)].filter(Boolean).join(' · ')),
      iconPath: new vscode.ThemeIcon(answers.length > 0 ? 'pass' : wantsStory ? 'circle-outline' : 'comment'),
      buttons: buttonsFor(asked, showInView)
    }
  })
}

/** The editor draws icons for `$(name)`, wherever the words come from. */
export function plain(text: string): string {
  return text.replaceAll('$(', '\\$(')
}

function buttonsFor({wantsStory}: Asked, showInView: Act): Button[] {
  const button = (icon: string, tooltip: string, act: Act): Button => ({
    iconPath: new vscode.ThemeIcon(icon),
    tooltip,
    act
  })
  return [
    ...(wantsStory ? [button('new-file', vscode.l10n.t('New Story for This Question'), newStoryFor)] : []),
    button('copy', vscode.l10n.t('Copy Question'), copyQuestion),
    button('list-tree', vscode.l10n.t('Show in the View'), showInView)
  ]
}

/** For a question without an answer: asks what to do about it. */
async function whatToDo(asked: Asked, showInView: Act): Promise<void> {
  const chosen = await vscode.window.showQuickPick(
    buttonsFor(asked, showInView).map(({tooltip, iconPath, act}) => ({label: tooltip ?? '', iconPath, act})),
    {title: asked.question.text, placeHolder: answerState(asked)}
  )
  await chosen?.act(asked)
}
