// Measures the extension inside a Node extension host: scripts/bench-host.mjs runs it.
import {createRequire} from 'node:module'
import {monitorEventLoopDelay} from 'node:perf_hooks'
import * as vscode from 'vscode'
import {pause} from '../../src/editor/writing/diagnostics.ts'
import type {activate} from '../../src/editor/extension.ts'
import {say} from '../reporter.ts'
import {longDocument} from './long-document.ts'
import {generatedStory} from './story-bank.ts'
import {at, closeAll, until, workback, write} from './suite/support.ts'

const activations = 15
const keys = 60
const stories = 300
const edits = 20
const sizes = [1_000, 3_000, 20_000]

export async function run(): Promise<void> {
  try {
    say(format([['ms', 'p50', 'p95', 'most'], ...starting(), ...(await bank()), ...(await writing())]))
  } catch (error) {
    say(error instanceof Error ? String(error.stack) : String(error))
    throw error
  }
}

type Row = readonly [name: string, p50: string, p95: string, most: string]

function starting(): Row[] {
  const starts = Array.from({length: activations}, start)
  return [
    measured(
      'load dist/extension.js',
      starts.map(({load}) => load)
    ),
    measured(
      'activate()',
      starts.map(({activate}) => activate)
    )
  ]
}

/** A workspace of many stories: what the view of the principles shows first, when it shows all, and how it follows. */
async function bank(): Promise<Row[]> {
  const file = (nth: number): vscode.Uri => at(`many/${nth}.md`)
  await Promise.all(Array.from({length: stories}, (_, nth) => write(file(nth), generatedStory(nth))))
  const {principles} = await workback()
  let shown = ''
  const look = async (): Promise<void> => {
    const rows = await Promise.all((await principles.getChildren()).map((row) => principles.getChildren(row)))
    shown = (await Promise.all(rows.flat().map((row) => principles.getChildren(row))))
      .flat()
      .map((row) => String(principles.getTreeItem(row).label))
      .join('\n')
  }
  const begun = performance.now()
  const {result, held} = await watched(async () => {
    await look()
    const first = performance.now() - begun
    const listening = principles.onDidChangeTreeData(() => void look())
    await becomes(() => shown.includes(`Story ${stories - 1}:`) && shown.includes('Story 0:'))
    return {first, all: performance.now() - begun, listening}
  })
  const times: number[] = []
  for (let nth = 0; nth < edits; nth++) {
    const title = `Edited ${nth}`
    await write(file(nth), generatedStory(nth).replace(/^# .*$/m, `# ${title}`))
    const changed = performance.now()
    await becomes(() => shown.includes(title))
    times.push(performance.now() - changed)
  }
  result.listening.dispose()
  await vscode.workspace.fs.delete(at('many'), {recursive: true})
  const name = `${stories} stories`
  return [
    measured(`${name}: asked → first rows`, [result.first]),
    measured(`${name}: asked → all rows`, [result.all]),
    measured(`${name}: file written → row, a pause of 200 in it`, times),
    [`${name}: host held up`, ...held]
  ]
}

async function writing(): Promise<Row[]> {
  const rows = [measured('open 1,000 words, inactive → findings', [(await opening(1_000, 'first.md')).time])]
  await closeAll()
  for (const words of sizes) {
    for (const extension of ['md', 'txt']) {
      const findings = extension === 'md'
      const name = `${words.toLocaleString('en')} words${findings ? '' : ' of plain text'}`
      const opened = await watched(() => opening(words, `${words}.${extension}`))
      const typed = await watched(() => type(opened.result.document))
      if (findings) {
        rows.push(measured(`${name}: opened → findings`, [opened.result.time]))
        rows.push(measured(`${name}: change event → findings`, typed.result))
      }
      rows.push([`${name}: host held up by opening`, ...opened.held], [`${name}: host held up by keys`, ...typed.held])
      await closeAll()
    }
  }
  return rows
}

/** Loads the extension as if for the first time; the real one is not active yet. */
function start(): {load: number; activate: number} {
  const extension = vscode.extensions.getExtension('workback.workback')!
  if (extension.isActive) throw new Error('The extension is active already.')
  const path = vscode.Uri.joinPath(extension.extensionUri, 'dist/extension.js').fsPath
  const require = createRequire(path)
  Reflect.deleteProperty(require.cache, path)
  const subscriptions: vscode.Disposable[] = []
  const workspaceState = {get: (_: string, other: unknown) => other, update: () => Promise.resolve()}
  const extensionMode = vscode.ExtensionMode.Test
  const context = {subscriptions, extensionUri: extension.extensionUri, workspaceState, extensionMode}
  const begun = performance.now()
  const loaded: {activate: typeof activate} = require(path)
  const isLoaded = performance.now()
  loaded.activate(context as unknown as vscode.ExtensionContext)
  const isActive = performance.now()
  for (const one of subscriptions) one.dispose()
  return {load: isLoaded - begun, activate: isActive - isLoaded}
}

/** Shows a document of about so many words, and waits for its findings if it is Markdown. */
async function opening(words: number, name: string) {
  const uri = at(name)
  await write(uri, longDocument('prd', words))
  let opened = 0
  const listening = vscode.workspace.onDidOpenTextDocument((document) => {
    if (document.uri.path === uri.path) opened = performance.now()
  })
  await vscode.commands.executeCommand('vscode.open', uri)
  const document = await until(() => {
    const document = vscode.window.activeTextEditor?.document
    return document?.uri.path === uri.path ? document : undefined
  }, vscode.window.onDidChangeActiveTextEditor as vscode.Event<never>)
  if (document.languageId === 'markdown') await becomes(() => findings(uri).length > 0)
  listening.dispose()
  return {time: performance.now() - opened, document}
}

/** Types in the middle of a document, one key after the findings of the other. */
async function type(document: vscode.TextDocument): Promise<number[]> {
  const times: number[] = []
  const place = document.positionAt(document.getText().indexOf(' ', document.getText().length / 2))
  for (let key = 0; key < keys; key++) {
    const [before] = findings(document.uri)
    let changed = 0
    const listening = vscode.workspace.onDidChangeTextDocument(() => (changed ||= performance.now()))
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(place, 'e'))
    // With every check all of them are made anew.
    await becomes(() => changed > 0 && (!before || findings(document.uri)[0] !== before))
    times.push(performance.now() - changed - pause)
    listening.dispose()
  }
  return times
}

/** Does something, and says for how long nothing else could be done in the host meanwhile. */
async function watched<T>(action: () => Promise<T>): Promise<{result: T; held: [string, string, string]}> {
  const delay = monitorEventLoopDelay({resolution: 1})
  delay.enable()
  const result = await action()
  delay.disable()
  const [p50, p95, most] = [delay.percentile(50), delay.percentile(95), delay.max].map((time) => time / 1e6)
  return {result, held: [p50!.toFixed(1), p95!.toFixed(1), most!.toFixed(1)]}
}

/** The editor tells of diagnostics 50 ms late: so they are looked for at every turn. */
async function becomes(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}

function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'workback')
}

function measured(name: string, times: readonly number[]): Row {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1)
  return [name, at(0.5), at(0.95), at(1)]
}

function format(table: readonly Row[]): string {
  const width = Math.max(...table.map(([name]) => name.length))
  return table.map(([name, ...cells]) => name.padEnd(width) + cells.map((cell) => cell.padStart(9)).join('')).join('\n')
}
