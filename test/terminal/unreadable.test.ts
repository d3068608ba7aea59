import assert from 'node:assert/strict'
import {chmodSync, copyFileSync, symlinkSync, truncateSync} from 'node:fs'
import path from 'node:path'
import {longestText} from '../../src/core/index.ts'
import {folderWith, lintJson, note, run, tool, vague, workback, write, type Outcome} from './workback.ts'

describe('What cannot be read', () => {
  const folder = folderWith({
    'note.md': note,
    'vague.md': vague,
    'picture.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
    'latin.md': Buffer.from('# Café\n', 'latin1'),
    'huge.md': '',
    'deep.md': '> '.repeat(20_000) + 'x',
    'long.md': 'a'.repeat(longestText + 1),
    'longest.md': ('a'.repeat(998) + '\n\n').repeat(longestText / 1000)
  })
  truncateSync(path.join(folder, 'huge.md'), 50 * 1024 * 1024)

  /** The other files are linted all the same, and the message is one line. */
  async function refuses(name: string, message: string): Promise<void> {
    const {status, stderr, files} = await lintJson(folder, 'note.md', name, 'vague.md')
    assert.equal(stderr, `workback: ${name}: ${message}\n`)
    assert.deepEqual([status, files.map(({path}) => path)], [2, ['note.md', 'vague.md']])
    assert.equal(files[1]!.messages.length, 1)
  }

  it('is a path with nothing there', () => refuses('missing.md', 'no such file or directory'))
  it('is a path below a file', () => refuses('note.md/missing.md', 'no such file or directory'))
  it('is the empty path', () => refuses('', 'no such file or directory'))
  it('is a binary file', () => refuses('picture.md', 'not a text file'))
  it('is text in another encoding', () => refuses('latin.md', 'not UTF-8 text'))
  it('is a file of 50 MB', () => refuses('huge.md', 'too long to check (52.4 MB; at most 2 million characters)'))
  it('is nested without end, which is a finding', async () => {
    const {status, files} = await lintJson(folder, 'deep.md')
    assert.deepEqual([status, files[0]!.messages.map(({ruleId}) => ruleId)], [1, ['readable-parts']])
  })

  it('is a device', async function () {
    if (process.platform === 'win32') this.skip()
    const {status, stderr} = await workback(folder, ['lint', '/dev/zero'])
    assert.deepEqual([status, stderr], [2, 'workback: /dev/zero: not a file\n'])
  })
  it('is a text that is too long', () => refuses('long.md', 'too long to check (2.0 MB; at most 2 million characters)'))

  it('is not the longest text', async () => assert.equal((await workback(folder, ['lint', 'longest.md'])).status, 0))

  it('is a symbolic link to nowhere', async function () {
    if (process.platform === 'win32') this.skip() // links need a privilege there
    symlinkSync('nowhere.md', path.join(folder, 'dangling.md'))
    await refuses('dangling.md', 'no such file or directory')
  })

  it('has a line each, and the findings for people are printed too', async () => {
    const {status, stdout, stderr} = await workback(folder, ['lint', 'x.md', 'vague.md', 'y.md'])
    assert.equal(stderr, 'workback: x.md: no such file or directory\nworkback: y.md: no such file or directory\n')
    assert.match(stdout, /quantified-results/)
    assert.equal(status, 2)
  })

  describe('without permission', () => {
    let closed: string
    let lintClosed: (...args: string[]) => Promise<Outcome>

    before(async function () {
      if (process.platform === 'win32') this.skip()
      closed = folderWith({})
      write(closed, {
        'docs/note.md': note,
        'docs/locked.md': note,
        'docs/closed/note.md': note,
        'docs/z/vague.md': vague
      })
      chmodSync(path.join(closed, 'docs/locked.md'), 0)
      // Nothing is closed to root: it becomes nobody, who may not read this checkout either.
      const user = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {}
      chmodSync(closed, 0o755)
      const copy = path.join(closed, 'cli.mjs')
      copyFileSync(tool, copy)
      chmodSync(copy, 0o644)
      lintClosed = (...args) => run([copy, 'lint', ...args], {cwd: closed, ...user})
      const works = await lintClosed('--version').catch(() => undefined)
      if (works?.status !== 0) this.skip() // nobody may not start Node here
    })

    beforeEach(() => chmodSync(path.join(closed, 'docs/closed'), 0))
    // Or it could not be deleted.
    afterEach(() => chmodSync(path.join(closed, 'docs/closed'), 0o755))

    it('is a file', async () => {
      const {status, stdout, stderr} = await lintClosed('docs/locked.md', 'docs/z/vague.md')
      assert.deepEqual([status, stderr], [2, 'workback: docs/locked.md: permission denied\n'])
      assert.match(stdout, /vague\.md/)
    })

    it('is a file of a directory', async () => {
      const {status, stderr} = await lintClosed('docs/closed/note.md')
      assert.deepEqual([status, stderr], [2, 'workback: docs/closed/note.md: permission denied\n'])
    })

    it('is a directory', async () => {
      const {status, stderr} = await lintClosed('docs/closed')
      assert.equal(status, 2)
      assert.match(stderr, /^workback: docs\/closed\b.*: permission denied\n$/)
    })

    it('is a directory below, and what is beside it is linted', async () => {
      const {status, stdout, stderr} = await lintClosed('docs')
      assert.equal(status, 2)
      assert.deepEqual(
        new Set(stderr.trimEnd().split('\n')),
        new Set(['workback: docs/closed: permission denied', 'workback: docs/locked.md: permission denied'])
      )
      assert.match(stdout, /docs\/z\/vague\.md/)
    })
  })
})
