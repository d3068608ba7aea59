import assert from 'node:assert/strict'
import documents from 'all-documents:test/fixtures/documents'
import {registerDiagnostics} from '../../src/editor/writing/diagnostics.ts'
import {Findings} from '../../src/editor/findings.ts'
import {StoryIndex} from '../../src/editor/bank/story-index.ts'
import {say} from '../reporter.ts'
import {disk, Document, Log, type Disposable} from './vscode.ts'

const megabyte = 1024 * 1024
const texts = Object.values(documents)

/** Megabytes: less than one of the texts would leave behind each time, were it kept. */
const usual = 4

/** What is in use after all that can be freed was freed, in megabytes. */
function used(): number {
  assert.ok(globalThis.gc, 'Node has to be started with --expose-gc')
  globalThis.gc()
  return process.memoryUsage().heapUsed / megabyte
}

function assertBounded(before: number, bound = usual): void {
  const after = used()
  const grew = `from ${before.toFixed(1)} to ${after.toFixed(1)} MB`
  say(`the heap went ${grew}`)
  assert.ok(after - before < bound, `it grew ${grew}`)
}

describe('Memory', () => {
  let findings: Findings
  let diagnostics: Disposable
  // Not before: what it shows would stand among what other suites look at.
  before(() => {
    findings = new Findings(new Log().asReal)
    diagnostics = registerDiagnostics(findings) as unknown as Disposable
  })
  after(() => {
    diagnostics.dispose()
    findings.dispose()
  })

  /** Looks at documents, one after the other, writes a word and closes them. */
  async function look(count: number): Promise<void> {
    for (let at = 0; at < count; at++) {
      // No two are the same, or what is kept by text would seem small.
      const document = Document.open(`${at}.md`, `${texts[at % texts.length]!}\n\nNumber ${Math.random()}.\n`)
      document.show()
      await document.diagnosed()
      document.replace(0, 0, 'Word ')
      await findings.of(document.asReal())
      document.close()
    }
  }

  it('does not grow with the documents that were opened and closed', async () => {
    await look(100)
    const before = used()
    await look(300)
    assertBounded(before)
  })

  it('does not grow with the files of the workspace', async () => {
    const stories = new StoryIndex(findings, new Log().asReal)
    const story = Object.entries(documents).find(([path]) => path.startsWith('stories/'))![1]
    const write = (count: number): void => {
      for (let at = 0; at < count; at++) disk.set(`/${at}.md`, `${story}\n~~~\n${`${at}`.repeat(25_000)}\n~~~\n`)
    }
    write(20)
    await stories.refresh()
    const few = await stories.stories()
    const before = used()
    write(320)
    await stories.refresh()
    disk.clear()
    // Each file leaves some kilobytes of what the bank knows of it, and its text would leave fifty.
    assertBounded(before, 8)
    assert.equal((await stories.stories()).length, few.length * 16)
    stories.dispose()
  })

  it('does not grow with the hours of writing', async () => {
    const document = Document.open('long.md', texts.slice(0, 3).join('\n\n'))
    const write = async (pauses: number): Promise<void> => {
      for (let pause = 0; pause < pauses; pause++) {
        const end = document.getText().length
        for (const key of ` We saved ${pause} hours.`) document.replace(end, end, key)
        await findings.of(document.asReal())
        document.replace(end, document.getText().length, '')
      }
    }
    await write(100)
    const before = used()
    await write(300)
    assertBounded(before)
    document.close()
  })
})
