import assert from 'node:assert/strict'
import {topicsOfQuestion} from '../../../src/core/text/hard-topics.ts'

describe('A question of a FAQ', () => {
  it('is about the topic of the template that it fills in, also without its name', () => {
    assert.ok(topicsOfQuestion('What does it cost, and when does it pay for itself?').includes('cost'))
    assert.ok(topicsOfQuestion('What could make this fail?').includes('risk'))
    assert.ok(topicsOfQuestion('Why now?').includes('why-now'))
    assert.ok(topicsOfQuestion('What else did we consider?').includes('alternatives'))
    assert.ok(topicsOfQuestion('How shall we know that it worked?').includes('measure'))
  })
})
