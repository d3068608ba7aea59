import assert from 'node:assert/strict'
import {createSession} from '../../src/core/index.ts'
import {hostile} from './inputs.mjs'

// A limit and no measure: whatever takes longer than this would not come back.
const patience = 20_000

describe('Whatever text comes', () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`is answered: ${name}`, () => {
      const source = text()
      const end = performance.now() + patience
      const session = createSession(source)
      while (!session.work(8)) assert.ok(performance.now() < end, 'it goes on and on')
      for (const {at} of session.findings) assert.ok(0 <= at.start && at.start <= at.end && at.end <= source.length)
    })
  }
})
