import assert from 'node:assert/strict'
import {findContacts} from '../../../src/core/text/contacts.ts'
import type {Detail} from '../../../src/core/text/details.ts'
import {findInternals} from '../../../src/core/text/internals.ts'
import {markingOf} from '../../../src/core/text/markings.ts'
import {placeholders} from '../../../src/core/text/placeholders.ts'

const find = (text: string): Detail[] => [...findContacts(text, false), ...findInternals(text)]
const found = (text: string): string[] => find(text).map((one) => `${one.secret}: ${one.text}`)
const redacted = (text: string): string =>
  find(text)
    .sort((a, b) => b.start - a.start)
    .reduce((result, {fix}) => result.slice(0, fix.start) + fix.instead + result.slice(fix.end), text)

// What a detail looks like, and what a redaction makes of it.
const details: readonly [text: string, redacted: string, secret: string][] = [
  ['Ask jane@northmoor.com.', 'Ask [e-mail address].', 'email'],
  ['Call +44 20 7946 0958 at noon.', 'Call [phone number withheld] at noon.', 'phone'],
  ['We lost our client Northmoor Bank in May.', 'We lost our client in May.', 'client'],
  ['A client, Northmoor, left.', 'A client left.', 'client'],
  ['Our customer, Northmoor Foods Ltd, left.', 'Our customer left.', 'client'],
  ['I led Project Falcon.', 'I led [an internal project].', 'code name'],
  ['It was code-named Osprey.', 'It was code-named [name withheld].', 'code name'],
  ['My manager Jane Miller said no.', 'My manager said no.', 'colleague'],
  ['My manager, Jane Miller, said no.', 'My manager said no.', 'colleague'],
  ['Jane Miller, my manager, said no.', '[a colleague], my manager, said no.', 'colleague'],
  ['Our revenue was $43,218,000.', 'Our revenue was about $43 million.', 'figure'],
  ['ARR of $12.4M', 'ARR of about $12M', 'figure'],
  ['I closed ticket OPS-4471.', 'I closed ticket [number withheld].', 'ticket'],
  ['It ran on build.corp.northmoor.com.', 'It ran on [an internal address].', 'host']
]

describe('A confidential detail', () => {
  for (const [text, without, secret] of details) {
    it(`is a ${secret}, as in “${text}”`, () => {
      assert.deepEqual(
        find(text).map((one) => one.secret),
        [secret]
      )
      assert.equal(redacted(text), without)
    })

    it(`is neither a detail nor a placeholder once it is redacted: “${without}”`, () => {
      assert.deepEqual(found(without), [])
      assert.deepEqual(placeholders(without), [])
    })
  }

  it('is nothing public, invented, rounded or called alike', () => {
    for (const text of [
      'Write to press@northmoor.com or jane@example.com.',
      'Install gulp@v3.8.10.',
      'Call 1-800-555-0199.',
      'On 2024-05-01 it was ISBN 978-3-16-148410-0.',
      'Our client SDK and our client API.',
      'Our customer Greta came.',
      'The Project Manager wrote a Project Plan.',
      'My manager Jane said no.',
      'My manager Product Lead said no.',
      'ARR of about $12.4M, revenue of $43 million',
      'We saved $1,234,567.',
      'It brought $118.4M in incremental revenue.',
      'The issue was SHA-256 under ISO-27001.'
    ])
      assert.deepEqual(found(text), [], text)
  })

  it('is the address of a person only by two names, where a text is to be published', () => {
    assert.deepEqual(findContacts('Ask kites@northmoor.com.', true), [])
    assert.equal(findContacts('Ask jane.miller@northmoor.com.', true).length, 1)
  })
})

describe('A marking', () => {
  const found = (line: string): string | undefined => {
    const span = markingOf(line)
    return span && line.slice(span.start, span.end)
  }

  it('is a line of its own or opens one', () => {
    assert.equal(found('CONFIDENTIAL'), 'CONFIDENTIAL')
    assert.equal(found('Internal use only.'), 'Internal use only')
    assert.equal(found('Status: confidential'), 'confidential')
    assert.equal(found('Please do not share this outside the depot.'), 'Please do not share')
  })

  it('is no fact about something else', () => {
    for (const line of [
      'Nurses ask for confidential advice.',
      'Confidential advice for nurses',
      'The interface is internal only.',
      'Internal-only endpoint for clerks',
      'Do not share your code with anyone in the shop, not even with the clerk who asks for it at the counter'
    ])
      assert.equal(found(line), undefined, line)
  })
})
