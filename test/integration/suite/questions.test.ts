import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type {Row} from '../../../src/editor/questions/question-rows.ts'
import {found, questionPicks} from '../../../src/editor/questions/questions-pick.ts'
import {at, closeAll, edit, read, until, workback, write} from './support.ts'

const rows = async (row?: Row): Promise<Row[]> => (await workback()).questions.getChildren(row)
const item = async (row: Row): Promise<vscode.TreeItem> => (await workback()).questions.getTreeItem(row)
const label = async (row: Row): Promise<string> => String((await item(row)).label)

async function labelled(name: string, among: readonly Row[]): Promise<Row | undefined> {
  for (const row of among) if ((await label(row)) === name) return row
  return undefined
}

async function group(name: string): Promise<Row> {
  const found = await labelled(name, await rows())
  assert.ok(found, `There is no group ${name}`)
  return found
}

/** Looks until there is such a thing, whenever the rows have changed. */
async function becomes<T>(look: () => Promise<T | undefined>): Promise<T> {
  const {questions} = await workback()
  return until(look, questions.onDidChangeTreeData as vscode.Event<never>)
}

const counted = 'Tell me about an average that hid what mattered.'

describe('Questions', () => {
  const own = at('workback-questions.md')
  const added = at('stories/zz-answer.md')

  afterEach(async () => {
    await vscode.commands.executeCommand('workback.questionsByPrinciple')
    await vscode.commands.executeCommand('workback.questionsAll')
    await closeAll()
    for (const uri of [own, added]) await Promise.resolve(vscode.workspace.fs.delete(uri)).catch(() => undefined)
    const {bank} = (await workback()).questions
    await becomes(async () => {
      const {asked, unread} = await bank.all()
      const left = asked.some(({file, answers}) => file ?? answers.some(({story}) => story.title === 'The scales'))
      return left || unread.length > 0 ? undefined : true
    })
  })

  it('stand by principle, those first that are asked most, and then by round', async () => {
    const labels = await Promise.all((await rows()).map(label))
    assert.equal(labels[0], 'Customer Obsession')
    assert.ok(labels.indexOf('Deliver Results') < labels.indexOf('Invent and Simplify'))
    assert.deepEqual(labels.slice(16), [
      'Phone Screen',
      'Bar Raiser',
      'Product',
      'Analytical',
      'PMT Technical',
      'Questions to Ask Them'
    ])
  })

  it('stand by round instead, which is remembered', async () => {
    await vscode.commands.executeCommand('workback.questionsByRound')
    assert.equal((await workback()).questions.choice.byRound, true)
    const labels = await Promise.all((await rows()).map(label))
    assert.deepEqual(labels.slice(0, 3), ['Phone Screen', 'Behavioural', 'Bar Raiser'])
    assert.equal(labels.length, 7)
  })

  it('say what they probe, and that no story answers them yet', async () => {
    const asked = await labelled(
      'Tell me about a problem you took on although it was nobody’s job.',
      await rows(await group('Ownership'))
    )
    assert.ok(asked)
    const {accessibilityInformation, contextValue} = await item(asked)
    assert.equal(contextValue, 'question open')
    assert.equal(
      accessibilityInformation?.label,
      'Tell me about a problem you took on although it was nobody’s job. no story yet'
    )
    assert.deepEqual(await Promise.all((await rows(asked)).map(label)), [
      'Hopes to hear: You acted unasked, and stayed until it was done.',
      'No story yet'
    ])
  })

  it('are answered by a story as soon as it is written, which opens at its heading', async () => {
    await write(added, answer)
    const asked = await becomes(async () => {
      const row = await labelled(counted, await rows(await group('Dive Deep')))
      return row && (await item(row)).contextValue === 'question answered' ? row : undefined
    })
    const [, best] = await rows(asked)
    const shown = await item(best!)
    assert.equal(shown.label, 'The scales')
    assert.match(
      String(shown.description),
      /^strength [3-5] of 5 · claims and shows Dive Deep · tells of reading the records/
    )
    await vscode.commands.executeCommand('workback.openBestStory', asked)
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document.lineAt(editor.selection.active.line).text, '# The scales')
  })

  it('without an answer are shown alone', async () => {
    await write(added, answer)
    await becomes(async () => {
      const row = await labelled(counted, await rows(await group('Dive Deep')))
      return row && (await item(row)).contextValue === 'question answered' ? true : undefined
    })
    await vscode.commands.executeCommand('workback.questionsOpen')
    assert.equal(await labelled(counted, await rows(await group('Dive Deep'))), undefined)
    assert.equal(await labelled('Product', await rows()), undefined)
  })

  it('of one’s own stand among ours, while they are written, and name the lines that cannot be read', async () => {
    await vscode.commands.executeCommand('workback.addQuestion')
    const document = vscode.window.activeTextEditor?.document
    assert.equal(document?.uri.toString(), own.toString())
    const end = document!.positionAt(document!.getText().length)
    assert.deepEqual(vscode.window.activeTextEditor?.selection.active, end)
    await edit(document!, (change) =>
      change.insert(own, end, 'Whom did you hand it to? – You checked.\n\n## Bravery\n')
    )
    const [mine, unread] = await becomes(async () => {
      const row = await labelled('Own: Whom did you hand it to?', await rows(await group('Ownership')))
      const lines = await labelled('Lines that could not be read', await rows())
      return row && lines ? [row, lines] : undefined
    })
    assert.equal(document!.isDirty, true)
    assert.equal((await item(mine!)).contextValue, 'question open own')
    const [line] = await rows(unread)
    assert.equal(await label(line!), 'Bravery')
    await vscode.commands.executeCommand('workback.editQuestion', mine)
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, end.line)
  })

  it('of one’s own are never overwritten by the command that opens them', async () => {
    await write(own, '- Mine?\n')
    await vscode.commands.executeCommand('workback.addQuestion')
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), own.toString())
    assert.equal(await read(own), '- Mine?\n')
    // Until it is noticed: what is deleted before that never was.
    const {bank} = (await workback()).questions
    await becomes(async () =>
      (await bank.all()).asked.some(({question}) => question.text === 'Mine?') ? true : undefined
    )
  })

  it('are copied', async function () {
    // A host without a window has no clipboard.
    await vscode.env.clipboard.writeText('kept')
    if ((await vscode.env.clipboard.readText()) !== 'kept') this.skip()
    const [row] = await rows(await group('Ownership'))
    await vscode.commands.executeCommand('workback.copyQuestion', row)
    assert.equal(await vscode.env.clipboard.readText(), await label(row!))
  })

  it('of a principle are shown in the view when another view asks for them', async () => {
    await vscode.commands.executeCommand('workback.questionsByRound')
    await vscode.commands.executeCommand('workback.showQuestions', 'earn-trust')
    assert.equal((await workback()).questions.choice.byRound, false)
  })

  it('are found by their words, principle, round, what they probe and what answers them', async () => {
    await write(added, answer)
    const {bank} = (await workback()).questions
    const pick = await becomes(async () =>
      (await questionPicks(bank, () => Promise.resolve())).find(
        ({label, detail}) => label === counted && detail?.includes('answered by The scales')
      )
    )
    assert.equal(pick.description, 'Dive Deep · Behavioural · Analytical')
    assert.match(pick.detail!, /^You split the figure until somebody’s trouble showed\. · answered by/)
    assert.deepEqual(
      pick.buttons?.map(({tooltip}) => tooltip),
      ['New Story for This Question', 'Copy Question', 'Show in the View']
    )
    const all = await questionPicks(bank, () => Promise.resolve())
    for (const words of ['average', 'DEEP trouble', 'analytical average scales'])
      assert.ok(
        found(all, words).some(({label}) => label === counted),
        words
      )
    assert.deepEqual(found(all, 'average zebra'), [])
    assert.equal(found(all, '').length, all.length)
  })

  it('are listed without icons that somebody else wrote', async () => {
    await write(own, '- What costs $(bug) you?\n')
    const {bank} = (await workback()).questions
    const pick = await becomes(async () =>
      (await questionPicks(bank, () => Promise.resolve())).find(({asked}) => asked.file !== undefined)
    )
    assert.equal(pick.label, 'What costs \\$(bug) you?')
    assert.match(pick.description!, /^own · Behavioural/)
  })
})

const answer = `---
kind: story
principles: [Dive Deep]
---

# The scales

## Situation

Parcels came back to nine shops, and nobody could say why.

## Task

I had to find the cause within a month, and the depot and the shops each blamed the other.

## Action

I pulled the raw log of the scales and counted 400 rows by hand. The average hid that one scale had been wrong since May. I moved the scale, wrote a check of one minute for the night shift, and told both teams what the log had shown.

## Result

Parcels that came back fell from 40 a week to 6.

## Lessons

I learned to read the raw records before I ask people, and I do so first now.
`
