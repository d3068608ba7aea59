import assert from 'node:assert/strict'
import {inspect, readDraft} from '../../../src/core/index.ts'
import {spokenFor} from '../../../src/core/principles/evidence.ts'
import {evidenceOf} from '../../../src/core/kinds/evidence.ts'
import {bearsOut, evidenceIn, suggestedBy} from '../../../src/core/themes/evidence.ts'
import {sentences} from '../../../src/core/text/sentences.ts'
import {heldOut} from './held-out.ts'
import {sketches} from './sketches.ts'

const evidence = (text: string, weight = 1) =>
  evidenceIn(
    sentences(text)
      .map(({start, end}) => text.slice(start, end))
      .map((sentence) => ({text: sentence, spoken: spokenFor(sentence), weight}))
  )
const suggested = (text: string) => suggestedBy(evidence(text)).map(({theme}) => theme.id)

describe('The principle of a small story', () => {
  for (const [id, text] of sketches) {
    it(`is among the three that its words speak for: ${id}, ${text.slice(0, 50)}…`, () => {
      assert.ok(suggested(text).includes(id), suggested(text).join(', '))
    })
  }
})

describe('Evidence of a principle', () => {
  it('says which words speak for it, the weightiest first and each once', () => {
    const [first] = evidence('It rained. I pushed back. I was overruled. He was overruled, too.')
    assert.equal(first?.theme.id, 'have-backbone-disagree-and-commit')
    assert.deepEqual(first?.words, ['pushed back', 'overruled'])
  })
  it('says words that several cues find, or that stand in another phrase, once and whole', () => {
    for (const {theme, words} of evidence(
      'A driver told me that the gate was shut. I asked a driver. The driver told me\nthat it was so. I was not overruled, I pushed\nback.'
    ))
      for (const one of words) {
        const within = words.filter((other) => other !== one && other.toLowerCase().includes(one.toLowerCase()))
        assert.deepEqual(within, [], `${theme.name}: ${one}`)
        assert.doesNotMatch(one, /\n/)
      }
    const [customer] = evidence('A driver told me that the gate was shut. I had lunch.')
    assert.deepEqual(customer?.words, ['driver told me that'])
  })
  it('leaves out the mark behind the words', () => {
    const [first] = evidence('We closed 22 of the 30, and all on time.')
    assert.ok(
      first?.words.every((words) => !/[,;:.]$/.test(words)),
      first?.words.join()
    )
  })
  it('counts less where a sentence counts less', () => {
    const [full, half] = [evidence('I was overruled.'), evidence('I was overruled.', 0.5)]
    assert.equal(half[0]!.score, full[0]!.score / 2)
  })
  it('is not doubled by saying a thing twice', () => {
    const [once, twice] = [evidence('I was overruled.'), evidence('I was overruled. They outvoted me.')]
    assert.ok(twice[0]!.score > once[0]!.score && twice[0]!.score < 2 * once[0]!.score)
  })
  it('is found across a wrapped line', () => assert.equal(spokenFor('I pushed\nback.')[0]?.end, 13))
  it('is none in a text that tells nothing', () => assert.deepEqual(suggested('It was a Tuesday. We had lunch.'), []))
  it('names three principles at most', () =>
    assert.ok(suggested(sketches.map(([, text]) => text).join(' ')).length <= 3))
})

describe('The heading of a story', () => {
  const story = (heading: string) =>
    inspect(readDraft(`---\nkind: story\n---\n\n# ${heading}\n\nIt rained. On Tuesday we had lunch.\n`)).units[0]!
  it('speaks for a principle', () =>
    assert.deepEqual(story('How I pushed back on the merger').suggested, ['Have Backbone; Disagree and Commit']))
  it('speaks for none where it names one', () => {
    assert.deepEqual(story('Frugality').suggested, [])
    assert.deepEqual(story('Ownership: how I pushed back').suggested, [])
  })
  it('does not bear out by itself what the story claims', () => {
    const [claim] = readDraft('---\nkind: story\nprinciples: [Frugality]\n---\n\n# A cheap way\n\nIt rained.\n').units
    assert.ok(claim!.principles.length > 0 && evidenceOf(claim!).every((one) => !bearsOut(one)))
  })
})

describe('The principle of stories that the cues were not made for', () => {
  it('is among the three suggested about as often as it was when they were written', () => {
    const seen = heldOut.filter(([id, text]) => suggested(text).includes(id)).length
    assert.ok(seen >= 42, `${seen} of ${heldOut.length}`)
  })
})
