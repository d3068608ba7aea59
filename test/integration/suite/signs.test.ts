import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type {Shown} from '../../../src/editor/writing/status.ts'
import {closeAll, edit, findings, open, until, workback} from './support.ts'

const story = `---
kind: story
principles: [Dive Deep]
---

# The scales

**Situation:** I ran returns at a depot. One parcel in six came back.

**Task:** I was to find out why.

**Action:** I weighed every box for two nights.

I moved the scales to the door.

**Result:** Far fewer parcels came back.

**Lessons:** Ask the people who pack before the people who plan.
`

async function write(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
  await vscode.window.showTextDocument(document)
  return document
}

function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words)
  assert.notEqual(offset, -1, words)
  return document.positionAt(offset + 1)
}

describe('A hover', () => {
  afterEach(closeAll)

  /** What is shown at some words, by whomever. */
  async function hover(document: vscode.TextDocument, words: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, words)
    )
    return hovers.flatMap(({contents}) => contents.map((one) => (one as vscode.MarkdownString).value)).join('\n')
  }

  it('on a finding says why it matters, with an example, and leads to the page of the rule', async () => {
    const document = await write(story)
    const [finding] = await findings(document.uri, (all) => all.length === 1)
    const shown = await hover(document, 'Far fewer')
    assert.match(shown, /Why it matters:\*\* A result without a number is an opinion\./)
    assert.match(shown, /Before:\*\* Result: .*\n\*\*After:\*\* Result: .* from 40 a week to 6\./)
    assert.match(shown, /\(command:workback\.openRulePage\?%5B%22quantified-results%22%5D /)
    assert.ok(!shown.includes(finding!.message), 'the editor shows the message already')
  })

  it('on the name of a principle says what its story has to show, and what a bar raiser asks', async () => {
    const shown = await hover(await write(story), 'Dive Deep')
    assert.match(shown, /Dive Deep:\*\* You went to the detail yourself/)
    assert.match(shown, /A bar raiser asks:\*\* .*\?/)
  })

  it('on a label says what belongs there', async () => {
    const shown = await hover(await write(story), 'Situation')
    assert.match(shown, /Situation:\*\* Your role, the team and the market/)
    assert.match(shown, /A bar raiser asks:\*\* .*\?[^]*Before:\*\*[^]*After:\*\*/)
  })

  it('shows no word of the document, which may hold a command', async () => {
    const shown = await hover(
      await write(story.replace('Far fewer parcels', 'Far fewer [parcels](command:workbench.action.quit)')),
      'Far fewer'
    )
    assert.match(shown, /Why it matters/)
    assert.ok(!shown.includes('workbench.action.quit'))
  })

  it('is not there in other words and other documents', async () => {
    assert.equal(await hover(await write(story), 'I moved the scales'), '')
    assert.equal(await hover(await open('README.md'), 'Fixture'), '')
  })

  it('opens the page of a rule, and no other', async () => {
    await vscode.commands.executeCommand('workback.openRulePage', 'lessons-learned')
    await until(() => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input as {uri?: vscode.Uri} | undefined
      return input?.uri?.toString() === 'workback-rule:/lessons-learned.md' ? true : undefined
    }, vscode.window.tabGroups.onDidChangeTabs as vscode.Event<never>)
  })
})

describe('Code lenses', () => {
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('workback')
  const keys = ['codeLens.length', 'codeLens.sections', 'codeLens.findings']

  afterEach(async () => {
    for (const key of keys) await configuration().update(key, undefined, vscode.ConfigurationTarget.Global)
    await closeAll()
  })

  async function lenses(document: vscode.TextDocument): Promise<string[]> {
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      99
    )
    return found.map(({range, command}) => `${range.start.line + 1}: ${command?.title}`)
  }

  it('tell how long a story and its parts are, and how many findings it has', async () => {
    const document = await write(story)
    await findings(document.uri, (all) => all.length === 1)
    assert.deepEqual((await lenses(document)).sort(), [
      '10: 6 words · 2 s · 13 % of the story',
      '12: 14 words · 6 s · 30 % of the story',
      '16: 5 words · 2 s · 11 % of the story',
      '18: 10 words · 4 s · 21 % of the story',
      '6: 1 finding, next',
      '6: 47 words · 19 s of 3 min aloud',
      '8: 12 words · 5 s · 26 % of the story'
    ])
  })

  it('follow the edits', async () => {
    const document = await write(story)
    await findings(document.uri, (all) => all.length === 1)
    await edit(document, (change) => change.insert(document.uri, positionOf(document, 'ar fewer'), 'rom May on, f'))
    assert.ok((await lenses(document)).includes('6: 50 words · 20 s of 3 min aloud'), String(await lenses(document)))
  })

  it('can be switched off, each by itself', async () => {
    const document = await write(story)
    await findings(document.uri, (all) => all.length === 1)
    for (const [key, words] of [
      ['codeLens.sections', /of the story/],
      ['codeLens.length', /aloud/],
      ['codeLens.findings', /finding/]
    ] as const) {
      assert.ok(
        (await lenses(document)).some((lens) => words.test(lens)),
        key
      )
      await configuration().update(key, false, vscode.ConfigurationTarget.Global)
      assert.ok(!(await lenses(document)).some((lens) => words.test(lens)), key)
    }
    assert.deepEqual(await lenses(document), [])
  })

  it('are none in an ordinary README', async () => assert.deepEqual(await lenses(await open('README.md')), []))
})

describe('Go to Next Finding', () => {
  afterEach(closeAll)

  it('goes from finding to finding and round, and back', async () => {
    const document = await write(story.replace(/\*\*Lessons[^]*/, '').replace('# The scales', '# [Title]'))
    const all = await findings(document.uri, (found) => found.length >= 2)
    const starts = [...new Set(all.map(({range}) => document.offsetAt(range.start)))].sort((a, b) => a - b)
    const cursor = (): number => document.offsetAt(vscode.window.activeTextEditor!.selection.active)
    const went: number[] = []
    for (let step = 0; step <= starts.length; step++) {
      await vscode.commands.executeCommand('workback.nextFinding')
      went.push(cursor())
    }
    assert.deepEqual(went, [...starts, starts[0]])
    await vscode.commands.executeCommand('workback.previousFinding')
    assert.equal(cursor(), starts.at(-1))
  })
})

describe('The status', () => {
  afterEach(closeAll)

  async function becomes(wanted: (shown: Shown | undefined) => boolean): Promise<Shown | undefined> {
    const {status} = await workback()
    const found = await until(
      () => (wanted(status.shown) ? {shown: status.shown} : undefined),
      status.onDidChange as vscode.Event<never>
    )
    return found.shown
  }

  it('says what a document is, how long, and how many findings it has, to the eye and to the ear', async () => {
    const document = await write(story)
    const shown = await becomes((one) => one?.bar?.includes('1 finding') ?? false)
    assert.equal(shown?.bar, 'Story · 47 words · 0:19/3:00 · 1 finding')
    assert.equal(`${shown?.language} – ${shown?.detail}`, 'Story: 1 finding – 47 words · 19 s of 3 min aloud')
    assert.equal(shown?.label, 'Workback, Story, 47 words, 19 s of 3 min aloud, 1 finding')
    await edit(document, (change) => change.insert(document.uri, positionOf(document, 'ar fewer'), 'rom May on, f'))
    await becomes((one) => one?.bar?.includes('50 words') ?? false)
  })

  it('tells of the story in which the cursor stands', async () => {
    const two = `${story}\n${story.slice(story.indexOf('# ')).replace('The scales', 'The gates')}`
    const document = await write(two)
    await becomes((one) => one?.bar?.startsWith('Story 1 of 2 · 47 words') ?? false)
    const there = positionOf(document, 'The gates')
    vscode.window.activeTextEditor!.selection = new vscode.Selection(there, there)
    await becomes((one) => one?.bar?.startsWith('Story 2 of 2 · 47 words') ?? false)
  })

  it('says so where the linter is off, and counts all the same', async () => {
    const configuration = vscode.workspace.getConfiguration('workback')
    await configuration.update('lint.enabled', false, vscode.ConfigurationTarget.Global)
    try {
      await write(story)
      const shown = await becomes((one) => one?.language === 'Story: switched off in the settings')
      assert.equal(shown?.bar, 'Story · 47 words · 0:19/3:00')
      assert.equal(shown?.command.command, 'workbench.action.openSettings')
    } finally {
      await configuration.update('lint.enabled', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('is silent about other Markdown, but offers to say what it is, which one undo takes back', async () => {
    const document = await write('# Night counters\n\nNurses ring.\n')
    const shown = await becomes((one) => one?.language === 'Not recognised by Workback')
    assert.equal(shown?.bar, undefined)
    assert.equal(shown?.command.command, 'workback.sayKind')
    await vscode.commands.executeCommand('workback.sayKind', 'prd')
    assert.equal(document.getText(), '---\nkind: prd\n---\n\n# Night counters\n\nNurses ring.\n')
    await becomes((one) => one?.bar?.startsWith('PRD · 2 words') ?? false)
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), '# Night counters\n\nNurses ring.\n')
  })

  it('is gone where nothing of ours is written on', async () => {
    await write(story)
    await becomes((one) => one !== undefined)
    const document = await vscode.workspace.openTextDocument({language: 'plaintext', content: story})
    await vscode.window.showTextDocument(document)
    await becomes((one) => one === undefined)
  })
})

describe('The outline', () => {
  afterEach(closeAll)

  async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
    return vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri)
  }

  it('has the parts that are labelled in bold, beside the headings of Markdown', async () => {
    const found = await symbols(await write(story))
    const parts = found.filter(({name}) => !name.startsWith('#'))
    assert.deepEqual(
      parts.map(({name, range}) => [name, range.start.line + 1, range.end.line + 1]),
      [
        ['Situation', 8, 8],
        ['Task', 10, 10],
        ['Action', 12, 14],
        ['Result', 16, 16],
        ['Lessons', 18, 18]
      ]
    )
  })

  it('leaves out what is a heading already', async () => {
    const headings = story.replace(/\*\*(\w+):\*\* /g, '## $1\n\n')
    const found = await symbols(await write(headings))
    assert.deepEqual(
      found.filter(({name}) => !name.startsWith('#')),
      []
    )
  })

  it('folds these parts as well as the headings', async () => {
    const document = await write(story)
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri
    )
    const lines = folds.map(({start, end}) => `${start + 1}-${end + 1}`)
    assert.ok(lines.includes('12-14'), String(lines))
  })
})
