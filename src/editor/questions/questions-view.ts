import * as vscode from 'vscode'
import {questionCommands, questionContexts, questionsView} from '../../manifest.ts'
import {safeCommands} from '../commands.ts'
import {core, type Core} from '../core.ts'
import {addOwnQuestion} from './own-questions.ts'
import {principleGiven} from '../bank/principle-rows.ts'
import {copyQuestion, editQuestion, newStoryFor, openBestStory} from './question-actions.ts'
import type {Asked, QuestionBank} from './question-bank.ts'
import {questionItem} from './question-items.ts'
import {
  groupOfPrinciple,
  groupRows,
  isOpen,
  rowsBelow,
  type Choice,
  type GroupRow,
  type QuestionRow,
  type Row,
  type UnreadRow
} from './question-rows.ts'
import {findQuestion} from './questions-pick.ts'

const remembered = 'questions.choice'

/** The questions by principle or by round, and below each what it probes and the stories that answer it. */
export class QuestionsProvider implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly counted = new vscode.EventEmitter<{readonly answered: number; readonly all: number}>()
  private readonly subscription: vscode.Disposable
  private chosen: Choice | undefined
  private core: Core | undefined
  private roots: readonly (GroupRow | UnreadRow)[] = []
  readonly onDidChangeTreeData = this.changed.event
  /** How many of the questions that want a story have one: said whenever the rows are asked for. */
  readonly onDidCount = this.counted.event

  /** @param memory where the choice of rows is kept */
  constructor(
    readonly bank: QuestionBank,
    private readonly memory: vscode.Memento
  ) {
    this.subscription = bank.onDidChange(() => this.changed.fire())
  }

  get choice(): Choice {
    return (this.chosen ??= {byRound: false, open: false, ...this.memory.get<Partial<Choice>>(remembered)})
  }

  /** Shows other rows from now on. */
  async choose(part: Partial<Choice>): Promise<void> {
    this.chosen = {...this.choice, ...part}
    this.sayChoice()
    this.changed.fire()
    await this.memory.update(remembered, this.chosen)
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return rowsBelow(row)
    this.sayChoice()
    const all = await this.bank.all()
    this.core = await core()
    const unread: UnreadRow[] = all.unread.length > 0 ? [{kind: 'unread', lines: all.unread}] : []
    this.roots = [...groupRows(all, this.choice, this.core), ...unread]
    const wanting = all.asked.filter(({wantsStory}) => wantsStory)
    this.counted.fire({answered: wanting.filter((one) => !isOpen(one)).length, all: wanting.length})
    return [...this.roots]
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return questionItem(row, this.core!)
  }

  getParent(row: Row): Row | undefined {
    if ('parent' in row) return row.parent
    return row.kind === 'question' ? this.roots.find((one) => one.kind === 'group' && one.id === row.group) : undefined
  }

  /** The row of a principle's questions, which are shown for it if they are not yet. */
  async rowOfPrinciple(id: string): Promise<Row | undefined> {
    await this.choose({byRound: false, open: false})
    const rows = await this.getChildren()
    return rows.find((row) => row.kind === 'group' && row.id === groupOfPrinciple(id))
  }

  /** The first row of a question, which is shown for it if it is not yet. */
  async rowOfQuestion({question, file}: Asked): Promise<QuestionRow | undefined> {
    if (this.choice.open) await this.choose({open: false})
    await this.getChildren()
    return this.roots
      .flatMap((root) => (root.kind === 'group' ? root.rows : []))
      .find(({asked}) => asked.question.id === question.id && asked.file?.toString() === file?.toString())
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, this.counted, this.subscription).dispose()
  }

  /** The buttons above the view depend on it. */
  private sayChoice(): void {
    const {byRound, open} = this.choice
    void vscode.commands.executeCommand('setContext', questionContexts.byRound, byRound)
    void vscode.commands.executeCommand('setContext', questionContexts.open, open)
  }
}

/** Registers the view *Questions*, its commands, and the list in which questions are found. */
export function registerQuestions(
  provider: QuestionsProvider,
  bank: QuestionBank,
  log: vscode.LogOutputChannel
): vscode.Disposable {
  const view = vscode.window.createTreeView(questionsView.id, {treeDataProvider: provider, showCollapseAll: true})
  const reveal = async (row: Row | undefined): Promise<void> => {
    await vscode.commands.executeCommand(`${questionsView.id}.focus`)
    if (row) await view.reveal(row, {select: true, focus: true, expand: true})
  }
  const actions: Readonly<Record<keyof typeof questionCommands, Action>> = {
    find: () => findQuestion(bank, async (asked) => reveal(await provider.rowOfQuestion(asked))),
    add: () => addOwnQuestion(log),
    show: async (of) => {
      const id = principleGiven(of)
      await reveal(id === undefined ? undefined : await provider.rowOfPrinciple(id))
    },
    byRound: () => provider.choose({byRound: true}),
    byPrinciple: () => provider.choose({byRound: false}),
    open: () => provider.choose({open: true}),
    all: () => provider.choose({open: false}),
    best: ofRow(openBestStory),
    newStory: ofRow(newStoryFor),
    copy: ofRow(copyQuestion),
    edit: ofRow(editQuestion)
  }
  const command = safeCommands(log)
  return vscode.Disposable.from(
    view,
    provider.onDidCount(({answered, all}) => {
      view.description = vscode.l10n.t('{0} of {1} answered', answered, all)
      view.message = provider.choice.open && answered === all ? vscode.l10n.t('Every question has a story.') : ''
    }),
    ...(Object.keys(actions) as (keyof typeof actions)[]).map((name) =>
      command(questionCommands[name].id, actions[name])
    )
  )
}

type Action = (argument: unknown) => Promise<void>

/** What a button of a question's row runs. */
function ofRow(act: (asked: Asked) => Promise<void>): Action {
  return async (row) => {
    if (typeof row === 'object' && row !== null && 'asked' in row) await act((row as QuestionRow).asked)
  }
}
