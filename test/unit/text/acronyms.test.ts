import assert from 'node:assert/strict'
import {acronyms, explains} from '../../../src/core/text/acronyms.ts'

const names = (text: string): string[] => acronyms(text).map(({name}) => name)

describe('Acronyms', () => {
  it('are two to five capitals, with or without the s of a plural', () =>
    assert.deepEqual(names('The YMS told the OMs; the WMS/TMS did not.'), ['YMS', 'OM', 'WMS', 'TMS']))
  it('are of any alphabet', () => assert.deepEqual(names('We rang the ÖK.'), ['ÖK']))
  it('are none that product people use every day', () =>
    assert.deepEqual(names('The API, the KPIs, an NPS of 61, GDPR, the CEO, 20 GB, USD and Q3.'), []))
  it('are no codes, versions, standards or paths', () =>
    assert.deepEqual(names('We shipped SKU-12, FR-01, EN-GB, XK_ID, ABR.md, RFC 9110 and GPX-4 to $VAR.'), []))
  it('are no Roman numerals', () => assert.deepEqual(names('Phase II of part IV began.'), []))
  it('are no words that are shouted', () =>
    assert.deepEqual(names('Please DO NOT LEAN ON ME. We NEVER do. SAFETY GATES CLOSE here.'), []))
  it('are no states behind a place', () =>
    assert.deepEqual(names('Calder, TX — 3 May 2027. We rang Upper Marsh, OH on Monday.'), []))
  it('are no headings in capitals', () => assert.deepEqual(names('THE NIGHT YMS'), []))
  it('are no parts of a name', () => assert.deepEqual(names('Under Rule DD we wait.'), []))
  it('are no names of firms, schools and products', () => {
    assert.deepEqual(names('BWX announces a gate. We asked for OBX’s list.'), [])
    assert.deepEqual(names('I learnt to weld over a winter at the GRT Academy in Hull.'), [])
    assert.deepEqual(names('The YMS’s list is long, and our YMS announced a fault.'), ['YMS', 'YMS'])
  })
  it('are no amounts and no places of a dateline', () =>
    assert.deepEqual(names('HULL, 9 MAY 2027. We set 34 SP, and the YMS broke.'), ['YMS']))
  it('are no words beside one that is too long for an acronym', () =>
    assert.deepEqual(names('CARGO RELEASED: the gates are open.'), []))
})

describe('An acronym', () => {
  const explained = (name: string, text: string): boolean => explains(text)(name)

  it('is explained in brackets, on either side', () => {
    assert.ok(explained('WAS', 'We fitted a wide area sensor (WAS).'))
    assert.ok(explained('WAS', 'We fitted a WAS (one sensor for a whole hall).'))
    assert.ok(explained('OTF', 'The share delivered on time and in full (“OTF”) fell.'))
  })
  it('is explained in apposition', () => {
    assert.ok(explained('WAS', 'The WAS, our sensor for a hall, broke.'))
    assert.ok(explained('WAS', 'WAS stands for nothing any more.'))
    assert.ok(explained('WAS', 'WAS: sensor of a whole hall'))
  })
  it('is explained by its words elsewhere, if they are a name or stand beside it', () => {
    assert.ok(explained('WAS', 'The WAS broke. '.repeat(40) + 'Our Wide Area Sensor is new.'))
    assert.ok(explained('WAS', 'We moved a wide-area sensor, and the WAS broke.'))
    assert.ok(!explained('WAS', 'The WAS broke. ' + 'It rained again. '.repeat(20) + 'Who asks, starts.'))
  })
  it('is none where its small letters are a word of the text', () =>
    assert.ok(explained('LEAN', 'We LEAN on them. They lean on us.')))
  it('is not explained by another', () => assert.ok(!explained('YMS', 'The WAS (wide area sensor) and the YMS.')))
})
