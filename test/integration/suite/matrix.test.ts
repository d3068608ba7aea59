import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type {MatrixPanel} from '../../../src/editor/bank/matrix.ts'
import {at, closeAll, until, workback, write} from './support.ts'

const hostile = '</script><img src=x onerror=alert(1)>'

/** What the matrix shows, once it is as wanted. */
async function shown(matrix: MatrixPanel, wanted: (body: string) => boolean = () => true) {
  return until(async () => {
    const {shown} = matrix
    return shown && wanted(shown.html.body.join('')) ? shown : undefined
  }, matrix.onDidShow as vscode.Event<never>)
}

describe('The coverage matrix', () => {
  const added = at('stories/zz-matrix.md')
  const story = (title: string, line = ''): string =>
    `---\nkind: story\nprinciples: [Frugality]\n---\n\n# ${title}\n\n${line}## Situation\n\nI was there.\n\n## Result\n\nIt fell to 3.\n`
  let matrix: MatrixPanel

  before(async () => {
    matrix = (await workback()).matrix
    await vscode.commands.executeCommand('workback.showMatrix')
  })
  after(async () => {
    await closeAll()
    await Promise.resolve(vscode.workspace.fs.delete(added)).catch(() => undefined)
  })

  it('is a page that may load nothing, and runs its own script', async () => {
    const [, nonce] = /script-src 'nonce-(\w{32})'/.exec(matrix.page) ?? []
    assert.ok(nonce)
    assert.ok(
      matrix.page.includes(`"default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'"`),
      'its policy'
    )
    const markup = matrix.page.replace(/<(script|style) nonce="\w+">[^]*?<\/\1>/g, '')
    assert.doesNotMatch(markup, /<script|<style|<[^>]*\s(?:on\w+|style|src|href)=|https?:/i)
  })

  it('shows what the page asks for: each story of the workspace', async () => {
    // As the page does when it has loaded: not every host of these tests has somebody who would load it.
    await matrix.receive({type: 'show', view: {lens: 'principles', sort: 'file'}})
    // While the workspace is being read, a part of it is shown.
    const {html, stories} = await shown(matrix, (body) => body.includes('aria-label="The late trains, Dive Deep: '))
    assert.equal(html.body.length, stories.length)
  })

  it('follows a story that is written, and leaves its title a text', async () => {
    await write(added, story(hostile.replaceAll('<', '\\<')))
    const {html} = await shown(matrix, (body) => body.includes('onerror'))
    const tags = Object.values(html)
      .join('')
      .replace(/"[^"]*"/g, '')
    assert.doesNotMatch(tags, /<(?:img|script)|<[^>]*\s(?:on\w+|style|src|href)=|https?:/i)
  })

  it('sorts as the page asks, and keeps to what it knows', async () => {
    await matrix.receive({type: 'show', view: {lens: 'principles', sort: 'title'}})
    const titles = matrix.shown!.stories.map(({title}) => title)
    assert.deepEqual(
      titles,
      [...titles].sort((a, b) => a.localeCompare(b, 'en'))
    )
    await matrix.receive({type: 'show', view: {lens: 'x', sort: 'y'}})
    assert.deepEqual(matrix.shown!.view, {lens: 'principles', sort: 'file'})
  })

  it('opens the story of a row at its heading', async () => {
    const {revision, stories} = await shown(matrix)
    await matrix.receive({type: 'open', revision, row: stories.findIndex(({title}) => title === 'The late trains')})
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document.lineAt(editor.selection.active.line).text, '# The late trains')
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })

  it('leaves alone what makes no sense, and what is about an older page', async () => {
    const {revision, stories} = await shown(matrix)
    for (const message of [
      {type: 'open', revision: revision - 1, row: 0},
      {type: 'open', revision, row: stories.length},
      {type: 'open', revision, row: -1},
      {type: 'open', uri: added.toString()},
      {type: 'command', command: 'workbench.action.closeAllEditors'},
      'open',
      null
    ])
      await matrix.receive(message)
    assert.equal(vscode.window.activeTextEditor, undefined)
    assert.equal(matrix.shown?.revision, revision)
  })

  it('remembers what is covered today', async () => {
    await write(added, story('Another'))
    const {html} = await shown(matrix, (body) => body.includes('>Another<'))
    assert.match(html.aside.join(''), /class="history"/)
  })

  it('shows nothing once it is closed', async () => {
    await closeAll()
    assert.equal(matrix.shown, undefined)
    await matrix.receive({type: 'show'})
    assert.equal(matrix.shown, undefined)
  })
})
