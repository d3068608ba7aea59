import assert from 'node:assert/strict'
import {ignoringText, isIgnored, publicHostOf, remotesOf} from '../../../src/core/index.ts'

describe('The remotes of a repository', () => {
  it('are the addresses in its remotes, also those for pushing', () => {
    const config = `[core]
\trepositoryformatversion = 0
\turl = https://github.com/not/this
[remote "origin"]
\turl = git@github.com:me/stories.git
\tfetch = +refs/heads/*:refs/remotes/origin/*
\tpushurl = "https://me@example.com/a b.git" ; elsewhere
[branch "main"]
\tremote = origin
\turl = https://github.com/nor/this
[Remote "up"] URL=https://gitlab.com/up/stream # the first
`
    assert.deepEqual(remotesOf(config), [
      'git@github.com:me/stories.git',
      'https://me@example.com/a b.git',
      'https://gitlab.com/up/stream'
    ])
  })

  it('are none where there is none, and are read with any line ends', () => {
    assert.deepEqual(remotesOf('[core]\n\tbare = false\n'), [])
    assert.deepEqual(remotesOf('not a config'), [])
    assert.deepEqual(remotesOf('[remote "origin"]\r\n\turl = https://github.com/a/b\r\n'), ['https://github.com/a/b'])
    assert.deepEqual(remotesOf('[remote "origin"]\n\turl =\n#\turl = x\n;url = y\n'), [])
    assert.deepEqual(remotesOf('[remote "x"]\n\turl = "C:\\\\a\\"b"\n'), ['C:\\a"b'])
  })

  it('look public at the well-known hosts, however their address is written', () => {
    for (const [address, host] of [
      ['git@github.com:me/stories.git', 'github.com'],
      ['github.com:me/stories.git', 'github.com'],
      ['https://github.com/me/stories.git', 'github.com'],
      ['https://me:secret@GitHub.com/me/stories', 'github.com'],
      ['ssh://git@ssh.github.com:443/me/stories.git', 'github.com'],
      ['git://gitlab.com/me/stories', 'gitlab.com'],
      ['git+ssh://git@bitbucket.org/me/stories', 'bitbucket.org'],
      ['https://codeberg.org/me/stories', 'codeberg.org'],
      ['git@git.sr.ht:~me/stories', 'sr.ht']
    ])
      assert.equal(publicHostOf(address!), host, address)
  })

  it('do not look public at a path, at a host of one’s own, or where a name only resembles one', () => {
    for (const address of [
      '/srv/git/stories.git',
      '../github.com/stories',
      './github.com:a',
      'file:///srv/github.com/stories',
      'C:\\git\\stories',
      'C:/github.com/stories',
      'git@git.example.com:github.com/stories.git',
      'https://git.example.com/github.com/stories',
      'https://notgithub.com/me/stories',
      'https://github.com.example.org/me/stories',
      'https://example.org/@github.com/x',
      ''
    ])
      assert.equal(publicHostOf(address), undefined, address)
  })
})

describe('What .gitignore leaves out', () => {
  it('are the files and folders that it names', () => {
    for (const line of [
      'stories',
      'stories/',
      '/stories',
      '/stories/',
      'stories/*',
      'stories/**',
      'stories/gate.md',
      '/stories/gate.md',
      'gate.md',
      '*.md',
      '*',
      'stories/   '
    ])
      assert.ok(isIgnored(`# private\n${line}\nbuild/\n`, 'stories/gate.md'), line)
  })

  it('is nothing else', () => {
    for (const line of [
      'storie',
      '#stories',
      '/gate.md',
      'gate.md/',
      'other/stories',
      'sto*',
      '*.txt',
      '!stories',
      'work/stories/'
    ])
      assert.ok(!isIgnored(line, 'stories/gate.md'), line)
    assert.ok(!isIgnored('stories/*\r\n', 'work/stories/gate.md'))
    assert.ok(isIgnored('build\r\nstories/\r\n', 'work/stories/gate.md'))
    assert.ok(!isIgnored('', 'stories/gate.md'))
  })

  it('is not what a later line takes back, or may take back', () => {
    assert.ok(!isIgnored('stories/*\n!stories/gate.md', 'stories/gate.md'))
    assert.ok(!isIgnored('*.md\n!sto*/*.md', 'stories/gate.md'))
    assert.ok(isIgnored('*.md\n!README.md', 'stories/gate.md'))
    assert.ok(isIgnored('!stories/\nstories/', 'stories/gate.md'))
  })
})

describe('What .gitignore is given', () => {
  it('stands behind what is there, in its own line ends', () => {
    assert.equal(ignoringText('', ['stories/']), '# Stories are personal\n/stories/\n')
    assert.equal(ignoringText('build/\n', ['a.md', 'b.md']), '# Stories are personal\n/a.md\n/b.md\n')
    assert.equal(ignoringText('build/\r\ndist', ['a.md']), '\r\n# Stories are personal\r\n/a.md\r\n')
  })

  it('says nothing twice', () => {
    assert.equal(ignoringText('/stories/\n', ['stories/']), '')
    assert.equal(ignoringText('', ['a.md', 'a.md']), '# Stories are personal\n/a.md\n')
  })

  it('leaves out what it names, whatever the name is, and no line of its own begins within a name', () => {
    for (const path of ['a.md', 'my stories/', '#1.md', '!x.md', 'what?.md', 'a[1]*.md', 'back\\slash.md']) {
      const text = ignoringText('', [path])
      assert.ok(isIgnored(text, path.endsWith('/') ? `${path}gate.md` : path) || /[*?[]/.test(path), text)
    }
    assert.equal(ignoringText('', ['what?.md']).split('\n')[1], '/what\\?.md')
    assert.equal(ignoringText('', ['a\n*.md']), '')
  })
})
