import assert from 'node:assert/strict'
import {applied, lint, readDraft, storyToFile} from '../../../src/core/index.ts'

const front =
  '---\nKind: Story\ntitle: "All of mine"\nprinciples:\n  - Ownership\n  - Dive Deep # for now\ntags: [a]\n---\n'
const gate = '## The gate: a story\n\n**Task:** Open it [there][a].\n\n**Action:** I did.[^1]\n\n**Result:** Six.\n'
const scales = '## The scales\n\n**Task:** Move them [here][A].\n\n**Action:** I did.\n\n**Result:** Two.\n'

function move(text: string, words: string) {
  const story = storyToFile(readDraft(text), text.indexOf(words))
  assert.ok(story)
  return {...story, old: applied(text, story.edits)}
}

describe('A story that is moved to its own file', () => {
  const text = `${front}\n# Bank\n\n${gate}\n---\n\n${scales}\n[a]: https://example.org\n[^1]: A note [with a link][b].\n\n[b]: b.md\n`

  it('takes the kind, its title and the principles with it', () => {
    const {text: own, fileName} = move(text, 'The gate')
    assert.equal(fileName, 'story-the-gate-a-story.md')
    assert.ok(
      own.startsWith(
        '---\nKind: Story\ntitle: "The gate: a story"\nprinciples:\n  - Ownership\n  - Dive Deep # for now\n---\n\n## The gate'
      ),
      own
    )
    assert.deepEqual(
      readDraft(own).units.map(({title, principles}) => [title, principles.map(({text: name}) => name)]),
      [['The gate: a story', ['Ownership', 'Dive Deep']]]
    )
  })

  it('takes what it refers to with it, and leaves what others refer to', () => {
    const {text: own, old} = move(text, 'The gate')
    assert.ok(own.endsWith(`${gate}\n[a]: https://example.org\n[^1]: A note [with a link][b].\n[b]: b.md\n`), own)
    assert.equal(old, `${front}\n# Bank\n\n${scales}\n[a]: https://example.org\n`)
  })

  it('leaves what stands in it and others refer to', () => {
    const inside = `${front}\n# Bank\n\n${gate.replace('**Action', '[a]: https://example.org\n\n**Action')}\n${scales}`
    const {old} = move(inside, 'The gate')
    assert.equal(old, `${front}\n# Bank\n\n[a]: https://example.org\n\n${scales}`)
  })

  it('leaves no rule at the end of the other', () => {
    const {old, text: own} = move(`${front}\n${gate}\n---\n\n${scales}`, 'The scales')
    assert.equal(old, `${front}\n${gate}`)
    assert.ok(own.endsWith(`\n\n${scales}`))
  })

  it('takes its comments with it, and those at the top that silence rules in all of the file', () => {
    const [all, mine, others] = ['disable hype: the name', 'ignore required-sections', 'ignore wordy'].map(
      (words) => `<!-- workback ${words} -->\n`
    )
    const commented = `${front}\n${all}\n# Bank\n\n${mine}${gate}\n${others}${scales}`
    const {text: own, old} = move(commented, 'The gate')
    assert.ok(own.includes(`---\n\n${all}\n${mine}${gate}`), own)
    assert.equal(old, `${front}\n${all}\n# Bank\n\n${others}${scales}`)
  })

  it('has its own line of principles instead of those of the file', () => {
    const {text: own} = move(text.replace('**Task:** Open', '**Principles:** Frugality\n\n**Task:** Open'), 'The gate')
    assert.doesNotMatch(own, /Ownership/)
  })

  it('reads there as it read here', () => {
    const said = (source: string, within?: string): string[] =>
      lint(source)
        .filter(({line}) => !within || source.split('\n').slice(0, line).join('\n').includes(within))
        .map(({rule, reason}) => `${rule}: ${reason}`)
    assert.deepEqual(said(move(text, 'The scales').text), said(text, '## The scales'))
  })

  it('has Windows line ends where the other has', () => {
    const {text: own, old} = move(text.replaceAll('\n', '\r\n'), 'The gate')
    for (const one of [own, old]) assert.doesNotMatch(one, /(?<!\r)\n/)
    assert.equal(own.replaceAll('\r\n', '\n'), move(text, 'The gate').text)
    assert.equal(old.replaceAll('\r\n', '\n'), move(text, 'The gate').old)
  })

  it('is one of several, and stands in no table', () => {
    assert.equal(storyToFile(readDraft(`${front}\n${gate}`), 200), undefined)
    const table = `${front}\n| Story | Task | Action | Result |\n|---|---|---|---|\n| Gate | Open | I did | 6 |\n| Scales | Move | I did | 2 |\n`
    assert.ok(readDraft(table).units.length > 1)
    assert.equal(storyToFile(readDraft(table), table.indexOf('Gate')), undefined)
  })
})
