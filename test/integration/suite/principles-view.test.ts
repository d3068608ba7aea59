import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type {Row} from '../../../src/editor/principles-view.ts'
import {at, closeAll, edit, open, until, workback, write} from './support.ts'

/** A principle's row as a person reads it, with its stories. */
interface Shown {
  readonly label: string
  readonly description: string
  readonly icon: string
  readonly stories: readonly string[]
}

async function shown(name: string): Promise<Shown> {
  const {principles} = await workback()
  for (const row of await principles.getChildren()) {
    const item = principles.getTreeItem(row)
    if (item.label !== name) continue
    const stories = (await principles.getChildren(row)).map((child) => String(principles.getTreeItem(child).label))
    return {label: name, description: String(item.description), icon: (item.iconPath as vscode.ThemeIcon).id, stories}
  }
  throw new Error(`There is no row ${name}`)
}

/** Waits for a principle's row to read so. */
async function becomes(name: string, wanted: (row: Shown) => boolean): Promise<Shown> {
  const {principles} = await workback()
  return until(async () => {
    const row = await shown(name)
    return wanted(row) ? row : undefined
  }, principles.onDidChangeTreeData as vscode.Event<never>)
}

describe('Leadership Principles', () => {
  const added = at('stories/zz-added.md')
  const story = (principles: string): string =>
    `---\nkind: story\ntitle: Added\nprinciples: [${principles}]\n---\n\n# Added\n\n## Situation\n\nI was there.\n\n## Result\n\nIt fell to 3.\n`

  afterEach(async () => {
    await closeAll()
    await Promise.resolve(vscode.workspace.fs.delete(added)).catch(() => undefined)
    await becomes('Frugality', ({stories}) => stories.length === 0)
  })

  it('has a row for each of the sixteen', async () => {
    const {principles} = await workback()
    assert.equal((await principles.getChildren()).length, 16)
  })

  it('counts the stories that claim a principle, from front matter and from a label line', async () => {
    assert.deepEqual(await shown('Dive Deep'), {
      label: 'Dive Deep',
      description: 'covered 1 of 2',
      icon: 'circle-filled',
      stories: ['The late trains']
    })
    assert.deepEqual((await shown('Bias for Action')).stories, ['The quiet launch'])
    assert.equal((await shown('Think Big')).description, 'covered 0 of 1')
  })

  it('has a check where the target is reached', async () => {
    await write(added, story('Frugality'))
    const row = await becomes('Frugality', ({stories}) => stories.length === 1)
    assert.equal(row.description, 'covered 1 of 1')
    assert.equal(row.icon, 'pass')
  })

  it('changes when a story gains a principle while it is written', async () => {
    await write(added, story('Ownership'))
    await becomes('Ownership', ({stories}) => stories.includes('Added'))
    const document = await open('stories/zz-added.md')
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('principles:'))
    await edit(document, (change) =>
      change.replace(added, document.lineAt(line).range, 'principles: [Ownership, Frugality]')
    )
    assert.equal(document.isDirty, true)
    assert.deepEqual((await becomes('Frugality', ({stories}) => stories.length === 1)).stories, ['Added'])
  })

  it('forgets a story whose file is gone', async () => {
    await write(added, story('Frugality'))
    await becomes('Frugality', ({stories}) => stories.length === 1)
    await vscode.workspace.fs.delete(added)
    await becomes('Frugality', ({stories}) => stories.length === 0)
  })

  it('follows a folder that is renamed and deleted', async () => {
    const place = async (): Promise<string> => {
      const {principles} = await workback()
      const row = (await principles.getChildren()).find((one) => principles.getTreeItem(one).label === 'Frugality')
      const [child] = row ? await principles.getChildren(row) : []
      return child ? String(principles.getTreeItem(child).description) : ''
    }
    const {principles} = await workback()
    const standsAt = (wanted: string): Promise<true> =>
      until(
        async () => ((await place()) === wanted ? true : undefined),
        principles.onDidChangeTreeData as vscode.Event<never>
      )
    await write(at('bank-one/added.md'), story('Frugality'))
    await standsAt('bank-one/added.md')
    await vscode.workspace.fs.rename(at('bank-one'), at('bank-two'))
    await standsAt('bank-two/added.md')
    await vscode.workspace.fs.delete(at('bank-two'), {recursive: true})
    await standsAt('')
  })

  it('opens a story at its heading', async () => {
    const {principles} = await workback()
    const rows = await principles.getChildren()
    const children = (await Promise.all(rows.map((row) => principles.getChildren(row)))).flat() as Row[]
    const item = principles.getTreeItem(children.find((row) => 'title' in row && row.title === 'The late trains')!)
    await vscode.commands.executeCommand(item.command!.command, ...(item.command!.arguments as unknown[]))
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document.lineAt(editor.selection.active.line).text, '# The late trains')
  })

  it('tells a screen reader what its icons tell', async () => {
    const {principles} = await workback()
    const row = (await principles.getChildren())[0]!
    assert.match(
      principles.getTreeItem(row).accessibilityInformation?.label ?? '',
      /^Customer Obsession, covered 0 of 2$/
    )
  })
})
