import assert from 'node:assert/strict'
import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import {lint} from '../../src/core/index.ts'
import {manifest, ownFiles, read} from './repository.ts'

const readme = read('README.md')

describe('The documents for people', () => {
  for (const file of ownFiles('{*.md,docs/**/*.md,examples/README.md}')) {
    it(`lead to files that exist: ${file}`, () => {
      const text = read(file).replace(/^(`{3,})[^]*?^\1$|`[^`\n]+`/gm, '')
      const links = [...text.matchAll(/\]\(<?([^)\s>]+)/g)].map(([, link]) => link!)
      for (const link of links.filter((one) => !/^(https?:|mailto:|#)/.test(one)))
        assert.ok(existsSync(path.join(path.dirname(file), decodeURI(link.replace(/#.*/, '')))), link)
    })

    it(`are none of those that the linter judges: ${file}`, () => assert.deepEqual(lint(read(file)), []))
  }

  it('the README has a picture, so that a reader sees what it is', () =>
    assert.match(readme, /!\[[^\]]{20,}\]\(docs\//))

  it('the README shows the two commands, and CI runs the second as it stands there', () => {
    const [, block] = /^```sh\n([^]*?)^```$/m.exec(readme)!
    const shown = block!
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/\s*#.*/, ''))
    assert.deepEqual(shown, ['npm ci && npm start', 'npm ci && npm test'])
    assert.equal(read('.ci/run').trimEnd().split('\n').at(-1), shown[1])
    if (process.platform !== 'win32') assert.ok(statSync('.ci/run').mode & 0o100, '.ci/run is executable')
    const workflow = read('.github/workflows/ci.yml')
    for (const command of shown[1]!.split(' && ')) assert.match(workflow, new RegExp(`- run: ${command}\n`))
  })

  it('name scripts that package.json has, and these name files that exist', () => {
    const texts = [readme, ...ownFiles('docs/*.md').map(read)].join('\n')
    const named = [...texts.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(
      ([, run, short]) => (run ?? short)!
    )
    assert.ok(named.length >= 4)
    for (const name of named) assert.ok(manifest.scripts[name], name)
    for (const script of Object.values(manifest.scripts))
      for (const [, file] of script.matchAll(/\bnode ((?!build\/)[\w./-]+)/g)) assert.ok(existsSync(file!), file)
  })

  it('docs/architecture.md says what each dependency is for', () => {
    const text = read('docs/architecture.md')
    for (const name of Object.keys(manifest.dependencies))
      assert.match(text, new RegExp(`(?<![\\w/@-])${name}(?![\\w/-])`), `${name} is not mentioned`)
  })
})
