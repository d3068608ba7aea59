import assert from 'node:assert/strict'
import {longestText} from '../../src/core/index.ts'
import {Findings} from '../../src/editor/findings.ts'
import {StoryIndex} from '../../src/editor/bank/story-index.ts'
import {disk, Document, Log} from './vscode.ts'

const story = '---\nkind: story\ntitle: The gate\nprinciples: [Ownership]\n---\n\n**Action:** I opened it.\n'

describe('The stories of a workspace', () => {
  const log = new Log()
  const findings = new Findings(log.asReal)
  let stories: StoryIndex
  beforeEach(() => (stories = new StoryIndex(findings, log.asReal)))
  afterEach(() => {
    stories.dispose()
    disk.clear()
  })
  after(() => findings.dispose())

  it('are read while the host goes on', async () => {
    for (let at = 0; at < 100; at++) disk.set(`/${at}.md`, story)
    let turns = 0
    const counting = setInterval(() => turns++)
    assert.equal((await stories.stories()).length, 100)
    clearInterval(counting)
    assert.ok(turns > 10, `others had ${turns} turns`)
  })

  it('are those of the editor where it has not saved them', async () => {
    disk.set('/gate.md', story)
    const document = Document.open('gate.md', story)
    document.replace(story.indexOf('Ownership'), story.indexOf('Ownership') + 'Ownership'.length, 'Frugality')
    assert.deepEqual(
      (await stories.stories()).map(({title, claimed}) => [title, claimed.principles]),
      [['The gate', ['frugality']]]
    )
    document.close()
  })

  it('are left out where a file is gone, and it is said where one is too long', async () => {
    disk.set('/gate.md', story)
    disk.set('/long.md', `${story}${'x '.repeat(longestText / 2)}`)
    assert.equal((await stories.stories()).length, 1)
    disk.delete('/gate.md')
    await stories.refresh()
    assert.equal((await stories.stories()).length, 0)
    const {unread} = await stories.soFar()
    assert.deepEqual(
      unread.map(({uri, why}) => [uri.path, why]),
      [['/long.md', 'it is too long']]
    )
  })

  it('are told in parts while many files are read for the first time', async () => {
    for (let at = 0; at < 600; at++) disk.set(`/${at}.md`, story)
    const {stories: some, ahead} = await stories.soFar()
    assert.ok(some.length < 600 && ahead > 0, `${some.length} are known, ${ahead} ahead`)
    assert.equal((await stories.stories()).length, 600)
    assert.equal((await stories.soFar()).ahead, 0)
  })
})
