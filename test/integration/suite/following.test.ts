import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {lint} from '../../../src/core/index.ts'
import {wholeChange} from '../../../src/editor/documents.ts'
import {at, closeAll, findings, open, ruleOf, until, write} from './support.ts'

const path = 'stories/quiet-launch.md'

/** What has to be shown of a document as it is now. */
function expected(document: vscode.TextDocument): string[] {
  return lint(document.getText()).map((one) => `${one.rule} ${one.at.start}-${one.at.end}`)
}

/** Waits until that, and nothing else, is shown. */
async function follow(document: vscode.TextDocument): Promise<void> {
  await findings(document.uri, (all) => {
    const shown = all.map((one) => {
      const [start, end] = [one.range.start, one.range.end].map((place) => document.offsetAt(place))
      return `${ruleOf(one)} ${start}-${end}`
    })
    return JSON.stringify(shown) === JSON.stringify(expected(document))
  })
}

/** Does something that has to change what is shown, and waits for that. */
async function followed(document: vscode.TextDocument, change: () => PromiseLike<unknown>): Promise<void> {
  const before = expected(document)
  await change()
  await changed(document, () => JSON.stringify(expected(document)) !== JSON.stringify(before))
  await follow(document)
}

/** A command is done before the document has heard of what it did. */
function changed(document: vscode.TextDocument, holds: () => boolean): Promise<true> {
  assert.equal(document.isClosed, false)
  return until(() => holds() || undefined, vscode.workspace.onDidChangeTextDocument as vscode.Event<never>)
}

function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const found = document.getText().indexOf(words)
  assert.ok(found >= 0, `${words} is in the text`)
  return document.positionAt(found)
}

function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = placeOf(document, words)
  return new vscode.Range(start, document.positionAt(document.offsetAt(start) + words.length))
}

function select(...ranges: vscode.Range[]): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor!
  editor.selections = ranges.map(({start, end}) => new vscode.Selection(start, end))
  return editor
}

async function type(text: string): Promise<void> {
  for (const key of text) await vscode.commands.executeCommand('type', {text: key})
}

const top = new vscode.Range(0, 0, 0, 0)

describe('Findings follow', () => {
  let document: vscode.TextDocument
  beforeEach(async () => {
    document = await open(path)
    // Where the cursor was when the file was closed, it would be again.
    select(top)
    await follow(document)
  })
  afterEach(async () => {
    await closeAll()
    await findings(at(path), (all) => all.length === 0)
  })

  // What a session makes of the changes that the editor tells of; a wrong one would be mended in silence.
  let mirror = ''
  let differences = 0
  let mirroring: vscode.Disposable
  beforeEach(() => {
    mirror = document.getText()
    const {uri} = document
    mirroring = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document.uri.toString() !== uri.toString() || event.contentChanges.length === 0) return
      const {start, end, text} = wholeChange(event)
      mirror = mirror.slice(0, start) + text + mirror.slice(end)
      if (mirror !== event.document.getText()) differences++
    })
  })
  afterEach(() => {
    mirroring.dispose()
    assert.equal(differences, 0)
  })

  it('what is typed and deleted', async () => {
    select(rangeOf(document, 'significantly'))
    await followed(document, () => type('from 40 to 900'))
    await followed(document, async () => {
      for (let keys = 0; keys < 14; keys++) await vscode.commands.executeCommand('deleteLeft')
      await type('significantly')
    })
  })

  it('what is pasted, undone and done again', async () => {
    select(rangeOf(document, '**Result:**'))
    const text = '**Result:** It was really great.\n\n**Result:**'
    await followed(document, () => vscode.commands.executeCommand('paste', {text}))
    await followed(document, () => vscode.commands.executeCommand('undo'))
    await followed(document, () => vscode.commands.executeCommand('redo'))
  })

  it('several cursors', async () => {
    const places = ['**Situation:**', '**Result:**', '**Lessons:**'].map((words) => placeOf(document, words))
    select(...places.map((place) => new vscode.Range(place, place)))
    await followed(document, () => type('\n'))
    await followed(document, () => vscode.commands.executeCommand('undo'))
  })

  it('a replacement of all at once', async () => {
    const editor = select(top)
    const letters = [...document.getText().matchAll(/e/g)].map(({index}) => document.positionAt(index))
    assert.ok(letters.length > 20)
    await followed(document, () =>
      editor.edit((all) =>
        letters.forEach((place) => all.replace(new vscode.Range(place, place.translate(0, 1)), 'ee'))
      )
    )
    await followed(document, () => vscode.commands.executeCommand('undo'))
  })

  it('other line ends', async () => {
    const editor = select(top)
    await followed(document, () => editor.edit((change) => change.setEndOfLine(vscode.EndOfLine.CRLF)))
    assert.match(document.getText(), /\r\n/)
    select(rangeOf(document, 'significantly'))
    await followed(document, () => type('very'))
  })

  it('what is reverted', async () => {
    await followed(document, () => type('\n\n'))
    await followed(document, () => vscode.commands.executeCommand('workbench.action.files.revert'))
    assert.equal(document.isDirty, false)
  })

  it('what another program writes', async () => {
    const text = document.getText()
    await followed(document, () => write(document.uri, text.replace('significantly', 'by 900 an hour')))
    await followed(document, () => write(document.uri, text))
  })

  it('a document that is closed and opened again', async () => {
    await followed(document, () => type('\n'))
    await closeAll()
    await findings(document.uri, (all) => all.length === 0)
    document = await open(path)
    select(top)
    await follow(document)
    await followed(document, () => type('\n'))
  })

  it('the language of the document', async () => {
    assert.notDeepEqual(expected(document), [])
    document = await vscode.languages.setTextDocumentLanguage(document, 'plaintext')
    await findings(document.uri, (all) => all.length === 0)
    await type('\n')
    document = await vscode.languages.setTextDocumentLanguage(document, 'markdown')
    await follow(document)
    await followed(document, () => type('\n'))
  })

  it('the newest of edits that come faster than they are judged', async () => {
    select(rangeOf(document, 'significantly'))
    await followed(document, async () => {
      for (const text of ['a', '\n', 'b', '\n', 'c']) void vscode.commands.executeCommand('type', {text})
      await type('\n')
    })
  })
})
