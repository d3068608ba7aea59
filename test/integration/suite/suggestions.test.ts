import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {closeAll, openText} from './support.ts'

const story = (tags: string) =>
  `---\nkind: story\n${tags}---\n\n# The scanners\n\n**Situation:** The depot packed by hand.\n\n**Task:** I was to count.\n\n**Action:** We had no budget for scanners. I reused eleven old phones from the sales team, installed a free app and taped them to the trolleys.\n\n**Result:** Errors fell from 40 to 3 a day, and the whole thing cost us €140.\n\n**Lessons:** I ask for less.\n`

async function named({document, selection}: vscode.TextEditor): Promise<vscode.CodeAction[]> {
  const all: vscode.CodeAction[] = await vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    vscode.CodeActionKind.QuickFix.value
  )
  return all.filter(({title}) => title.startsWith('Name '))
}

describe('Suggestions of what a story shows', () => {
  afterEach(closeAll)

  it('name it with its words where the words do not bear out what is claimed', async () => {
    const editor = await openText(story('principles: [Think Big]\n'), 'Think Big')
    const [first] = await named(editor)
    assert.match(first!.title, /^Name Frugality \(“[^”]+”/)
    assert.ok(await vscode.workspace.applyEdit(first!.edit!))
    assert.match(editor.document.getText(), /^principles: \[Think Big, Frugality\]$/m)
    await vscode.commands.executeCommand('undo')
    assert.match(editor.document.getText(), /^principles: \[Think Big\]$/m)
  })

  it('name it once each at the title of a story that names nothing', async () => {
    const editor = await openText(story(''), '# The scanners')
    const titles = (await named(editor)).map(({title}) => title)
    assert.ok(titles[0]?.startsWith('Name Frugality'), titles.join(', '))
    assert.equal(new Set(titles).size, titles.length)
  })

  it('are not offered where the claim is borne out, nor in the text', async () => {
    assert.deepEqual(await named(await openText(story('principles: [Frugality]\n'), '# The scanners')), [])
    assert.deepEqual(await named(await openText(story('principles: [Think Big]\n'), 'I reused')), [])
  })
})
