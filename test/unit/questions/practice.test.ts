import assert from 'node:assert/strict'
import {
  askedForPrinciple,
  askedLike,
  inTurn,
  questions,
  readDraft,
  readLastAsked,
  withAsked,
  withPracticeNote
} from '../../../src/core/index.ts'

const all = questions.map((question) => ({question}))
const ids = (asked: readonly {readonly question: {readonly id: string}}[]) => asked.map(({question}) => question.id)

describe('The question to practise', () => {
  const ownership = askedForPrinciple(all, 'ownership')

  it('is one that is asked for the principle foremost, as long as none was asked', () => {
    assert.equal(inTurn(ownership, new Map())[0]!.question.principles[0], 'ownership')
    assert.equal(ownership.at(-1)!.question.principles[0] === 'ownership', false)
  })

  it('is one that was never asked, and then the one that was asked longest ago', () => {
    let last = readLastAsked(undefined)
    const order: string[] = []
    for (let time = 1; time <= ownership.length + 2; time++) {
      const id = inTurn(ownership, last)[0]!.question.id
      order.push(id)
      last = withAsked(last, id, time)
    }
    assert.equal(new Set(order).size, ownership.length)
    assert.deepEqual(order.slice(ownership.length), order.slice(0, 2))
  })

  it('is followed by one of the same principle, or else of the same round', () => {
    const [first] = ownership
    assert.deepEqual(ids(askedLike(all, first!.question)), ids(ownership))
    const product = questions.find(({principles, rounds}) => principles.length === 0 && rounds.includes('product'))!
    const like = askedLike(all, product)
    assert.ok(like.length > 5)
    assert.ok(like.every(({question}) => question.rounds.includes('product')))
  })

  it('is remembered in a form that can be kept, of which what is broken is left out', () => {
    const last = withAsked(withAsked(new Map(), 'constructor', 1), 'b', 2)
    assert.deepEqual(readLastAsked(JSON.parse(JSON.stringify([...last]))), last)
    assert.deepEqual([...readLastAsked([['a', 1], ['b'], 'c', null, ['d', 'x']])], [['a', 1]])
    assert.deepEqual([...readLastAsked({a: 1})], [])
  })

  it('is forgotten when a thousand others were asked later', () => {
    let last = readLastAsked([['first', 1]])
    for (let time = 2; time <= 1001; time++) last = withAsked(last, `q${time}`, time)
    assert.equal(last.has('first'), false)
    assert.equal(last.size, 1000)
  })
})

describe('A note on how an answer went', () => {
  const note = {day: '2026-11-22', question: 'Whom did you ask?', note: ' I ran\nover. '}

  it('begins the file with the heading of its day', () => {
    assert.equal(
      withPracticeNote('', note),
      '# How My Answers Went\n\n## 2026-11-22\n\n- **Whom did you ask?** I ran over.\n'
    )
  })

  it('stands behind the others of its day, and below a heading of its own on another', () => {
    const first = withPracticeNote('', note)
    const second = withPracticeNote(first, {...note, note: 'Better.'})
    assert.equal(second, `${first}- **Whom did you ask?** Better.\n`)
    const third = withPracticeNote(second, {...note, day: '2026-11-23'})
    assert.equal(third, `${second}\n## 2026-11-23\n\n- **Whom did you ask?** I ran over.\n`)
  })

  it('changes nothing that a person wrote, nor how their lines end', () => {
    const written = '# Mine\r\n\r\nI was tired.'
    assert.equal(
      withPracticeNote(written, note),
      `${written}\r\n\r\n## 2026-11-22\r\n\r\n- **Whom did you ask?** I ran over.\r\n`
    )
  })

  it('makes no story of its file', () => {
    const text = questions
      .slice(0, 40)
      .reduce((all, {text: question}) => withPracticeNote(all, {...note, question}), '')
    assert.equal(readDraft(text).kind, undefined)
  })
})
