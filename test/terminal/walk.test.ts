import assert from 'node:assert/strict'
import {mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {folderWith, linted, lintJson, note, vague, workback} from './workback.ts'

/** Notes under these names. */
const notes = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, note]))

describe('The walk through a directory', () => {
  it('finds Markdown by its extension, whatever its case, and however deep', async () => {
    const folder = folderWith(
      notes(
        'a.md',
        'B.MD',
        'c.markdown',
        'D.Markdown',
        'deep/er/e.md',
        'f.txt',
        'g.mdx',
        'md',
        'spa ce [1] (é).md',
        '!.md'
      )
    )
    const expected = ['!.md', 'B.MD', 'D.Markdown', 'a.md', 'c.markdown', 'deep/er/e.md', 'spa ce [1] (é).md']
    assert.deepEqual(await linted(folder, '.'), expected)
  })

  it('lints the files in one order everywhere', async () => {
    const folder = folderWith(notes('b.md', 'a/z.md', 'c.md', 'a/b.md'))
    const {files} = await lintJson(folder, '.')
    assert.deepEqual(
      files.map((file) => file.path.replaceAll('\\', '/')),
      ['a/b.md', 'a/z.md', 'b.md', 'c.md']
    )
  })

  it('names the files as seen from where the user is', async () => {
    const folder = folderWith(notes('docs/a.md'))
    assert.deepEqual(await linted(folder, 'docs/'), ['docs/a.md'])
    assert.deepEqual(await linted(path.join(folder, 'docs'), '..'), ['../docs/a.md'])
    assert.deepEqual(await linted(folder, path.join(folder, 'docs')), [
      path.join(folder, 'docs/a.md').replaceAll('\\', '/')
    ])
  })

  it('takes the brackets in the name of a directory for brackets', async () => {
    const folder = folderWith(notes('[a]/x.md', 'a/y.md'))
    assert.deepEqual(await linted(folder, '[a]'), ['[a]/x.md'])
  })

  it('stays out of node_modules and hidden directories', async () => {
    const folder = folderWith(
      notes('a.md', 'node_modules/p/b.md', 'x/node_modules/p/c.md', '.git/d.md', '.hidden/e.md')
    )
    assert.deepEqual(await linted(folder, '.'), ['a.md'])
  })

  for (const name of ['.gitignore', '.workbackignore']) {
    describe(`respects ${name}`, () => {
      it('at the top', async () => {
        const folder = folderWith({...notes('a.md', 'b.md', 'old/c.md', 'x/old/d.md'), [name]: 'b.md\nold/\n'})
        assert.deepEqual(await linted(folder, '.'), ['a.md'])
      })

      it('in a directory below, for what is there', async () => {
        const folder = folderWith({...notes('a.md', 'x/a.md', 'x/b.md', 'x/y/a.md'), [`x/${name}`]: '/a.md\n'})
        assert.deepEqual(await linted(folder, '.'), ['a.md', 'x/b.md', 'x/y/a.md'])
      })

      it('with its exceptions', async () => {
        const folder = folderWith({...notes('a.md', 'b.md'), [name]: '*.md\n!b.md\n'})
        assert.deepEqual(await linted(folder, '.'), ['b.md'])
      })

      it('in the directories above, up to the root of the repository', async () => {
        const folder = folderWith({
          ...notes('repository/docs/in/a.md', 'repository/docs/in/b.md', 'repository/docs/in/old/c.md'),
          'repository/.git/HEAD': 'ref: refs/heads/main\n',
          [`repository/${name}`]: 'b.md\n/docs/in/old/\n',
          [name]: 'a.md\n'
        })
        assert.deepEqual(await linted(folder, 'repository/docs/in'), ['repository/docs/in/a.md'])
        assert.deepEqual(await linted(path.join(folder, 'repository/docs/in'), '.'), ['a.md'])
      })

      it('not for a file that is named', async () => {
        const folder = folderWith({...notes('a.md', 'node_modules/b.md', 'c.txt'), [name]: '*\n'})
        const named = ['a.md', 'c.txt', 'node_modules/b.md']
        assert.deepEqual(await linted(folder, ...named), named)
      })
    })
  }

  it('reads a file once, however often it is named', async () => {
    const folder = folderWith({'docs/a.md': vague, 'docs/b.md': note})
    const {files} = await lintJson(folder, 'docs/a.md', './docs/a.md', path.join(folder, 'docs', 'a.md'), 'docs', '.')
    assert.deepEqual(
      files.map((file) => file.path.replaceAll('\\', '/')),
      ['docs/a.md', 'docs/b.md']
    )
  })

  it('says so where there is no Markdown', async () => {
    const folder = folderWith({'empty/a.txt': note, 'a.md': note})
    const {status, stderr, files} = await lintJson(folder, 'empty', 'a.md')
    assert.deepEqual(
      [status, stderr, files.length],
      [2, 'workback: empty: no Markdown files here, or all of them are ignored\n', 1]
    )
  })

  it('follows no symbolic link, so that it ends', async function () {
    if (process.platform === 'win32') this.skip() // links need a privilege there
    const folder = folderWith(notes('docs/a.md', 'other/b.md'))
    symlinkSync('..', path.join(folder, 'docs/up'))
    symlinkSync('../other', path.join(folder, 'docs/other'))
    symlinkSync('nowhere.md', path.join(folder, 'docs/dangling.md'))
    assert.deepEqual(await linted(folder, 'docs'), ['docs/a.md'])
  })

  it('takes a directory with the name of a file for a directory', async () => {
    const folder = folderWith(notes('x.md/a.md'))
    mkdirSync(path.join(folder, 'y.md'))
    assert.deepEqual(await linted(folder, '.'), ['x.md/a.md'])
    assert.equal((await workback(folder, ['lint', 'x.md'])).status, 0)
  })
})
