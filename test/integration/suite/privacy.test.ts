import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {PrivacyGuard, type Answer} from '../../../src/editor/bank/privacy.ts'
import {publicRepositoryOf, type PublicRepository} from '../../../src/editor/bank/repository.ts'
import type {Story, StoryIndex} from '../../../src/editor/bank/story-index.ts'
import {at, closeAll, write} from './support.ts'

const config = '[remote "origin"]\n\turl = git@github.com:me/stories.git\n'

describe('The privacy guard', () => {
  const root = at('guarded')
  const inRoot = (path: string) => at(`guarded/${path}`)
  const none: vscode.Event<void> = () => new vscode.Disposable(() => undefined)
  const log = {warn: () => undefined} as unknown as vscode.LogOutputChannel
  let kept: Map<string, unknown>
  let asked: PublicRepository[]

  /** A guard of some stories, to which somebody answers. */
  function guard(paths: readonly string[], answer: Answer): PrivacyGuard {
    const stories = async () => paths.map((path) => ({uri: inRoot(path)}) as Story)
    const index = {onDidChange: none, stories} as unknown as StoryIndex
    const memory = (scope: string) =>
      ({
        get: (key: string) => kept.get(scope + key),
        update: async (key: string, value: unknown) => void kept.set(scope + key, value)
      }) as unknown as vscode.Memento & {setKeysForSync(): void}
    return new PrivacyGuard(index, {workspaceState: memory('w'), globalState: memory('g')}, log, async (repository) => {
      asked.push(repository)
      return answer
    })
  }
  const read = async (path: string): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(inRoot(path)))

  beforeEach(async () => {
    kept = new Map()
    asked = []
    await write(inRoot('.git/config'), config)
    await write(inRoot('notes/gate.txt'), 'The gate')
    await write(inRoot('mixed/gate.txt'), 'The gate')
    await write(inRoot('mixed/other.txt'), 'Something else')
  })
  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(root, {recursive: true})
  })

  it('asks once about stories in a repository that may be public', async () => {
    await guard(['notes/gate.txt'], undefined).look()
    await guard(['notes/gate.txt', 'mixed/gate.txt'], undefined).look()
    assert.deepEqual(
      asked.map(({root: folder, host}) => [folder.path, host]),
      [[root.path, 'github.com']]
    )
  })

  it('asks nothing where there is no story, no repository that may be public, or a line that leaves them out', async () => {
    await guard([], undefined).look()
    await write(inRoot('.gitignore'), 'notes/\n')
    await guard(['notes/gate.txt'], undefined).look()
    await write(inRoot('.git/config'), '[remote "origin"]\n\turl = https://git.example.com/me/stories\n')
    await guard(['mixed/gate.txt'], undefined).look()
    assert.deepEqual(asked, [])
    assert.equal(kept.size, 0)
  })

  it('looks on the disk again only when there is a story in another file', async () => {
    await write(inRoot('.git/config'), '')
    const paths = ['notes/gate.txt']
    const privacy = guard(paths, undefined)
    await privacy.look()
    await write(inRoot('.git/config'), config)
    await privacy.look()
    assert.deepEqual(asked, [])
    paths.push('mixed/gate.txt')
    await privacy.look()
    assert.equal(asked.length, 1)
  })

  it('never asks again anywhere who does not want it', async () => {
    await guard(['notes/gate.txt'], 'never').look()
    kept.delete('wworkback.privacy.said')
    await guard(['notes/gate.txt'], 'never').look()
    assert.equal(asked.length, 1)
  })

  it('adds to .gitignore, behind what is there, a folder of nothing but stories and single files of others', async () => {
    await write(inRoot('.gitignore'), 'build/\r\n')
    await guard(['notes/gate.txt', 'mixed/gate.txt'], 'ignore').look()
    const [first, ...rest] = (await read('.gitignore')).split('\r\n')
    assert.equal(first, 'build/')
    assert.deepEqual(rest, ['# Stories are personal', '/notes/', '/mixed/gate.txt', ''])
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, inRoot('.gitignore').path)
  })

  it('makes a .gitignore where there is none', async () => {
    await guard(['notes/gate.txt'], 'ignore').look()
    assert.equal(await read('.gitignore'), '# Stories are personal\n/notes/\n')
  })

  it('finds the repository of a folder above, of a worktree and of a submodule', async () => {
    const host = async (path: string) => (await publicRepositoryOf(inRoot(path)))?.host
    assert.equal(await host('notes/deep/er'), 'github.com')
    await write(inRoot('tree/.git'), `gitdir: ../.git/worktrees/tree\n`)
    await write(inRoot('.git/worktrees/tree/commondir'), '../..\n')
    assert.equal(await host('tree'), 'github.com')
    await write(inRoot('sub/.git'), 'gitdir: ../.git/modules/sub\n')
    await write(inRoot('.git/modules/sub/config'), '[remote "origin"]\n\turl = https://gitlab.com/a/b\n')
    assert.equal(await host('sub'), 'gitlab.com')
    await write(inRoot('.git/modules/sub/config'), '[remote "origin"]\n\turl = /srv/git/b\n')
    assert.equal(await host('sub'), undefined)
  })
})
