import assert from 'node:assert/strict'
import {folderWith, lintJson, vague, workback} from './workback.ts'

const mark = '\uFEFF'
const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
const named = vague.replace('kind: story', 'kind: story\nprinciples: [Ownership, Deep Diving]')

describe('The text of a file', () => {
  const folder = folderWith({
    'plain.md': named,
    'mark.md': mark + named,
    'crlf.md': crlf(named),
    'both.md': mark + crlf(named),
    'emoji.md': vague.replace('**Result:** In', '**Result:** 🎉 In'),
    'empty.md': '',
    'only-mark.md': mark,
    'blank.md': '\n\n',
    'broken.md': vague.replace('kind: story', 'kind: story\nprinciples: [Ownership'),
    'broken-crlf.md': crlf(vague.replace('kind: story', 'kind: story\nprinciples: [Ownership'))
  })

  for (const [what, file, from] of [
    ['a byte order mark', 'mark.md', named],
    ['Windows line ends', 'crlf.md', crlf(named)],
    ['both', 'both.md', crlf(named)]
  ] as const) {
    it(`has the same lines and columns with ${what}, and the offsets behind the mark`, async () => {
      const [plain, other] = (await lintJson(folder, 'plain.md', file)).files
      assert.deepEqual(
        plain!.messages.map(({ruleId, line, column}) => `${line}:${column} ${ruleId}`),
        ['3:25 known-principles', '14:13 quantified-results']
      )
      assert.deepEqual(
        other!.messages.map(({place, ...message}) => [
          message.ruleId,
          message.line,
          message.column,
          lineAndColumn(place)
        ]),
        plain!.messages.map(({place, ...message}) => [
          message.ruleId,
          message.line,
          message.column,
          lineAndColumn(place)
        ])
      )
      const words = other!.messages.map(({place}) => from.slice(place.start.offset, place.end.offset))
      assert.deepEqual(words, ['Deep Diving', 'In the end we saw far fewer wrong parcels.'])
    })
  }

  it('is counted in the units of an editor: an emoji is two columns', async () => {
    const [file] = (await lintJson(folder, 'emoji.md')).files
    assert.equal(file!.messages[0]!.place.end.column, 55 + '🎉 '.length)
  })

  for (const file of ['empty.md', 'only-mark.md', 'blank.md']) {
    it(`has nothing to report in ${file}`, async () => {
      assert.deepEqual(await workback(folder, ['lint', file]), {
        status: 0,
        stdout: 'No findings in 1 file\n',
        stderr: ''
      })
    })

    it(`is no crash in ${file}, whatever it is said to be`, async () => {
      const {status, stderr} = await workback(folder, ['lint', '--kind', 'story', '--fail-on', 'never', file])
      assert.deepEqual([status, stderr], [0, ''])
    })
  }

  for (const file of ['broken.md', 'broken-crlf.md']) {
    it(`is linted although its front matter cannot be read, which is a finding (${file})`, async () => {
      const {status, files} = await lintJson(folder, file)
      assert.equal(status, 1)
      const {messages} = files[0]!
      assert.deepEqual(
        messages.map(({ruleId, line}) => `${line} ${ruleId}`),
        ['3 readable-front-matter', '14 quantified-results']
      )
    })
  }
})

function lineAndColumn({start, end}: {start: Point; end: Point}): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

interface Point {
  readonly line: number
  readonly column: number
}
