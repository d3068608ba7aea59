import * as vscode from 'vscode'
import type {Answer, Question, Unread} from '../../core/index.ts'
import {core} from '../core.ts'
import type {OwnQuestionFiles} from './own-questions.ts'
import type {Story, StoryIndex} from '../bank/story-index.ts'

/** A question, and the stories of the workspace that answer it, best first. */
export interface Asked {
  readonly question: Question
  /** The file of the person's own in which it stands. */
  readonly file: vscode.Uri | undefined
  readonly wantsStory: boolean
  readonly answers: readonly Answer<Story>[]
}

/** A line of a file of questions that could not be read. */
export interface UnreadLine extends Unread {
  readonly file: vscode.Uri
}

export interface AllAsked {
  /** A person's own first, and ours. */
  readonly asked: readonly Asked[]
  readonly unread: readonly UnreadLine[]
}

/** All questions with what answers them, found out once until stories or questions change. */
export class QuestionBank implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly subscription: vscode.Disposable
  private known: Promise<AllAsked> | undefined
  readonly onDidChange = this.changed.event

  constructor(
    private readonly stories: StoryIndex,
    private readonly own: OwnQuestionFiles
  ) {
    const forget = (): void => {
      this.known = undefined
      this.changed.fire()
    }
    this.subscription = vscode.Disposable.from(stories.onDidChange(forget), own.onDidChange(forget))
  }

  all(): Promise<AllAsked> {
    return (this.known ??= this.gather())
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, this.subscription).dispose()
  }

  private async gather(): Promise<AllAsked> {
    const {answersTo, questions, wantsStory} = await core()
    const files = await this.own.read()
    const {stories} = await this.stories.soFar()
    const all = [
      ...files.flatMap(({uri, questions}) => questions.map((question) => ({question, file: uri}))),
      ...questions.map((question) => ({question, file: undefined}))
    ]
    const answers = answersTo(
      all.map(({question}) => question),
      stories
    )
    return {
      asked: all.map(({question, file}) => ({
        question,
        file,
        wantsStory: wantsStory(question),
        answers: answers.get(question) ?? []
      })),
      unread: files.flatMap(({uri, unread}) => unread.map((line) => ({...line, file: uri})))
    }
  }
}
