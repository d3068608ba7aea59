import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {at, closeAll, edit, findings, open, ruleOf} from './support.ts'

describe('Findings in the editor', () => {
  afterEach(async () => {
    await closeAll()
    // So that no test mistakes what another has left for its own.
    await findings(at('stories/quiet-launch.md'), (all) => all.length === 0)
  })

  it('stand at the exact words, name their source and link to their rule', async () => {
    const document = await open('stories/quiet-launch.md')
    const [found, ...others] = await findings(document.uri, (all) => all.length > 0)
    assert.ok(found)
    assert.equal(others.length, 0)
    assert.equal(document.getText(found.range), 'Bookings recovered significantly.')
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning)
    assert.equal(ruleOf(found), 'quantified-results')
    assert.ok(typeof found.code === 'object' && found.code.target.toString().includes('quantified-results'))
  })

  it('vanish when the words are mended, and appear when they are spoilt', async () => {
    const document = await open('stories/quiet-launch.md')
    const [found] = await findings(document.uri, (all) => all.length === 1)
    await edit(document, (change) =>
      change.replace(document.uri, found!.range, 'Bookings rose from 40 to 900 an hour.')
    )
    await findings(document.uri, (all) => all.length === 0)

    const lessons = document.getText().indexOf('**Lessons:**')
    const rest = new vscode.Range(document.positionAt(lessons), document.positionAt(document.getText().length))
    await edit(document, (change) => change.delete(document.uri, rest))
    const [missing] = await findings(document.uri, (all) => all.length === 1)
    assert.equal(ruleOf(missing!), 'lessons-learned')
    assert.equal(document.getText(missing!.range), 'The quiet launch')
  })

  it('move with their words', async () => {
    const document = await open('stories/quiet-launch.md')
    const [before] = await findings(document.uri, (all) => all.length === 1)
    await edit(document, (change) => change.insert(document.uri, new vscode.Position(0, 0), '\n\n\n'))
    const [after] = await findings(document.uri, (all) => all[0]?.range.start.line === before!.range.start.line + 3)
    assert.equal(document.getText(after!.range), 'Bookings recovered significantly.')
  })

  it('are those of the last text, however fast it was typed', async () => {
    const document = await open('stories/quiet-launch.md')
    const [found] = await findings(document.uri, (all) => all.length === 1)
    const end = found!.range.end
    for (const word of [' Very', ' well', ' indeed', '.']) {
      await edit(document, (change) => change.insert(document.uri, document.positionAt(document.offsetAt(end)), word))
    }
    await findings(document.uri, (all) => all.length > 0 && all.every(({range}) => document.getText(range).length > 3))
    await edit(document, (change) =>
      change.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), 'Nothing of ours.\n')
    )
    await findings(document.uri, (all) => all.length === 0)
  })

  it('are none in an ordinary README', async () => {
    const readme = await open('README.md')
    // The story's findings show that the README, opened before it, has been looked at.
    const story = await open('stories/quiet-launch.md')
    await findings(story.uri, (all) => all.length === 1)
    assert.deepEqual(vscode.languages.getDiagnostics(readme.uri), [])
  })

  it('appear in a document that was never saved', async () => {
    const content =
      '---\nkind: story\n---\n\n# The gate\n\n**Action:** I opened it.\n\n**Result:** Everybody was happier.\n'
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
    await vscode.window.showTextDocument(document)
    const found = await findings(document.uri, (all) => all.length > 0)
    assert.deepEqual(found.map(ruleOf).sort(), ['lessons-learned', 'quantified-results', 'required-sections'])
  })

  it('go when the document is closed', async () => {
    const {uri} = await open('stories/quiet-launch.md')
    await findings(uri, (all) => all.length === 1)
    await closeAll()
    await findings(uri, (all) => all.length === 0)
  })

  it('go when they are switched off, and come back', async () => {
    const document = await open('stories/quiet-launch.md')
    await findings(document.uri, (all) => all.length === 1)
    const configuration = vscode.workspace.getConfiguration('workback')
    await configuration.update('lint.enabled', false, vscode.ConfigurationTarget.Global)
    await findings(document.uri, (all) => all.length === 0)
    await configuration.update('lint.enabled', undefined, vscode.ConfigurationTarget.Global)
    await findings(document.uri, (all) => all.length === 1)
  })
})

describe('The page of a rule', () => {
  afterEach(closeAll)

  it('is there without a network', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('workback-rule:/lessons-learned.md'))
    assert.match(page.getText(), /^# lessons-learned\n/)
    assert.match(page.getText(), /## When to ignore it/)
  })

  it('is all that its scheme leads to', async () => {
    for (const path of ['/no-rule.md', '/../accuracy.md', '/..%2Faccuracy.md', '/../../README.md']) {
      const page = await vscode.workspace.openTextDocument(vscode.Uri.parse(`workback-rule:${path}`))
      assert.equal(page.getText(), 'There is no such rule.\n', path)
    }
  })
})
