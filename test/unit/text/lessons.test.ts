import assert from 'node:assert/strict'
import {emptyKind, tellsLesson} from '../../../src/core/text/lessons.ts'
import {sentences} from '../../../src/core/text/sentences.ts'
import {lessonEndings, lessonParagraphs, otherEndings, otherParagraphs} from './lesson-endings.ts'

describe('lessons', () => {
  it('are told by a word for learning, a regret, a habit since then, or a truth at the end', () => {
    assert.deepEqual(
      lessonEndings.filter((sentence) => !tellsLesson(sentence)),
      []
    )
  })

  it('are no results, praise, follow-ups, mottos or hints to the interviewer', () => {
    assert.deepEqual(
      otherEndings.filter((sentence) => tellsLesson(sentence)),
      []
    )
  })

  it('are found in whole endings', () => {
    const teaches = (text: string): boolean =>
      sentences(text).some(({start, end}) => tellsLesson(text.slice(start, end)))
    assert.deepEqual(
      lessonParagraphs.filter((text) => !teaches(text)),
      []
    )
    assert.deepEqual(otherParagraphs.filter(teaches), [])
  })

  it('are told anywhere by a lesson’s own words, and by the others only where a story ends', () => {
    assert.equal(tellsLesson('I realised that the pump was leaking.', false), false)
    assert.equal(tellsLesson('I had not asked the cleaners.', false), false)
    assert.equal(tellsLesson('It taught me to ask the cleaners.', false), true)
  })

  it('may be announced by a look back, but not by one of pride', () => {
    assert.equal(tellsLesson('Looking back, the first week decided it.'), true)
    assert.equal(tellsLesson('Looking back, I am proud of the crew.'), false)
  })

  it('are missed by name where something else stands in their place', () => {
    const kinds = [
      'I am proud of what we did.',
      'Mention this when they ask about conflict.',
      'I proposed a new form to the board.',
      'Teamwork makes the dream work!'
    ].map((sentence) => emptyKind(sentence))
    assert.deepEqual(kinds, ['praise', 'advice', 'follow-up', 'motto'])
    for (const platitude of ['Communication is key.', 'Stay calm under pressure.', 'Always believe in yourself.'])
      assert.equal(emptyKind(platitude), 'motto', platitude)
    for (const praise of ['You are somebody who delivers.', 'I learned a lot.', 'It was a great experience.'])
      assert.equal(emptyKind(praise), 'praise', praise)
    assert.equal(emptyKind('Next, we want to roll it out in Spain.'), 'follow-up')
    assert.equal(emptyKind('Ask the people who pack before the people who plan.'), undefined)
  })
})
