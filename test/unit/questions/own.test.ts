import assert from 'node:assert/strict'
import {lint, ownQuestions, ownQuestionsTemplate, readDraft, wantsStory} from '../../../src/core/index.ts'

const one = (text: string) => {
  const {questions, unread} = ownQuestions(text)
  assert.deepEqual(unread, [])
  assert.equal(questions.length, 1)
  return questions[0]!
}

describe('Questions of one’s own', () => {
  it('stand in lists below a principle or a round', () => {
    const {questions, unread} = ownQuestions(
      '# Mine\n\nNotes.\n\n## 2. Dive Deep\n\n- What did you count?\n* [ ] Why **that**?\n\n## bar raiser\n\n1. Who doubted you?\n'
    )
    assert.deepEqual(
      questions.map(({text, principles, rounds, own}) => [text, principles, rounds, own?.line]),
      [
        ['What did you count?', ['dive-deep'], ['behavioural'], 6],
        ['Why that?', ['dive-deep'], ['behavioural'], 7],
        ['Who doubted you?', [], ['bar-raiser'], 11]
      ]
    )
    assert.deepEqual(unread, [])
  })

  it('say what they probe behind a dash, in an indented line or in a list below', () => {
    assert.equal(one('- Who left? – You asked why.').probes, 'You asked why.')
    assert.equal(one('- Who left?\n  You asked\n  why.').probes, 'You asked why.')
    assert.equal(one('- Who left?\n  - You asked why.').probes, 'You asked why.')
    assert.equal(one('- Who left?').probes, '')
  })

  it('keep a dash that is within the question, and go on where they were wrapped', () => {
    assert.equal(one('- Speed – or care – which one?').text, 'Speed – or care – which one?')
    assert.equal(one('- Tell me about\n  a mess.').text, 'Tell me about a mess.')
    assert.equal(one('- Tell me about\na mess.').text, 'Tell me about a mess.')
  })

  it('want a story, but for those of rounds that are thought through', () => {
    assert.ok(wantsStory(one('## Ownership\n\n- Whose was it?')))
    assert.ok(wantsStory(one('- Whose was it?')))
    assert.ok(!wantsStory(one('## Product\n\n- Design a door.')))
  })

  it('are one question where the same stands below two headings', () => {
    const both = one('## Ownership\n\n- Whose was it?\n\n## Dive Deep\n\n- whose was it?  – You knew.')
    assert.deepEqual(both.principles, ['ownership', 'dive-deep'])
    assert.equal(both.probes, 'You knew.')
  })

  it('are read where other lines cannot be, and these are named', () => {
    const {questions, unread} = ownQuestions(
      `# Mine\n\n## Bravery\n\n- Who left?\n\nA stray line.\n\n- ${'long '.repeat(100)}\n- Who stayed?\n`
    )
    assert.deepEqual(
      questions.map(({text, rounds}) => [text, rounds]),
      [
        ['Who left?', ['behavioural']],
        ['Who stayed?', ['behavioural']]
      ]
    )
    assert.deepEqual(
      unread.map(({line, why}) => [line, why]),
      [
        [2, 'heading'],
        [6, 'text'],
        [8, 'long']
      ]
    )
  })

  it('are so many at most, and no two lines of a file take the id of one', () => {
    const {questions, unread} = ownQuestions(Array.from({length: 600}, (_, index) => `- Question ${index}?`).join('\n'))
    assert.equal(questions.length, 500)
    assert.equal(new Set(questions.map(({id}) => id)).size, 500)
    assert.ok(unread.every(({why}) => why === 'many') && unread.length === 100)
  })

  it('are not what stands in front matter, comments and code', () =>
    assert.deepEqual(
      ownQuestions('---\n- a: b\n---\n\n<!--\n- Hidden?\n-->\n\n```md\n- Shown?\n```\n\n<!-- - One? -->\n'),
      {questions: [], unread: []}
    ))

  it('come from any text without harm', () => {
    for (const text of ['', '\ufeff', '-', '- ', '#', '## ', '---', '<!--', '```', '- \n  -\n', '-\t[ ]', '1)'])
      assert.deepEqual(ownQuestions(text).questions, [], JSON.stringify(text))
    assert.equal(one('\ufeff- Who left?\r\n').text, 'Who left?')
  })

  it('begin with an explanation that is no question, no story, and nothing to find fault with', () => {
    assert.deepEqual(ownQuestions(ownQuestionsTemplate), {questions: [], unread: []})
    const written = `${ownQuestionsTemplate}Whom did you hand it to? – You checked.\n\n## Dive Deep\n\n- What did you count?\n- What had the log hidden?\n`
    assert.equal(ownQuestions(written).questions.length, 3)
    assert.deepEqual(lint(written), [])
    assert.equal(readDraft(written).kind, undefined)
  })
})
