import assert from 'node:assert/strict'
import {fair, folderWith, lintJson, note, vague, workback} from './workback.ts'

describe('Many files', () => {
  const read = [vague, fair, note, vague.replace('kind: story', 'kind: prd')]
  const refused = ['\0', Uint8Array.of(0xff)]
  const texts = [...read, ...refused]
  // Enough of them for every processor to help.
  const names = Array.from({length: 240}, (_, index) => `${String(index).padStart(3, '0')}.md`)
  const first = names.slice(0, texts.length)
  let folder: string

  before(() => {
    const files = names.map((name, index) => [name, texts[index % texts.length]!])
    const settings = '{"workback.rules": {"hyp": "off", "wordy": "loud"}}'
    folder = folderWith({...Object.fromEntries(files), '.vscode/settings.json': settings})
  })

  /** What is said of the first, one of each text, said of all that have the same text. */
  function repeated<T extends {readonly path: string}>(few: readonly T[]): T[] {
    assert.equal(few.length, read.length)
    return names.flatMap((path, index) => {
      const one = few.find((file) => file.path === first[index % first.length])
      return one ? [{...one, path, ...('history' in one && {history: [path]})}] : []
    })
  }

  it('are reported as each of them is alone, in their order', async () => {
    const {files, status} = await lintJson(folder, '.')
    assert.equal(status, 2)
    assert.deepEqual(files, repeated((await lintJson(folder, ...first)).files))
  })

  it('are inspected as each of them is alone, in their order', async () => {
    const inspect = async (...paths: string[]): Promise<{path: string}[]> =>
      JSON.parse((await workback(folder, ['inspect', ...paths])).stdout)
    assert.deepEqual(await inspect('.'), repeated(await inspect(...first)))
  })

  it('that cannot be read are named in their order, and a fault of the settings once', async () => {
    const {stderr} = await lintJson(folder, '.')
    const why = new Map([
      [read.length, 'not a text file'],
      [read.length + 1, 'not UTF-8 text']
    ])
    const lines = names.flatMap((name, index) => {
      const reason = why.get(index % texts.length)
      return reason ? [`workback: ${name}: ${reason}`] : []
    })
    const [told, others] = [stderr.split('\n').slice(0, lines.length), stderr.trimEnd().split('\n').slice(lines.length)]
    assert.deepEqual(told, lines)
    assert.match(others.join('\n'), /^.*`hyp`.*\n.*`wordy`.*$/)
  })
})
