import * as vscode from 'vscode'
import type {Coverage, Risks} from '../../core/index.ts'
import {
  lookContext,
  newStoryFor,
  principlesView,
  refreshPrinciples,
  settings,
  viewLookCommands
} from '../../manifest.ts'
import {safeCommands} from '../commands.ts'
import {core} from '../core.ts'
import {newStory} from './new-story.ts'
import {itemOf} from './principle-items.ts'
import {filters, keyOf, orders, rowsUnder, topRows, type Look, type Row} from './principle-rows.ts'
import {Readiness} from './readiness.ts'
import type {Story, StoryIndex} from './story-index.ts'
import type {StoryTagging} from './story-tagging.ts'
import {targetSettings} from './targets.ts'
import {filterName, lensName, orderName} from './look-words.ts'

/** Shows how far stories cover the sixteen principles, or the competencies. */
export function registerPrinciplesView(
  provider: PrinciplesProvider,
  tagging: StoryTagging,
  stories: StoryIndex,
  log: vscode.LogOutputChannel
): vscode.Disposable {
  const view = vscode.window.createTreeView(principlesView.id, {
    treeDataProvider: provider,
    dragAndDropController: tagging,
    canSelectMany: true,
    showCollapseAll: true,
    manageCheckboxStateManually: true
  })
  // Not before: nothing is read until somebody wants to see it.
  const summarize = async (): Promise<void> => {
    if (!view.visible) return
    const {message, description, badge} = await provider.summary()
    view.message = message
    view.description = description
    view.badge = badge
  }
  const command = safeCommands(log)
  return vscode.Disposable.from(
    view,
    view.onDidChangeVisibility(() => void summarize()),
    tagging.register(),
    provider.onDidChangeTreeData(() => void summarize()),
    view.onDidChangeCheckboxState(({items}) => void provider.tick(items)),
    command(refreshPrinciples.id, () => stories.refresh()),
    command(viewLookCommands.filter.id, () =>
      ask(filters, provider.looks.filter, filterName, (filter) => provider.look({filter}))
    ),
    command(viewLookCommands.sort.id, () => {
      const {lens, order: now} = provider.looks
      return ask(
        orders,
        now,
        (order) => orderName(order, lens),
        (order) => provider.look({order})
      )
    }),
    command(viewLookCommands.principles.id, () => provider.look({lens: 'principles'})),
    command(viewLookCommands.competencies.id, () => provider.look({lens: 'competencies'})),
    command(newStoryFor.id, async (row?: Row) => {
      if (row?.type === 'theme') await newStory(row.coverage.theme.name)
    })
  )
}

async function ask<T>(
  all: readonly T[],
  now: T,
  name: (one: T) => string,
  take: (one: T) => Promise<void>
): Promise<void> {
  const picked = await vscode.window.showQuickPick(
    all.map((one) => ({label: name(one), description: one === now ? vscode.l10n.t('as it is now') : '', one}))
  )
  if (picked) await take(picked.one)
}

/** What the view says of itself as a whole. */
interface Summary {
  readonly message: string
  readonly description: string
  readonly badge: vscode.ViewBadge | undefined
}

interface Bank {
  readonly stories: readonly Story[]
  /** How many files are still to be read. */
  readonly ahead: number
  readonly covered: readonly Coverage<Story>[]
  readonly risks: Risks<Story>
  readonly rows: readonly Row[]
}

const lookKey = 'workback.look'
const usual: Look = {lens: 'principles', filter: 'all', order: 'asked'}

export class PrinciplesProvider implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly subscription: vscode.Disposable
  private readonly readiness: Readiness
  private bank: Promise<Bank> | undefined
  /** What was wrong with the settings when they were read last. */
  private problems: readonly string[] = []
  readonly onDidChangeTreeData = this.changed.event

  constructor(
    private readonly stories: StoryIndex,
    private readonly storage: vscode.Memento,
    private readonly log: vscode.LogOutputChannel
  ) {
    this.readiness = new Readiness(storage)
    this.subscription = stories.onDidChange(() => this.refresh())
    this.tellMenus()
  }

  /** No rows at all where there is no story: the view then says how to begin. */
  async getChildren(row?: Row): Promise<Row[]> {
    const {rows, risks} = await this.read()
    return [...(row ? rowsUnder(row, risks) : rows)]
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return itemOf(row)
  }

  async getParent(row: Row): Promise<Row | undefined> {
    const {rows, risks} = await this.read()
    const key = keyOf(row)
    const all = rows.flatMap((top) => [top, ...rowsUnder(top, risks)])
    return all.find((one) => rowsUnder(one, risks).some((child) => keyOf(child) === key))
  }

  async tick(items: readonly (readonly [Row, vscode.TreeItemCheckboxState])[]): Promise<void> {
    const ticks = items.flatMap(([row, state]) =>
      row.type === 'theme' ? [{id: row.coverage.theme.id, ready: state === vscode.TreeItemCheckboxState.Checked}] : []
    )
    await this.readiness.tick(ticks)
    this.refresh()
  }

  get looks(): Look {
    return {...usual, ...this.storage.get<Partial<Look>>(lookKey)}
  }

  /** Shows the view otherwise, also when it is opened the next time. */
  async look(change: Partial<Look>): Promise<void> {
    await this.storage.update(lookKey, {...this.looks, ...change})
    this.tellMenus()
    this.refresh()
  }

  async summary(): Promise<Summary> {
    const {stories, ahead, covered} = await this.read()
    const {lens, filter, order} = this.looks
    const looks = [
      ...(lens === usual.lens ? [] : [lensName(lens)]),
      ...(filter === usual.filter ? [] : [filterName(filter)]),
      ...(order === usual.order ? [] : [orderName(order, lens)])
    ]
    const description = looks.join(' · ')
    if (stories.length === 0) return {message: '', description, badge: undefined}
    const {have, want} = (await core()).progressOf(covered)
    const empty = covered.filter(({state}) => state === 'nothing').length
    const ready = covered.filter(({theme}) => this.readiness.ready.has(theme.id)).length
    const missing = want - have
    return {
      message: [
        ...(ahead > 0 ? [vscode.l10n.t('{0} files still to be read', ahead)] : []),
        vscode.l10n.t('{0} of {1} strong stories in place', have, want),
        vscode.l10n.t('{0} with nothing', empty),
        vscode.l10n.t('{0} ticked as ready', ready)
      ].join(' · '),
      description,
      badge:
        missing > 0 ? {value: missing, tooltip: vscode.l10n.t('{0} strong stories are missing', missing)} : undefined
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, this.subscription).dispose()
  }

  private refresh(): void {
    this.bank = undefined
    this.changed.fire()
  }

  private read(): Promise<Bank> {
    return (this.bank ??= this.readBank())
  }

  private async readBank(): Promise<Bank> {
    const {stories, unread, ahead} = await this.stories.soFar()
    const {coverage, risksOf, states} = await core()
    const {ready} = this.readiness
    const look = this.looks
    const {targets, problems} = await targetSettings()
    this.logProblems(problems)
    const covered = stories.length > 0 ? coverage(stories, {lens: look.lens, targets}) : []
    const risks = risksOf(covered)
    const rows = topRows({covered, risks, unread, ready}, look, states)
    return {stories, ahead, covered, risks, rows}
  }

  /** Says what is new among them, and not the same at each key. */
  private logProblems(problems: readonly string[]): void {
    for (const problem of problems)
      if (!this.problems.includes(problem)) this.log.warn(`Settings, workback.${settings.targets.key}: ${problem}`)
    this.problems = problems
  }

  /** The menus show the command for the other lens. */
  private tellMenus(): void {
    void vscode.commands.executeCommand('setContext', lookContext, this.looks.lens)
  }
}
