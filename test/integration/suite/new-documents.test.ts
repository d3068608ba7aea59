import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {at, closeAll, findings, read, ruleOf, write} from './support.ts'

/** Each command, with the first words that its document asks for. */
const commands = [
  {command: 'workback.newPrfaq', file: 'prfaq-night-counters.md', kind: 'prfaq', first: '[customer segment]'},
  {command: 'workback.newPrd', file: 'prd-night-counters.md', kind: 'prd'},
  {command: 'workback.newSpsil', file: 'story-night-counters.md', kind: 'story'},
  {command: 'workback.newStar', file: 'story-night-counters.md', kind: 'story'},
  {command: 'workback.newEssay', file: 'written-response-night-counters.md', kind: 'essay'},
  {command: 'workback.newPrfaqShort', file: 'prfaq-night-counters.md', kind: 'prfaq\nform: one-page'},
  {command: 'workback.newPrdFeature', file: 'prd-night-counters.md', kind: 'prd\nform: feature'},
  {command: 'workback.newEssayInvention', file: 'written-response-night-counters.md', kind: 'essay'},
  {command: 'workback.newEssayJudgement', file: 'written-response-night-counters.md', kind: 'essay'},
  {command: 'workback.newNarrative', file: 'narrative-night-counters.md', kind: 'narrative'}
]

/** Runs a command and accepts each question as it is proposed. */
async function accept(command: string, answers: object): Promise<void> {
  let done = false
  const finished = Promise.resolve(vscode.commands.executeCommand(command, answers)).then(() => (done = true))
  while (!done) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
  await finished
}

async function remove(...paths: string[]): Promise<void> {
  for (const path of paths) {
    try {
      await vscode.workspace.fs.delete(at(path), {recursive: true})
    } catch {
      // It was not written.
    }
  }
}

describe('A new document', () => {
  const title = 'Night counters'
  const files = [
    ...commands.map(({file}) => file),
    'prfaq-night-counters-2.md',
    'prfaq.md',
    'prfaq-etc-passwd.md',
    'bank'
  ]

  afterEach(async () => {
    await closeAll()
    await remove(...files)
  })

  for (const {command, file, kind, first} of commands) {
    it(`is written to a file, with the cursor in its first tab stop, and gets one message: ${command}`, async () => {
      await accept(command, {title, principles: ['Ownership']})
      const editor = vscode.window.activeTextEditor
      assert.equal(editor?.document.uri.path, at(file).path)
      assert.equal(editor.document.isDirty, false)
      assert.match(await read(at(file)), new RegExp(`^---\nkind: ${kind}\ntitle: "Night counters"\n`))
      const selected = editor.document.getText(editor.selection)
      assert.match(selected, /^\[[^\]]+\]$/)
      if (first) assert.equal(selected, first)
      const found = await findings(at(file), (all) => all.length > 0)
      assert.deepEqual(found.map(ruleOf), ['required-sections'])
    })
  }

  it('has tab stops that follow each other', async () => {
    await accept('workback.newPrfaq', {title})
    await vscode.commands.executeCommand('type', {text: 'night nurses'})
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    const editor = vscode.window.activeTextEditor!
    assert.match(editor.document.getText(), /^# Night counters lets night nurses \[do what/m)
    assert.match(editor.document.getText(editor.selection), /^\[do what/)
  })

  it('names the principles that a story shows', async () => {
    await accept('workback.newSpsil', {title, principles: ['ownership', 'Disagree & Commit']})
    assert.match(
      await read(at('story-night-counters.md')),
      /^principles: \[Ownership, "Have Backbone; Disagree and Commit"\]$/m
    )
  })

  it('never takes the place of a file', async () => {
    await write(at('prfaq-night-counters.md'), 'Six weeks of work.\n')
    await accept('workback.newPrfaq', {title})
    assert.equal(await read(at('prfaq-night-counters.md')), 'Six weeks of work.\n')
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, at('prfaq-night-counters-2.md').path)
  })

  it('stays in its folder, whatever its title is', async () => {
    await accept('workback.newPrfaq', {title: '../../etc/passwd'})
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, at('prfaq-etc-passwd.md').path)
  })

  it('has a name, whatever its title is', async () => {
    await accept('workback.newPrfaq', {title: '?!…'})
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, at('prfaq.md').path)
  })

  it('makes the folder that its name asks for', async () => {
    await vscode.commands.executeCommand('workback.newStar', {title, principles: [], file: 'bank/night.md'})
    assert.match(await read(at('bank/night.md')), /## What I learned/)
  })

  it('is open and not lost where the folder does not take it', async () => {
    // A folder that is a file refuses everybody, also an administrator.
    await vscode.commands.executeCommand('workback.newStar', {title, principles: [], file: 'README.md/night.md'})
    const document = vscode.window.activeTextEditor?.document
    assert.equal(document?.isUntitled, true)
    assert.match(document.getText(), /^title: "Night counters"$/m)
    assert.match(await read(at('README.md')), /^# /)
  })

  it('is not written where its name leads out of the folder', async () => {
    const outside = at('../night.md')
    await vscode.commands.executeCommand('workback.newStar', {title, principles: [], file: '../night.md'})
    await assert.rejects(async () => vscode.workspace.fs.stat(outside))
    assert.equal(vscode.window.activeTextEditor, undefined)
  })
})
