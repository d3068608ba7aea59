import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type {Row} from '../../../src/editor/bank/principle-rows.ts'
import {at, closeAll, open, read, until, workback, write} from './support.ts'

type ThemeRow = Extract<Row, {type: 'theme'}>

const added = at('stories/zz-tagged.md')
const text = `---
kind: story
principles: [Think Big] # first guess
---

# Tagged

## Situation

I ran returns for nine shops.

## Solution

I bought second-hand scales from a bakery, and repaired them with spare parts that we already had.

## Impact

Returns fell from 40 a week to 6.
`

async function themes(): Promise<ThemeRow[]> {
  const {principles} = await workback()
  const rows = await Promise.all((await principles.getChildren()).map((row) => principles.getChildren(row)))
  return rows.flat().filter((row): row is ThemeRow => row.type === 'theme')
}

async function theme(id: string): Promise<ThemeRow> {
  return (await themes()).find(({coverage}) => coverage.theme.id === id)!
}

/** Waits until these themes and no others are claimed by the story. */
async function claimed(...ids: string[]): Promise<void> {
  const {principles} = await workback()
  const claims = ({coverage}: ThemeRow): boolean => coverage.claims.some(({story}) => story.title === 'Tagged')
  await until(async () => {
    const now = (await themes()).filter(claims).map(({coverage}) => coverage.theme.id)
    return now.sort().join() === [...ids].sort().join() ? true : undefined
  }, principles.onDidChangeTreeData as vscode.Event<never>)
}

/** The row of the story under a theme. */
async function rowUnder(id: string): Promise<Row> {
  const {principles} = await workback()
  const rows = await principles.getChildren(await theme(id))
  return rows.find((row) => String(principles.getTreeItem(row).label) === 'Tagged')!
}

describe('A story in the view', () => {
  beforeEach(async () => {
    await write(added, text)
    await claimed('think-big')
  })
  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(added)
    await claimed()
  })

  const drop = async (onto: string, put: (data: vscode.DataTransfer) => unknown): Promise<void> => {
    const {tagging} = await workback()
    const data = new vscode.DataTransfer()
    await put(data)
    await tagging.handleDrop(await theme(onto), data)
  }

  it('says that it shows the principle onto which it is dragged, and is saved', async () => {
    const {tagging} = await workback()
    const row = await rowUnder('think-big')
    await drop('frugality', (data) => tagging.handleDrag([row], data))
    assert.equal(await read(added), text.replace('[Think Big]', '[Think Big, Frugality]'))
    await claimed('think-big', 'frugality')
  })

  it('loses it again by one undo', async () => {
    const document = await open('stories/zz-tagged.md')
    const {tagging} = await workback()
    const row = await rowUnder('think-big')
    await drop('frugality', (data) => tagging.handleDrag([row], data))
    assert.match(document.getText(), /Frugality/)
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), text)
  })

  it('is not saved where its writer has not saved it', async () => {
    const document = await open('stories/zz-tagged.md')
    const edit = new vscode.WorkspaceEdit()
    edit.insert(added, document.positionAt(text.length), 'One more thing.\n')
    await vscode.workspace.applyEdit(edit)
    const {tagging} = await workback()
    const row = await rowUnder('think-big')
    await drop('frugality', (data) => tagging.handleDrag([row], data))
    assert.match(document.getText(), /Frugality[^]*One more thing/)
    assert.equal(document.isDirty, true)
    assert.equal(await read(added), text)
  })

  it('is tagged as well when its file is dragged from elsewhere', async () => {
    await drop('frugality', (data) => data.set('text/uri-list', new vscode.DataTransferItem(added.toString())))
    await claimed('think-big', 'frugality')
  })

  it('that could show a principle says so by a click', async () => {
    await vscode.commands.executeCommand('workback.claimTheme', await rowUnder('frugality'))
    await claimed('think-big', 'frugality')
  })

  it('says no more what it does not show', async () => {
    await vscode.commands.executeCommand('workback.dropTheme', await rowUnder('think-big'))
    await claimed()
    assert.match(await read(added), /first guess/)
  })

  it('is left alone where the file has become another meanwhile', async () => {
    const row = await rowUnder('think-big')
    await write(added, text.replace('# Tagged', '# Another'))
    const {principles} = await workback()
    await until(
      async () => ((await rowUnder('think-big')) === undefined ? true : undefined),
      principles.onDidChangeTreeData as vscode.Event<never>
    )
    await vscode.commands.executeCommand('workback.dropTheme', row)
    assert.match(await read(added), /Think Big/)
  })
})
