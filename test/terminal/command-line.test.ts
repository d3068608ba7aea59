import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {version} from '../../package.json'
import {kinds} from '../../src/core/index.ts'
import {fair, folderWith, lintJson, note, vague, workback} from './workback.ts'

describe('The command line', () => {
  const folder = folderWith({'note.md': note, 'vague.md': vague, 'fair.md': fair})

  describe('exits with', () => {
    const statuses: [status: number, when: string, args: string[]][] = [
      [0, 'nothing to report', ['lint', 'note.md']],
      [1, 'a warning', ['lint', 'vague.md']],
      [1, 'a warning, in JSON', ['lint', '--reporter', 'json', 'vague.md']],
      [1, 'a warning in one file of several', ['lint', 'note.md', 'vague.md', 'fair.md']],
      [0, 'information only', ['lint', 'fair.md']],
      [1, 'information, if that is to fail', ['lint', '--fail-on', 'information', 'fair.md']],
      [1, 'a warning, if information is to fail', ['lint', '--fail-on=information', 'vague.md']],
      [0, 'nothing to report, if information is to fail', ['lint', '--fail-on', 'information', 'note.md']],
      [1, 'a warning, if a warning is to fail', ['lint', '--fail-on', 'warning', 'vague.md']],
      [0, 'a warning, if nothing is to fail', ['lint', '--fail-on', 'never', 'vague.md']],
      [2, 'a file that is missing, if nothing is to fail', ['lint', '--fail-on', 'never', 'missing.md']],
      [2, 'a warning and a file that is missing', ['lint', 'vague.md', 'missing.md']],
      [0, 'findings in what it only inspects', ['inspect', 'vague.md']],
      [2, 'a file that is missing from what it inspects', ['inspect', 'missing.md']]
    ]
    for (const [status, when, args] of statuses) {
      it(`${status} at ${when}`, async () => assert.equal((await workback(folder, args)).status, status))
    }
  })

  it('reads a document as the kind that --kind names', async () => {
    const rules = async (...args: string[]): Promise<string[]> =>
      (await lintJson(folder, ...args, 'vague.md')).files[0]!.messages.map(({ruleId}) => ruleId)
    assert.deepEqual(await rules(), ['quantified-results'])
    const asPrd = await rules('--kind', 'prd')
    assert.ok(asPrd.includes('required-sections') && asPrd.includes('non-goals'), String(asPrd))
  })

  it('takes options behind the paths, and paths that begin with a dash behind --', async () => {
    const dashed = folderWith({'--kind.md': note})
    const {files, status} = await lintJson(dashed, '--fail-on=never', '--', '--kind.md')
    assert.deepEqual([files.map(({path}) => path), status], [['--kind.md'], 0])
    assert.equal((await workback(folder, ['lint', 'vague.md', '--fail-on', 'never'])).status, 0)
  })

  for (const flag of ['--help', '-h']) {
    it(`${flag} explains every option, kind and exit status`, async () => {
      const {status, stdout, stderr} = await workback(folder, ['lint', flag])
      assert.deepEqual([status, stderr], [0, ''])
      assert.match(stdout, /^Usage: workback lint /)
      const words = ['--reporter', '--kind', '--fail-on', '--help', '--version', 'inspect', ...kinds]
      for (const word of words) assert.ok(stdout.includes(word), word)
      assert.match(stdout, /^Exit status: 0 .*, 1 .*, 2 .*\n$/m)
      assert.ok(stdout.split('\n').every((line) => line.length <= 120))
    })
  }

  it('--help knows the options that the README shows', async () => {
    const {stdout} = await workback(folder, ['--help'])
    const shown = readFileSync('README.md', 'utf8').match(/^workback .*$/gm) ?? []
    const options = shown.flatMap((line) => line.replace(/#.*/, '').match(/--[a-z-]+/g) ?? [])
    assert.ok(options.length > 0)
    for (const option of options) assert.ok(stdout.includes(`${option} `), option)
  })

  for (const flag of ['--version', '-v']) {
    it(`${flag} prints the version and nothing else`, async () =>
      assert.deepEqual(await workback(folder, [flag]), {status: 0, stdout: `${version}\n`, stderr: ''}))
  }

  describe('refuses, in one line and with 2,', () => {
    const misuses: [what: string, args: string[], says: RegExp][] = [
      ['nothing at all', [], /lint, inspect or coverage/],
      ['an unknown command', ['review', 'note.md'], /unknown command "review": .*lint/],
      ['no path', ['lint'], /a file or a directory/],
      ['no path behind options', ['inspect', '--kind', 'prd'], /a file or a directory/],
      ['an unknown option', ['lint', '--strict', 'note.md'], /'--strict'$/],
      ['an option without its value', ['lint', 'note.md', '--kind'], /'--kind/],
      ['an unknown kind', ['lint', '--kind', 'memo', 'note.md'], /unknown kind "memo": .*prfaq, prd, story, essay/],
      ['an empty kind', ['lint', '--kind=', 'note.md'], /unknown kind ""/],
      ['an unknown reporter', ['lint', '--reporter', 'xml', 'note.md'], /unknown reporter "xml": .*pretty or json/],
      [
        'an unknown severity',
        ['lint', '--fail-on', 'error', 'note.md'],
        /unknown severity "error": .*warning or never/
      ],
      ['to inspect for people', ['inspect', '--reporter', 'pretty', 'note.md'], /--reporter json$/]
    ]
    for (const [what, args, says] of misuses) {
      it(what, async () => {
        const {status, stdout, stderr} = await workback(folder, args)
        assert.deepEqual([status, stdout], [2, ''])
        assert.match(stderr, /^workback: [^\n]+\n$/)
        assert.match(stderr.trimEnd(), says)
      })
    }
  })
})
