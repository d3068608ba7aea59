import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type {Row} from '../../../src/editor/bank/principle-rows.ts'
import {PrinciplesProvider} from '../../../src/editor/bank/principles-view.ts'
import type {StoryIndex} from '../../../src/editor/bank/story-index.ts'
import {at, closeAll, edit, open, until, workback, write} from './support.ts'

/** A row as a person reads it, with those under it. */
interface Shown {
  readonly label: string
  readonly description: string
  readonly icon: string | undefined
  readonly row: Row
  readonly children: readonly Shown[]
}

async function shownAll(row?: Row): Promise<Shown[]> {
  const {principles} = await workback()
  const rows = await principles.getChildren(row)
  return Promise.all(
    rows.map(async (one) => {
      const {label, description, iconPath} = principles.getTreeItem(one)
      const icon = (iconPath as vscode.ThemeIcon | undefined)?.id
      return {label: String(label), description: String(description), icon, row: one, children: await shownAll(one)}
    })
  )
}

async function themes(): Promise<Shown[]> {
  return (await shownAll()).filter(({row}) => row.type === 'group').flatMap(({children}) => children)
}

async function theme(name: string): Promise<Shown> {
  const found = (await themes()).find(({label}) => label === name)
  assert.ok(found, `There is a row ${name}`)
  return found
}

const labels = (rows: readonly Shown[]): string[] => rows.map(({label}) => label)
const claiming = ({children}: Shown): string[] => labels(children.filter(({row}) => row.type === 'story'))

/** Waits until the view reads as wanted. */
async function becomes<T>(look: () => Promise<T>, wanted: (seen: T) => boolean): Promise<T> {
  const {principles} = await workback()
  const {found} = await until(async () => {
    const seen = await look()
    return wanted(seen) ? {found: seen} : undefined
  }, principles.onDidChangeTreeData as vscode.Event<never>)
  return found
}

const whole = `## Situation

I ran returns for a chain of nine shops, and 40 parcels a week came back without a reason that anybody knew of.

## Problem

Nobody had asked me to find out why, since the depot and the shops each blamed the other for what was lost.

## Solution

I bought second-hand scales from a bakery for the price of a lunch, and I repaired them with spare parts that we already had. I weighed each box at the door for a week, and moved the door scales where the packers could see them.

## Impact

Parcels that came back fell from 40 a week to 6 within a month.

## Lessons

I should have asked the packers before I looked at any figure. I now ask them first.
`
const story = (principles: string, text = whole): string =>
  `---\nkind: story\ntitle: Added\nprinciples: [${principles}]\n---\n\n# Added\n\n${text}`

describe('Leadership Principles', () => {
  const added = at('stories/zz-added.md')

  afterEach(async () => {
    const {principles} = await workback()
    await principles.look({lens: 'principles', filter: 'all', order: 'asked'})
    await closeAll()
    await Promise.resolve(vscode.workspace.fs.delete(added)).catch(() => undefined)
    await becomes(
      () => theme('Frugality'),
      (row) => claiming(row).length === 0
    )
  })

  it('has a row for each of the sixteen, those that loops dwell on first', async () => {
    const groups = (await shownAll()).filter(({row}) => row.type === 'group')
    assert.deepEqual(
      groups.map(({label, children}) => [label, children.length]),
      [
        ['Asked most', 7],
        ['The others', 9]
      ]
    )
  })

  it('has a row for each competency as the other lens: those of product managers, and those for stakeholders', async () => {
    const {principles} = await workback()
    await principles.look({lens: 'competencies'})
    const groups = (await shownAll()).filter(({row}) => row.type === 'group')
    assert.deepEqual(
      groups.map(({label, children}) => [label, children.length]),
      [
        ['Product competencies', 15],
        ['Stakeholder skills', 6]
      ]
    )
  })

  it('counts the stories that claim a principle, from front matter and from a label line', async () => {
    assert.deepEqual(claiming(await theme('Dive Deep')), ['The late trains'])
    assert.deepEqual(claiming(await theme('Bias for Action')), ['The quiet launch'])
  })

  it('tells in words and by an icon how far a principle is covered', async () => {
    const look = async (): Promise<string[]> => {
      const {description, icon} = await theme('Frugality')
      return [description, icon ?? '']
    }
    assert.deepEqual(await look(), ['0 of 1 · nothing', 'circle-outline'])
    const after = (wanted: string): Promise<string[]> => becomes(look, ([description]) => description === wanted)
    await write(
      added,
      story('Frugality', whole.replace(/I bought[^.]*\./, 'It rained.').replace(/second-hand|spare/g, ''))
    )
    assert.deepEqual(await after('0 of 1 · claimed only'), ['0 of 1 · claimed only', 'question'])
    await write(added, story('Frugality', whole.slice(0, whole.indexOf('## Impact'))))
    assert.deepEqual(await after('0 of 1 · shown, thin'), ['0 of 1 · shown, thin', 'color-mode'])
    await write(added, story('Frugality'))
    assert.deepEqual(await after('1 of 1 · covered'), ['1 of 1 · covered', 'pass-filled'])
  })

  it('says how strong a story is, and what to mend first', async () => {
    await write(added, story('Frugality', whole.replace('fell from 40 a week to 6 within a month', 'got far fewer')))
    const row = await becomes(
      () => theme('Frugality'),
      ({children}) => children.length > 0
    )
    assert.equal(row.children[0]?.description, 'strength 4 of 5 · No result of this story has a number')
    const {principles} = await workback()
    const {tooltip} = principles.getTreeItem(row.children[0]!.row)
    assert.match(String(tooltip), /^Added · stories\/zz-added\.md\n/)
    assert.match(String(tooltip), /✓ It says what you learned/)
    assert.match(String(tooltip), /✗ No result of this story has a number/)
  })

  it('shows a story that does not claim a principle and speaks for it, with its words', async () => {
    await write(added, story('Think Big'))
    const row = await becomes(
      () => theme('Frugality'),
      ({children}) => children.length > 0
    )
    assert.equal(row.description, '0 of 1 · nothing, 1 could show it')
    assert.match(row.children[0]?.description ?? '', /^could show it: “.*second-hand/)
  })

  it('warns where several principles rest on one story, and where one claims too many', async () => {
    await write(added, story('Frugality, Think Big, Earn Trust, Hire and Develop the Best'))
    const weak = async (): Promise<Shown | undefined> => (await shownAll()).find(({row}) => row.type === 'risks')
    const rows = await becomes(weak, (found) => (found?.children ?? []).some(({label}) => label === 'Added'))
    const said = rows!.children.filter(({label}) => label === 'Added').map(({description}) => description)
    assert.ok(
      said.some((text) => text.startsWith('claims 4, more than one story is told for: ')),
      said.join('\n')
    )
  })

  it('says of itself what is in place and what is missing', async () => {
    const {principles} = await workback()
    const {message, badge} = await principles.summary()
    assert.match(message, /^\d of 23 strong stories in place · \d+ with nothing · 0 ticked as ready$/)
    const [have] = message.match(/^\d+/)!
    assert.equal(badge?.value, 23 - Number(have))
    assert.equal(badge?.tooltip, `${23 - Number(have)} strong stories are missing`)
  })

  it('wants as many stories as somebody has set', async () => {
    const configuration = vscode.workspace.getConfiguration('workback')
    await configuration.update('targets', {frugality: 3}, vscode.ConfigurationTarget.Workspace)
    const look = async (): Promise<string> => (await theme('Frugality')).description
    await becomes(look, (description) => description === '0 of 3 · nothing')
    await configuration.update('targets', undefined, vscode.ConfigurationTarget.Workspace)
    await becomes(look, (description) => description === '0 of 1 · nothing')
  })

  it('logs what is wrong with what somebody has set, once until that changes', async () => {
    const configuration = vscode.workspace.getConfiguration('workback')
    const set = (targets: object | undefined) =>
      configuration.update('targets', targets, vscode.ConfigurationTarget.Workspace)
    const logged: string[] = []
    const log = {warn: (text: string) => logged.push(text)} as unknown as vscode.LogOutputChannel
    const changed = new vscode.EventEmitter<void>()
    const stories = {onDidChange: changed.event, soFar: async () => ({stories: [], unread: [], ahead: 0})}
    const memory = {get: (_: string, fallback: unknown) => fallback} as unknown as vscode.Memento
    const provider = new PrinciplesProvider(stories as unknown as StoryIndex, memory, log)
    const refreshed = async (): Promise<number> => {
      changed.fire()
      await provider.getChildren()
      return logged.length
    }
    await set({thrift: 1})
    assert.equal(await refreshed(), 1)
    assert.equal(await refreshed(), 1)
    await set({thrift: 1, zeal: 1})
    assert.equal(await refreshed(), 2)
    await set(undefined)
    assert.equal(await refreshed(), 2)
    await set({thrift: 1})
    assert.equal(await refreshed(), 3)
    await set(undefined)
    provider.dispose()
  })

  it('keeps the tick of somebody who is ready', async () => {
    const {principles} = await workback()
    const {row} = await theme('Frugality')
    const ticked = async (): Promise<boolean> => {
      const {checkboxState} = principles.getTreeItem((await theme('Frugality')).row)
      assert.ok(typeof checkboxState === 'object')
      return checkboxState.state === vscode.TreeItemCheckboxState.Checked
    }
    assert.equal(await ticked(), false)
    await principles.tick([[row, vscode.TreeItemCheckboxState.Checked]])
    assert.equal(await ticked(), true)
    assert.match((await principles.summary()).message, /1 ticked as ready$/)
    await vscode.commands.executeCommand('workback.refreshPrinciples')
    assert.equal(await ticked(), true)
    await principles.tick([[row, vscode.TreeItemCheckboxState.Unchecked]])
    assert.equal(await ticked(), false)
  })

  it('shows what is not covered alone, or what is least covered first, as somebody wants', async () => {
    const {principles} = await workback()
    await write(added, story('Frugality'))
    await becomes(
      () => theme('Frugality'),
      ({description}) => description === '1 of 1 · covered'
    )
    await principles.look({filter: 'open'})
    assert.ok(!labels(await themes()).includes('Frugality'))
    assert.equal((await principles.summary()).description, 'Not covered yet')
    await principles.look({filter: 'all', order: 'least'})
    assert.equal(labels(await themes()).at(-1), 'Frugality')
    await principles.look({order: 'name'})
    assert.equal(labels(await themes())[0], 'Are Right, A Lot')
  })

  it('changes when a story gains a principle while it is written', async () => {
    await write(added, story('Ownership'))
    await becomes(
      () => theme('Ownership'),
      (row) => claiming(row).includes('Added')
    )
    const document = await open('stories/zz-added.md')
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('principles:'))
    await edit(document, (change) =>
      change.replace(added, document.lineAt(line).range, 'principles: [Ownership, Frugality]')
    )
    assert.equal(document.isDirty, true)
    await becomes(
      () => theme('Frugality'),
      (row) => claiming(row).includes('Added')
    )
  })

  it('forgets a story whose file is gone', async () => {
    await write(added, story('Frugality'))
    await becomes(
      () => theme('Frugality'),
      (row) => claiming(row).length === 1
    )
    await vscode.workspace.fs.delete(added)
    await becomes(
      () => theme('Frugality'),
      (row) => claiming(row).length === 0
    )
  })

  it('follows a folder that is renamed and deleted', async () => {
    const {principles} = await workback()
    const place = async (): Promise<string> => {
      const [child] = (await theme('Frugality')).children.filter(({row}) => row.type === 'story')
      return child ? String(principles.getTreeItem(child.row).tooltip).split(/[\n·]/)[1]!.trim() : ''
    }
    await write(at('bank-one/added.md'), story('Frugality'))
    await becomes(place, (seen) => seen === 'bank-one/added.md')
    await vscode.workspace.fs.rename(at('bank-one'), at('bank-two'))
    await becomes(place, (seen) => seen === 'bank-two/added.md')
    await vscode.workspace.fs.delete(at('bank-two'), {recursive: true})
    await becomes(place, (seen) => seen === '')
  })

  it('shows a file that cannot be read as such, and everything else as before', async () => {
    await write(added, `---\nkind: stroy\nprinciples: [Frugality]\n---\n\n# Added\n\n${whole}`)
    const unread = async (): Promise<Shown | undefined> =>
      (await shownAll()).find(({row}) => row.type === 'unreadGroup')
    const group = await becomes(unread, (found) => found !== undefined)
    assert.deepEqual(
      group!.children.map(({label, description}) => [label, description]),
      [['stories/zz-added.md', '`stroy` is no kind of document']]
    )
    assert.deepEqual(claiming(await theme('Dive Deep')), ['The late trains'])
    await write(added, story('Frugality'))
    await becomes(unread, (found) => found === undefined)
  })

  it('opens a story at its heading', async () => {
    const {principles} = await workback()
    const [child] = (await theme('Dive Deep')).children
    const item = principles.getTreeItem(child!.row)
    await vscode.commands.executeCommand(item.command!.command, ...(item.command!.arguments as unknown[]))
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document.lineAt(editor.selection.active.line).text, '# The late trains')
  })

  it('knows where each row stands, so that one can be shown', async () => {
    const {principles} = await workback()
    const {row, children} = await theme('Dive Deep')
    assert.equal((await principles.getParent(row))?.type, 'group')
    const parent = await principles.getParent(children[0]!.row)
    assert.ok(parent?.type === 'theme' && parent.coverage.theme.id === 'dive-deep')
  })

  it('tells a screen reader what its icons tell', async () => {
    const {principles} = await workback()
    for (const {row} of await themes()) {
      const {label, description, accessibilityInformation} = principles.getTreeItem(row)
      assert.equal(accessibilityInformation?.label, `${String(label)}, ${String(description)}`)
    }
  })
})
