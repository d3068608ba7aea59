import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type {Row} from '../../../src/editor/bank/principle-rows.ts'
import {writePracticeNote} from '../../../src/editor/questions/practice-notes.ts'
import {at, closeAll, open, read, until, workback} from './support.ts'

const run = (command: string, given?: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand(`workback.${command}`, given)
const accept = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
const close = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeQuickOpen')

async function rowOf(principle: string): Promise<Row> {
  const {principles} = await workback()
  for (const group of await principles.getChildren())
    for (const row of await principles.getChildren(group))
      if (row.type === 'theme' && row.coverage.theme.name === principle) return row
  throw new Error(`There is no row ${principle}`)
}

describe('Practice', () => {
  let now: () => number
  let time = Date.UTC(2026, 10, 22, 9, 30)

  before(async () => {
    const {clock} = await workback()
    now = clock.now
    clock.now = () => time
  })

  after(async () => {
    ;(await workback()).clock.now = now
    await closeAll()
  })

  afterEach(async () => {
    await close()
    void run('stopSpeaking')
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  /** The question that would be asked next for a principle. */
  async function next(given: unknown): Promise<string> {
    const [first] = await (await workback()).practice.questions(given)
    return first!.question.id
  }

  /** Presses Enter until something is so: the list needs a moment to be there. */
  async function acceptUntil(is: () => Promise<boolean> | boolean): Promise<void> {
    while (!(await is())) await accept()
  }

  it('asks another question of a principle when one was asked', async () => {
    const row = await rowOf('Ownership')
    const before = await next(row)
    assert.match(before, /^ownership-/)
    const {practice} = await workback()
    void run('practise', row)
    await acceptUntil(() => practice.shown !== undefined)
    const after = await next('ownership')
    assert.match(after, /^ownership-/)
    assert.notEqual(after, before)
  })

  it('asks the question of a row, and then others like it', async () => {
    const {practice, questions} = await workback()
    const group = (await questions.getChildren())[0]!
    const row = (await questions.getChildren(group))[2]!
    assert.equal(row.kind, 'question')
    const [first, second] = await practice.questions(row)
    assert.equal(first, row.kind === 'question' && row.asked)
    assert.notEqual(second, first)
    assert.ok(second!.question.principles.includes(first!.question.principles[0]!))
    assert.equal((await practice.questions(group)).length, (await questions.getChildren(group)).length)
  })

  it('counts the time of an answer down, until it is up', async () => {
    const {practice} = await workback()
    const [asked] = await practice.questions('dive-deep')
    await practice.start(asked!)
    assert.equal(practice.shown, 'Answering: 1:30 left')
    time += 18_000
    practice.update()
    assert.equal(practice.shown, 'Answering: 1:12 left')
    time += 71_500
    practice.update()
    assert.equal(practice.shown, 'Answering: 0:01 left')
    time += 500
    practice.update()
    assert.equal(practice.shown, undefined)
  })

  it('ends when somebody stops it', async () => {
    const {practice} = await workback()
    const [asked] = await practice.questions('dive-deep')
    await practice.start(asked!)
    void run('stopSpeaking')
    await until(() => (practice.shown === undefined ? true : undefined), practice.onDidChange as vscode.Event<never>)
  })
})

describe('Questions of a principle', () => {
  it('are shown from its row', async () => {
    const {questions} = await workback()
    await run('questionsOpen')
    await run('showQuestions', await rowOf('Ownership'))
    assert.deepEqual(questions.choice, {byRound: false, open: false})
  })
})

describe('A note on an answer', () => {
  const notes = at('workback-practice.md')
  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(notes)
  })

  it('is written into a file of the workspace, behind what stands there', async () => {
    const {practice, clock} = await workback()
    const [asked] = await practice.questions('dive-deep')
    await writePracticeNote(notes, asked!, 'I ran over.', clock)
    await open('workback-practice.md')
    await writePracticeNote(notes, asked!, 'Better.', clock)
    const item = `- **${asked!.question.text}**`
    const expected = `\n\n${item} I ran over.\n${item} Better.\n`
    assert.ok((await read(notes)).endsWith(expected), await read(notes))
    assert.equal(vscode.window.activeTextEditor?.document.isDirty, false)
  })
})
