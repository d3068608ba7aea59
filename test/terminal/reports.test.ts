import assert from 'node:assert/strict'
import {lint, rulePage} from '../../src/core/index.ts'
import {fair, folderWith, lintJson, note, vague, workback} from './workback.ts'

describe('What lint prints', () => {
  const mixed = fair.replace(/\*\*Lessons:.*\n/, '')
  const folder = folderWith({'a/mixed.md': mixed, 'note.md': note, 'vague.md': vague})

  describe('as JSON', () => {
    it('has each file in order with its path as it was given, those without findings too', async () => {
      const {files} = await lintJson(folder, 'vague.md', './note.md', 'a')
      assert.deepEqual(
        files.map(({path, messages}) => [path.replaceAll('\\', '/'), messages.length > 0]),
        [
          ['vague.md', true],
          ['./note.md', false],
          ['a/mixed.md', true]
        ]
      )
    })

    it('has all of a finding, where vfile-reporter-json has it', async () => {
      const [file] = (await lintJson(folder, 'vague.md')).files
      const [message, ...others] = file!.messages
      assert.deepEqual(others, [])
      const {reason, note, ...rest} = message!
      assert.ok(reason.length > 0 && note.endsWith('?'), `${reason} / ${note}`)
      const start = vague.indexOf('In the end')
      const end = vague.indexOf('.', start) + 1
      assert.deepEqual(rest, {
        ruleId: 'quantified-results',
        source: 'workback',
        fatal: false,
        line: 13,
        column: 13,
        place: {
          start: {line: 13, column: 13, offset: start},
          end: {line: 13, column: 13 + (end - start), offset: end}
        },
        url: rulePage('quantified-results')
      })
    })

    it('has what the linter found, in reading order, where only a warning is `fatal: false`', async () => {
      const findings = lint(mixed)
      assert.deepEqual(new Set(findings.map(({severity}) => severity)), new Set(['warning', 'information']))
      const [file] = (await lintJson(folder, 'a/mixed.md')).files
      assert.deepEqual(
        file!.messages,
        findings.map(({rule, at, line, column, endLine, endColumn, severity, reason, asks}) => ({
          ruleId: rule,
          reason,
          note: asks,
          source: 'workback',
          url: rulePage(rule),
          line,
          column,
          place: {start: {line, column, offset: at.start}, end: {line: endLine, column: endColumn, offset: at.end}},
          ...(severity === 'warning' && {fatal: false})
        }))
      )
      for (const message of file!.messages) assert.ok(message.fatal === false || !('fatal' in message))
    })

    it('is an empty list if there was nothing to read', async () =>
      assert.deepEqual((await lintJson(folder, 'missing.md')).files, []))
  })

  describe('for people', () => {
    it('names each file with findings, and the place, words and rule of each', async () => {
      const {stdout} = await workback(folder, ['lint', 'note.md', 'vague.md'])
      const reason = lint(vague)[0]!.reason
      assert.deepEqual(stdout.replaceAll(/ {2,}/g, ' ').split('\n'), [
        'vague.md',
        `13:13-13:55 warning ${reason} quantified-results workback`,
        '',
        '⚠ 1 warning',
        ''
      ])
    })

    it('tells information from warnings', async () => {
      const {stdout} = await workback(folder, ['lint', 'a'])
      assert.match(stdout, / info .* quantified-results /)
      assert.match(stdout, / warning .* lessons-learned /)
    })

    it('has no colours in a pipe', async () =>
      assert.ok(!(await workback(folder, ['lint', 'vague.md'])).stdout.includes('\u001B')))

    it('says so if there are no findings', async () => {
      assert.equal((await workback(folder, ['lint', 'note.md'])).stdout, 'No findings in 1 file\n')
      const two = folderWith({'a.md': note, 'b.md': note})
      assert.equal((await workback(two, ['lint', '.'])).stdout, 'No findings in 2 files\n')
    })

    it('says nothing if nothing could be read', async () =>
      assert.equal((await workback(folder, ['lint', 'missing.md'])).stdout, ''))
  })
})
