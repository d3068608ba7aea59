import * as vscode from 'vscode'
import type {Answer, Unread} from '../../core/index.ts'
import type {Core} from '../core.ts'
import type {Asked} from './question-bank.ts'
import type {Story} from '../bank/story-index.ts'

/** Whether a question is answered, in words. */
export function answerState({answers, wantsStory}: Asked): string {
  if (answers.length > 0) {
    const titles = answers.map(({story}) => story.title).join(', ')
    return vscode.l10n.t('answered by {0}', titles)
  }
  return wantsStory ? vscode.l10n.t('no story yet') : vscode.l10n.t('wants no story')
}

/** Why a story answers a question: "shows Ownership · a mistake of one’s own · words in common: log, scale". */
export function whyItAnswers({principles, situations, words}: Answer<Story>, core: Core): string {
  const name = (id: string): string => core.principles.find((one) => one.id === id)?.name ?? id
  return [
    ...principles.map(({id, claimed, told}) => {
      if (!told) return vscode.l10n.t('claims {0}', name(id))
      return claimed ? vscode.l10n.t('claims and shows {0}', name(id)) : vscode.l10n.t('shows {0}', name(id))
    }),
    ...(situations.length > 0
      ? [vscode.l10n.t('tells of {0}', situations.map((one) => core.situationNames[one]).join(', '))]
      : []),
    ...(words.length > 0 ? [vscode.l10n.t('words in common: {0}', words.join(', '))] : [])
  ].join(' · ')
}

/** Why a line of a file of questions could not be read. */
export function whyUnread({why}: Unread): string {
  switch (why) {
    case 'heading':
      return vscode.l10n.t('names neither a principle nor a round; its questions stand under Behavioural')
    case 'text':
      return vscode.l10n.t('stands in no list')
    case 'long':
      return vscode.l10n.t('is too long for a question')
    case 'many':
      return vscode.l10n.t('is one question too many')
  }
}
