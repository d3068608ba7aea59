import * as vscode from 'vscode'
import type {Claim, Coverage} from '../core/index.ts'
import {principlesView, refreshPrinciples} from '../manifest.ts'
import {core} from './core.ts'
import type {Story, StoryIndex} from './story-index.ts'

/** A row of the view: a principle, or under it a story that claims it. */
export type Row = Coverage<Story> | Claim<Story>

/** Shows the sixteen principles and the stories that claim them. */
export function registerPrinciplesView(provider: PrinciplesProvider, stories: StoryIndex): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.window.createTreeView(principlesView.id, {treeDataProvider: provider, showCollapseAll: true}),
    vscode.commands.registerCommand(refreshPrinciples.id, () => stories.refresh())
  )
}

export class PrinciplesProvider implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly subscription: vscode.Disposable
  readonly onDidChangeTreeData = this.changed.event

  constructor(private readonly stories: StoryIndex) {
    this.subscription = stories.onDidChange(() => this.changed.fire())
  }

  /** No rows at all where there is no story: the view then says how to begin. */
  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return 'theme' in row ? [...row.claims] : []
    const stories = await this.stories.stories()
    return stories.length > 0 ? (await core()).coverage(stories) : []
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return 'theme' in row ? principleItem(row) : storyItem(row)
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, this.subscription).dispose()
  }
}

function principleItem({theme: principle, target, covered, claims}: Coverage<Story>): vscode.TreeItem {
  const {Collapsed, None} = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(principle.name, claims.length > 0 ? Collapsed : None)
  const reached = covered >= target
  item.id = principle.id
  item.contextValue = 'principle'
  item.description = vscode.l10n.t('covered {0} of {1}', covered, target)
  item.tooltip = `${principle.name}: ${principle.shows}`
  item.iconPath = reached
    ? new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'))
    : new vscode.ThemeIcon(covered > 0 ? 'circle-filled' : 'circle-outline')
  item.accessibilityInformation = {
    label: reached
      ? vscode.l10n.t('{0}, covered {1} of {2}, target reached', principle.name, covered, target)
      : vscode.l10n.t('{0}, covered {1} of {2}', principle.name, covered, target),
    role: 'treeitem'
  }
  return item
}

function storyItem({story: {uri, title, line, unfilled}}: Claim<Story>): vscode.TreeItem {
  const item = new vscode.TreeItem(title)
  const file = uri.scheme === 'untitled' ? vscode.l10n.t('not saved yet') : vscode.workspace.asRelativePath(uri)
  const start = new vscode.Position(line, 0)
  item.contextValue = 'story'
  item.description = unfilled ? `${file} · ${vscode.l10n.t('not filled in yet')}` : file
  item.tooltip = `${title}\n${item.description}`
  item.iconPath = new vscode.ThemeIcon(unfilled ? 'circle-dashed' : 'book')
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Open Story'),
    arguments: [uri, {selection: new vscode.Range(start, start)}]
  }
  return item
}
