import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {moveStory, refactoringCommands} from '../../../src/manifest.ts'
import {at, closeAll, goTo, open, openText, read, until, write} from './support.ts'

const star =
  '---\nkind: story\n---\n\n# The gate\n\n**Situation:** The gate was shut.\n\n**Task:** Open it.\n\n**Action:** I opened it.\n\n**Result:**\n\n- waiting fell by 6 minutes\n'
const lessons = '[What you would do differently, and what you do differently since]'

/** What is offered at the cursor to who asks, without what is not ours. */
async function offered({document, selection}: vscode.TextEditor): Promise<vscode.CodeAction[]> {
  const all: vscode.CodeAction[] = await vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    vscode.CodeActionKind.Refactor.value
  )
  return all.filter(({kind}) => kind && vscode.CodeActionKind.Refactor.contains(kind))
}

async function take(editor: vscode.TextEditor, title: string): Promise<void> {
  const all = await offered(editor)
  const action = all.find((one) => one.title === title)
  assert.ok(action?.edit, all.map((one) => one.title).join(', '))
  assert.ok(await vscode.workspace.applyEdit(action.edit))
}

describe('Refactorings', () => {
  afterEach(closeAll)

  it('turn a story into SPSIL, with the cursor in the lessons, and back by one undo or another refactoring', async () => {
    const editor = await openText(star, '# The gate')
    await take(editor, 'Turn this story into SPSIL')
    const turned = star
      .replace('Task', 'Problem')
      .replace('Action', 'Solution')
      .replace('Result', 'Impact')
      .replace(/\n$/, `\n\n**Lessons:** ${lessons}\n`)
    assert.equal(editor.document.getText(), turned)
    assert.equal(editor.document.getText(editor.selection), lessons)
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), star)
    await take(editor, 'Turn this story into SPSIL')
    await take(editor, 'Turn this story into STAR')
    assert.equal(editor.document.getText(), star)
  })

  it('make headings of bold labels', async () => {
    const editor = await openText(star, '# The gate')
    await take(editor, 'Turn bold labels into headings')
    assert.match(editor.document.getText(), /^# The gate\n\n## Situation\n\nThe gate was shut\.\n\n## Task\n/m)
    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), star)
  })

  it('make a sentence of the bullets of a Result, with the cursor in what it lacks', async () => {
    const editor = await openText(star, 'waiting')
    await take(editor, 'Turn the bullets of the Result into a metric sentence')
    assert.match(
      editor.document.getText(),
      /\n\nWaiting fell by 6 minutes, from \[number\] to \[number\] by \[date\], for \[whom\]\.\n$/
    )
    assert.equal(editor.document.getText(editor.selection), '[number]')
    await vscode.commands.executeCommand('type', {text: '40'})
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    await vscode.commands.executeCommand('type', {text: '6'})
    assert.match(editor.document.getText(), /from 40 to 6 by \[date\]/)
  })

  it('insert all missing sections, each with a tab stop', async () => {
    const editor = await openText(star.replace(/\*\*(?:Task|Action).*\n\n/g, ''), '# The gate')
    await take(editor, 'Insert all missing sections')
    const text = editor.document.getText()
    const labels = [...text.matchAll(/^\*\*(.+?):\*\*/gm)].map(([, label]) => label)
    assert.deepEqual(labels, ['Situation', 'Task', 'Action', 'Result', 'What I learned'])
    for (const words of ['I was the porter.', 'I called the smith.', 'I call sooner.']) {
      assert.match(editor.document.getText(editor.selection), /^\[.+\]$/)
      await vscode.commands.executeCommand('type', {text: words})
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    }
    assert.match(
      editor.document.getText(),
      /\*\*Task:\*\* I was the porter\.\n\n\*\*Action:\*\* I called the smith\.\n[^]*\*\*What I learned:\*\* I call sooner\.\n$/
    )
  })

  it('are commands, too, which say so where there is nothing to do', async () => {
    const known = await vscode.commands.getCommands(true)
    for (const {id} of [...Object.values(refactoringCommands), moveStory]) assert.ok(known.includes(id), id)
    const editor = await openText(star, '# The gate')
    await vscode.commands.executeCommand(refactoringCommands.toSpsil.id)
    assert.match(editor.document.getText(), /\*\*Problem:\*\* Open it\./)
    const text = editor.document.getText()
    await vscode.commands.executeCommand(refactoringCommands.toSpsil.id)
    assert.equal(editor.document.getText(), text)
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  it('are none in what is not ours', async () => {
    assert.deepEqual(await offered(await openText('# Shopping\n\nMilk.\n', '# Shopping')), [])
  })

  it('are there where the findings are switched off', async () => {
    const configuration = vscode.workspace.getConfiguration('workback')
    await configuration.update('lint.enabled', false, vscode.ConfigurationTarget.Global)
    try {
      const editor = await openText(star, '# The gate')
      await take(editor, 'Turn this story into SPSIL')
    } finally {
      await configuration.update('lint.enabled', undefined, vscode.ConfigurationTarget.Global)
    }
  })
})

describe('Moving a story to its own file', () => {
  const one = '## The gate\n\n**Task:** Open it [so][a].\n\n**Action:** I did.\n\n**Result:** Six.\n'
  const two = '## The scales\n\n**Task:** Move them.\n\n**Action:** I did.\n\n**Result:** Two.\n'
  const front = '---\nkind: story\nprinciples: [Ownership]\n---\n'
  const bank = `${front}\n# Bank\n\n${one}\n${two}\n[a]: https://example.org\n`
  const files = ['bank/bank.md', 'bank/story-the-gate.md', 'bank/story-the-gate-2.md']

  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(at('bank'), {recursive: true, useTrash: false})
  })

  async function openBank(): Promise<vscode.TextDocument> {
    await write(at(files[0]!), bank)
    const document = await open(files[0]!)
    goTo(vscode.window.activeTextEditor!, '## The gate')
    return document
  }

  it('makes the file beside it, and shows it', async () => {
    const document = await openBank()
    const [action] = (await offered(vscode.window.activeTextEditor!)).filter(({kind}) =>
      vscode.CodeActionKind.RefactorMove.contains(kind!)
    )
    assert.equal(action?.title, 'Move this story to its own file')
    await vscode.commands.executeCommand(action.command!.command)
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, at(files[1]!).path)
    assert.equal(
      await read(at(files[1]!)),
      `---\nkind: story\ntitle: "The gate"\nprinciples: [Ownership]\n---\n\n${one}\n[a]: https://example.org\n`
    )
    assert.equal(document.getText(), `${front}\n# Bank\n\n${two}`.trimEnd() + '\n')
  })

  it('never takes the place of a file', async () => {
    await write(at(files[1]!), 'mine\n')
    await openBank()
    await vscode.commands.executeCommand(moveStory.id)
    assert.equal(await read(at(files[1]!)), 'mine\n')
    assert.match(await read(at(files[2]!)), /## The gate/)
  })

  it('is one step for undo', async () => {
    const document = await openBank()
    await vscode.commands.executeCommand(moveStory.id)
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('undo')
    await until(
      () => (document.getText() === bank ? true : undefined),
      vscode.workspace.onDidChangeTextDocument as vscode.Event<never>
    )
  })
})
