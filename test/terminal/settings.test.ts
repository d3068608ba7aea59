import assert from 'node:assert/strict'
import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {folderWith, lintJson, note, vague, workback} from './workback.ts'

const id = 'quantified-results'
const off = (rules: unknown): string => JSON.stringify({'editor.wordWrap': 'on', 'workback.rules': rules})
const file = '.vscode/settings.json'

/** What this rule says of each file, and what is said of comments, as `path: rule severity`. */
async function found(folder: string, ...args: string[]): Promise<string[]> {
  const {files} = await lintJson(folder, ...args)
  return files.flatMap(({path: name, messages}) =>
    messages
      .filter(({ruleId}) => ruleId === id || ruleId === 'unused-silence')
      .map(
        ({ruleId, fatal}) => `${name.replaceAll('\\', '/')}: ${ruleId} ${fatal === false ? 'warning' : 'information'}`
      )
  )
}

describe('The settings of a workspace', () => {
  it('switch rules off, and give them a severity', async () => {
    const folder = folderWith({
      'vague.md': vague,
      'docs/vague.md': vague,
      [file]: off({[id]: {severity: 'off', reason: 'a matter of taste'}}),
      [`docs/${file}`]: off({[id]: 'information'})
    })
    assert.deepEqual(await found(folder, '.'), [`docs/vague.md: ${id} information`])
    assert.equal((await workback(folder, ['lint', '.'])).status, 0)
  })

  it('are left alone if told so', async () => {
    const folder = folderWith({'vague.md': vague, [file]: off({[id]: 'off', nothing: 'off'})})
    assert.deepEqual(await found(folder, '--no-settings', '.'), [`vague.md: ${id} warning`])
    const {status, stderr} = await workback(folder, ['lint', '--no-settings', '.'])
    assert.deepEqual([status, stderr], [1, ''])
  })

  it('are those of the nearest file that speaks of rules', async () => {
    const folder = folderWith({
      'vague.md': vague,
      'a/b/vague.md': vague,
      [file]: off({[id]: 'off'}),
      [`a/b/${file}`]: '{"editor.wordWrap": "on"}',
      'a/.vscode/extensions.json': '{}'
    })
    assert.deepEqual(await found(folder, '.'), [])
    assert.deepEqual(await found(path.join(folder, 'a/b'), 'vague.md'), [], 'from below too')
  })

  it('end at the root of a repository', async () => {
    const folder = folderWith({[file]: off({[id]: 'off'}), 'repository/docs/vague.md': vague})
    mkdirSync(path.join(folder, 'repository/.git'))
    assert.deepEqual(await found(folder, 'repository'), [`repository/docs/vague.md: ${id} warning`])
  })

  it('may hold comments and commas at the end, and a byte order mark', async () => {
    const text = `\uFEFF{\n  // ours\n  "workback.rules": {\n    /* for now */ "${id}": "off",\n  },\n}\n`
    const folder = folderWith({'vague.md': vague, [file]: text})
    assert.deepEqual(await found(folder, '.'), [])
  })

  for (const [name, text] of [
    ['empty', ''],
    ['without rules', '{}'],
    ['no object', '[]']
  ] as const) {
    it(`say nothing if they are ${name}`, async () => {
      const folder = folderWith({'vague.md': vague, [file]: text})
      const {status, stderr} = await workback(folder, ['lint', '.'])
      assert.deepEqual([status, stderr], [1, ''])
    })
  }

  for (const [name, text, message] of [
    ['not JSON', '{\n  "workback.rules": {\n    hype: "off"\n', `${file}:3: not valid JSON (invalid symbol)`],
    ['not objects', off('off'), `${file}: workback.rules: it has to be an object of rules, and is "off"`],
    [
      'of an unknown rule',
      off({'quantified-result': 'off'}),
      `${file}: workback.rules: \`quantified-result\` is no rule: do you mean \`${id}\`?`
    ],
    [
      'of a wrong type',
      off({[id]: 'loud'}),
      `${file}: workback.rules: \`${id}\` has to be one of off, information, warning, and is "loud"`
    ]
  ] as const) {
    it(`are named once if they are ${name}, and everything is linted as it comes`, async () => {
      const folder = folderWith({'vague.md': vague, 'also.md': vague, 'note.md': note, [file]: text})
      const {status, stderr, files} = await lintJson(folder, '.')
      assert.equal(stderr.replaceAll('\\', '/'), `workback: ${message}\n`)
      assert.equal(status, 2)
      assert.equal(files.flatMap(({messages}) => messages.filter(({ruleId}) => ruleId === id)).length, 2)
    })
  }
})

describe('A comment', () => {
  it('silences in the terminal too, and one that silences nothing is information', async () => {
    const ignore = `<!-- workback ignore ${id} -->\n`
    const folder = folderWith({
      'silent.md': vague.replace('**Result:**', `${ignore}**Result:**`),
      'idle.md': vague.replace('**Action:**', `${ignore}**Action:**`)
    })
    assert.deepEqual(await found(folder, '.'), [`idle.md: unused-silence information`, `idle.md: ${id} warning`])
  })
})
