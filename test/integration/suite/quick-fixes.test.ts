import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {applied, documentedRules, lint, safeFixes, snippetText, type Fix} from '../../../src/core/index.ts'
import {silenceCommands} from '../../../src/manifest.ts'
import {at, closeAll, edit, findings, open, openText, ruleOf} from './support.ts'

const story = 'stories/quiet-launch.md'
const id = 'quantified-results'
const comment = (words: string): string => `<!-- workback ${words} -->`

/** What is offered at the words of a finding. */
async function actionsAt(
  document: vscode.TextDocument,
  {range}: Pick<vscode.Diagnostic, 'range'>
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range)
}

async function actionNamed(document: vscode.TextDocument, found: vscode.Diagnostic, title: string | RegExp) {
  const all = await actionsAt(document, found)
  const action = all.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)))
  assert.ok(action, `${title} is among: ${all.map((one) => one.title).join(', ')}`)
  return action
}

/** Takes an action as the menu does, and answers the question that it asks; undefined is Escape. */
async function take({edit: change, command}: vscode.CodeAction, reason?: string): Promise<void> {
  if (change) assert.ok(await vscode.workspace.applyEdit(change))
  if (!command) return
  const done = vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
  // Nobody sits at the keyboard: the question is answered over and over, until it has been asked.
  let answered = false
  void done.then(() => (answered = true))
  const ask = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    if (answered) return
    if (reason) await vscode.commands.executeCommand('type', {text: reason})
    await vscode.commands.executeCommand(
      reason === undefined ? 'workbench.action.closeQuickOpen' : 'workbench.action.acceptSelectedQuickOpenItem'
    )
    await ask()
  }
  await Promise.all([done, ask()])
}

const idle = `---\nkind: story\n---\n\n# The gate\n\n${comment(`ignore ${id}`)}\n**Action:** I opened it.\n`

describe('The quick fixes of a finding', () => {
  afterEach(async () => {
    await closeAll()
    await findings(at(story), (all) => all.length === 0)
  })

  it('are what mends it, the first preferred, and name the finding', async () => {
    const {document} = await openText(idle)
    const all = await findings(document.uri, (found) => found.some((one) => ruleOf(one) === 'unused-silence'))
    const unused = all.find((one) => ruleOf(one) === 'unused-silence')!
    const action = await actionNamed(document, unused, 'Remove the comment')
    assert.equal(action.isPreferred, true)
    assert.ok(vscode.CodeActionKind.QuickFix.contains(action.kind!))
    await take(action)
    assert.equal(document.getText(), '---\nkind: story\n---\n\n# The gate\n\n**Action:** I opened it.\n')
    await vscode.commands.executeCommand('undo')
    assert.match(document.getText(), /workback ignore/)
  })

  it('are none where there is no finding', async () => {
    const document = await open(story)
    await findings(document.uri, (all) => all.length === 1)
    const first: vscode.CodeAction[] = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, 0, 0)
    )
    assert.deepEqual(
      first.filter(({title}) => /Ignore/.test(title)),
      []
    )
  })

  it('offer to ignore it here, in the document and in the workspace', async () => {
    const document = await open(story)
    const [found] = await findings(document.uri, (all) => all.length === 1)
    const titles = (await actionsAt(document, found!)).map(({title}) => title).filter((one) => one.startsWith('Ignore'))
    assert.deepEqual(
      titles,
      ['here', 'in this document', 'in this workspace'].map((where) => `Ignore ${id} ${where}`)
    )
  })

  it('know nothing of an older text', async () => {
    const document = await open(story)
    const [found] = await findings(document.uri, (all) => all.length === 1)
    await edit(document, (change) => change.insert(document.uri, new vscode.Position(0, 0), '\n'))
    const {start, end} = found!.range
    // Until the new text has been judged, nothing may be offered for the old place.
    for (const {command} of await actionsAt(document, {
      range: new vscode.Range(start.translate(1), end.translate(1))
    })) {
      const [ignored] = command?.arguments ?? []
      assert.ok(!ignored || ignored.version === document.version)
    }
  })
})

describe('Ignoring a finding', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('workback').update('rules', undefined, vscode.ConfigurationTarget.Workspace)
    await closeAll()
    await findings(at(story), (all) => all.length === 0)
  })

  async function ignore(where: string, reason?: string): Promise<vscode.TextDocument> {
    const document = await open(story)
    const [found] = await findings(document.uri, (all) => all.length === 1)
    await take(await actionNamed(document, found!, `Ignore ${id} ${where}`), reason)
    return document
  }

  it('here puts a comment above its paragraph, and one undo takes it back', async () => {
    const before = (await open(story)).getText()
    const document = await ignore('here', '')
    await findings(document.uri, (all) => all.length === 0)
    assert.equal(document.getText(), before.replace('**Result:**', `${comment(`ignore ${id}`)}\n**Result:**`))
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), before)
    await findings(document.uri, (all) => all.length === 1)
  })

  it('in this document puts a comment below the front matter', async () => {
    const before = (await open(story)).getText()
    const document = await ignore('in this document', '')
    await findings(document.uri, (all) => all.length === 0)
    const [front] = /^---\n[^]*?\n---\n/.exec(before) ?? ['']
    const line = comment(`disable ${id}`)
    assert.equal(document.getText(), front ? before.replace(front, `${front}\n${line}\n`) : `${line}\n\n${before}`)
  })

  it('in this workspace writes its settings, and keeps what they hold', async () => {
    const configuration = vscode.workspace.getConfiguration('workback')
    await configuration.update('rules', {'lessons-learned': 'warning'}, vscode.ConfigurationTarget.Workspace)
    const document = await ignore('in this workspace', '')
    await findings(document.uri, (all) => !all.some((one) => ruleOf(one) === id))
    const set = vscode.workspace.getConfiguration('workback').inspect('rules')?.workspaceValue
    assert.deepEqual(set, {'lessons-learned': 'warning', [id]: {severity: 'off'}})
  })

  it('does nothing if the question is escaped', async () => {
    for (const where of ['here', 'in this document', 'in this workspace']) {
      const before = (await open(story)).getText()
      const document = await ignore(where)
      assert.equal(document.getText(), before)
      assert.equal(vscode.workspace.getConfiguration('workback').inspect('rules')?.workspaceValue, undefined)
    }
  })

  it('is done by commands that the palette does not show', async () => {
    const known = await vscode.commands.getCommands(true)
    for (const {id: command} of Object.values(silenceCommands)) assert.ok(known.includes(command), command)
  })
})

describe('The settings of rules in the editor', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('workback').update('rules', undefined, vscode.ConfigurationTarget.Workspace)
    await closeAll()
  })

  const levelOf = (all: vscode.Diagnostic[]): vscode.DiagnosticSeverity | undefined =>
    all.find((one) => ruleOf(one) === id)?.severity

  it('take effect at once, and a slip in them spoils nothing', async () => {
    const document = await open(story)
    await findings(document.uri, (all) => levelOf(all) === vscode.DiagnosticSeverity.Warning)
    const set = async (rules: object): Promise<void> =>
      vscode.workspace.getConfiguration('workback').update('rules', rules, vscode.ConfigurationTarget.Workspace)
    await set({[id]: 'information'})
    await findings(document.uri, (all) => levelOf(all) === vscode.DiagnosticSeverity.Information)
    await set({[id]: 'off'})
    await findings(document.uri, (all) => levelOf(all) === undefined)
    await set({[id]: 'loud', nothing: 'off'})
    await findings(document.uri, (all) => levelOf(all) === vscode.DiagnosticSeverity.Warning)
  })
})

describe('Every fix of the catalogue', () => {
  afterEach(closeAll)

  for (const {id: rule, examples} of documentedRules) {
    const texts = examples.map(({text}) => text).filter((text) => fixesOf(rule, text).length > 0)
    if (texts.length === 0) continue
    it(`is offered, and does what it says: ${rule}`, async () => {
      for (const text of texts) {
        const {document} = await openText(text)
        await findings(document.uri, (all) => all.length === lint(text).length)
        const whole = new vscode.Range(0, 0, document.lineCount, 0)
        const actions = await actionsAt(document, {range: whole})
        for (const {title, at: place, text: put, snippet} of fixesOf(rule, text)) {
          const action = actions.find((one) => one.title === title)
          assert.ok(action, `${title} is among: ${actions.map((one) => one.title).join(', ')}`)
          await take(action)
          const after = applied(text, [{at: place, text: snippet ? snippetText(put) : put}])
          assert.equal(document.getText(), after, title)
          await vscode.commands.executeCommand('undo')
          assert.equal(document.getText(), text, title)
        }
        await closeAll()
      }
    })
  }
})

/** The fixes of a rule in a text: of several findings with the same fix that of the first. */
function fixesOf(rule: string, text: string): Fix[] {
  const all = lint(text).flatMap((found) => (found.rule === rule ? found.fixes : []))
  return all.filter(({title}, index) => all.findIndex((one) => one.title === title) === index)
}

describe('source.fixAll.workback', () => {
  afterEach(closeAll)

  async function all(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
    await findings(document.uri, (found) => found.length > 0)
    const whole = new vscode.Range(0, 0, document.lineCount, 0)
    const kind = 'source.fixAll.workback'
    return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, whole, kind)
  }

  it('makes every safe fix at once', async function () {
    const example = documentedRules.flatMap(({examples}) => examples).find(({text}) => safeFixes(lint(text)).length > 0)
    if (!example) return this.skip() // no rule has one
    const {document} = await openText(example.text)
    const [action, ...others] = await all(document)
    assert.deepEqual(others, [])
    await take(action!)
    assert.equal(document.getText(), applied(example.text, safeFixes(lint(example.text))))
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), example.text)
  })

  it('is not there where all fixes are for the writer to decide', async () => {
    assert.deepEqual(await all((await openText(idle)).document), [])
  })
})

describe('A fix with something to fill in', () => {
  afterEach(closeAll)

  it('leaves the cursor in its first tab stop', async function () {
    const found = documentedRules
      .flatMap(({id: rule, examples}) => examples.map(({text}) => ({rule, text})))
      .flatMap(({rule, text}) =>
        lint(text).flatMap((one) =>
          one.rule === rule && one.fixes[0]?.snippet ? [{text, fix: one.fixes[0], rule}] : []
        )
      )[0]
    if (!found) return this.skip() // no rule has one
    const {document} = await openText(found.text)
    const diagnostics = await findings(document.uri, (all) => all.some((one) => ruleOf(one) === found.rule))
    const shown = diagnostics.filter((one) => ruleOf(one) === found.rule)
    const actions = (await Promise.all(shown.map((one) => actionsAt(document, one)))).flat()
    const action = actions.find(({title}) => title === found.fix.title)
    assert.ok(action, actions.map(({title}) => title).join(', '))
    await take(action)
    const {selection} = vscode.window.activeTextEditor!
    assert.notEqual(document.getText(), found.text)
    assert.match(document.getText(selection), /^\[.*\]$|^$/)
  })
})
