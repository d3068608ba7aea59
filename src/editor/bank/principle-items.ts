import * as vscode from 'vscode'
import type {Reason, State, Strength} from '../../core/index.ts'
import {
  keyOf,
  type Group,
  type RiskRow,
  type Row,
  type SpeakingRow,
  type StoryRow,
  type ThemeRow,
  type UnreadRow
} from './principle-rows.ts'
import {inStrength, stateName} from './coverage-words.ts'
import type {Story} from './story-index.ts'
import {orderName} from './look-words.ts'
import {openingAt} from './opening.ts'

const {Collapsed, Expanded, None} = vscode.TreeItemCollapsibleState

/** A row as the editor shows it. Every icon stands beside words that say the same. */
export function itemOf(row: Row): vscode.TreeItem {
  const item = looks(row)
  item.id = keyOf(row)
  item.contextValue = row.type
  return item
}

function looks(row: Row): vscode.TreeItem {
  switch (row.type) {
    case 'group':
      return groupItem(row)
    case 'theme':
      return themeItem(row)
    case 'story':
      return storyItem(row)
    case 'speaking':
      return speakingItem(row)
    case 'risks':
      return labelled(vscode.l10n.t('Weak points'), `${row.rows.length}`, 'warning', Collapsed)
    case 'risk':
      return riskItem(row)
    case 'unreadGroup':
      return labelled(vscode.l10n.t('Could not be read'), `${row.rows.length}`, 'error', Collapsed)
    case 'unread':
      return unreadItem(row)
  }
}

function labelled(
  label: string,
  description: string,
  icon: string | undefined,
  collapsible: vscode.TreeItemCollapsibleState
): vscode.TreeItem {
  const item = new vscode.TreeItem(label, collapsible)
  item.description = description
  if (icon) item.iconPath = new vscode.ThemeIcon(icon)
  item.accessibilityInformation = {label: description ? `${label}, ${description}` : label, role: 'treeitem'}
  return item
}

function groupItem(group: Group): vscode.TreeItem {
  const {rows} = group
  const covered = rows.filter(({coverage}) => coverage.state === 'covered').length
  return labelled(groupName(group), vscode.l10n.t('{0} of {1} covered', covered, rows.length), undefined, Expanded)
}

function groupName({id, rows}: Group): string {
  switch (id) {
    case 'askedMost':
      return vscode.l10n.t('Asked most')
    case 'others':
      return vscode.l10n.t('The others')
    case 'product':
      return vscode.l10n.t('Product competencies')
    case 'stakeholders':
      return vscode.l10n.t('Stakeholder skills')
    default:
      return orderName(id, rows[0]?.lens ?? 'principles')
  }
}

function themeItem({coverage: {theme, target, state, covered, claims, couldClaim}, ready}: ThemeRow): vscode.TreeItem {
  const says = vscode.l10n.t('{0} of {1} · {2}', covered, target, stateName(state))
  const description =
    state === 'nothing' && couldClaim.length > 0
      ? vscode.l10n.t('{0}, {1} could show it', says, couldClaim.length)
      : says
  const item = labelled(theme.name, description, undefined, claims.length + couldClaim.length > 0 ? Collapsed : None)
  item.iconPath = stateIcon(state)
  item.tooltip = `${theme.name}: ${theme.shows}\n${stateAtLength(state)}`
  item.checkboxState = {
    state: ready ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: ready ? vscode.l10n.t('You are ready for it') : vscode.l10n.t('Tick when you are ready for it'),
    accessibilityInformation: {label: vscode.l10n.t('Ready for {0}', theme.name), role: 'checkbox'}
  }
  return item
}

function stateAtLength(state: State): string {
  switch (state) {
    case 'nothing':
      return vscode.l10n.t('No written story claims it yet.')
    case 'claimed':
      return vscode.l10n.t('Stories claim it, but the words of none show it.')
    case 'thin':
      return vscode.l10n.t('Its words are there, but too few strong stories have them.')
    case 'covered':
      return vscode.l10n.t('As many strong stories show it as are wanted.')
  }
}

function stateIcon(state: State): vscode.ThemeIcon {
  switch (state) {
    case 'nothing':
      return new vscode.ThemeIcon('circle-outline')
    case 'claimed':
      return new vscode.ThemeIcon('question')
    case 'thin':
      return new vscode.ThemeIcon('color-mode')
    case 'covered':
      return new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'))
  }
}

function storyItem({claim: {story, evidenced}, theme, alone}: StoryRow): vscode.TreeItem {
  if (story.unfilled) return opening(story, vscode.l10n.t('not filled in yet'), 'circle-dashed')
  const {strength} = story
  const unshown = vscode.l10n.t('its words do not show {0}', theme.name)
  const first = evidenced ? firstToMend(strength) : unshown
  const item = opening(
    story,
    [inStrength(strength.points), ...(first ? [first] : [])].join(' · '),
    evidenced ? 'book' : 'question'
  )
  item.tooltip = [
    `${story.title} · ${fileName(story)}`,
    ...strength.reasons.map(inReason),
    ...(evidenced ? [] : [`✗ ${unshown}`]),
    ...(alone.length > 0 ? [vscode.l10n.t('On this story alone rest also: {0}', alone.join('; '))] : [])
  ].join('\n')
  return item
}

function speakingItem({story, theme, lens}: SpeakingRow): vscode.TreeItem {
  const words = story.told[lens].find((told) => told.theme === theme.id)?.words ?? []
  const said = words.map((word) => `“${word}”`).join(', ')
  const item = opening(story, vscode.l10n.t('could show it: {0}', said), 'lightbulb')
  item.tooltip = vscode.l10n.t('{0} does not claim {1}, but its words speak for it: {2}', story.title, theme.name, said)
  return item
}

function riskItem({risk, carrier: {story, themes}}: RiskRow): vscode.TreeItem {
  const names = themes.map(({name}) => name).join('; ')
  return risk === 'alone'
    ? opening(story, vscode.l10n.t('{0} rest on it alone: {1}', themes.length, names), 'warning')
    : opening(story, vscode.l10n.t('claims {0}, more than one story is told for: {1}', themes.length, names), 'warning')
}

function unreadItem({uri, why}: UnreadRow): vscode.TreeItem {
  const item = labelled(vscode.workspace.asRelativePath(uri), why, 'error', None)
  item.tooltip = why
  item.command = {command: 'vscode.open', title: vscode.l10n.t('Open File'), arguments: [uri]}
  return item
}

/** A row that opens a story at its heading. */
function opening(story: Story, description: string, icon: string): vscode.TreeItem {
  const item = labelled(story.title, description, icon, None)
  item.tooltip = `${story.title} · ${fileName(story)}\n${description}`
  item.command = openingAt(story.uri, story.line, vscode.l10n.t('Open Story'))
  return item
}

function fileName({uri}: Story): string {
  return uri.scheme === 'untitled' ? vscode.l10n.t('not saved yet') : vscode.workspace.asRelativePath(uri)
}

/** What is first to mend of a story; undefined where nothing is. */
function firstToMend({reasons}: Strength): string | undefined {
  return reasons.find(({met}) => !met)?.says
}

function inReason({met, says}: Reason): string {
  return `${met ? '✓' : '✗'} ${says}`
}
