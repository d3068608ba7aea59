import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {setPause} from '../set-up.ts'
import {closeAll, findings, ruleOf, until} from './support.ts'

const story =
  '---\nkind: story\n---\n\n# The gate\n\n**Situation:** The gate was shut.\n\n**Task:** Open it.\n\n**Action:** I opened it.\n\n**Result:** Waiting fell from 40 minutes to 6.\n\n**Lessons:** I should have asked the porter first.\n'

const configuration = () => vscode.workspace.getConfiguration('workback')
const set = async (key: string, value: unknown, target = vscode.ConfigurationTarget.Global): Promise<void> =>
  configuration().update(key, value, target)

async function openStory(content = story): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
  return vscode.window.showTextDocument(document)
}

/** Puts the cursor behind some words. */
function goBehind(editor: vscode.TextEditor, words: string): void {
  const {document} = editor
  const at = document.positionAt(document.getText().indexOf(words) + words.length)
  editor.selection = new vscode.Selection(at, at)
}

async function typeBehind(editor: vscode.TextEditor, words: string, text: string): Promise<void> {
  goBehind(editor, words)
  await vscode.commands.executeCommand('type', {text})
}

const rules = (all: readonly vscode.Diagnostic[]): string => all.map(ruleOf).sort().join()

describe('A sentence that is being written', () => {
  afterEach(async () => {
    await setPause(0)
    await closeAll()
  })

  it('is left in peace until the cursor leaves it', async () => {
    await setPause(60_000)
    const editor = await openStory(story.replace('Open it.', 'In order to win, open it.'))
    const {uri} = editor.document
    await findings(uri, (all) => rules(all) === 'wordy')
    // What is elsewhere shows when it has been judged.
    await typeBehind(editor, 'Open it', ' in order to win')
    await typeBehind(editor, 'I opened it', ' in order to win')
    const spoilt = editor.document.getText().indexOf('In order to win, ')
    const mended = new vscode.WorkspaceEdit()
    const at = (offset: number): vscode.Position => editor.document.positionAt(offset)
    mended.delete(uri, new vscode.Range(at(spoilt), at(spoilt + 'In order to win, '.length)))
    await vscode.workspace.applyEdit(mended)
    await findings(uri, (all) => all.length === 0)
    goBehind(editor, 'the porter')
    const [found, ...others] = await findings(uri, (all) => all.length > 0)
    assert.deepEqual([ruleOf(found!), others.length], ['wordy', 0])
  })

  it('is spoken of after a pause', async () => {
    await setPause(undefined)
    const editor = await openStory()
    await typeBehind(editor, 'I opened it', ' in order to win')
    await findings(editor.document.uri, (all) => rules(all) === 'wordy')
  })
})

describe('Checking on save', () => {
  afterEach(async () => {
    await set('lint.run', undefined)
    await closeAll()
  })

  it('begins and ends with its setting', async () => {
    await set('lint.run', 'onSave')
    const editor = await openStory(story.replace('I opened it', 'I opened it in order to win'))
    const {uri} = editor.document
    const [before] = await findings(uri, (all) => rules(all) === 'wordy')
    await typeBehind(editor, '# The gate', ' in order to win\n')
    await findings(uri, (all) => all[0]?.range.start.line === before!.range.start.line + 1)
    assert.equal(vscode.languages.getDiagnostics(uri).length, 1)
    await set('lint.run', undefined)
    await findings(uri, (all) => all.length > 1)
  })
})

describe('Quiet mode', () => {
  const poor = story.replace('I opened it', 'I opened it in order to win').replace(/\*\*Lessons[^]*/, '')
  afterEach(async () => {
    await set('quiet', undefined)
    await set('quiet', undefined, vscode.ConfigurationTarget.Workspace)
    await closeAll()
  })

  it('keeps what is about structure, live', async () => {
    const {document} = await openStory(poor)
    await findings(document.uri, (all) => rules(all) === 'lessons-learned,wordy')
    await vscode.commands.executeCommand('workback.toggleQuiet')
    await findings(document.uri, (all) => rules(all) === 'lessons-learned')
    assert.equal(configuration().inspect('quiet')?.globalValue, true)
    await vscode.commands.executeCommand('workback.toggleQuiet')
    await findings(document.uri, (all) => rules(all) === 'lessons-learned,wordy')
  })

  it('is switched where it is set', async () => {
    await set('quiet', true, vscode.ConfigurationTarget.Workspace)
    await until(
      () => configuration().get<boolean>('quiet') || undefined,
      vscode.workspace.onDidChangeConfiguration as vscode.Event<never>
    )
    await vscode.commands.executeCommand('workback.toggleQuiet')
    const {workspaceValue, globalValue} = configuration().inspect('quiet')!
    assert.deepEqual([workspaceValue, globalValue], [false, undefined])
  })
})
