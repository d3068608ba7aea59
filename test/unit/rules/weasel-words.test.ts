import assert from 'node:assert/strict'
import {lint} from '../../../src/core/index.ts'

/** The vague words that are found in a goal, where they begin. */
const vague = (goal: string): string[] =>
  lint(`---\nkind: prd\n---\n\n# Evening slots\n\n## Goals\n\n${goal}\n`).flatMap(({rule, at, column}) =>
    rule === 'weasel-words' ? `${column} to ${column + at.end - at.start}` : []
  )

describe('A vague word', () => {
  it('is nobody’s but the writer’s: not that of a quotation, nor of code', () => {
    assert.deepEqual(vague('Waiting times drop considerably.'), ['20 to 32'])
    assert.deepEqual(vague('Waiting times “drop considerably”.'), [])
    assert.deepEqual(vague('Waiting times `drop considerably`.'), [])
  })

  it('is the writer’s beside code in the same words', () =>
    assert.deepEqual(vague('`Waiting times drop considerably.` Waiting times drop considerably.'), ['55 to 67']))
})
