import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type {Row} from '../../../src/editor/bank/principle-rows.ts'
import {generatedStory} from '../story-bank.ts'
import {say} from '../../reporter.ts'
import {at, closeAll, edit, open, until, workback, write} from './support.ts'

const many = 300
const folder = 'many'
const file = (nth: number): vscode.Uri => at(`${folder}/${nth}.md`)

/** The stories of that folder that the view shows: the paths of their files in it by their titles. */
async function shown(): Promise<ReadonlyMap<string, string>> {
  const {principles} = await workback()
  const rows = await Promise.all((await principles.getChildren()).map((row) => principles.getChildren(row)))
  const themes = rows.flat().filter((row): row is Extract<Row, {type: 'theme'}> => row.type === 'theme')
  const stories = themes.flatMap(({coverage}) => coverage.claims.map(({story}) => story))
  return new Map(
    stories.flatMap(({title, uri: {path}}) =>
      path.includes(`/${folder}/`) ? [[title, path.slice(path.indexOf(`/${folder}/`) + folder.length + 2)]] : []
    )
  )
}

async function becomes(wanted: (all: ReadonlyMap<string, string>) => boolean): Promise<void> {
  const {principles} = await workback()
  await until(
    async () => (wanted(await shown()) ? true : undefined),
    principles.onDidChangeTreeData as vscode.Event<never>
  )
}

describe('A story bank of three hundred files', function () {
  this.timeout(120_000)

  before(async () => {
    await Promise.all(Array.from({length: many}, (_, nth) => write(file(nth), generatedStory(nth))))
    await becomes((all) => all.size === many)
  })
  after(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(at(folder), {recursive: true})
    await becomes((all) => all.size === 0)
  })

  const renamed = (nth: number, title: string): string => generatedStory(nth).replace(/^# .*$/m, `# ${title}`)

  it('shows what another program writes, renames and deletes', async () => {
    const begun = performance.now()
    await write(file(7), renamed(7, 'Written by another program'))
    await becomes((all) => all.has('Written by another program'))
    say(`  a story changed on disk showed after ${Math.round(performance.now() - begun)} ms, a pause of 200 in it`)
    await vscode.workspace.fs.rename(file(7), at(`${folder}/renamed.md`))
    await becomes((all) => all.get('Written by another program') === 'renamed.md')
    await vscode.workspace.fs.delete(at(`${folder}/renamed.md`))
    await becomes((all) => !all.has('Written by another program') && all.size === many - 1)
    await write(file(7), generatedStory(7))
    await becomes((all) => all.size === many)
  })

  it('follows what is written in the editor', async () => {
    const document = await open(`${folder}/8.md`)
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('# '))
    await edit(document, (change) => change.replace(file(8), document.lineAt(line).range, '# Written in the editor'))
    await becomes((all) => all.has('Written in the editor'))
  })

  it('is read again as a whole when somebody asks', async () => {
    const {principles} = await workback()
    await write(at(`${folder}/aside/1.md`), renamed(1, 'Set aside'))
    await becomes((all) => all.get('Set aside') === 'aside/1.md')
    // That it came is not heard of: nobody looks whether what has such a name is a folder.
    await vscode.workspace.fs.rename(at(`${folder}/aside`), at(`${folder}/aside.bank`))
    const begun = performance.now()
    await vscode.commands.executeCommand('workback.refreshPrinciples')
    const read = performance.now()
    await principles.getChildren()
    say(
      `  300 stories were read in ${Math.round(read - begun)} ms, their tree made in ${Math.round(performance.now() - read)} ms`
    )
    const all = await shown()
    assert.equal(all.get('Set aside'), 'aside.bank/1.md')
    assert.equal(all.size, many + 1)
    await vscode.workspace.fs.delete(at(`${folder}/aside.bank`), {recursive: true})
    await becomes(({size}) => size === many)
  })

  it('is not harmed by files that are no text, cut off or empty', async () => {
    const bytes = Uint8Array.from({length: 4000}, (_, at) => (at * 7919) % 256)
    await vscode.workspace.fs.writeFile(at(`${folder}/bytes.md`), bytes)
    await write(at(`${folder}/cut.md`), generatedStory(400).slice(0, 60))
    await write(at(`${folder}/empty.md`), '')
    await write(file(9), renamed(9, 'Written after the broken ones'))
    await becomes((all) => all.has('Written after the broken ones'))
    assert.ok((await shown()).size >= many)
  })
})
