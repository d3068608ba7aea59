import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {lint} from '../../../src/core/index.ts'
import {closeAll} from './support.ts'

const prfaq =
  '---\nkind: prfaq\n---\n\n# Berths lets harbour masters see who is coming\n\n## The problem\n\nHarbour masters wait on the pier for one boat in three.\n\n'

/** A document with a cursor at the `|`, as one that is being written. */
async function writing(marked: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({language: 'markdown', content: marked.replace('|', '')})
  const editor = await vscode.window.showTextDocument(document)
  const cursor = document.positionAt(marked.indexOf('|'))
  editor.selection = new vscode.Selection(cursor, cursor)
  return editor
}

/** What this extension offers at the cursor; `typed` is the key that was hit last. */
async function offered({document, selection}: vscode.TextEditor, typed?: string): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
    typed
  )
  // Others offer words of the document and their own snippets.
  return list.items.filter(({sortText}) => sortText?.startsWith('!'))
}

const labelOf = ({label}: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label)
const labels = async (editor: vscode.TextEditor, typed?: string): Promise<string[]> =>
  (await offered(editor, typed)).map(labelOf)

describe('While a document is written', () => {
  afterEach(closeAll)

  it('the missing parts are offered behind `## `, the next one first', async () => {
    const items = await offered(await writing(`${prfaq}## |`), ' ')
    assert.deepEqual(items.slice(0, 3).map(labelOf), ['The solution', 'Leader quote', 'How it works'])
    const sorted = items.map(({sortText}) => sortText!)
    assert.deepEqual(sorted, [...sorted].sort())
    const [first] = items
    assert.equal((first!.label as vscode.CompletionItemLabel).description, 'comes next')
    assert.equal(first!.preselect, true)
    assert.match(String(first!.documentation), /^What the customer can do now/)
    assert.ok((first!.range as vscode.Range).isEqual(new vscode.Range(10, 3, 10, 3)))
  })

  it('a part that is taken brings what is to be filled in, with the cursor in it', async () => {
    const editor = await writing(`${prfaq}## |`)
    const [first] = await offered(editor, ' ')
    await editor.insertSnippet(first!.insertText as vscode.SnippetString, first!.range as vscode.Range)
    assert.match(editor.document.getText(), /^## The solution\n\n\[What the customer can do now[^\]]*\]$/m)
    assert.match(editor.document.getText(editor.selection), /^\[What the customer can do now/)
  })

  it('the names of principles are offered in front matter and behind their label', async () => {
    const front = await writing('---\nkind: story\nprinciples: [Ownership, |]\n---\n\n**Action:** I asked.\n')
    const names = await labels(front, ' ')
    assert.equal(names.length, 15)
    assert.ok(names.includes('Have Backbone; Disagree and Commit') && !names.includes('Ownership'))
    const line = await writing('---\nkind: story\n---\n\n**Principles:** |\n\n**Action:** I asked.\n')
    assert.equal((await labels(line, ' ')).length, 16)
  })

  it('keys and values are offered in front matter, and a key asks for its values', async () => {
    const editor = await writing('---\n|\n---\n')
    const [key] = await offered(editor)
    assert.equal(labelOf(key!), 'kind')
    assert.equal(key!.command?.command, 'editor.action.triggerSuggest')
    assert.deepEqual(await labels(await writing('---\nkind: |\n---\n'), ' '), [
      'prfaq',
      'prd',
      'story',
      'essay',
      'narrative'
    ])
  })

  it('nothing is offered in prose, in code, or in a document of another kind', async () => {
    for (const [text, typed] of [
      [`${prfaq}Harbour masters |`, ' '],
      [`${prfaq}They wait, |`, ' '],
      [`${prfaq}\`\`\`sh\n## |\n\`\`\`\n`, ' '],
      ['# How to bake\n\nTake 500 g of flour.\n\n## |', ' '],
      [`${prfaq}|`, ' ']
    ] as const)
      assert.deepEqual(await labels(await writing(text), typed), [], text.slice(-30))
  })

  it('an empty document is offered each template to whoever asks, and a template is a document at once', async () => {
    const editor = await writing('|')
    const items = await offered(editor)
    const story = items.find((item) => labelOf(item) === 'Story (SPSIL)')
    assert.ok(story && items.length >= 10)
    await editor.insertSnippet(story.insertText as vscode.SnippetString, story.range as vscode.Range)
    assert.deepEqual(
      lint(editor.document.getText()).map(({rule}) => rule),
      ['required-sections']
    )
  })

  it('the list pops up by itself behind `## `, and its first item is taken with the enter key', async () => {
    const editor = await writing(`${prfaq}##|`)
    await vscode.commands.executeCommand('type', {text: ' '})
    // No event tells of the list; where there is none, the command does nothing.
    while (!editor.document.getText().includes('## The solution\n'))
      await vscode.commands.executeCommand('acceptSelectedSuggestion')
  })
})
