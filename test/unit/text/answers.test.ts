import assert from 'node:assert/strict'
import {asksFor, evades, gives} from '../../../src/core/text/answers.ts'

describe('a question', () => {
  it('asks for yes or no, an amount, a time, or something else', () => {
    assert.equal(asksFor('Is it heated?'), 'yes-no')
    assert.equal(asksFor('How often does it leave?'), 'amount')
    assert.equal(asksFor('What does it cost?'), 'amount')
    assert.equal(asksFor('When does it start?'), 'time')
    assert.equal(asksFor('Who steers?'), undefined)
  })

  it('asks for more than yes or no where it asks for a choice or an explanation', () => {
    assert.equal(asksFor('Is it a ferry or a raft?'), undefined)
    assert.equal(asksFor('Can you explain the fare?'), undefined)
    assert.equal(asksFor('Is it heated, and how?'), undefined)
    assert.equal(asksFor('When should I use it?'), undefined)
  })
})

describe('an answer', () => {
  it('gives an amount in digits, in words, or as none', () => {
    for (const said of ['€4.', 'Four pilots.', 'Nothing.', 'It is free.', 'As often as you like.', 'Daily.']) {
      assert.ok(gives('amount', [said]), said)
    }
    assert.ok(!gives('amount', ['Fares will be attractive.']))
  })

  it('gives a time as a date or an event, but not as soon', () => {
    for (const said of ['On 3 May.', 'As soon as the ice has gone.', 'After the launch in Lorne.', 'Every morning.']) {
      assert.ok(gives('time', [said]), said)
    }
    for (const said of ['Soon.', 'In the coming months.', 'We will share it in due course.']) {
      assert.ok(!gives('time', [said]), said)
    }
  })

  it('may say that nobody knows', () => {
    assert.ok(gives('time', ['We do not know yet.']))
    assert.ok(gives('amount', ['That has not been decided.', 'The figure is unknown.']))
  })

  it('to a question of yes or no may do without the words', () => {
    assert.ok(gives('yes-no', ['Six are planned for spring.']))
    assert.ok(gives('yes-no', ['They tear along a notch.']))
    assert.ok(!gives('yes-no', ['Safety is our top priority.', 'Our pilots are highly trained.']))
    assert.ok(gives('yes-no', ['Safety is our top priority.', 'No boat leaves without two pilots.']))
  })

  it('puts off where it says nothing else', () => {
    assert.ok(evades(['It depends.']))
    assert.ok(evades(['We will look into that.']))
    assert.ok(evades(['Stay tuned!']))
    assert.ok(!evades(['It depends on the tide.']))
    assert.ok(!evades(['We are looking into it and decide by 1 March.']))
    assert.ok(!evades(['We will look into that once the second boat is here.']))
    assert.ok(!evades(['Two pilots steer.', 'A third rests.', 'More details will follow.']))
  })
})
