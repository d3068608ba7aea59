import assert from 'node:assert/strict'
import {lint, longestText} from '../../src/core/index.ts'
import {registerDiagnostics} from '../../src/editor/writing/diagnostics.ts'
import {wholeChange} from '../../src/editor/documents.ts'
import {Findings} from '../../src/editor/findings.ts'
import {Document, Log} from './vscode.ts'

const story = '---\nkind: story\n---\n\n# The gate\n\n**Action:** I opened it.\n\n**Result:** Everybody was happier.\n'

describe('The findings of open documents', () => {
  const log = new Log()
  let findings: Findings
  let document: Document
  beforeEach(() => {
    findings = new Findings(log.asReal)
    document = Document.open('gate.md', story)
  })
  afterEach(() => {
    document.close()
    findings.dispose()
    log.lines.splice(0)
  })

  it('are those of the text', async () => {
    assert.deepEqual(await findings.of(document.asReal()), lint(story))
  })

  it('follow its edits', async () => {
    await findings.of(document.asReal())
    document.replace(0, story.length, 'Nothing of ours.\n')
    document.replace(0, 0, story)
    assert.deepEqual(await findings.of(document.asReal()), lint(`${story}Nothing of ours.\n`))
  })

  it('are right again after an edit that nobody told of', async () => {
    await findings.of(document.asReal())
    document.replace(story.indexOf('Everybody'), story.length, 'Bookings rose from 40 to 900 an hour.\n', false)
    assert.deepEqual(await findings.of(document.asReal()), lint(document.getText()))
  })

  it('are given up when the text changes, when it is closed, and when nobody waits', async () => {
    const changed = findings.of(document.asReal())
    const other = Document.open('other.md', story)
    const closed = findings.of(other.asReal())
    const cancelled = findings.of(document.asReal(), {isCancellationRequested: true} as never)
    other.close()
    assert.equal((await changed)?.length, lint(story).length)
    assert.equal(await closed, undefined)
    assert.equal(await cancelled, undefined)
    const waiting = findings.of(document.asReal())
    document.replace(0, 0, '\n')
    assert.equal(await waiting, undefined)
  })

  it('are none of a text that is too long, which is said once', async () => {
    const long = Document.open('long.md', 'x '.repeat(longestText / 2 + 1))
    for (let edits = 0; edits < 3; edits++) {
      assert.deepEqual(await findings.of(long.asReal()), [])
      long.replace(0, 0, ' ')
    }
    long.close()
    assert.deepEqual(log.lines, ['Not checked, it is too long: /long.md'])
  })

  it('serve who wants to know which stories it holds', async () => {
    await findings.of(document.asReal())
    const {uri} = document.asReal()
    const bank = await findings.stories(uri, story)
    assert.equal(bank?.stories[0]?.title, 'The gate')
    assert.deepEqual(await findings.stories(uri, '# Another text\n'), {stories: [], unreadable: undefined})
    const broken = '---\nkind: stroy\n---\n\n# The gate\n'
    assert.match((await findings.stories(uri, broken))?.unreadable ?? '', /stroy/)
  })

  it('say nothing of the stories of a text in which somebody writes meanwhile', async () => {
    await findings.of(document.asReal())
    const asked = findings.stories(document.asReal().uri, story)
    document.replace(0, 0, '\n')
    assert.equal(await asked, undefined)
  })
})

describe('Diagnostics', () => {
  it('are made of documents that somebody looks at, and of no other', async () => {
    const findings = new Findings(new Log().asReal)
    const diagnostics = registerDiagnostics(findings)
    const hidden = Document.open('hidden.md', story)
    const shown = Document.open('shown.md', story)
    hidden.replace(0, 0, '\n')
    shown.show()
    assert.equal((await shown.diagnosed()).length, lint(story).length)
    assert.equal(hidden.reads, 0)
    shown.close()
    hidden.close()
    diagnostics.dispose()
    findings.dispose()
  })
})

describe('Settings that change while a document is read', () => {
  it('leave nobody without an answer', async () => {
    const findings = new Findings(new Log().asReal)
    const document = Document.open('long.md', `# The scales\n\n${'**Action:** I moved them.\n\n'.repeat(3000)}`)
    const asked = findings.draftOf(document.asReal())
    let answered = false
    void asked.then(() => (answered = true))
    await findings.draftOf(Document.open('short.md', '# Short\n').asReal())
    assert.equal(answered, false, 'it is still being read')
    findings.forgetAll()
    assert.equal((await asked)?.document.source, document.getText())
    document.close()
    findings.dispose()
  })
})

describe('The changes of an event', () => {
  it('are one change, however many they are and in whatever order', () => {
    const before = 'abcdefghij'
    const cases = [
      [[3, 0, 'X']],
      [
        [8, 1, ''],
        [5, 1, 'XYZ'],
        [1, 2, 'Q']
      ],
      [
        [1, 2, 'Q'],
        [0, 0, 'PP'],
        [9, 2, 'end'],
        [0, 10, '']
      ]
    ] as const
    for (const changes of cases) {
      const text = changes.reduce((all, [at, length, put]) => all.slice(0, at) + put + all.slice(at + length), before)
      const contentChanges = changes.map(([rangeOffset, rangeLength, put]) => ({rangeOffset, rangeLength, text: put}))
      const change = wholeChange({contentChanges, document: {getText: () => text}} as never)
      assert.equal(before.slice(0, change.start) + change.text + before.slice(change.end), text)
    }
  })
})
