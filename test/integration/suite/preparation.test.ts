import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {at, closeAll, read, until, workback, write} from './support.ts'

const plan = 'workback-plan.md'
const run = async (command: string, ...given: unknown[]): Promise<void> => {
  await vscode.commands.executeCommand(`workback.${command}`, ...given)
}
const start = (interview: string): Promise<void> => run('startPreparation', {interview})

/** Waits while the editor still has the plan open as it was before it was written from outside. */
async function isSeen(text: string): Promise<void> {
  const isOpen = ({uri}: vscode.TextDocument): boolean => uri.path === at(plan).path
  await until(
    () => (vscode.workspace.textDocuments.every((one) => !isOpen(one) || one.getText() === text) ? true : undefined),
    vscode.workspace.onDidChangeTextDocument as vscode.Event<never>,
    vscode.workspace.onDidCloseTextDocument as vscode.Event<never>
  )
}

const utc = (time: number): string => new Date(time).toISOString()

describe('A preparation plan', () => {
  let now: () => number

  before(async () => {
    const {clock} = await workback()
    now = clock.now
    clock.now = () => new Date(2026, 10, 22, 9, 30).getTime()
  })

  after(async () => {
    ;(await workback()).clock.now = now
  })

  afterEach(async () => {
    await closeAll()
    await remove(plan, `${plan}.new`, 'plan.ics')
  })

  it('is written for the day of the interview, from the stories that are there, and opened', async () => {
    await start('in 6 weeks')
    const text = await read(at(plan))
    assert.match(text, /^---\nworkback: plan\ninterview: 2027-01-03\nstarted: 2026-11-22\n---\n\n# Preparation plan\n/)
    assert.match(text, /\n- \[ \] \*\*.*?\*\* Draft story \d of 2 for \*\*/)
    assert.match(text, /\n- \[ \] \*\*.*?\*\* Mend “The late trains”\. /)
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, at(plan).path)
    assert.deepEqual(vscode.languages.getDiagnostics(at(plan)), [])
  })

  it('is refreshed and never overwritten where it exists', async () => {
    await start('2027-01-03')
    const edited = (await read(at(plan)))
      .replace('- [ ]', '- [x]')
      .replace('## Full mocks', 'Ada has time on Fridays.\n\n## Full mocks')
    await closeAll()
    await write(at(plan), edited)
    await isSeen(edited)
    await start('2027-01-14')
    const text = await read(at(plan))
    assert.match(text, /^interview: 2027-01-14$/m)
    assert.match(text, /Thursday 14 January 2027/)
    assert.match(text, /^Ada has time on Fridays\.$/m)
    assert.equal(text.match(/- \[x\]/g)?.length, 1)
  })

  it('is refreshed in the editor, where one undo takes it back', async () => {
    await start('2027-01-03')
    const {document} = vscode.window.activeTextEditor!
    await isSeen(await read(at(plan)))
    const before = document.getText().replace('interview: 2027-01-03', 'interview: 2027-01-10')
    const edit = new vscode.WorkspaceEdit()
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), before)
    assert.ok(await vscode.workspace.applyEdit(edit))
    assert.ok(await document.save())
    assert.equal(document.getText(), before)
    await run('refreshPlan')
    assert.match(document.getText(), /Sunday 10 January 2027/)
    assert.equal(document.isDirty, false)
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), before)
  })

  it('keeps a byte order mark and line ends on disk, where it is not open', async () => {
    await start('2027-01-03')
    const windows = `\ufeff${(await read(at(plan))).replaceAll('\n', '\r\n')}`
    await closeAll()
    await write(at(plan), windows.replace('2027-01-03', '2027-01-10'))
    await run('refreshPlan', at(plan))
    const bytes = await vscode.workspace.fs.readFile(at(plan))
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
    assert.ok(text.startsWith('\ufeff---\r\n'))
    assert.match(text, /Sunday 10 January 2027/)
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false)
  })

  for (const [what, text] of [
    ['with the marks of a conflict', '---\ninterview: 2027-01-03\n---\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> other\n'],
    ['that states no day', '# My plan\n']
  ] as const)
    it(`is left alone ${what}`, async () => {
      await write(at(plan), text)
      await run('refreshPlan', at(plan))
      assert.equal(await read(at(plan)), text)
    })

  it('comes back whole where it was being written when the editor stopped', async () => {
    await start('2027-01-03')
    const text = await read(at(plan))
    await closeAll()
    await vscode.workspace.fs.rename(at(plan), at(`${plan}.new`))
    await run('refreshPlan', at(plan))
    assert.equal(await read(at(plan)), text)
  })

  it('is not made for a day that is over', async () => {
    await start('2026-11-21')
    await assert.rejects(async () => vscode.workspace.fs.stat(at(plan)))
  })

  it('has what refreshes it and what exports it above its text', async () => {
    await start('2027-01-03')
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', at(plan))
    assert.deepEqual(
      lenses.map(({command}) => command?.command),
      ['workback.refreshPlan', 'workback.exportPlanCalendar']
    )
  })

  it('is exported for a calendar, over no other file', async () => {
    await start('2027-01-03')
    await run('exportPlanCalendar', at(plan), at('plan.ics'))
    const calendar = await read(at('plan.ics'))
    assert.match(calendar, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*END:VCALENDAR\r\n$/)
    assert.match(calendar, /SUMMARY:Interview\r\n/)
    assert.match(calendar, /DTSTART;VALUE=DATE:20270103\r\nDTEND;VALUE=DATE:20270104\r\n/)
    await write(at('plan.ics'), 'mine')
    void run('exportPlanCalendar', at(plan), at('plan.ics'))
    await until(async () => ((await exists('plan.ics.new')) ? undefined : true))
    assert.equal(await read(at('plan.ics')), 'mine')
  })
})

async function remove(...paths: readonly string[]): Promise<void> {
  for (const path of paths) if (await exists(path)) await vscode.workspace.fs.delete(at(path))
}

async function exists(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(at(path)).then(
    () => true,
    () => false
  )
}

describe('A 48-hour assessment', () => {
  const began = new Date(2027, 0, 10, 18).getTime()
  const hour = 3_600_000
  const document = 'prd-night-counters-2027-01-12.md'
  const file = 'assessment-2027-01-12.md'
  let now: () => number

  const begin = (): Promise<void> =>
    run('startAssessment', {outline: 'prd', due: '2027-01-12 18:00', title: 'Night counters', file: document})
  /** Waits until the status bar says something, which may be what was read last and not first. */
  const says = async (words: string): Promise<void> => {
    const {countdown} = await workback()
    await until(
      () => (countdown.shown?.label.includes(words) ? true : undefined),
      countdown.onDidChange as vscode.Event<never>
    )
  }
  const saysAt = async (time: number, words: string): Promise<void> => {
    const {clock, countdown} = await workback()
    clock.now = () => time
    void countdown.update()
    await says(words)
  }

  before(async () => {
    now = (await workback()).clock.now
  })

  beforeEach(async () => {
    ;(await workback()).clock.now = () => began
  })

  afterEach(async () => {
    await (await workback()).countdown.end()
    await closeAll()
    await remove(document, file, 'a.ics')
  })

  after(async () => {
    ;(await workback()).clock.now = now
  })

  it('is a document of its kind, and its milestones beside it', async () => {
    await begin()
    assert.match(await read(at(document)), /^---\nkind: prd\ntitle: "Night counters"\n/)
    const text = await read(at(file))
    assert.match(text, /^due: 2027-01-12T18:00[+-]\d\d:\d\d$/m)
    assert.equal(text.match(/^- \[ \] /gm)?.length, 6)
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, at(document).path)
  })

  it('is counted down in the status bar, with what comes next', async () => {
    await begin()
    await saysAt(began + 1, 'Assessment: 48 h left · next: understand')
    await saysAt(began + 17 * hour, 'Assessment: 31 h left · overdue: understand')
    await saysAt(began + 43 * hour - 60_000, 'Assessment: 5 h 1 min left · overdue: understand')
    await saysAt(began + 48 * hour - 30_000, 'Assessment: 1 min left · overdue: understand')
    await saysAt(began + 48 * hour, 'Assessment: the time is up')
  })

  it('follows what is ticked in its file, in the editor or by another program', async () => {
    await begin()
    const open = await vscode.workspace.openTextDocument(at(file))
    const edit = new vscode.WorkspaceEdit()
    const box = open.positionAt(open.getText().indexOf('[ ]') + 1)
    edit.replace(at(file), new vscode.Range(box, box.translate(0, 1)), 'x')
    await vscode.workspace.applyEdit(edit)
    await says('next: outline')
    await open.save()
    await closeAll()
    await write(at(file), (await read(at(file))).replaceAll('- [ ]', '- [x]'))
    await says('all done')
  })

  it('runs on after a restart, which knows no more than the file', async () => {
    await begin()
    const {countdown} = await workback()
    assert.equal(countdown.file?.path, at(file).path)
    await write(at(file), (await read(at(file))).replace('due: 2027-01-12', 'due: 2027-01-13'))
    await closeAll()
    await says('72 h')
  })

  it('can be ended, and begun again from its file', async () => {
    await begin()
    const {countdown} = await workback()
    const shown = (): string | undefined => countdown.shown?.label
    await run('endAssessment')
    assert.equal(shown(), undefined)
    assert.match(await read(at(file)), /^ended: true$/m)
    await run('countDown', at(file))
    assert.match(shown() ?? '', /48 h left/)
    assert.match(await read(at(file)), /^ended: false$/m)
  })

  it('opens both of its files', async () => {
    await begin()
    await closeAll()
    await run('showAssessment')
    const names = vscode.window.visibleTextEditors.map(({document: {uri}}) => uri.path.split('/').at(-1))
    assert.deepEqual(names.sort(), [file, document].sort())
  })

  it('is exported with its times', async () => {
    await begin()
    await run('exportAssessmentCalendar', at(file), at('a.ics'))
    const due = utc(began + 48 * hour).replace(/[-:]|\.\d+/g, '')
    const calendar = await read(at('a.ics'))
    assert.ok(calendar.includes(`DTEND:${due}\r\n`), calendar)
    assert.equal(calendar.match(/BEGIN:VALARM/g)?.length, 8)
  })
})
