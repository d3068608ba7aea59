import assert from 'node:assert/strict'
import {askedFor, principles, questions, rounds, situationNames, wantsStory} from '../../../src/core/index.ts'
import {contentWords} from '../../../src/core/text/stem.ts'
import {countWords} from '../../../src/core/text/words.ts'

const named = (id: string) => questions.find((one) => one.id === id)!

describe('The question bank', () => {
  it('is broad: more than twice the published lists', () => assert.ok(questions.length >= 180, `${questions.length}`))

  it('has six questions or more for each principle, and more for those that loops dwell on', () => {
    for (const {id, askedMost} of principles) {
      const count = questions.filter((one) => one.principles[0] === id).length
      assert.ok(count >= (askedMost ? 10 : 6), `${id}: ${count}`)
    }
  })

  it('has eight questions or more for each round', () => {
    for (const {id} of rounds) {
      const count = questions.filter((one) => one.rounds.includes(id)).length
      assert.ok(count >= 8, `${id}: ${count}`)
    }
  })

  it('has ids that are readable and those of one question each', () => {
    assert.equal(new Set(questions.map(({id}) => id)).size, questions.length)
    for (const {id} of questions) assert.match(id, /^[a-z]+(?:-[a-z]+)+$/)
  })

  it('names principles and situations that there are', () => {
    const ids = new Set(principles.map(({id}) => id))
    for (const one of questions) {
      for (const id of one.principles) assert.ok(ids.has(id), `${one.id}: ${id}`)
      for (const situation of one.situations) assert.ok(situationNames[situation], `${one.id}: ${situation}`)
      assert.ok(one.rounds.length > 0, one.id)
    }
  })

  it('asks one thing in a breath, as an interviewer does', () => {
    for (const {id, text} of questions) {
      assert.ok(countWords(text) <= 20, `${id}: ${countWords(text)} words`)
      assert.match(text, /^[A-Z][^?!]*[?.]$/, id)
      assert.ok(!/\. [A-Z]/.test(text), `${id}: two sentences`)
    }
  })

  it('says in a short sentence what each of them probes', () => {
    for (const {id, probes} of questions) {
      assert.match(probes, /^[A-Z].*\.$/, id)
      assert.ok(countWords(probes) <= 16, `${id}: ${countWords(probes)} words`)
    }
    assert.equal(new Set(questions.map(({probes}) => probes)).size, questions.length)
  })

  it('asks nothing twice', () => {
    const words = questions.map(({id, text}) => ({id, words: new Set(contentWords(text).keys())}))
    for (const [index, a] of words.entries()) {
      for (const b of words.slice(index + 1)) {
        const shared = [...a.words].filter((word) => b.words.has(word)).length
        const all = new Set([...a.words, ...b.words]).size
        assert.ok(shared < 3 || shared / all < 0.6, `${a.id} and ${b.id}`)
      }
    }
  })

  it('knows which are answered by a story, and what they are asked for', () => {
    assert.ok(wantsStory(named('ownership-unasked-work')))
    assert.ok(!wantsStory(named('product-prioritise')))
    assert.ok(!wantsStory(named('to-ask-measured-by')))
    assert.deepEqual(askedFor(named('ownership-unasked-work')), ['Ownership'])
    assert.deepEqual(askedFor(named('technical-cache')), ['PMT Technical'])
  })
})
