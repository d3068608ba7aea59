import * as vscode from 'vscode'
import {inStrength} from '../bank/coverage-words.ts'
import {openingAt} from '../bank/opening.ts'
import type {Core} from '../core.ts'
import {
  isOpen,
  rowsBelow,
  type AnswerRow,
  type GroupRow,
  type LineRow,
  type QuestionRow,
  type Row
} from './question-rows.ts'
import {answerState, whyItAnswers, whyUnread} from './question-wording.ts'

const {Collapsed, None} = vscode.TreeItemCollapsibleState

/** A row of the view *Questions* as the editor shows it. */
export function questionItem(row: Row, core: Core): vscode.TreeItem {
  switch (row.kind) {
    case 'group':
      return groupItem(row)
    case 'question':
      return askedItem(row, core)
    case 'answer':
      return answerItem(row, core)
    case 'probes':
      return note(vscode.l10n.t('Hopes to hear: {0}', row.parent.asked.question.probes), 'lightbulb')
    case 'none':
      return note(vscode.l10n.t('No story yet'), 'circle-outline')
    case 'unread': {
      const item = new vscode.TreeItem(vscode.l10n.t('Lines that could not be read'), Collapsed)
      item.id = 'unread'
      item.description = String(row.lines.length)
      item.iconPath = new vscode.ThemeIcon('warning')
      return item
    }
    case 'line':
      return lineItem(row)
  }
}

function groupItem({id, name, about, rows}: GroupRow): vscode.TreeItem {
  const item = new vscode.TreeItem(name, Collapsed)
  const wanting = rows.filter(({asked}) => asked.wantsStory)
  const answered = wanting.filter(({asked}) => !isOpen(asked)).length
  item.id = id
  item.contextValue = 'group'
  item.description =
    wanting.length > 0
      ? vscode.l10n.t('{0} of {1} answered', answered, wanting.length)
      : vscode.l10n.t('{0} questions', rows.length)
  item.tooltip = `${name}: ${about}`
  item.iconPath =
    wanting.length > 0 && answered === wanting.length
      ? new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'))
      : new vscode.ThemeIcon('comment-discussion')
  item.accessibilityInformation = {label: `${name}, ${item.description}`, role: 'treeitem'}
  return item
}

function askedItem(row: QuestionRow, core: Core): vscode.TreeItem {
  const {asked} = row
  const {question, file} = asked
  const own = file !== undefined
  const label = own ? vscode.l10n.t('Own: {0}', question.text) : question.text
  const item = new vscode.TreeItem(label, rowsBelow(row).length > 0 ? Collapsed : None)
  const state = answerState(asked)
  const answered = asked.answers.length > 0
  item.id = row.id
  item.contextValue = `question ${answered ? 'answered' : asked.wantsStory ? 'open' : 'plain'}${own ? ' own' : ''}`
  item.description = state
  item.tooltip = [label, core.askedFor(question).join(', '), state].join('\n')
  item.iconPath = answered
    ? new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'))
    : new vscode.ThemeIcon(asked.wantsStory ? 'circle-outline' : 'comment')
  item.accessibilityInformation = {label: `${label} ${state}`, role: 'treeitem'}
  return item
}

function answerItem({answer}: AnswerRow, core: Core): vscode.TreeItem {
  const {title, strength} = answer.story
  const item = new vscode.TreeItem(title)
  const held = inStrength(strength.points)
  const why = whyItAnswers(answer, core)
  item.contextValue = 'answer'
  item.description = `${held} · ${why}`
  item.tooltip = [title, held, why].join('\n')
  item.iconPath = new vscode.ThemeIcon('book')
  item.command = openingAt(answer.story.uri, answer.story.line, vscode.l10n.t('Open Story'))
  item.accessibilityInformation = {label: [title, held, why].join(', '), role: 'treeitem'}
  return item
}

function lineItem({line}: LineRow): vscode.TreeItem {
  const item = new vscode.TreeItem(line.text)
  const where = `${vscode.workspace.asRelativePath(line.file)}:${line.line + 1}`
  item.description = whyUnread(line)
  item.tooltip = `${where}\n${line.text}\n${item.description}`
  item.iconPath = new vscode.ThemeIcon('warning')
  item.command = openingAt(line.file, line.line, vscode.l10n.t('Open Line'))
  return item
}

function note(text: string, icon: string): vscode.TreeItem {
  const item = new vscode.TreeItem(text)
  item.tooltip = text
  item.iconPath = new vscode.ThemeIcon(icon)
  return item
}
