import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import ts from 'typescript'
import {lint} from '../../src/core/index.ts'
import {manifest, read} from './repository.ts'

// `npm run package` has to come first: it builds what is shipped.
describe('The package that npm publishes', () => {
  let project: string
  let files: string[]

  before(() => {
    project = realpathSync(mkdtempSync(path.join(tmpdir(), 'workback-module-')))
    files = packed()
    for (const file of files) {
      const to = path.join(project, 'node_modules/workback', file)
      mkdirSync(path.dirname(to), {recursive: true})
      cpSync(file, to)
    }
  })

  after(() => rmSync(project, {recursive: true, force: true}))

  it('holds the tool and the module, and nothing else', () =>
    assert.deepEqual(files.sort(), [
      'LICENSE',
      'README.md',
      'dist/ThirdPartyNotices.txt',
      'dist/cli.mjs',
      'dist/index.d.mts',
      'dist/index.mjs',
      'package.json'
    ]))

  it('names in `exports` files that are in it', () => {
    const named = Object.values(manifest.exports).flatMap((one) =>
      typeof one === 'string' ? [one] : Object.values(one)
    )
    assert.equal(named.length, 3)
    for (const file of named) assert.ok(files.includes(file.replace('./', '')), file)
  })

  it('imports nothing', () => {
    for (const file of ['dist/index.mjs', 'dist/index.d.mts'])
      assert.deepEqual(ts.preProcessFile(read(file), true, true).importedFiles, [], file)
  })

  const example = /^```js\n([^]*?)^```$/m.exec(read('README.md'))?.[1]

  it('does what the README shows, with nothing of Node and nothing of a browser', () => {
    assert.ok(example)
    writeFileSync(path.join(project, 'bare.mjs'), bare)
    writeFileSync(path.join(project, 'example.mjs'), `import './bare.mjs'\n${example}`)
    const printed = execFileSync(process.execPath, ['example.mjs'], {cwd: project, encoding: 'utf8'})
    const expected = [...example.matchAll(/\/\/ → (.*)/g)].map(([, line]) => line)
    assert.ok(expected.length > 0)
    assert.deepEqual(printed.trimEnd().split('\n'), expected)
  })

  it('reads front matter as the source does, whatever that asks of the YAML library, of which a part is left out', async () => {
    const shipped = (await import(pathToFileURL(path.resolve('dist/index.mjs')).href)) as {lint: typeof lint}
    const asking = ['%YAML 1.1\nkind: prd', 'kind: !!binary cHJk', '!!set {kind, prd}', '!!omap [kind: prd]', 'on: 1_0']
    const broken = ['kind: [prd', '{kind: prd}: x\n? [a]\n: *b', 'kind: prd\nkind: prd', 'kind:\t- "\\q"', '<<: *a']
    for (const yaml of [...asking, ...broken, 'kind: prd\nprinciples: &a [Ownership, *a]']) {
      const text = `---\n${yaml}\n---\n\n# Night counters\n\nA seamless counter.\n`
      assert.deepEqual(shipped.lint(text), lint(text), yaml)
    }
    assert.ok(broken.some((yaml) => lint(`---\n${yaml}\n---\n`).some(({rule}) => rule === 'readable-front-matter')))
  })

  it('has types that hold in the strictest program, however it finds its modules', () => {
    writeFileSync(path.join(project, 'example.mts'), `${example}${typed}`)
    for (const module of ['nodenext', 'preserve']) assert.deepEqual(typeErrors(project, ['--module', module]), [])
  })

  it('has types that refuse what the module does not do', () => {
    writeFileSync(
      path.join(project, 'example.mts'),
      "import {lint} from 'workback'\nlint('', {kind: 'poem'}).push(1)\n"
    )
    const errors = typeErrors(project, ['--module', 'nodenext'])
    assert.equal(errors.length, 2, errors.join('\n'))
    assert.match(errors.join('\n'), /"poem"[^]*'number'/)
  })
})

/** Takes away what hosts add to the language, but for a console to print with. */
const bare = `
const hosts = ['process', 'Buffer', 'global', 'fetch', 'navigator', 'performance', 'crypto', 'queueMicrotask', 'URL']
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'structuredClone', 'TextDecoder', 'TextEncoder']
for (const name of [...hosts, ...timers]) delete globalThis[name]
`

/** Every name that the module exports, at the type that it promises. */
const typed = `
import {readSettings} from 'workback'
import type {Finding, Fix, Kind, LintOptions, ReadSettings, RuleSettings, Session, Severity} from 'workback'
const read: ReadSettings = readSettings({hype: 'off'})
const rules: RuleSettings = read.rules
const kind: Kind = 'prfaq'
const options: LintOptions = {kind, rules}
const opened: Session = createSession('# A draft', options)
opened.replace(0, 1, '#')
const found: readonly Finding[] = [...opened.findings, ...lint(opened.text, options)]
export const told: [string, Severity, number, number, readonly Fix[]][] = found.map(
  ({rule, severity, at, line, fixes}) => [rule, severity, at.start, line, fixes]
)
`

/** What npm would put into the package. */
function packed(): string[] {
  const args = ['pack', '--dry-run', '--ignore-scripts', '--json']
  const shell = process.platform === 'win32' // there npm is a batch file
  const [one] = JSON.parse(execFileSync('npm', args, {shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}))
  return (one as {files: {path: string}[]}).files.map((file) => file.path)
}

/** What the compiler says of `example.mts`, with no types but those of the package and of the language. */
function typeErrors(cwd: string, options: readonly string[]): string[] {
  const tsc = path.resolve('node_modules/typescript/bin/tsc')
  const strictly = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--target', 'es2022', '--lib', 'es2022,dom']
  try {
    execFileSync(process.execPath, [tsc, ...strictly, ...options, 'example.mts'], {
      cwd,
      encoding: 'utf8'
    })
    return []
  } catch (error) {
    return (error as {stdout: string}).stdout.split('\n').filter((line) => line.includes('error TS'))
  }
}
