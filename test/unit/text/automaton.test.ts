import assert from 'node:assert/strict'
import {Automaton} from '../../../src/core/text/automaton.ts'

const found = (text: string, ...lists: (string[] | undefined)[]): number[] => {
  const automaton = new Automaton(lists)
  const numbers = [...automaton.found(text)].sort((a, b) => a - b)
  assert.equal(automaton.finds(text), numbers.length > 0, text)
  return numbers
}

describe('The strings of several lists', () => {
  it('are found wherever they stand, in any case', () =>
    assert.deepEqual(found('We Waited by hand.', ['by hand'], ['wait'], ['walk']), [0, 1]))

  it('are found where one ends within another', () =>
    assert.deepEqual(found('the queues', ['ueue'], ['queue'], ['the que'], ['es', 'ue'], ['cues']), [0, 1, 2, 3]))

  it('are the beginning and the end of a word where an edge says so', () => {
    assert.deepEqual(found('a late one', ['|late'], ['late|'], ['|late|']), [0, 1, 2])
    assert.deepEqual(found('a chocolate one', ['|late'], ['late|'], ['|late|']), [1])
    assert.deepEqual(found('latecomers', ['|late'], ['late|'], ['|late|']), [0])
  })

  it('are told apart however long they are', () => {
    const lists = [['misunderstanding'], ['misunderstood|'], ['misunderstand|']]
    assert.deepEqual(found('a misunderstanding', ...lists), [0])
    assert.deepEqual(found('we misunderstood', ...lists), [1])
    assert.deepEqual(found('misunder', ...lists), [])
  })

  it('may always stand where a list is none', () => assert.deepEqual(found('', undefined, ['a']), [0]))
})
