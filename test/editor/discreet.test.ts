import assert from 'node:assert/strict'
import {registerDiagnostics} from '../../src/editor/writing/diagnostics.ts'
import {Findings} from '../../src/editor/findings.ts'
import {configuration, Document, Log, type Disposable} from './vscode.ts'

const story =
  '---\nkind: story\n---\n\n# The gate\n\n**Situation:** The gate was shut.\n\n**Task:** Open it.\n\n**Action:** I opened it. I wrote it down.\n\n**Result:** Waiting fell from 40 minutes to 6.\n\n**Lessons:** I should have asked the porter first.\n'

describe('While a sentence is written', () => {
  let log: Log
  let findings: Findings
  let registered: Disposable
  let document: Document
  beforeEach(async () => {
    log = new Log()
    findings = new Findings(log.asReal)
    registered = registerDiagnostics(findings) as unknown as Disposable
    configuration.set('lint.pause', 60_000)
    document = Document.open('gate.md', story)
    document.show()
    await document.diagnosed()
    assert.deepEqual(document.said, [])
  })
  afterEach(() => {
    document.close()
    registered.dispose()
    findings.dispose()
    configuration.clear()
    assert.deepEqual(log.lines, [], 'nothing has failed')
  })

  it('nothing is said about it until the cursor leaves it', async () => {
    const shown = document.diagnosed()
    document.typeBehind('I opened it', ' in order to win')
    await shown
    assert.deepEqual(document.said, [])
    const left = document.diagnosed()
    document.putCursor(story.indexOf('porter'))
    await left
    assert.deepEqual(document.said, ['wordy'])
  })

  it('it is said after a pause', async () => {
    configuration.set('lint.pause', 300)
    const shown = document.diagnosed()
    document.typeBehind('I opened it', ' in order to win')
    await shown
    assert.deepEqual(document.said, [])
    while (document.said.length === 0) await document.diagnosed()
    assert.deepEqual(document.said, ['wordy'])
  })

  it('it is said at once when the pause is 0', async () => {
    configuration.set('lint.pause', 0)
    const shown = document.diagnosed()
    document.typeBehind('I opened it', ' in order to win')
    await shown
    assert.deepEqual(document.said, ['wordy'])
  })

  it('what is elsewhere is said at once', async () => {
    const shown = document.diagnosed()
    // The cursor stands in the last sentence, and the first is spoilt by another hand.
    document.typeBehind('the porter', ' and the guard')
    const at = document.getText().indexOf('The gate was')
    document.replace(at, at, 'In order to sleep, they shut it. ')
    await shown
    assert.deepEqual(document.said, ['wordy'])
  })

  it('what was said of it before stays, and moves', async () => {
    let shown = document.diagnosed()
    document.replace(story.indexOf('I wrote'), story.indexOf('I wrote'), 'I did so in order to win. ')
    await shown
    assert.deepEqual(document.said, ['wordy'])
    shown = document.diagnosed()
    document.typeBehind('I did so', ', loudly,')
    const [moved] = await shown
    assert.deepEqual(document.said, ['wordy'])
    assert.equal(document.offsetAt(moved!.range.start), document.getText().indexOf('in order to'))
  })

  it('what has lost its words goes in the same moment', async () => {
    const shown = document.diagnosed()
    document.replace(story.indexOf('I wrote'), story.indexOf('I wrote'), 'I did so in order to win. ')
    await shown
    const at = document.getText().indexOf('in order to')
    document.replace(at, at + 'in order to'.length, '')
    assert.deepEqual(document.said, [])
  })
})

describe('Checking on save', () => {
  it('says nothing new before, and all of it then, in the sentence of the cursor too', async () => {
    configuration.set('lint.run', 'onSave')
    const findings = new Findings(new Log().asReal)
    const registered = registerDiagnostics(findings)
    const document = Document.open('gate.md', story)
    document.show()
    await document.diagnosed()
    let shown = document.diagnosed()
    document.typeBehind('I opened it', ' in order to win')
    await shown
    assert.deepEqual(document.said, [])
    shown = document.diagnosed()
    document.save()
    await shown
    assert.deepEqual(document.said, ['wordy'])
    shown = document.diagnosed()
    document.replace(0, 0, '\n')
    const [moved] = await shown
    assert.equal(document.offsetAt(moved!.range.start), document.getText().indexOf('in order to'))
    document.close()
    registered.dispose()
    findings.dispose()
    configuration.clear()
  })
})
