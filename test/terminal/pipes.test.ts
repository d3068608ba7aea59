import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {folderWith, lintJson, tool, vague, workback} from './workback.ts'

// A document with more findings than a pipe holds.
const sentence = 'In the end we saw far fewer wrong parcels.'
const long = vague.replace(sentence, Array(4000).fill(sentence).join('\n\n'))

describe('A pipe', () => {
  const folder = folderWith({'long.md': long})

  it('gets all of the output, however long', async () => {
    const json = await lintJson(folder, 'long.md')
    const pretty = await workback(folder, ['lint', 'long.md'])
    for (const {stdout} of [json, pretty]) assert.ok(stdout.length > 4 * 65_536, String(stdout.length))
    const {messages} = json.files[0]!
    assert.equal(pretty.stdout.match(/ +workback$/gm)?.length, messages.length)
    assert.match(pretty.stdout, new RegExp(`\\n\\n.*${messages.length} .*\\n$`))
  })

  for (const reporter of ['pretty', 'json']) {
    it(`may be closed by its reader, without a word: ${reporter}`, async () => {
      const child = spawn(process.execPath, [tool, 'lint', '--reporter', reporter, 'long.md'], {cwd: folder})
      let complaint = ''
      child.stderr.setEncoding('utf8').on('data', (text) => (complaint += text))
      child.stdout.once('data', () => child.stdout.destroy())
      const [status] = await once(child, 'close')
      assert.deepEqual([status, complaint], [1, ''])
    })
  }
})
