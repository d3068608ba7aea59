import assert from 'node:assert/strict'
import {givesReason, namesAlternatives, weighsAlternatives} from '../../../src/core/text/alternatives.ts'
import {isFragment} from '../../../src/core/text/fragments.ts'
import {isListing} from '../../../src/core/text/listing.ts'
import {excludes, namesNonGoals} from '../../../src/core/text/non-goals.ts'

describe('A sentence weighs alternatives', () => {
  it('when it names them or decides between them', () => {
    assert.ok(weighsAlternatives('Lockers were the other option.'))
    assert.ok(weighsAlternatives('We decided against lockers.'))
    assert.ok(weighsAlternatives('We propose counters rather than lockers.'))
    assert.ok(weighsAlternatives('The trade-off is cost.'))
  })
  it('and not when it tells how things are', () => {
    assert.ok(!weighsAlternatives('Nurses ring instead of writing.'))
    assert.ok(!weighsAlternatives('They wait rather than complain.'))
  })
  it('and why something is left out is a weighing too', () => {
    assert.ok(givesReason('Lockers cost three times as much.'))
    assert.ok(!givesReason('Payment at the door.'))
  })
})

describe('A label', () => {
  it('names alternatives in its own words', () => {
    assert.ok(namesAlternatives('why not lockers'))
    assert.ok(namesAlternatives('options we rejected'))
    assert.ok(!namesAlternatives('requirements'))
  })
  it('names what will not be done in its own words', () => {
    for (const label of ['not in the first version', "what we won't build", 'scope and out of scope', 'deferred'])
      assert.ok(namesNonGoals(label), label)
    for (const label of ['goals', 'notes', 'notifications', 'why parents do not pay'])
      assert.ok(!namesNonGoals(label), label)
  })
})

describe('A sentence excludes', () => {
  it('when it sets a limit to the plan', () => {
    assert.ok(excludes('We won’t touch payment.'))
    assert.ok(excludes('Payment is out of scope.'))
    assert.ok(!excludes('The counter does not open before nine.'))
  })
})

describe('A text', () => {
  it('is a listing when it is parted by three semicolons, or in short lines', () => {
    assert.ok(isListing('one; two; three; four'))
    assert.ok(isListing('Calder\nUpper Marsh\nFerrow Bridge'))
    assert.ok(!isListing('one thing; another thing'))
  })
  it('is a fragment without a verb', () => {
    assert.ok(isFragment('Lower cost per parcel'))
    assert.ok(!isFragment('Moved the scales to the door'))
    assert.ok(!isFragment('It costs less'))
  })
})
